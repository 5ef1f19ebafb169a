import type { Context, Hono } from 'hono'
import { DATABASES } from '../../collect/databases/index.ts'
import { opmlOf } from '../../collect/feeds/opml.ts'
import { InputError } from '../../errors.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { BadRequest } from '../asked.ts'
import { fieldsOf, type Fields } from '../form.ts'
import { plain } from '../pages/text.ts'
import { watchingPage, type Wanted, type WatchingView } from '../pages/watching.ts'
import type { Site } from '../site.ts'
import { change, sourcesAt } from './sources.ts'

/** Sources that can be watched by one ledger over these pages. */
const MOST = 5000

/** Adds `/watching`: what is watched, its health, and forms to add, pause, resume, look at now and remove. */
export function watchingRoutes(app: Hono, site: Site, ledger: Ledger): void {
  const { sources } = ledger
  const show = async (c: Context, view: Partial<WatchingView> = {}, status: 200 | 400 | 300 = 200) => {
    const page = Number(c.req.query('page') ?? '1')
    if (!Number.isInteger(page) || page < 1) throw new BadRequest('A page is a number from 1 on.')
    c.header('cache-control', 'no-store')
    return c.html(
      watchingPage({ sources: await sources.list(), now: Date.parse(site.now()), page, word: said(c), ...view }),
      status,
    )
  }

  app.get('/watching', (c) => show(c))
  app.get('/watching.opml', async (c) => {
    const feeds = (await sources.list()).filter(({ kind }) => kind === 'feed' || kind === 'sitemap')
    const outlines = feeds.map(({ title, address, site: home, folder }) => ({
      title: title ?? address,
      feed: address,
      site: home,
      folder,
    }))
    c.header('cache-control', 'no-store')
    c.header('content-disposition', 'attachment; filename="whenabouts.opml"')
    return c.body(opmlOf('Watched by Whenabouts', outlines), 200, { 'content-type': 'text/x-opml; charset=utf-8' })
  })

  app.post('/watching', async (c) => {
    const fields = await fieldsOf(c)
    const wanted: Wanted = {
      address: fields.one('address'),
      folder: fields.one('folder'),
      page: fields.one('page') === 'yes',
      private: fields.one('private') === 'yes',
    }
    try {
      const found = await sourcesAt({ ...wanted, ...databaseIn(fields) })
      const [only] = found
      if (!only || found.length > 1) {
        const word = { text: `${plain(wanted.address, 200)} names ${found.length} feeds.`, wrong: false }
        return await show(c, { word, wanted, choices: found.slice(0, 20) }, 300)
      }
      if ((await sources.list()).length >= MOST)
        throw new InputError(only.address, `is not watched: there are ${MOST} sources already`)
      const added = await sources.add([only], site.source.today())
      return c.redirect(`/watching?done=${added.length > 0 ? 'added' : 'known'}`, 303)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return show(c, { word: { text: plain(error.message, 400), wrong: true }, wanted }, 400)
    }
  })

  app.post('/watching/starter', async (c) => {
    const { starterSources } = await import('../../watch/starter.ts')
    await sources.add(starterSources(), site.source.today())
    return c.redirect('/watching?done=starter', 303)
  })

  app.post('/watching/:id{\\d{1,9}}', async (c) => {
    const source = (await sources.list()).find(({ id }) => String(id) === c.req.param('id'))
    if (!source) return c.notFound()
    const what = (await fieldsOf(c)).one('do')
    if (!Object.hasOwn(DONE, what)) throw new BadRequest('A source is looked at now, paused, resumed or removed.')
    await change(sources, source.id, what as keyof typeof DONE)
    return c.redirect(`/watching?done=${what}`, 303)
  })
}

/** What is said after something was done. */
const DONE = {
  now: 'It is looked at within a minute.',
  pause: 'It is paused, and kept.',
  resume: 'It is watched from now on.',
  remove: 'It is watched no more; the articles that came from it stay.',
} as const
const WORDS: Readonly<Record<string, string>> = {
  ...DONE,
  added: 'It is watched from now on: the first look is within a minute.',
  known: 'It is watched already.',
  starter: 'These are all paused: resume those that you want.',
}

function said(c: Context): WatchingView['word'] {
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(WORDS, done) ? { text: WORDS[done] ?? '', wrong: false } : undefined
}

function databaseIn(fields: Fields) {
  const kind = fields.one('kind')
  if (kind === '') return {}
  if (!Object.hasOwn(DATABASES, kind)) throw new BadRequest('There is no such database.')
  const key = fields.one('key')
  return { kind: kind as keyof typeof DATABASES, key: key === '' ? null : key }
}
