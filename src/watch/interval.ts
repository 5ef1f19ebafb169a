/** Minutes between two looks at a source: never sooner, never later. */
const SOONEST = 15
const LATEST = 24 * 60

/** A source that had something new is looked at twice as soon, one that had not half as late again. */
const SOONER = 0.5
const LATER = 1.5

/**
 * The minutes until the next look at a source that works: it adapts to how often there is something new, and is never
 * shorter than the source itself asks for.
 *
 * @param before the minutes before this look
 * @param news whether there was something new
 * @param ttl minutes that the feed asks for
 * @param fresh seconds for which the server says that nothing changes
 * @example nextInterval(60, true) // 30
 */
export function nextInterval(before: number, news: boolean, ttl = 0, fresh = 0): number {
  const adapted = Math.max(before * (news ? SOONER : LATER), ttl, fresh / 60)
  return Math.round(Math.min(Math.max(adapted, SOONEST), LATEST))
}

/**
 * The minutes until the next look at a source that failed: its interval, doubled with each failure in a row, up to a week.
 *
 * @example afterFailure(60, 3) // 240
 */
export function afterFailure(interval: number, failures: number): number {
  return Math.min(Math.max(interval, SOONEST) * 2 ** Math.min(Math.max(failures, 1) - 1, 12), 7 * 24 * 60)
}
