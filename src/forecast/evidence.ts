import type { Certainty, SourceKind } from '../claim.ts'
import type { Out } from './ahead.ts'
import type { NetworkKind } from './networks.ts'

/** Stages whose day says something about the release day, in the order of a work's life; `end` is also post-production. */
export const CLOCKS = ['renewal', 'writing', 'start', 'during', 'end', 'trailer'] as const
export type Clock = (typeof CLOCKS)[number]

/**
 * What one report says about the release day, in day numbers:
 * - `window`: it comes out `from` … `to`
 * - `open`: not before `from`
 * - `denied`: not `from` … `to`
 * - `silence`: on day `said` there was no date yet
 * - `clock`: the stage `clock` was or will be on the days `from` … `to`
 * - `notYet`: on day `said` filming had not begun
 * - `delay`: on day `said` the older dates were given up
 */
export interface Evidence {
  readonly kind: 'window' | 'open' | 'denied' | 'silence' | 'clock' | 'notYet' | 'delay'
  /** Index into `Weighed.reports`. */
  readonly report: number
  readonly said: number
  /** The last day by which it was said again. */
  readonly again: number
  readonly from: number
  readonly to: number
  readonly certainty: Certainty
  readonly sourceKind: SourceKind
  /** Log-odds by which dates of its source hold more often than those of its kind; 0 where it has no record. */
  readonly trust: number
  /** Equal for two reports of the same source. */
  readonly source: string
  /** The article in which it was first said. */
  readonly text: string
  /** Probability that it was said by the as-of day: less than 1 where no article that says it bears a date. */
  readonly power: number
  readonly clock: Clock | null
  /** A lead time given in words: days from the clock's day to the release. */
  readonly lag: number | null
}

export type Medium = 'live-action' | 'anime' | 'animation' | 'unscripted'

/** What is known of a release from elsewhere than its articles; without it, articles tell the network. */
export interface Traits {
  readonly network?: string
  readonly medium?: Medium
}

/** Everything that the forecast knows, as numbers. */
export interface Facts {
  readonly asOf: number
  /** For each report the probability that it was said by then: 1 for most, 0 for what was said later. */
  readonly known: readonly number[]
  /** Last day for which there is evidence that it was not out; the distribution starts the day after. */
  readonly notOut: number
  readonly items: readonly Evidence[]
  readonly previous: number | null
  /** Number of the previous season; 0 for a first season or a film. */
  readonly step: number
  readonly film: boolean
  /** -1 in 2014 and before, 1 in 2024 and after: productions have become slower. */
  readonly era: number
  /** Whether it is known to be ordered or made: a renewal, an official window, filming. */
  readonly ordered: boolean
  readonly network: NetworkKind
  readonly medium: Medium
  /** When it came out, if that is told as done. */
  readonly out: Out | null
}

/** Stands for an open end. */
export const FAR = 100_000

/** From this probability on, what may have been said by then counts as said where it either is or is not. */
export const HEARD = 1 / 3

/** Somebody's "no date yet" is heard for so many days before the last evidence. */
const HEARD_FOR = 30

/** Whether it says, at the time of the last evidence, that there is no date yet; else silence is only inferred. */
export function saysSilent(item: Evidence, notOut: number): boolean {
  return item.kind === 'silence' && item.again >= notOut - HEARD_FOR
}

/** Whether one piece of evidence shows that the work is ordered or being made. */
export function showsOrder(item: Evidence): boolean {
  const sure = item.power >= HEARD && (item.certainty === 'happened' || item.certainty === 'official')
  return sure && (item.kind === 'window' || item.kind === 'open' || (item.kind === 'clock' && item.clock !== 'writing'))
}
