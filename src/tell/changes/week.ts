import type { IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import type { ShortAnswer } from '../pages/home.ts'
import { REMINDERS } from './compare.ts'
import { asTold, followed, type Known, type Told } from './look.ts'

/** Changes that are named of a week, and read at a time to find them. */
const MOST = 100
const AT_ONCE = 200
/** Releases whose answer is told at the end of a week. */
const WAITED = 30

/** What happened in a week, and what was waited for at its end. */
export interface Week {
  /** The first of its seven days, and the last. */
  readonly from: IsoDay
  readonly to: IsoDay
  /** The newest first, without reminders. */
  readonly changes: readonly Told[]
  /** What is followed and was not out, in the order in which it was expected, with the answer on the last day. */
  readonly waiting: readonly ShortAnswer[]
}

/** The week that ends on a day: what changed of all that is followed, and how the answers stood then. */
export async function weekTo(to: IsoDay, ledger: Ledger, known: Known, today: IsoDay): Promise<Week> {
  const from = Temporal.PlainDate.from(to).subtract({ days: 6 }).toString()
  const changes: Told[] = []
  let before: number | undefined
  while (changes.length < MOST) {
    const { items, next } = await ledger.changes.list(AT_ONCE, {}, before)
    changes.push(...items.filter(({ day, kind }) => day >= from && day <= to && !REMINDERS.has(kind)).map(asTold))
    // Days only ever grow with the ids.
    if (next === null || (items.at(-1)?.day ?? '') < from) break
    before = next
  }
  const waiting: ShortAnswer[] = []
  for (const { release } of (await followed(ledger, known, today)).slice(0, WAITED)) {
    const answer = await known.short(release, to)
    if (answer.status !== 'out' && answer.status !== 'cancelled') waiting.push(answer)
  }
  const median = ({ quantiles }: ShortAnswer) => quantiles.find(([p]) => p >= 0.5)?.[1] ?? '9999'
  return {
    from,
    to,
    changes: changes.slice(0, MOST),
    waiting: waiting.toSorted((a, b) => (median(a) < median(b) ? -1 : 1)),
  }
}
