import type { Window } from '../../window.ts'
import type { Release } from '../../release.ts'
import type { Names } from '../people.ts'
import type { Grouped } from '../reports.ts'

/** Two reports that cannot both be right. */
export interface Conflict {
  readonly one: Grouped
  readonly other: Grouped
  /** One line for a person. */
  readonly what: string
  /** Whether it counts where both stand in one article. */
  readonly within: boolean
  /** Whether it counts between articles; `older` when the days explain it. */
  readonly between: 'between' | 'older' | null
}

/** What the rules of one property may look at. */
export interface Weighing {
  /** The reports about the release, by the day on which they were first said. */
  readonly reports: readonly Grouped[]
  readonly release: Release
  readonly names: Names
}

/** Finds the conflicts of one property. */
export type ConflictRule = (weighing: Weighing) => readonly Conflict[]

/** " of season 2", or nothing for a film. */
export function ofSeason(release: Release): string {
  return release.season === null ? '' : ` of season ${release.season}`
}

/** Whether two windows have no day in common. */
export function disjoint(one: Window, other: Window): boolean {
  return endsBefore(one, other) || endsBefore(other, one)
}

/** Whether one window is over before the other begins. */
export function endsBefore(one: Window, other: Window): boolean {
  return one.to !== null && other.from !== null && one.to < other.from
}

/** Whether every day of the inner window is one of the outer. */
export function holds(outer: Window, inner: Window): boolean {
  const from = outer.from === null || (inner.from !== null && inner.from >= outer.from)
  const to = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return from && to
}

/** The words of a window for a line that a person reads. */
export function windowWords(window: Window | null): string {
  if (window === null) return 'no date'
  return window.words !== '' ? window.words : `${window.from ?? '…'} to ${window.to ?? '…'}`
}

/** Negative when the first was said before the second, 0 on one day or when a day is not known. */
export function saidBefore(one: Grouped, other: Grouped): number {
  const a = one.report.said
  const b = other.report.said
  return a === null || b === null || a === b ? 0 : a < b ? -1 : 1
}

/** Whether the first may have been said before the second, as far as their days are known. */
export function canPrecede(one: Grouped, other: Grouped): boolean {
  return one.report.said !== null && other.saidBy !== null && one.report.said < other.saidBy
}

/** Whether the first was certainly said before the second. */
export function precedes(one: Grouped, other: Grouped): boolean {
  return one.saidBy !== null && other.report.said !== null && one.saidBy < other.report.said
}

/** The certainty of the one that was said later; `null` on one day. */
export function laterCertainty(one: Grouped, other: Grouped): string | null {
  const before = saidBefore(one, other)
  return before === 0 ? null : (before < 0 ? other : one).report.certainty
}

/** Told as done or by the rights holder. */
export function isSettled(grouped: Grouped): boolean {
  return grouped.report.certainty === 'happened' || grouped.report.certainty === 'official'
}

/** Asserts that it is so, not only that it may be. */
export function isStated(grouped: Grouped): boolean {
  return isSettled(grouped) || grouped.report.certainty === 'expected'
}

/** Asserts that it is or may be so, with more than hope. */
export function isAsserted(grouped: Grouped): boolean {
  const { certainty } = grouped.report
  return certainty === 'happened' || certainty === 'official' || certainty === 'expected' || certainty === 'possible'
}

/** All pairs of a list, each once. */
export function* pairsOf<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) yield [list[i]!, list[j]!]
}
