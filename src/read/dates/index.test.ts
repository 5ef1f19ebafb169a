import { HOUSE } from './convention.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDates } from './index.ts'

/** Phrase, reference, first and last day; the claim language's windows (CLAIMS.md, section Window). */
const HOUSE_TABLE: readonly (readonly [string, string, string | null, string | null])[] = [
  ['It came out in 2024.', '2025-01-01', '2024-01-01', '2024-12-31'],
  ['It premiered in June 2022.', '2025-01-01', '2022-06-01', '2022-06-30'],
  ['It premiered on June 6, 2022.', '2025-01-01', '2022-06-06', '2022-06-06'],
  ['coming in early 2025', '2024-06-01', '2025-01-01', '2025-04-30'],
  ['the beginning of 2026', '2024-06-01', '2026-01-01', '2026-04-30'],
  ['mid-2026 for the third', '2024-11-27', '2026-05-01', '2026-08-31'],
  ['towards the end of 2023', '2023-01-05', '2023-09-01', '2023-12-31'],
  ['first half of 2024', '2023-01-05', '2024-01-01', '2024-06-30'],
  ['fourth quarter of 2023', '2023-01-05', '2023-10-01', '2023-12-31'],
  ['summer 2026', '2025-03-15', '2026-06-01', '2026-08-31'],
  ['winter 2025', '2024-04-02', '2025-01-01', '2025-03-31'],
  ['before the end of 2024', '2024-01-20', null, '2024-12-31'],
  ['before Christmas', '2024-07-08', null, '2024-12-23'],
  ['not before January 2025', '2024-04-18', '2025-01-01', null],
  ['spring 2023 at the very earliest', '2022-02-28', '2023-03-01', null],
  ['between April and June 2024', '2023-08-02', '2024-04-01', '2024-06-30'],
  ['end of 2023 or 2024', '2022-09-20', '2023-09-01', '2024-12-31'],
  ['later this year', '2024-07-10', '2024-07-10', '2024-12-31'],
  ['next summer', '2023-11-02', '2024-06-01', '2024-08-31'],
  ['It will be out soon.', '2022-01-28', '2022-01-28', '2022-07-28'],
  ['It airs in two weeks.', '2024-05-15', '2024-05-26', '2024-06-01'],
  ['at the end of February', '2026-03-01', '2026-02-19', '2026-02-28'],
]

test('windows follow the claim language', () => {
  for (const [text, reference, from, to] of HOUSE_TABLE) {
    const [first] = findDates(text, reference, HOUSE)
    assert.ok(first && 'from' in first, text)
    assert.deepEqual([first.from, first.to], [from, to], text)
  }
})
