import type { IsoDay } from './day.ts'

/** A stretch of calendar days, both ends inclusive; `null` is open on that side. CLAIMS.md, section Window. */
export interface Window {
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  /** The words of the text that say so. */
  readonly words: string
}
