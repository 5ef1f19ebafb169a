import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../index.ts'

const BEFORE = 'Saltland: what we know about the film\n\n“Saltland” is a film by Ada Roe for Northfield Pictures. '

/** Sentences, and the days in them that do not hold. */
const ROWS: readonly (readonly [sentence: string, ...denied: string[]])[] = [
  [
    'First came July 12, 2019; then June 26, 2020; then December 23, 2020, because of the virus.',
    '2019-07-12',
    '2020-06-26',
    '2020-12-23',
  ],
  [
    'The release has been set and reset: September 6, 2024, then November 8, 2024, now July 26, 2024.',
    '2024-09-06',
    '2024-11-08',
  ],
  ['Earlier dates were May 2023 and October 2023.', '2023-05-01..2023-05-31', '2023-10-01..2023-10-31'],
  [
    'It has had three dates: May 3, 2023, November 8, 2023 and March 14, 2025.',
    '2023-05-03',
    '2023-11-08',
    '2025-03-14',
  ],
  ['The film had been dated March 29, 2024, before the studio took it off the calendar.', '2024-03-29'],
  ['It opens on December 19, 2026. Before that it stood at December 20, 2025.', '2025-12-20'],
  ['The date was once October 3, 2025.', '2025-10-03'],
  ['The film missed its March 2025 date.', '2025-03-01..2025-03-31'],
  ['The new day is May 27, 2026, instead of November 19, 2025.', '2025-11-19'],
  ['It will open in 2027, not in 2026 as first planned.', '2026-01-01..2026-12-31'],
  ['It was scheduled for March 2025, which did not happen.', '2025-03-01..2025-03-31'],
  ['A March 2026 release was never planned.', '2026-03-01..2026-03-31'],
  ['Spring 2026 is out of the question.', '2026-03-01..2026-05-31'],
  ['The poster with “25 December” on it is a fake.', '2025-12-25'],
  ['A leaked listing with “March 2026” on it has been photoshopped.', '2026-03-01..2026-03-31'],
  ['“October” is written on several sites; there is no source for it.', '2026-10-01..2026-10-31'],
  ['Some sites claim October 2026. Nothing has been scheduled.', '2026-10-01..2026-10-31'],
  ['Several outlets wrote that it would open in October 2026, which is wrong.', '2026-10-01..2026-10-31'],
  ['The studio denied that the film would open in March 2026.', '2026-03-01..2026-03-31'],
  // The day of a report is no date, and what is not wrong holds.
  ['A report in October that the film had been sold was wrong.'],
  ['It opens on May 1, 2026, and that date is not a mistake.'],
  ['It opened the festival on May 3, 2025, and then came out on June 7, 2025.'],
]

for (const [sentence, ...denied] of ROWS)
  test(sentence, () => {
    const days = read({ text: BEFORE + sentence, published: '2025-12-01' }).claims.flatMap((c) =>
      c.property === 'release' && c.certainty === 'denied' && c.value !== null
        ? [c.value.from === c.value.to ? String(c.value.from) : `${c.value.from}..${c.value.to}`]
        : [],
    )
    assert.deepEqual(days, denied)
  })
