import type { Answer } from '../answer.ts'
import type { Article } from '../article.ts'
import type { Call } from '../call.ts'
import type { Claim } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { PastAnswer } from '../forecast/index.ts'
import type { Release } from '../release.ts'

/** An article with what was read in it; offsets of the claims count in `article.text`. */
export interface ReadArticle {
  readonly article: Article & { readonly id: string }
  readonly claims: readonly Claim[]
}

/** A release as a source lists it. */
export interface ListedRelease extends Release {
  /** How many articles have a claim about it. */
  readonly articles?: number
}

/**
 * What the pages need to know, and nothing of where it is kept: a ledger, a folder of articles or a fixture can stand
 * behind it. Everything that it returns is taken as hostile text.
 */
export interface ReleaseSource {
  /** The day on which questions are asked when the reader names none. */
  today(): IsoDay

  /** Changes whenever anything is added that could change an answer: pages are cached under it. */
  version(): Promise<string>

  /** Every release that is known, in any order; a title in two spellings may be there twice. */
  releases(): Promise<readonly ListedRelease[]>

  /** The answer as it was on a day, from nothing but the articles published by then. The pages cache it under `version`. */
  answer(release: Release, asOf: IsoDay): Promise<Answer>

  /** What the answer was on each of some days, without the reasons: the history of an answer. */
  past(release: Release, days: readonly IsoDay[]): Promise<readonly PastAnswer[]>

  /** What news would change the answer most, the strongest first, in words. */
  moves(release: Release, asOf: IsoDay): Promise<readonly string[]>

  /** An article by the id of its document, or `null`. */
  article(id: string): Promise<ReadArticle | null>

  /** The claims whose outcome is known: track records are made of them. */
  calls(): Promise<readonly Call[]>
}
