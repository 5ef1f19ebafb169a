import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Release } from '../../release.ts'
import { releaseOfPath } from '../asked.ts'
import { once } from '../once.ts'
import { plain } from '../pages/text.ts'
import { releaseName } from '../pages/words.ts'
import { COUNTDOWN } from '../scripts/countdown.ts'
import type { Site } from '../site.ts'
import { releasePath } from '../slug.ts'
import { CARD, cardOf } from './card.ts'
import { countdownCode } from './code.ts'
import { embedAnswer } from './answer.ts'
import { pngOf } from './png.ts'

/** The ends of the addresses of embeds. */
export const EMBED_ENDINGS = ['.embed.json', '.card.svg', '.card.png'] as const
export type EmbedEnding = (typeof EMBED_ENDINGS)[number]

/** Pictures that are kept, of some 40 KB each. */
const PICTURES = 100
/** Seconds for which others may keep what was embedded. */
const KEPT = 3600
/** How wide a countdown is taken to be, in pixels. */
const WIDTH = 480
const HEIGHT = 160

/** What other pages may load, where the server is open to them. */
const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const

/** Answers for what stands on other pages: the data of the countdown, the cards. */
export type EmbedForms = (c: Context, release: Release, ending: EmbedEnding) => Promise<Response>

/**
 * Adds `/embed.js` and `/oembed`, and returns what answers for the forms of a release.
 *
 * @param open whether pages of other origins may read: a page that somebody happens to look at must not be able to read what listens
 * on their own machine
 */
export function embedRoutes(app: Hono, site: Site, { open }: { readonly open: boolean }): EmbedForms {
  const { source, known, send } = site
  const shared = open ? SHARED : {}
  const pictures = once<Picture>(PICTURES)

  app.get('/embed.js', (c) => {
    const headers = { ...shared, etag: COUNTDOWN.etag, 'cache-control': `public, max-age=${KEPT}` }
    if (c.req.header('if-none-match') === COUNTDOWN.etag) return c.body(null, 304, headers)
    return c.body(COUNTDOWN.text, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' })
  })

  app.get('/oembed', async (c) => {
    if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only JSON is spoken here.\n', 501)
    const base = site.base(c)
    const url = c.req.query('url') ?? ''
    const release = URL.canParse(url, base) ? await releaseOf(new URL(url, base), base) : null
    if (!release) return c.notFound()
    const width = sizeOf(c, 'maxwidth', WIDTH)
    const height = sizeOf(c, 'maxheight', HEIGHT)
    const path = releasePath(release)
    const key = `oembed ${base} ${path} ${width} ${height}`
    return send(
      c,
      'application/json',
      key,
      async () => {
        const name = plain(releaseName(release), 140)
        return `${JSON.stringify({
          type: 'rich',
          version: '1.0',
          title: name,
          provider_name: 'Whenabouts',
          provider_url: `${base}/`,
          cache_age: KEPT,
          html: countdownCode(base, path, name),
          width,
          height,
          thumbnail_url: `${base}${path}.card.png`,
          thumbnail_width: CARD.width,
          thumbnail_height: CARD.height,
        })}\n`
      },
      shared,
    )
  })

  async function releaseOf({ origin, pathname }: URL, base: string): Promise<Release | null> {
    if (origin !== new URL(base).origin) return null
    return releaseOfPath(await known.releases(), pathname.replace(/\/$/, ''))
  }

  return async (c, release, ending) => {
    const today = source.today()
    const key = `${release.kind} ${releasePath(release)}`
    if (ending === '.embed.json')
      return send(
        c,
        'application/json',
        `embed ${key}`,
        async () => `${JSON.stringify(embedAnswer(await known.answer(release, today)))}\n`,
        shared,
      )
    if (ending === '.card.svg')
      return send(c, 'image/svg+xml', `card ${key}`, async () => cardOf(await known.answer(release, today)), shared)
    const { bytes, etag } = await pictures(`${await source.version()} ${today} ${key}`, async () =>
      pictureOf(await pngOf(cardOf(await known.answer(release, today), true))),
    )
    const headers = { ...shared, etag, 'cache-control': 'no-cache' }
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
    return c.body(bytes, 200, { ...headers, 'content-type': 'image/png' })
  }
}

interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

function pictureOf(bytes: Uint8Array): Picture {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { bytes: new Uint8Array(bytes), etag }
}

/** A size that a consumer of oEmbed asks for, never larger than what is usual. */
function sizeOf(c: Context, name: string, usual: number): number {
  const asked = Number(c.req.query(name) ?? usual)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, usual) : usual
}
