/** A season of a series, a series as a whole (`season: null`), or a film: what a question is about. */
export interface Release {
  readonly title: string
  readonly season: number | null
  readonly kind: 'series' | 'film'
  /** Other spellings of the title seen in articles. */
  readonly aliases: readonly string[]
}
