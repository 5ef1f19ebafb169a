import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixtureAnswer } from './answer.fixture.ts'
import { replayPlot } from './plots/replay.ts'
import { outOn, replayed, verdicts } from './replayed.ts'

const ANSWER = fixtureAnswer('2025-03-01')
const PAST = ['2024-03-04', '2024-09-18', '2025-02-11', '2025-03-01'].map((day) => ({
  day,
  quantiles: fixtureAnswer(day).quantiles,
  p_already_out: 0,
  p_never: 0.06,
}))

test('each article is marked on the day it spoke', () => {
  const days = replayed(ANSWER, PAST, '2026-02-03')
  const marks = days.flatMap(({ day, said }) => said.map(({ mention, verdict }) => [day, mention.document, verdict]))
  assert.deepEqual(marks, [
    ['2024-03-04', 'lantern-1', null],
    ['2024-03-04', 'lantern-1', 'late'],
    ['2024-09-18', 'serienblick-1', 'right'],
    ['2025-02-11', 'quay-1', 'right'],
    ['2025-02-11', 'quay-1', 'late'],
  ])
  assert.deepEqual(verdicts(days), { right: 2, early: 0, late: 2 })
})

test('an article that repeats a word is marked as well, one that comes after the day is not', () => {
  const reports = ANSWER.reports.map((report) =>
    report.property === 'release' && report.first.document === 'serienblick-1'
      ? { ...report, repeats: ['2025-02-11', '2025-03-01'].map((day) => ({ ...report.first, document: day, day })) }
      : report,
  )
  const days = replayed({ ...ANSWER, reports }, PAST, '2025-02-20')
  const said = (day: string) => days.find((row) => row.day === day)!.said.find((one) => one.mention.document === day)
  assert.equal(said('2025-02-11')?.verdict, 'early')
  assert.equal(said('2025-03-01')?.verdict, null)
})

test('while it is not out nobody is right or wrong', () => {
  assert.equal(outOn(ANSWER), null)
  assert.deepEqual(verdicts(replayed(ANSWER, PAST, null)), { right: 0, early: 0, late: 0 })
})

test('a plot shows every claim of a time, and dashes what was wrong', () => {
  const svg = replayPlot(ANSWER, replayed(ANSWER, PAST, '2026-02-03'), '2026-02-03')!
  assert.doesNotMatch(svg, /NaN|Infinity|undefined|null|\[object/)
  assert.equal(svg.match(/class="wrong"/g)?.length, 2)
  assert.match(svg, /<title>serienblick\.test: “early 2026”, right<\/title>/)
  assert.match(svg, /Out 3 Feb 2026; 2 of 4 right\./)
  assert.equal(replayPlot(ANSWER, replayed(ANSWER, PAST.slice(0, 1), null), null), null, 'one answer is no movement')
})
