import type { Claim } from '../claim.ts'
import { dayOf, isoOf } from '../day.ts'
import type { Mention, Report, Weighed } from '../report.ts'
import type { Facts } from './evidence.ts'
import { asOfDay, type ForecastOptions } from './forecast.ts'
import { FITTED } from './fitted.ts'
import { gather } from './gather.ts'
import { massUntil, quantiles } from './grid.ts'
import { HISTORY } from './history.ts'
import { neverShare } from './never.ts'
import { posterior } from './posterior.ts'
import { prepare } from './prepare.ts'
import { heardOf } from './saying.ts'
import { monthWords, spanWords, windowOf } from './words.ts'

/** News that would change the answer, and by how much. */
export interface Move {
  /** What the news would be: "an official renewal". */
  readonly news: string
  /** The median with it minus the median now, in days; positive means later. */
  readonly shift: number
  readonly median: string
  /** Probability that it never comes, with the news. */
  readonly p_never: number
  /** "An announcement of filming would bring the median forward by 9 months, to March 2025." */
  readonly words: string
}

type News = Pick<Claim, 'property' | 'value' | 'certainty'> & { readonly news: string }

/** A shift under this is no news, in days. */
const LEAST = 7

/** News that could still come: what has been told is none. */
function possibleNews(facts: Facts, asOf: number): News[] {
  const { items } = facts
  const told = (...clocks: string[]): boolean =>
    items.some((i) => i.clock !== null && clocks.includes(i.clock) && i.certainty === 'happened')
  const now = windowOf(asOf, asOf)
  const news: News[] = []
  if (!items.some((i) => i.clock === 'renewal') && !facts.film) {
    news.push({ news: 'an official renewal', property: 'renewal', value: 'renewed', certainty: 'official' })
  }
  if (!told('start', 'during', 'end', 'trailer')) {
    news.push({
      news: 'an announcement that filming has begun',
      property: 'production',
      value: { phase: 'filming', edge: 'start', window: now },
      certainty: 'happened',
    })
  }
  if (!told('end', 'trailer')) {
    news.push({
      news: 'word that filming has ended',
      property: 'production',
      value: { phase: 'filming', edge: 'end', window: now },
      certainty: 'happened',
    })
  }
  if (!told('trailer')) news.push({ news: 'a trailer', property: 'trailer', value: now, certainty: 'happened' })
  if (items.some((i) => i.kind === 'window' && i.to > asOf)) {
    news.push({
      news: 'word of a delay without a new date',
      property: 'delay',
      value: { to: null, cause: null },
      certainty: 'official',
    })
  }
  return news
}

/** A report of news that was said on a day by the rights holder. */
function reportOf({ property, value, certainty }: News, weighed: Weighed, day: string): Report {
  const { title, season } = weighed.release
  const mention: Mention = {
    document: 'news',
    url: null,
    publisher: null,
    day,
    estimated: false,
    quote: '',
    start: 0,
    end: 0,
  }
  return {
    id: 'news',
    subject: { title, season },
    property,
    value,
    certainty,
    source: { kind: 'official', name: null, via: null },
    said: day,
    first: mention,
    repeats: [],
    joined: [],
  } as Report
}

/**
 * What news would change the answer most, the strongest first: each is added as if it came on the as-of day, and the median
 * compared. News also shows that it was not out yet, so with articles of long ago every piece of it moves the answer later.
 *
 * @example whatWouldMove(weighed, { asOf: '2024-02-01' })[0]?.words
 */
export function whatWouldMove(weighed: Weighed, options: ForecastOptions): Move[] {
  const asOf = asOfDay(options.asOf)
  const parameters = options.model?.parameters ?? FITTED
  const history = options.model?.history ?? HISTORY
  const medianOf = (facts: Facts, reports: readonly Report[]): { median: number; never: number; past: number } => {
    const prepared = prepare(facts, parameters, history)
    const mass = posterior(prepared)
    return {
      median: quantiles(prepared.grid, mass, [0.5])[0]!,
      never: neverShare(prepared.never, heardOf(reports, facts), asOf),
      past: massUntil(prepared.grid, mass, asOf),
    }
  }
  const facts = gather(weighed, options.asOf, options.traits)
  if (facts.out !== null) return []
  const now = medianOf(facts, weighed.reports)
  return possibleNews(facts, asOf)
    .map((news): Move => {
      const reports = [...weighed.reports, reportOf(news, weighed, options.asOf)]
      const { median, never } = medianOf(gather({ ...weighed, reports }, options.asOf, options.traits), reports)
      const shift = median - now.median
      const moved =
        shift < 0 ? `bring the median forward by ${spanWords(shift)}` : `put the median back by ${spanWords(shift)}`
      return {
        news: news.news,
        shift,
        median: isoOf(median),
        p_never: never,
        words: `${news.news.charAt(0).toUpperCase()}${news.news.slice(1)} would ${moved}, to ${monthWords(median)}.`,
      }
    })
    .filter(({ shift }) => Math.abs(shift) >= LEAST)
    .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift))
}

/** Whether a claimed window held, once it is out: `early` when it was out before the window, `late` when after. */
export function judge(report: Report, outOn: string): 'right' | 'early' | 'late' | null {
  const window = report.property === 'release' ? report.value : report.property === 'delay' ? report.value.to : null
  const out = dayOf(outOn)
  if (window === null || out === null || report.certainty === 'denied' || report.certainty === 'unknown') return null
  if (window.from !== null && out < dayOf(window.from)!) return 'early'
  return window.to !== null && out > dayOf(window.to)! ? 'late' : 'right'
}
