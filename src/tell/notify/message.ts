import type { IsoDay } from '../../day.ts'
import type { Release } from '../../release.ts'
import { movedWords, type Change, type Kind } from '../changes/compare.ts'
import { plain } from '../pages/text.ts'
import { releaseName } from '../pages/words.ts'
import { releasePath } from '../slug.ts'

/** What somebody is told, before any service has put it into its own form. */
export interface Message {
  /** What kind of change, `digest` or `test`. */
  readonly event: Kind | 'digest' | 'test'
  /** One line. */
  readonly title: string
  /** A few lines of plain text. */
  readonly text: string
  /** The page that it is about, below the address of the server. */
  readonly path: string
  readonly day: IsoDay
  readonly release: Pick<Release, 'title' | 'season' | 'kind'> | null
}

/**
 * The message of a change: the answer now, the one before, and the words that brought it.
 *
 * @param by for a move: by how many days since its reader was last told, which may be more than the change itself
 */
export function messageOf(change: Change, release: Release, by: number | null = null): Message {
  const { before, after, because } = change.detail
  const lines = [plain(after.sentence, 400)]
  if (before && before.sentence !== after.sentence) lines.push(`Before: ${plain(before.sentence, 400)}`)
  for (const { quote, outlet } of because) lines.push(`“${plain(quote, 240)}” – ${outlet}`)
  const { title, season, kind } = release
  return {
    event: change.kind,
    title: plain(
      by !== null && after.median !== null
        ? `${releaseName(release)}: ${movedWords(by, after.median)}`
        : change.headline,
      200,
    ),
    text: lines.join('\n'),
    path: releasePath(release),
    day: change.day,
    release: { title, season, kind },
  }
}
