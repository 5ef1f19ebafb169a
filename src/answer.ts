import type { IsoDay } from './day.ts'
import type { Release } from './release.ts'
import type { ArticleFlag, Belief, Contradiction, Report, WeighedDocument } from './report.ts'
import type { Window } from './window.ts'

/**
 * - `out`: it is out (told so, or its official day has passed)
 * - `dated`: an official day stands
 * - `window`: an official window stands
 * - `expected`: no official word, but reports
 * - `undated`: nothing but history and silence
 * - `cancelled`: it is said not to come
 */
export type Status = 'out' | 'dated' | 'window' | 'expected' | 'undated' | 'cancelled'

/** A report with what it does to the answer. */
export type WeighedReport = Report & {
  /** Median with this report minus median without it, in days; positive means later. `null`: it bears on no date. */
  readonly pull: number | null
  /** Whether it still speaks: `lapsed` when its window has passed, `superseded` by a newer word of its source. */
  readonly standing: 'stands' | 'lapsed' | 'superseded' | 'denied'
}

/** A stage of the work: what is known of it and who says so. */
export interface Stage {
  readonly name: 'renewed' | 'writing' | 'filming' | 'post' | 'release'
  readonly state: 'done' | 'now' | 'ahead' | 'unknown'
  readonly words: string
  readonly window: Window | null
  readonly reports: readonly string[]
}

/** The answer to "when does it come out?", as of a day. What `whenabouts ask --json` prints. */
export interface Answer {
  readonly release: Release
  readonly as_of: IsoDay
  /** One plain sentence. */
  readonly sentence: string
  readonly status: Status
  /** The official word that stands, if any. */
  readonly official: { readonly window: Window; readonly said: IsoDay | null; readonly report: string } | null
  /** `[p, day]`: with probability p it is out by the end of that day, given that it ever comes. */
  readonly quantiles: readonly (readonly [number, IsoDay])[]
  /** Probability that it is out already on `as_of`. */
  readonly p_already_out: number
  /** Probability that it never comes out. */
  readonly p_never: number
  /** Probability by calendar year (of release at all, so that years and `p_never` add up to 1); the last entry holds all later years. */
  readonly by_year: readonly (readonly [number, number])[]
  /** The last day for which there is evidence that it was not out: the distribution starts the day after. */
  readonly not_out_on: IsoDay
  /** The newest article read. */
  readonly newest: IsoDay | null
  /** Probability density for plots: `p[i]` is the mass of the `step` days that start at `from + i * step`. */
  readonly density: { readonly from: IsoDay; readonly step: number; readonly p: readonly number[] }
  readonly stages: readonly Stage[]
  readonly reports: readonly WeighedReport[]
  readonly beliefs: readonly Belief[]
  readonly contradictions: readonly Contradiction[]
  readonly flags: readonly ArticleFlag[]
  readonly documents: readonly WeighedDocument[]
  /** What is stale or missing, in plain words. */
  readonly caveats: readonly string[]
}
