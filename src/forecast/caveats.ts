import type { Answer } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Weighed } from '../report.ts'
import type { Facts } from './evidence.ts'
import { withoutCopies } from './originals.ts'
import { nothingNewer } from './sentence.ts'
import { dayWords, inWindow, monthWords, spanWords } from './words.ts'

/** Articles older than this are said to be old, in days. */
const STALE = 90

/** The newest day on which an article was published by `asOf`; of an estimate its middle. */
export function newestDay(told: Weighed, asOf: number): number | null {
  const weighed = withoutCopies(told)
  let newest: number | null = null
  const see = (day: number | null): void => {
    if (day !== null && day <= asOf && (newest === null || day > newest)) newest = day
  }
  for (const { published, published_estimate: estimate } of weighed.documents) {
    if (published !== null) see(dayOf(published))
    else if (estimate?.from != null) {
      const from = dayOf(estimate.from)!
      see(from)
      if (from <= asOf && estimate.to !== null) see(Math.min(asOf, (from + dayOf(estimate.to)!) >> 1))
    }
  }
  for (const report of weighed.reports) {
    for (const { day } of [report.first, ...report.repeats]) see(day === null ? null : dayOf(day))
  }
  return newest
}

/** What is stale or missing, in plain words, the weightiest first. */
export function caveatsOf(
  answer: Pick<Answer, 'status' | 'official' | 'p_already_out'>,
  told: Weighed,
  facts: Facts,
  newest: number | null,
): string[] {
  const weighed = withoutCopies(told)
  const { asOf, items } = facts
  const caveats: string[] = []
  const say = (words: string): void => {
    caveats.push(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`)
  }
  if (weighed.reports.length === 0) {
    say('nothing has been read about it: the answer is what similar releases did')
    return caveats
  }
  if (newest === null) say(nothingNewer(null, asOf))
  else if (answer.status !== 'out' && asOf - newest > STALE) {
    say(`${nothingNewer(newest, asOf)}: whatever came in the ${spanWords(asOf - newest)} since is not in the answer`)
  }
  const { official } = answer
  if (official !== null && facts.out === null && official.window.to !== null && dayOf(official.window.to)! < asOf) {
    say(`the official date (${inWindow(official.window)}) has passed, and nothing read says whether it held`)
  }
  if (answer.status !== 'out') {
    const dated = items.filter((item) => item.kind === 'window' || item.kind === 'open')
    if (dated.length === 0) say('nobody names a date: the answer rests on what similar releases did')
    else if (new Set(dated.map((item) => item.source)).size === 1 && official === null)
      say('only one source speaks of the date')
  }
  const counted = weighed.documents.filter((d) => d.claims > 0)
  const estimated = counted.filter((d) => d.published === null)
  if (estimated.length > 0) {
    say(
      estimated.length === counted.length
        ? 'no article bears a date; their days are estimated from what they tell'
        : `${estimated.length} of ${counted.length} articles ${estimated.length === 1 ? 'bears no date; its day is' : 'bear no date; their days are'} estimated from what they tell`,
    )
  }
  if (answer.status !== 'out' && facts.previous === null && facts.step > 0) {
    say('no article tells when the previous season came out')
  }
  if (answer.p_already_out >= 0.02 && facts.out === null) {
    say(
      `the last evidence that it was not out is from ${asOf - facts.notOut > 60 ? monthWords(facts.notOut) : dayWords(facts.notOut)}`,
    )
  }
  return caveats
}
