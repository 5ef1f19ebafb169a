import type { Answer } from '../answer.ts'
import { dayOf } from '../day.ts'
import type { Report } from '../report.ts'
import type { Facts } from './evidence.ts'
import { betweenWords, dayWords, inWindow, monthWords, windowWords } from './words.ts'

/** What the sentence is made of. */
export interface Told {
  readonly status: Answer['status']
  readonly facts: Facts
  readonly official: Answer['official']
  /** The reports that the official word and the cancellation come from. */
  readonly officialReport: Report | null
  readonly cancelled: Report | null
  /** Days of the 10, 50 and 90 % quantiles given that it comes, and given that it is not out yet. */
  readonly days: readonly [number, number, number]
  readonly daysAhead: readonly [number, number, number]
  readonly outBy: number
  readonly never: number
  /** Probability that it comes within a day of the official day. */
  readonly onOfficialDay: number
  readonly ordered: boolean
  readonly newest: number | null
  readonly read: boolean
}

/** Who said the official word, and when. */
function saying({ officialReport, official }: Told): string {
  const name = officialReport?.source.name ?? null
  const said = official?.said ? dayWords(dayOf(official.said)!) : null
  const parts = [name, said === null ? null : `said ${said}`].filter((part) => part !== null)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** "February 2024" for what is long ago, the day for what is not. */
function newestWords(newest: number, asOf: number): string {
  return asOf - newest > 60 ? monthWords(newest) : dayWords(newest)
}

/** "nothing newer than February 2024 has been read". */
export function nothingNewer(newest: number | null, asOf: number): string {
  return newest === null
    ? 'nothing dated has been read'
    : `nothing newer than ${newestWords(newest, asOf)} has been read`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The sentence for something that is out. */
function outSentence(told: Told): string {
  const { facts, official } = told
  if (facts.out === null) {
    const day = official === null ? '' : ` ${inWindow(official.window).replace(/^on /, '')}`
    return `Probably out since${day}, the official day; ${nothingNewer(told.newest, facts.asOf)}.`
  }
  const { from, to } = facts.out
  return from === to ? `Out since ${dayWords(from)}.` : `Out; it came in ${windowWords(from, to)}.`
}

/** A clause for what is not known to be ordered, where it matters. */
function unordered({ never, ordered }: Told): string {
  return ordered || never < 0.1 ? '' : ' and no word that it was ordered'
}

/**
 * The answer in one plain sentence. "Probably between A and B" is the central 80 % interval.
 *
 * Examples: "Officially on 22 April 2025 (Disney+, said 30 October 2024)." · "Probably between November 2024 and January 2026; no
 * official date." · "More likely than not already out (81 %); nothing newer than
 * February 2024 has been read." · "It is not coming:
 * Netflix cancelled it (said 3 June 2023)."
 */
export function sentence(told: Told): string {
  const { status, facts, outBy, never, days, daysAhead } = told
  if (status === 'out') return outSentence(told)
  if (status === 'cancelled') {
    const name = told.cancelled?.source.name
    const said = told.cancelled?.said ? ` (said ${dayWords(dayOf(told.cancelled.said)!)})` : ''
    return name ? `It is not coming: ${name} cancelled it${said}.` : `It is not coming: it was cancelled${said}.`
  }
  const stale = nothingNewer(told.newest, facts.asOf)
  if (!told.read)
    return `Nothing has been read about it; by what similar releases did, ${betweenWords(days[0], days[2])} if it comes.`
  const share = `${Math.round(100 * outBy)} %`
  if (outBy >= 0.97) return `Almost certainly already out; ${stale}.`
  if (outBy >= 0.5) return `More likely than not already out (${share}); ${stale}.`
  const range = betweenWords(daysAhead[0], daysAhead[2])
  if (outBy >= 0.15) return `Perhaps already out (${share}; ${stale}); otherwise probably ${range}.`
  if (status === 'dated') {
    const day = capital(`officially ${inWindow(told.official!.window)}${saying(told)}`)
    return told.onOfficialDay < 0.6 ? `${day}, but such dates often move: probably ${range}.` : `${day}.`
  }
  if (status === 'window')
    return `${capital(`officially ${inWindow(told.official!.window)}`)}${saying(told)}; probably ${range}.`
  if (never >= 0.5) return `More likely than not it never comes; if it does, probably ${range}.`
  if (never >= 0.2) return `If it comes at all, probably ${range}; no official date${unordered(told)}.`
  return `Probably ${range}; no official date${unordered(told)}.`
}
