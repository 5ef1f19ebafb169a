import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../day.ts'
import { forecast } from './forecast.ts'
import { history } from './replay.ts'
import { days, officially, says, series } from './reports.fixture.ts'
import { judge, whatWouldMove } from './what-would-move.ts'

const AS_OF = '2024-06-01'
const ordered = says('renewal', 'renewed', officially({ said: AS_OF }))
const middle = (quantiles: readonly (readonly [number, string])[]) => quantiles.find(([p]) => p === 0.5)![1]

test('news that has not come yet, the strongest first, in days and in words', () => {
  const moves = whatWouldMove(series([ordered]), { asOf: AS_OF })
  assert.ok(!moves.some(({ news }) => /renewal/.test(news)), 'it is renewed')
  const shifts = moves.map(({ shift }) => Math.abs(shift))
  assert.deepEqual(
    shifts,
    shifts.toSorted((a, b) => b - a),
  )
  const filming = moves.find(({ news }) => news === 'an announcement that filming has begun')!
  assert.ok(filming.shift < -30)
  assert.match(
    filming.words,
    /^An announcement that filming has begun would bring the median forward by .*, to \w+ 202\d\.$/,
  )
  assert.equal(
    dayOf(filming.median)! - filming.shift,
    dayOf(middle(forecast(series([ordered]), { asOf: AS_OF }).quantiles)),
  )
})

test('a delay puts it back; what is out is moved by nothing', () => {
  const claim = says('release', days('2024-09-01', '2024-11-30'), { said: AS_OF })
  const delay = whatWouldMove(series([ordered, claim]), { asOf: AS_OF }).find(({ news }) => /delay/.test(news))!
  assert.ok(delay.shift > 0 && /put the median back/.test(delay.words))
  const out = says('release', days('2024-05-03'), { certainty: 'happened', said: '2024-05-04' })
  assert.deepEqual(whatWouldMove(series([out]), { asOf: AS_OF }), [])
})

test('a replay is the answer of each day', () => {
  const claim = says('release', days('2025-01-01', '2025-06-30'), { said: '2024-03-05' })
  const out = says('release', days('2025-02-07'), { certainty: 'happened', said: '2025-02-09' })
  const weighed = series([ordered, claim, out])
  const replay = history(() => weighed, ['2024-03-05', '2024-06-02', '2025-03-01'])
  for (const { day, quantiles, p_already_out, p_never } of replay) {
    const answer = forecast(weighed, { asOf: day })
    assert.deepEqual(
      quantiles,
      answer.quantiles.filter(([p]) => [0.1, 0.25, 0.5, 0.75, 0.9].includes(p)),
    )
    assert.equal(p_already_out, answer.p_already_out)
    assert.equal(p_never, answer.p_never)
  }
  assert.equal(middle(replay[2]!.quantiles), '2025-02-07')
})

test('who was right', () => {
  const window = days('2025-01-01', '2025-06-30')
  for (const [report, out, verdict] of [
    [says('release', window), '2025-02-07', 'right'],
    [says('release', window), '2024-12-31', 'early'],
    [says('release', window), '2025-07-01', 'late'],
    [says('release', days('2025-01-01', null)), '2027-07-01', 'right'],
    [says('delay', { to: window, cause: null }), '2025-07-01', 'late'],
    [says('release', window, { certainty: 'denied' }), '2025-07-01', null],
    [says('release', null, { certainty: 'unknown' }), '2025-07-01', null],
    [says('renewal', 'renewed'), '2025-07-01', null],
  ] as const) {
    assert.equal(judge(report, out), verdict)
  }
})
