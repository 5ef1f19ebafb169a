import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../../answer.ts'
import { fixtureAnswer } from '../answer.fixture.ts'
import { answerText } from './answer.ts'
import { plot } from './plot.ts'
import { plainScreen } from './screen.ts'
import { columns } from './wrap.ts'

const ANSWER = fixtureAnswer('2025-03-01')
const text = answerText(ANSWER, plainScreen(80))

const SHOWN: readonly (readonly [string, RegExp])[] = [
  ['which release and when it was asked', /^Harbour of Glass, season 2, as of 1 March 2025$/m],
  ['the sentence', new RegExp(`^${ANSWER.sentence}$`, 'm')],
  ['how much was read', /three articles, the newest of 11 Feb 2025/],
  ['that nothing is official', /^Official\n {2}no date$/m],
  ['an official word of another kind', /^ {2}renewed \(Nordlys, 4 Mar 2024\)$/m],
  ['what a report says and its pull', /^ {2}\+63 days {2}“early 2026” · expected$/m],
  ['its quote', /^ {12}“will land in early 2026”$/m],
  ['who says so, where, when', /^ {12}[Uu]nnamed people, via X, in serienblick\.test, 18 Sep 2024/m],
  ['that an outlet reckons itself', /The Quay Courier and Evening Advertiser, its own words, 11 Feb 2025/],
  ['what has been superseded', /hoped for · superseded/],
  ['a contradiction, both quotes', /“will land in early 2026” – serienblick\.test.*\n.*“will be ready in late 2025”/],
  ['what is stale', /^ {2}· Nothing newer than 11 February 2025 has been read\.$/m],
  ['what is odd about an article', /tells of events after its own\s+knowledge/],
]
for (const [what, pattern] of SHOWN)
  test(`a person sees ${what}`, () => {
    assert.match(text, pattern)
  })

test('reports that pull most come first', () => {
  const pulls = Array.from(text.matchAll(/^ {2}([+−]?)(\d+)(?: days?)? {2,}\S/gm), ([, , days]) => Number(days))
  assert.ok(pulls.length >= 6)
  assert.deepEqual(
    pulls,
    pulls.toSorted((a, b) => b - a),
  )
})

test('cast and crew only when everything is asked for', () => {
  assert.doesNotMatch(text, /Ida Holmm/)
  const all = answerText(ANSWER, plainScreen(80), { all: true })
  assert.match(all, /Runa is played by: Ida Holm \(88\u00a0%; also Ida Holmm\), Maren Vik \(12\u00a0%\)/)
})

test('what would move the answer: the two strongest, or all', () => {
  const moves = ['A trailer would do it.', 'A renewal would do it.', 'A delay would do it.']
  assert.match(
    answerText(ANSWER, plainScreen(80), { moves }),
    /What would move it\n {2}A trailer .*\n {2}A renewal .*\n\n/,
  )
  assert.match(answerText(ANSWER, plainScreen(80), { moves, all: true }), /A delay would do it\./)
})

for (const width of [40, 60, 80, 100])
  for (const unicode of [true, false])
    test(`no line is wider than ${width} columns${unicode ? '' : ', in ASCII'}`, () => {
      const lines = answerText(ANSWER, plainScreen(width, unicode), { all: true }).split('\n')
      assert.deepEqual(
        lines.filter((line) => columns(line) > width),
        [],
      )
    })

test('without Unicode nothing of the program’s own is outside ASCII', () => {
  const own = answerText(ANSWER, plainScreen(80, false), { all: true })
  assert.deepEqual(
    Array.from(own).filter((letter) => letter > '~'),
    [],
  )
})

/** Fields that hold one of a few words of ours, never words of an article. */
const OURS: ReadonlySet<string> = new Set(
  'property certainty kind status standing state phase edge change role id document name'.split(' '),
)
const EVIL = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\r\nline'

function dirty(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    const ours =
      value === 'renewed' || /^\d{4}-\d{2}-\d{2}$/.test(value) || (OURS.has(key) && /^[a-z\d_ ]+$/.test(value))
    return ours ? value : value + EVIL
  }
  if (Array.isArray(value)) return value.map((inner) => dirty(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, dirty(inner, name)]))
}

test('what an article smuggles in does nothing to a terminal', () => {
  const shown = answerText(dirty(ANSWER) as Answer, plainScreen(80), { all: true })
  assert.match(shown, /evil/)
  // oxlint-disable-next-line no-control-regex
  assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

const { from, step, p } = ANSWER.density

test('the plot is as wide as the screen and higher where it is likelier', () => {
  for (const width of [40, 80, 100]) {
    const lines = plot(ANSWER, plainScreen(width))
    assert.ok(lines.length >= 8)
    assert.ok(lines.every((line) => columns(line) <= width))
    assert.match(lines.join('\n'), /2026/)
    assert.match(lines.join('\n'), /50 % {2}.*├.*◆.*┤/)
  }
})

test('bins of any width give the same picture', () => {
  const fine: Answer = {
    ...ANSWER,
    density: { from, step: 1, p: p.flatMap((mass) => Array.from({ length: step }, () => mass / step)) },
  }
  assert.deepEqual(plot(fine, plainScreen(80)), plot(ANSWER, plainScreen(80)))
})

test('a date, or nothing to draw, is not drawn', () => {
  const day: Answer = {
    ...ANSWER,
    quantiles: [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map((q) => [q, '2025-06-06'] as const),
    density: { from: '2025-06-06', step: 1, p: [1] },
  }
  assert.deepEqual(plot(day, plainScreen(80)), [])
  assert.deepEqual(plot({ ...ANSWER, quantiles: [] }, plainScreen(80)), [])
})

test('the day of the question is marked where it lies within the distribution', () => {
  const late: Answer = { ...ANSWER, as_of: '2026-02-01' }
  assert.match(plot(late, plainScreen(80)).join('\n'), /▲ as of 1 February 2026/)
  assert.doesNotMatch(plot(ANSWER, plainScreen(80)).join('\n'), /as of/)
})
