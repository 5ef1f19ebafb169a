import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HOSTILE } from './hostile.fixture.ts'
import { read } from './index.ts'

/** Milliseconds of the best of three runs. */
function time(text: string): number {
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    read({ text, published: '2024-06-01' })
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** Eight times the text may take so many times the time: work that grows with the square would take sixty-four times. */
const MOST = 24
/** Milliseconds that do not count: other processes, compilation. */
const SLACK = 60

/** Other processes only ever make a run slower, so a text is measured again before it counts as too slow. */
const ATTEMPTS = 5

function assertLinear(text: (size: number) => string): void {
  let short = Infinity
  let long = Infinity
  for (let i = 0; i < ATTEMPTS; i++) {
    short = time(text(20_000))
    long = Math.min(long, time(text(160_000)))
    if (long <= short * MOST + SLACK) return
  }
  assert.fail(`${long.toFixed(1)} ms against ${short.toFixed(1)} ms for an eighth of the text`)
}

for (const [name, text] of HOSTILE) test(`hostile text takes time in proportion: ${name}`, () => assertLinear(text))

/** What a text is made of: words of the field, names, numbers, marks. */
const PIECES = [
  ...'season 2 series film Netflix HBO renewed cancelled premieres May June 2025 3 12th early late next week'.split(
    ' ',
  ),
  ...'Jane Roe Ada Tom as plays stars director by based on novel the a of and not will has said told'.split(' '),
  '“Arc”',
  '“Blue Hour”',
  ..."( ) , . : ; – ? • \" ' 's".split(' '),
  '\n',
  '\n\n',
]

test('any phrase, however often it repeats, takes time in proportion', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
      const unit = `${pieces.join(' ')} `
      assertLinear((size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
    }),
    { numRuns: 25 },
  )
})
