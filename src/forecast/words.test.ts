import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../day.ts'
import { betweenWords, inWindow, spanWords, windowWords } from './words.ts'

const at = (iso: string) => dayOf(iso)!

test('windows as people write them', () => {
  for (const [from, to, words] of [
    ['2025-04-22', '2025-04-22', '22 April 2025'],
    ['2025-04-01', '2025-04-30', 'April 2025'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-07-01', '2024-12-31', 'the second half of 2024'],
    ['2024-10-01', '2024-12-31', 'the fourth quarter of 2024'],
    ['2024-06-01', '2024-08-31', 'summer 2024'],
    ['2024-09-01', '2024-12-31', 'late 2024'],
    ['2024-02-01', '2024-03-31', 'February to March 2024'],
    ['2024-01-01', '2025-12-31', '2024 to 2025'],
    ['2024-11-01', '2025-02-28', 'November 2024 to February 2025'],
    ['2024-03-01', '2024-03-10', '1 to 10 March 2024'],
    ['2024-03-28', '2024-04-03', '28 March 2024 to 3 April 2024'],
  ] as const) {
    assert.equal(windowWords(at(from), at(to)), words)
  }
})

test('windows with their preposition', () => {
  for (const [from, to, words] of [
    ['2025-04-22', '2025-04-22', 'on 22 April 2025'],
    ['2025-01-01', '2025-12-31', 'in 2025'],
    ['2024-11-01', '2025-02-28', 'between November 2024 and February 2025'],
    [null, '2024-12-31', 'by 31 December 2024'],
    ['2025-01-01', null, 'from 1 January 2025 on'],
    [null, null, 'at some time'],
  ] as const) {
    assert.equal(inWindow({ from, to, words: '' }), words)
  }
})

test('stretches of a forecast are as coarse as they are wide', () => {
  for (const [from, to, words] of [
    ['2025-04-22', '2025-04-22', 'on 22 April 2025'],
    ['2025-04-03', '2025-04-28', 'between 3 and 28 April 2025'],
    ['2025-04-23', '2025-05-28', 'between 23 April and 28 May 2025'],
    ['2024-12-23', '2025-01-08', 'between 23 December 2024 and 8 January 2025'],
    ['2024-11-05', '2026-01-28', 'between November 2024 and January 2026'],
    ['2024-03-05', '2024-11-28', 'between March and November 2024'],
    ['2024-03-05', '2030-11-28', 'between 2024 and 2030'],
  ] as const) {
    assert.equal(betweenWords(at(from), at(to)), words)
  }
})

test('lengths of time in the unit that people use', () => {
  for (const [days, words] of [
    [1, '1 day'],
    [-13, '13 days'],
    [21, '3 weeks'],
    [275, '9 months'],
    [-731, '2 years'],
    [900, '2½ years'],
  ] as const) {
    assert.equal(spanWords(days), words)
  }
})
