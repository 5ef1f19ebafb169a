import { createHash } from 'node:crypto'
import type { Answer } from '../../answer.ts'
import { civil, dayNumber, isoOf, monthLength, type IsoDay } from '../../day.ts'
import type { CalendarEntry } from '../../keep/telling/calendar.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import { bands, unlikely } from '../plots/quantiles.ts'
import { plain } from '../pages/text.ts'
import { longDay, percent, releaseName, windowDays } from '../pages/words.ts'

/** As much of an answer as its event needs. */
type Eventful = Pick<
  Answer,
  'release' | 'as_of' | 'sentence' | 'status' | 'official' | 'quantiles' | 'p_already_out' | 'p_never'
>

/** What a calendar is to show of a release. */
export interface ReleaseEvent {
  readonly release: Release
  readonly entry: CalendarEntry
  readonly summary: string
  readonly description: string
}

/**
 * The event of an answer: the official day; an official window; without an official word the months that hold the middle
 * half of the probability. A window is tentative and says that it is one. What never comes, or is out already for all we
 * know, has no day to be told.
 */
export function eventOf(answer: Eventful): ReleaseEvent {
  const { release, sentence } = answer
  const name = releaseName(release)
  const days = daysOf(answer)
  const summary = days?.note ? `${name} (${days.note})` : name
  const description = [plain(sentence, 400), ...reasons(answer)].join('\n')
  return {
    release,
    entry: { uids: uidsOf(release), days, text: `${summary}\n${description}` },
    summary,
    description,
  }
}

type Days = NonNullable<CalendarEntry['days']> & { readonly note: string }

function daysOf(answer: Eventful): Days | null {
  const { official, status, as_of: asOf } = answer
  if (status === 'cancelled') return null
  const { from = null, to = null } = official?.window ?? {}
  if (from !== null && from === to) return { from, to, status: 'CONFIRMED', note: '' }
  if (status === 'out') return null
  if (status === 'window' && from !== null && to !== null && to >= asOf)
    return { from, to, status: 'TENTATIVE', note: 'official window, no date yet' }
  const spread = bands(answer.quantiles)
  if (!spread || unlikely(answer) || answer.p_already_out >= 0.5) return null
  // Whole months: a forecast is no more exact, and an event that moved by a day every day would be told anew every day.
  const [first, last] = spread.narrow.map(civil) as [ReturnType<typeof civil>, ReturnType<typeof civil>]
  return {
    from: isoOf(dayNumber(first.year, first.month, 1)),
    to: isoOf(dayNumber(last.year, last.month, monthLength(last.year, last.month))),
    status: 'TENTATIVE',
    note: 'forecast window, no date yet',
  }
}

function reasons(answer: Eventful): string[] {
  const { official, p_never: never, status } = answer
  const lines: string[] = []
  if (official) {
    const said = official.said ? `, said ${longDay(official.said)}` : ''
    const { from, to } = official.window
    lines.push(
      from !== null && from === to
        ? `Official day: ${longDay(from)}${said}.`
        : `Official window: ${windowDays(official.window)}${said}.`,
    )
  } else if (status === 'expected' || status === 'undated')
    lines.push(`These months hold half of the probability${never >= 0.05 ? `; never: ${percent(never)}` : ''}.`)
  return lines
}

/**
 * Names for the event of a release that stay when its day moves, one for each spelling of its title: which spelling
 * leads can change with the next article, the event must not.
 */
export function uidsOf({
  title,
  aliases,
  season,
}: Pick<Release, 'title' | 'aliases' | 'season'>): [string, ...string[]] {
  const uid = (spelling: string) => {
    const digest = createHash('sha256')
      .update(`${foldName(spelling)} ${season}`)
      .digest('hex')
      .slice(0, 32)
    return `${digest}@whenabouts`
  }
  return [uid(title), ...new Set(aliases.map(uid))]
}

/** The day after the last one, which is how RFC 5545 ends an event of whole days. */
export function dayAfter(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
