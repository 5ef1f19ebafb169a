/** How much of each list a page shows. What is left out is counted, and stands in the JSON. */
export interface Room {
  /** Reports with their quotes in context; then those of one line. */
  readonly reports: number
  readonly moreReports: number
  readonly contradictions: number
  readonly moreContradictions: number
  readonly cast: number
  readonly moreCast: number
  readonly articles: number
}

/** From ample to tight. A page is made with the first with which it stays under `PAGE_BYTES`. */
export const ROOMS: readonly Room[] = [
  { reports: 24, moreReports: 80, contradictions: 6, moreContradictions: 40, cast: 30, moreCast: 60, articles: 40 },
  { reports: 16, moreReports: 80, contradictions: 5, moreContradictions: 20, cast: 20, moreCast: 30, articles: 24 },
  { reports: 10, moreReports: 70, contradictions: 4, moreContradictions: 16, cast: 14, moreCast: 16, articles: 16 },
  { reports: 6, moreReports: 60, contradictions: 3, moreContradictions: 6, cast: 10, moreCast: 0, articles: 8 },
  { reports: 3, moreReports: 10, contradictions: 1, moreContradictions: 0, cast: 5, moreCast: 0, articles: 5 },
]

/** The most that a page may weigh, so that it is there at once on a slow line: 60 KB. */
export const PAGE_BYTES = 60_000

/** Makes a page with as much room as it can have. */
export function fitted(make: (room: Room) => string): string {
  let page = ''
  for (const room of ROOMS) {
    page = make(room)
    if (Buffer.byteLength(page) < PAGE_BYTES) return page
  }
  return page
}
