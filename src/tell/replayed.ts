import type { Answer, WeighedReport } from '../answer.ts'
import { dayOf, type IsoDay } from '../day.ts'
import { judge, type PastAnswer } from '../forecast/index.ts'
import type { Mention } from '../report.ts'

/** What an article said on a day about when it comes out, and how that turned out. */
export interface SaidThatDay {
  readonly report: WeighedReport
  readonly mention: Mention
  /** Whether it came in the time that was named, `early`, before it, or `late`, after it; `null` where nobody can tell. */
  readonly verdict: 'right' | 'early' | 'late' | null
}

/** The answer on a day, with what was said that day. */
export interface ReplayedDay extends PastAnswer {
  readonly said: readonly SaidThatDay[]
}

/** The day on which it came out, where the answer knows one. */
export function outOn({ status, quantiles }: Answer): IsoDay | null {
  const day = status === 'out' ? quantiles.find(([p]) => p >= 0.5)?.[1] : undefined
  return day !== undefined && dayOf(day) !== null ? day : null
}

/**
 * Past answers with what was said on their days, by every article that said it.
 *
 * @param out the day on which it came out, `null` while nobody knows
 * @example replayed(answer, past, outOn(answer))[0]?.said[0]?.verdict
 */
export function replayed(answer: Answer, past: readonly PastAnswer[], out: IsoDay | null): ReplayedDay[] {
  const said = new Map<IsoDay, SaidThatDay[]>(past.map(({ day }) => [day, []]))
  for (const report of answer.reports) {
    if (report.property !== 'release' && report.property !== 'delay') continue
    for (const mention of [report.first, ...report.repeats]) {
      if (mention.day === null) continue
      // what is told as done, or after it was out, foretells nothing
      const foretold = out !== null && report.certainty !== 'happened' && dayOf(mention.day)! < dayOf(out)!
      said.get(mention.day)?.push({ report, mention, verdict: foretold ? judge(report, out) : null })
    }
  }
  return past.map((row) => ({ ...row, said: said.get(row.day)! }))
}

/** How often articles were right, too early and too late. */
export interface Verdicts {
  readonly right: number
  /** It came before the time that was named. */
  readonly early: number
  /** It came after it. */
  readonly late: number
}

/** Counts the verdicts of some days. */
export function verdicts(days: readonly ReplayedDay[]): Verdicts {
  const count = (verdict: SaidThatDay['verdict']): number =>
    days.reduce((sum, { said }) => sum + said.filter((one) => one.verdict === verdict).length, 0)
  return { right: count('right'), early: count('early'), late: count('late') }
}
