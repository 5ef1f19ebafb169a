import type { Context, Hono } from 'hono'
import { fieldsOf, formLimit } from '../form.ts'
import { signInPage } from '../pages/sign-in.ts'
import type { Access } from './access.ts'
import { cookieOf, formToken, giveCookie, randomId, takeCookie } from './cookies.ts'
import { sameToken, TOKEN_FIELD } from './forms.ts'
import type { Log } from '../log.ts'
import { nextPath } from './next.ts'
import { viewerOf } from './viewer.ts'

/** A form to sign in has no more bytes than this. */
const limit = formLimit(8192)

/** Seconds for which a form to sign in may lie open. */
const PATIENCE = 3600

/** Adds the page to sign in, and the button to sign out. */
export function signInRoutes(app: Hono, access: Access, log: Log): void {
  async function page(c: Context, next: string, wrong: string, status: 200 | 401 | 403 | 429 = 200) {
    const secure = access.secure(c)
    const id = cookieOf(c, 'form', secure) ?? randomId()
    giveCookie(c, 'form', secure, id, PATIENCE)
    c.header('cache-control', 'no-store')
    return c.html(signInPage(await access.ways(), { next, wrong, token: formToken(id) }), status)
  }

  app.get('/sign-in', async (c) => {
    const next = nextPath(c.req.query('next'))
    if (viewerOf(c).may === 'all') return c.redirect(next, 303)
    return page(c, next, '')
  })

  app.post('/sign-in', limit, async (c) => {
    const fields = await fieldsOf(c)
    const next = nextPath(fields.one('next'))
    const id = cookieOf(c, 'form', access.secure(c))
    if (id === null || !sameToken(fields.one(TOKEN_FIELD), formToken(id)))
      return page(c, next, 'The page was too old. Please try again.', 403)
    const from = access.client(c)
    const result = await access.tryPassword(c, fields.all('password')[0] ?? '')
    if (typeof result === 'object') {
      log.warn('too many attempts to sign in', { from })
      c.header('retry-after', String(result.wait))
      return page(c, next, `Too many attempts. Try again in ${minutes(result.wait)}.`, 429)
    }
    if (result === 'wrong') {
      log.warn('a wrong password', { from })
      return page(c, next, 'That is not the password.', 401)
    }
    takeCookie(c, 'form', access.secure(c))
    await access.signIn(c, 'password', '')
    log.info('signed in', { via: 'password', from })
    return c.redirect(next, 303)
  })

  app.post('/sign-out', async (c) => {
    await access.signOut(c)
    c.header('clear-site-data', '"cache"')
    return c.redirect('/sign-in', 303)
  })
}

function minutes(seconds: number): string {
  const n = Math.ceil(seconds / 60)
  return n === 1 ? 'a minute' : `${n} minutes`
}
