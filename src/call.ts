import type { IsoDay } from './day.ts'

/** Properties whose claims turn out right or wrong. */
export const CALLED = ['release', 'renewal', 'production', 'trailer', 'episodes'] as const
export type Called = (typeof CALLED)[number]

/** Kinds of sources with a record of their own; an outlet that others name is an outlet. */
export const ORIGIN_KINDS = ['official', 'talent', 'insider', 'outlet'] as const
export type OriginKind = (typeof ORIGIN_KINDS)[number]

/** How far ahead something is said: less than a month, half a year, a year, or more. */
export const DISTANCES = ['month', 'half-year', 'year', 'beyond'] as const
export type Distance = (typeof DISTANCES)[number]

/** How sure it is said: by those who decide, as expected, or as a guess. */
export type Sureness = 'sure' | 'expected' | 'guess'

/** How exactly it is said: a day (or three), some months, more; `fact` where no day is claimed. */
export type Width = 'day' | 'months' | 'year' | 'fact'

/** A claim whose outcome is known: what a source said, and whether it held. Track records are made of these. */
export interface Call {
  /** The release, as a key: calls of one release are not independent. */
  readonly release: string
  readonly film: boolean
  readonly origin: string
  readonly kind: OriginKind
  /** A name of the source for people; `null` where nobody is named. */
  readonly name: string | null
  readonly property: Called
  readonly sureness: Sureness
  readonly said: IsoDay
  /** Days from what is said to what is spoken of. */
  readonly lead: number
  readonly distance: Distance
  readonly width: Width
  readonly held: boolean
  /** How many days later than claimed it came; negative: earlier; 0: within the claimed days; `null` where no day is claimed. */
  readonly miss: number | null
  /** From this day on the outcome can be known. */
  readonly known: IsoDay
}
