import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../report.ts'
import { forecast } from './forecast.ts'
import { days, film, officially, says, series } from './reports.fixture.ts'

const AS_OF = '2024-06-01'
const ordered = says('renewal', 'renewed', officially({ said: '2023-11-02' }))
const day = says('release', days('2024-08-09'), officially({ said: '2024-05-20' }))

test('the answer in one sentence', () => {
  for (const [reports, expected, asOf = AS_OF] of [
    [[], /^Nothing has been read about it; by what similar releases did, between .* if it comes\.$/],
    [[day], /^Officially on 9 August 2024 \(Nordlys, said 20 May 2024\)\.$/],
    [
      [says('release', days('2025-01-01', '2025-12-31'), officially({ said: '2024-05-20' }))],
      /^Officially in 2025 \(Nordlys, said 20 May 2024\); probably between .*202\d\.$/,
    ],
    [
      [ordered, says('release', days('2025-01-01', '2025-12-31'), { said: AS_OF })],
      /^Probably between .* and .*; no official date\.$/,
    ],
    [
      [says('release', null, { certainty: 'unknown', said: AS_OF })],
      /^(If it comes at all|More likely than not it never comes).*probably between/,
    ],
    [
      [ordered, says('renewal', 'cancelled', officially({ said: '2024-05-01' }))],
      /^It is not coming: Nordlys cancelled it \(said 1 May 2024\)\.$/,
    ],
    [
      [says('release', days('2024-05-01', '2024-05-31'), { certainty: 'happened', said: '2024-05-31' })],
      /^Out; it came in May 2024\.$/,
    ],
    [
      [day],
      /^Probably out since 9 August 2024, the official day; nothing newer than May 2024 has been read\.$/,
      '2024-11-01',
    ],
    [
      [ordered, says('release', days('2024-06-01', '2024-12-31'), { said: '2024-02-10' })],
      /^(More likely than not|Almost certainly) already out.*; nothing newer than February 2024 has been read\.$/,
      '2026-11-20',
    ],
    [
      [ordered, says('release', days('2024-06-01', '2024-12-31'), { said: '2024-02-10' })],
      /^Perhaps already out \(\d+ %; nothing newer than February 2024 has been read\); otherwise probably between/,
      '2024-12-01',
    ],
  ] as [Report[], RegExp, string?][]) {
    assert.match(forecast(series(reports), { asOf }).sentence, expected)
  }
})

test("a film's official day far ahead is told with its doubt", () => {
  const far = says('release', days('2026-12-18'), officially({ said: '2024-05-20', season: null }))
  assert.match(
    forecast(film([far]), { asOf: AS_OF }).sentence,
    /^Officially on 18 December 2026 \(Nordlys, said 20 May 2024\), but such dates often move: probably between/,
  )
})

test('caveats name what is stale or missing', () => {
  const caveats = (reports: Report[], asOf = AS_OF) => forecast(series(reports), { asOf }).caveats.join(' ')
  assert.match(caveats([]), /Nothing has been read/)
  assert.match(
    caveats([says('release', days('2025-01-01', '2025-12-31'), { said: '2023-01-10' })]),
    /Nothing newer than January 2023 has been read/,
  )
  assert.match(
    caveats([says('release', days('2025-01-01', '2025-12-31'), { said: AS_OF })]),
    /Only one source speaks of the date/,
  )
  assert.match(caveats([ordered]), /Nobody names a date/)
  assert.match(caveats([day], '2024-11-01'), /official date \(on 9 August 2024\) has passed/)
})
