import type { IsoDay } from './day.ts'
import type { Window } from './window.ts'

/** What a claim is about. `season: null` is the series as a whole, or a film (`kind: 'film'`). */
export interface Subject {
  readonly title: string
  readonly season: number | null
  readonly part?: number
  readonly episode?: number
  readonly kind?: 'film'
}

/** How sure the text presents a claim; see docs/claims.md. */
export const CERTAINTIES = ['happened', 'official', 'expected', 'possible', 'hoped', 'unknown', 'denied'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Who is said to know it: rights holder, cast and crew, another outlet, unnamed people, the article itself. */
export const SOURCE_KINDS = ['official', 'talent', 'press', 'insider', 'outlet'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export interface Source {
  readonly kind: SourceKind
  readonly name: string | null
  readonly via: string | null
}

/** The value of each property. An ISO 8601 duration is written with whole units: `P6M`, `P2Y`, `P10W`. */
export interface Values {
  release: Window | null
  renewal: 'renewed' | 'cancelled' | 'ended' | 'undecided'
  production: {
    readonly phase: 'writing' | 'filming' | 'post'
    readonly edge: 'start' | 'end' | 'during'
    readonly window: Window | null
  }
  lead_time: { readonly phase: 'filming' | 'post' | 'production' | 'release'; readonly duration: string }
  delay: { readonly to: Window | null; readonly cause: string | null }
  trailer: Window | null
  episodes: number
  runtime: { readonly minutes: number; readonly per: 'season' | 'episode' | 'film' }
  cast: {
    readonly actor: string
    readonly character: string | null
    readonly change: 'plays' | 'joins' | 'returns' | 'leaves' | 'may return'
  }
  crew: { readonly person: string; readonly role: 'director' | 'writer' | 'creator' | 'showrunner' | 'producer' }
  based_on: { readonly work: string | null; readonly author: string | null; readonly medium: string | null }
  network: string
  rating: { readonly by: string; readonly score: number; readonly out_of: number }
  audience: {
    readonly measure: 'top10 countries' | 'rank' | 'hours viewed' | 'households' | 'viewers'
    readonly count: number
  }
}

export type Property = keyof Values

/** One statement of fact, in the words of the text. `start` and `end` count UTF-16 code units, `end` exclusive. */
export interface ClaimOf<P extends Property> {
  readonly subject: Subject
  readonly property: P
  readonly value: Values[P]
  readonly certainty: Certainty
  readonly source: Source
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** A claim of any property; `claim.property` tells which, and narrows `claim.value`. */
export type Claim = { [P in Property]: ClaimOf<P> }[Property]

/** When a text without a date was written, as far as the text itself tells. */
export interface PublishedEstimate {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly reason: string
}

/** An article's claims: the document of CLAIMS.md. */
export interface ClaimDocument {
  readonly id: string
  readonly url: string | null
  readonly publisher: string | null
  readonly published: IsoDay | null
  readonly published_estimate?: PublishedEstimate
  readonly language: string
  readonly claims: readonly Claim[]
  /** A min-wise sketch of the text (`sketch.ts`), by which `weigh` finds copies. Documents from elsewhere may lack it. */
  readonly sketch?: string
  /** Where the text itself says its knowledge ends ("as of my last update in September 2021"). */
  readonly knowledge_cutoff?: Window
}
