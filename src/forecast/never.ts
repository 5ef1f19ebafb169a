import type { Report } from '../report.ts'
import { saidOn } from './saying.ts'

/**
 * By how much a sign of production divides the odds that it never comes. Assumptions: every release of the ledger came out, so it
 * tells nothing of this. A renewed season is cancelled in a few per cent of cases; what is filmed hardly ever.
 */
const ODDS = { filmed: 0.02, dated: 0.03, ordered: 0.04, planned: 0.12, guessed: 0.45 } as const

/** The most that history alone gives: seasons that the press writes of are not those that catalogues hold. */
const MOST = 0.8

/** By how much a cancellation multiplies the odds: told as done or officially, and as a rumour. */
const CANCELLED = { sure: 200, rumour: 8 } as const

/** A cancellation is only news until this much later an order revives it. */
const REVIVED = 2

/** The odds ratio of one report, 1 where it says nothing of coming at all. */
function sign(report: Report): number {
  const { certainty } = report
  const sure = certainty === 'happened' || certainty === 'official'
  switch (report.property) {
    case 'release':
      if (report.value === null || certainty === 'denied' || certainty === 'unknown' || certainty === 'happened')
        return 1
      return sure ? ODDS.dated : certainty === 'expected' ? ODDS.planned : ODDS.guessed
    case 'delay':
      return certainty === 'denied' ? 1 : ODDS.planned
    case 'renewal':
      if (report.value !== 'renewed' || certainty === 'hoped' || certainty === 'denied' || certainty === 'unknown')
        return 1
      return sure ? ODDS.ordered : certainty === 'expected' ? ODDS.planned : ODDS.guessed
    case 'production':
      if (certainty === 'denied' || certainty === 'unknown' || certainty === 'hoped') return 1
      return sure && report.value.phase !== 'writing'
        ? ODDS.filmed
        : certainty === 'possible'
          ? ODDS.guessed
          : ODDS.planned
    case 'trailer':
      return sure ? ODDS.filmed : 1
    default:
      return 1
  }
}

/** The newest word that it is cancelled which no order follows; `null` when there is none. */
export function cancellation(reports: readonly Report[], asOf: number): Report | null {
  let last: Report | null = null
  let at = -Infinity
  for (const report of reports) {
    const said = saidOn(report) ?? asOf
    if (report.property !== 'renewal' || said > asOf || said < at) continue
    const sure = report.certainty === 'happened' || report.certainty === 'official'
    if (report.value === 'cancelled' && (sure || report.certainty === 'expected')) last = report
    else if (report.value === 'renewed' && sure) last = null
    else continue
    at = said
  }
  return last
}

/**
 * The probability that it never comes: the odds that history gives, times the strongest sign of production (signs lean on each
 * other), or times a cancellation that stands.
 *
 * @param base the probability before any report
 */
export function neverShare(base: number, reports: readonly Report[], asOf: number): number {
  const p = Math.min(MOST, Math.max(0.01, base))
  const heard = reports.filter((report) => (saidOn(report) ?? asOf) <= asOf)
  const cancelled = cancellation(heard, asOf)
  const ratio =
    cancelled === null
      ? Math.min(1, ...heard.map(sign)) *
        (heard.some((r) => r.property === 'renewal' && r.value === 'cancelled') ? REVIVED : 1)
      : cancelled.certainty === 'expected'
        ? CANCELLED.rumour
        : CANCELLED.sure
  const odds = (p / (1 - p)) * ratio
  return odds / (1 + odds)
}
