import type { Certainty, Claim, PublishedEstimate, Property, Source, Subject, Values } from './claim.ts'
import type { IsoDay } from './day.ts'
import type { Release } from './release.ts'
import type { Window } from './window.ts'

/** One place in one article that carries a claim. */
export interface Mention {
  readonly document: string
  readonly url: string | null
  readonly publisher: string | null
  /** The day of the article, or the earliest day it can have been written (`estimated`). */
  readonly day: IsoDay | null
  readonly estimated: boolean
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One independent assertion: its first appearance and everybody who repeated it. */
export interface ReportOf<P extends Property> {
  /** Stable over runs on the same documents. */
  readonly id: string
  readonly subject: Subject
  readonly property: P
  readonly value: Values[P]
  readonly certainty: Certainty
  readonly source: Source
  /**
   * Who first said it, as a key that is the same in every release: `official:streamly`, `talent:…`, `insider:…`, `outlet:…`, or
   * `text:…` where nobody is named. Track records go by it.
   */
  readonly origin?: string
  /** Log-odds by which what its source says holds more often than what others of its kind say; from its track record. */
  readonly trust?: number
  /** The day it was first said. */
  readonly said: IsoDay | null
  readonly first: Mention
  readonly repeats: readonly Mention[]
  /** Why the mentions count as one: same text, the same named origin, the same outlet saying it again. */
  readonly joined: readonly ('copy' | 'origin' | 'outlet')[]
}
export type Report = { [P in Property]: ReportOf<P> }[Property]

/**
 * The days that a report speaks of; null where it names none.
 *
 * @example windowIn(report)?.to // '2024-12-31' of "filming wraps by the end of 2024"
 */
export function windowIn(report: Report): Window | null {
  switch (report.property) {
    case 'release':
    case 'trailer':
      return report.value
    case 'delay':
      return report.value.to
    case 'production':
      return report.value.window
    default:
      return null
  }
}

/** One value of a property with its probability, who says it and under which spellings. */
export interface BeliefValue {
  readonly value: Claim['value']
  readonly label: string
  readonly probability: number
  /** Spellings met, the commonest first. */
  readonly variants: readonly string[]
  readonly reports: readonly string[]
}

/** What the reports together say of one property; of cast one belief per character, of crew one per role. */
export interface Belief {
  readonly property: Property
  readonly subject: Subject
  /** What is in question: "Nam On-jo is played by", "director". */
  readonly about: string
  readonly values: readonly BeliefValue[]
}

/** Two statements that cannot both be right, in their own words. */
export interface Contradiction {
  readonly property: Property
  /** One line that a person understands: "release of season 2: first half of 2023 against early 2025". */
  readonly what: string
  /** Within one article, between articles, or `older`: both may have been right when they were written. */
  readonly kind: 'within' | 'between' | 'older'
  readonly one: Mention
  readonly other: Mention
}

/** What is odd about an article as a whole. */
export interface ArticleFlag {
  readonly document: string
  /** `knowledge`: it tells of events after the end of its own stated knowledge. `copy`: its text is another's. */
  readonly kind: 'knowledge' | 'copy'
  readonly says: string
  readonly mentions: readonly Mention[]
}

/** An article as `weigh` saw it. */
export interface WeighedDocument {
  readonly id: string
  readonly url: string | null
  readonly publisher: string | null
  readonly published: IsoDay | null
  readonly published_estimate?: PublishedEstimate
  /** How many of its claims are about the release. */
  readonly claims: number
  /** The document whose text it repeats. */
  readonly copy_of?: string
}

/** Everything that the articles say of a release, copies counted once. */
export interface Weighed {
  readonly release: Release
  readonly documents: readonly WeighedDocument[]
  /** About the release itself. */
  readonly reports: readonly Report[]
  /** About other seasons of the same title, and the series as a whole: history for the forecast. */
  readonly context: readonly Report[]
  readonly beliefs: readonly Belief[]
  readonly contradictions: readonly Contradiction[]
  readonly flags: readonly ArticleFlag[]
}
