import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../../answer.ts'
import { fixtureAnswer } from '../answer.fixture.ts'
import type { IsoDay } from '../../day.ts'
import type { PastAnswer } from '../../forecast/index.ts'
import { outOn, replayed } from '../replayed.ts'
import { replayText } from './replay.ts'
import { plainScreen } from './screen.ts'
import { columns } from './wrap.ts'

const ANSWER = fixtureAnswer('2025-03-01')
const PAST = ['2024-03-04', '2024-09-18', '2025-02-11', '2025-03-01'].map((day) => ({
  day,
  quantiles: fixtureAnswer(day).quantiles,
  p_already_out: 0,
  p_never: 0.06,
}))

const shown = (
  answer: Answer,
  past: readonly PastAnswer[],
  screen = plainScreen(80),
  out: IsoDay | null = outOn(answer),
) => replayText(answer, replayed(answer, past, out), screen)

test('a line for each day, with its intervals and median, and what was said under it', () => {
  const text = shown(ANSWER, PAST)
  assert.match(text, /^Harbour of Glass, season 2: how the answer moved\n/)
  for (const day of ['4 Mar 2024 ', '18 Sep 2024', '11 Feb 2025', '1 Mar 2025 '])
    assert.match(text, new RegExp(`^${day} +─+━*◆━*─+ +\\w{3} 20\\d\\d$`, 'm'))
  assert.match(text, /18 Sep 2024.*\n {12}serienblick\.test: “early 2026” · expected\n/)
  assert.match(text, /^ +2025 +2026/m)
  assert.doesNotMatch(text, /right|wrong/)
})

test('once it is out, what was said is right or wrong', () => {
  const out: Answer = { ...ANSWER, status: 'out', quantiles: [0.25, 0.5, 0.75].map((p) => [p, '2026-02-03'] as const) }
  const text = shown(out, PAST, plainScreen(100))
  assert.match(text, /“early 2026” · expected · right$/m)
  assert.match(text, /“late 2025” · possible · wrong: it came late$/m)
  assert.match(text, /^Of 4 times that articles named 2 were right; it came after 2\.$/m)
})

for (const width of [40, 80, 100])
  for (const unicode of [true, false])
    test(`no line is wider than ${width} columns${unicode ? '' : ', and all of it is ASCII'}`, () => {
      const text = shown(ANSWER, PAST, plainScreen(width, unicode), '2026-02-03')
      assert.ok(text.split('\n').every((line) => columns(line) <= width))
      if (!unicode) assert.ok(Array.from(text).every((letter) => letter <= '~'))
    })

test('nothing published', () => {
  assert.match(shown(ANSWER, []), /nothing was published yet/)
})
