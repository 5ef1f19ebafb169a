import { request, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Ledger } from '../../keep/ledger.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { serve, type Served, type ServeOptions } from '../server.ts'
import type { AccessOptions } from './access.ts'

/** A real server on loopback with a small ledger. */
export interface House extends AsyncDisposable {
  readonly ledger: Ledger
  readonly served: Served
  /** A browser that knows no one yet. */
  browser(): Browser
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What of a browser signing in needs: cookies, and forms with what stands hidden in them. */
export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Answered>
  /** Sends a form as the page `from` has it. */
  send(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answered>
  /** Loads a page and sends its form for `path`, with these fields filled in. */
  fill(page: string, path: string, fields: Record<string, string>): Promise<Answered>
  /** Signs in; returns the answer to the form. */
  signIn(password: string, next?: string): Promise<Answered>
}

export const PASSWORD = 'correct horse battery'

export async function house(
  access: Omit<AccessOptions, 'ledger' | 'loopback'> = {},
  more: Partial<Pick<ServeOptions, 'host' | 'log' | 'now' | 'settings' | 'oidc'>> = {},
): Promise<House> {
  const ledger = await ledgerOf()
  const source = ledgerSource(ledger, () => '2025-03-10')
  const served = await serve({ source, ledger, port: 0, access, ...more })
  return {
    ledger,
    served,
    browser: () => browserAt(served.url),
    async [Symbol.asyncDispose]() {
      await served.close()
      await ledger.close()
    },
  }
}

/** One request, with headers as they are: `fetch` would not send a Host of our own. */
export async function ask(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, (response) => {
      text(response).then(
        (read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }),
        reject,
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export function browserAt(origin: string): Browser {
  const cookies = new Map<string, string>()
  const once = async (path: string, options: Parameters<typeof ask>[1] = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie === '' ? {} : { cookie }), ...options.headers }
    const answer = await ask(new URL(path, origin).href, { ...options, headers })
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const self: Browser = {
    cookies,
    get: (path, headers = {}) => once(path, { headers }),
    send: (path, fields, headers = {}) =>
      once(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      }),
    async fill(page, path, fields) {
      const { body } = await self.get(page)
      const form = body.slice(body.indexOf(`action="${path}"`))
      const hidden = Object.fromEntries(
        Array.from(
          form.slice(0, form.indexOf('</form>')).matchAll(/type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/g),
          ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
        ),
      )
      return self.send(path, { ...hidden, ...fields })
    },
    signIn: (password, next = '/') => self.fill(`/sign-in?next=${encodeURIComponent(next)}`, '/sign-in', { password }),
  }
  return self
}
