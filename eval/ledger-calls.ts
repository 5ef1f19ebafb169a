import type { Call } from '../src/call.ts'
import { isoOf } from '../src/day.ts'
import { knownAt } from '../src/forecast/backtest/known.ts'
import type { Ledger } from '../src/forecast/backtest/ledger.ts'
import { foldName } from '../src/name.ts'
import type { Weighed } from '../src/report.ts'
import { callsOf } from '../src/weigh/records/calls.ts'
import { outcomesOf } from '../src/weigh/records/outcomes.ts'
import { namedOrigin, publisherKey } from '../src/weigh/sources.ts'

/** Reports of a ledger with their origins, as `weigh` gives them. */
export function withOrigins(weighed: Weighed): Weighed {
  return {
    ...weighed,
    reports: weighed.reports.map((report) => {
      const key = publisherKey(report.first.publisher, report.first.url)
      const origin = namedOrigin(report.source, foldName) ?? (key === null ? `text:${report.id}` : `outlet:${key}`)
      return { ...report, origin }
    }),
  }
}

/** Every claim of a ledger whose outcome is known, by the day on which the release came out. */
export function callsOfLedger({ releases }: Ledger): Call[] {
  return releases.flatMap((release) => {
    const day = isoOf(release.out)
    const weighed = withOrigins(knownAt({ release, asOf: isoOf(release.out - 1) }).weighed)
    return callsOf(weighed, outcomesOf(weighed, { day, settled: day }))
  })
}
