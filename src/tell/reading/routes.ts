import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { dayOf } from '../../day.ts'
import type { Article } from '../../article.ts'
import { collect } from '../../collect/index.ts'
import { explain } from '../../read/index.ts'
import { mayChange } from '../access/viewer.ts'
import { fieldsOf } from '../form.ts'
import { type Asked, readingForm, readingPage } from '../pages/reading.ts'

/** Characters of a text that is pasted. */
const LONGEST = 400_000
/** Bytes of the form, in which a letter may take nine (`%E2%80%99`). */
const BYTES = LONGEST * 9

/**
 * Adds `/read`: a text is pasted, or an address named, and shown with its claims. Nothing is kept. Addresses are fetched as the
 * command line does, private ones refused, and only for those who may change things.
 */
export function readingRoutes(app: Hono): void {
  // On a server that others reach, anybody could have pages fetched by it.
  const addresses = mayChange
  const problem = (c: Context, words: string, asked: Asked, status: 400 | 413 = 400): Response | Promise<Response> =>
    c.html(readingForm(addresses(c), words, asked), status)
  app.get('/read', (c) => c.html(readingForm(addresses(c))))
  app.post(
    '/read',
    bodyLimit({
      maxSize: BYTES,
      onError: (c) => problem(c, 'The text is too long: paste a part of it.', nothing, 413),
    }),
    async (c) => {
      const asked = await askedOf(c)
      const { text, address, published } = asked
      if ((text.trim() === '') === (address.trim() === ''))
        return problem(c, 'Paste a text, or name the address of a page: one of the two.', asked)
      if (text.length > LONGEST)
        return problem(c, 'The text is too long: paste a part of it.', { ...asked, text: '' }, 413)
      if (published !== '' && dayOf(published) === null)
        return problem(c, 'The day of publication is a day, written as 2024-02-01.', asked)
      let article: Article = { text, published: published === '' ? null : published }
      if (address.trim() !== '') {
        if (!addresses(c)) return problem(c, 'This server reads pasted texts only.', asked)
        const found = await pageAt(address.trim())
        if ('problem' in found) return problem(c, found.problem, asked)
        article = published === '' ? found.article : { ...found.article, published }
      }
      return c.html(readingPage({ article, ...explain(article) }, addresses(c)))
    },
  )
}

const nothing: Asked = { text: '', address: '', published: '' }

async function askedOf(c: Context): Promise<Asked> {
  const fields = await fieldsOf(c)
  const field = (name: string): string => fields.all(name)[0] ?? ''
  return { text: field('text'), address: field('address'), published: field('published') }
}

/** The article at an address, or why there is none. */
async function pageAt(address: string): Promise<{ readonly article: Article } | { readonly problem: string }> {
  // Only addresses: what is typed into a page must not open a file of the server.
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return { problem: 'An address begins with https:// or http://.' }
  for await (const found of collect([address])) return 'error' in found ? { problem: found.error.message } : found
  return { problem: 'There is nothing to read at this address.' }
}
