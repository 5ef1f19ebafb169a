/** An instant, ISO 8601 in UTC with milliseconds (`2025-03-01T08:00:00.000Z`), so that instants sort as text. */
export type Instant = string

/** What is remembered of a host on the web, so that it is asked politely: the host is a name, with its port if it has one. */
export interface HostState {
  /** The text of its robots.txt; empty where it has none; `null` when it was not asked for. */
  readonly robots: string | null
  readonly robotsAt: Instant | null
  /** Not to be asked before. */
  readonly notBefore: Instant | null
  /** Refusals and failures in a row. */
  readonly failures: number
}
