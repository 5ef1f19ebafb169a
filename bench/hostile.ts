/**
 * Hostile texts: what each costs per MB against ordinary articles, and whether twice the text takes twice the time.
 *
 *   node bench/hostile.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { read } from '../src/index.ts'
import { HOSTILE } from '../src/read/hostile.fixture.ts'
import { SHARED } from '../eval/shared.ts'

/** UTF-16 code units of each text. */
const SIZE = 10_000_000

/** Milliseconds of this thread per MB, the best of some runs: what else the machine does takes no part. */
function cost(texts: readonly string[], runs: number): number {
  const units = texts.reduce((n, t) => n + t.length, 0)
  let best = Infinity
  for (let i = 0; i < runs; i++) {
    const began = process.threadCpuUsage()
    for (const text of texts) read({ text, published: '2024-06-01' })
    const { user, system } = process.threadCpuUsage(began)
    best = Math.min(best, (user + system) / 1e3)
  }
  return best / (units / 1e6)
}

/** Prints a row for each hostile text: its cost against ordinary articles, and against its own half. */
export function hostile(articles: readonly string[]): void {
  cost(articles, 20)
  const ordinary = cost(articles, 5)
  for (const [name, text] of HOSTILE) {
    cost([text(SIZE / 100)], 5)
    const half = cost([text(SIZE / 2)], 1)
    const whole = cost([text(SIZE)], 1)
    const memory = process.memoryUsage().rss / 1e6
    console.log(
      `${name.padEnd(32)}${(whole / ordinary).toFixed(2).padStart(7)} ×   twice the text ${((2 * whole) / half).toFixed(2)} × the time   ${memory.toFixed(0)} MB in use`,
    )
  }
}

if (import.meta.main) {
  const root = path.join(import.meta.dirname, '..')
  const shared = path.join(SHARED, 'articles', 'dev')
  const folder = existsSync(shared) ? shared : path.join(root, 'examples')
  const names = readdirSync(folder).filter((f) => f.endsWith('.txt'))
  hostile(names.map((f) => readFileSync(path.join(folder, f), 'utf8')))
}
