import type { PublishedEstimate } from './claim.ts'
import type { IsoDay } from './day.ts'

/** A text with what is known of where it comes from: what `collect` makes and `read` takes. */
export interface Article {
  /** The main text, untouched: every offset of a claim counts in it. */
  readonly text: string
  readonly id?: string
  readonly title?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
  readonly author?: string | null
  readonly published?: IsoDay | null
  readonly published_estimate?: PublishedEstimate
  readonly modified?: IsoDay | null
  /** BCP 47 tag; detected from the text when missing. */
  readonly language?: string | null
}
