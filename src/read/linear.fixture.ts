import assert from 'node:assert/strict'
import { read } from './index.ts'

/** Milliseconds of the best of three runs. */
function time(text: string, language: string): number {
  let best = Infinity
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    read({ text, language, published: '2024-06-01' })
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

/** Asserts that reading a text takes time in proportion to its length; `text` makes one of a size. */
export function assertLinear(text: (size: number) => string, language = 'en'): void {
  let short = Infinity
  let long = Infinity
  for (let i = 0; i < ATTEMPTS; i++) {
    short = time(text(20_000), language)
    long = Math.min(long, time(text(160_000), language))
    if (long <= short * MOST + SLACK) return
  }
  assert.fail(`${long.toFixed(1)} ms against ${short.toFixed(1)} ms for an eighth of the text`)
}
