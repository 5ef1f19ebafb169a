import { createHash } from 'node:crypto'
import type { StoredChange } from '../../keep/telling/changes.ts'
import type { Release } from '../../release.ts'
import { asTold } from '../changes/look.ts'
import { html } from '../pages/html.ts'
import { articlePath } from '../pages/links.ts'
import { plain } from '../pages/text.ts'
import { releasePath } from '../slug.ts'

/** One change as an entry of a feed. */
export interface FeedEntry {
  /** The same for good, and no other's: `urn:uuid:…`. */
  readonly id: string
  readonly title: string
  readonly url: string
  readonly at: Date
  readonly text: string
  /** Safe markup, with absolute links. */
  readonly html: string
  readonly kind: string
}

/** The entry of a change. */
export function entryOf(change: StoredChange, base: string): FeedEntry {
  const { headline, kind, at, release, detail } = asTold(change)
  const to = (path: string) => new URL(path, base).href
  const { before, after, because } = detail
  const lines = [plain(after.sentence, 400)]
  if (before && before.sentence !== after.sentence) lines.push(`Before: ${plain(before.sentence, 400)}`)
  for (const cause of because) lines.push(`“${plain(cause.quote, 300)}” – ${cause.outlet}`)
  return {
    id: idOf(change),
    title: plain(headline, 200),
    url: to(releasePath({ ...release, aliases: [] } satisfies Release)),
    at: new Date(at),
    text: lines.join('\n'),
    html: String(
      html`<p>${plain(after.sentence, 400)}</p>
        ${before && before.sentence !== after.sentence ? html`<p>Before: ${plain(before.sentence, 400)}</p>` : ''}
        ${because.map(
          (cause) =>
            html`<blockquote>
              <p>${plain(cause.quote, 300)}</p>
              <p><a href="${to(articlePath(cause.document, cause.start))}">${cause.outlet}</a></p>
            </blockquote>`,
        )}`,
    ),
    kind,
  }
}

/** A name-like UUID (RFC 9562, version 8) from what a change is, so that a restored ledger tells nothing twice. */
function idOf({ id, kind, at, release }: StoredChange): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, kind, at, release.title, release.season]))
    .digest()
  digest[6] = (digest[6]! & 0x0f) | 0x80
  digest[8] = (digest[8]! & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
