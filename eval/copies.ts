/**
 * Compares all annotated articles in ../shared with each other by their sketches and prints which are taken for copies,
 * against the pairs that the annotation names (`copy_of`).
 *
 *     node eval/copies.ts
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { COPY_SIMILARITY, similarity, sketchOf } from '../src/sketch.ts'
import { SHARED } from './shared.ts'

const ARTICLES = join(SHARED, 'articles')
const SETS = ['seeds', 'dev', 'real'].filter((set) => existsSync(join(ARTICLES, set)))

if (SETS.length === 0) {
  console.log(`copies: nothing to compare, ${ARTICLES} is not there.`)
  process.exit(0)
}

interface Entry {
  readonly id: string
  readonly copyOf: string | undefined
  readonly sketch: string
}

/** Of the real pages only the odd ones are looked at while things are tuned; `--all` takes the others too. */
const all = process.argv.includes('--all')
const entries: Entry[] = []
for (const set of SETS) {
  for (const file of readdirSync(join(ARTICLES, set)).filter((name) => name.endsWith('.txt'))) {
    if (set === 'real' && !all && Number(/\d+/.exec(file)?.[0]) % 2 === 0) continue
    const path = join(ARTICLES, set, file)
    const { id, copy_of: copyOf } = JSON.parse(readFileSync(path.replace(/\.txt$/, '.json'), 'utf8')) as {
      id: string
      copy_of?: string
    }
    entries.push({ id, copyOf, sketch: sketchOf(readFileSync(path, 'utf8')) })
  }
}

let found = 0
let wrong = 0
let nearest = 0
const missed: string[] = []
for (const [i, one] of entries.entries()) {
  for (const other of entries.slice(i + 1)) {
    const likeness = similarity(one.sketch, other.sketch)
    const pair = one.copyOf === other.id || other.copyOf === one.id
    if (!pair) nearest = Math.max(nearest, likeness)
    if (likeness >= COPY_SIMILARITY) {
      if (pair) found++
      else wrong++
      console.log(`${pair ? 'copy ' : 'WRONG'} ${one.id} ${other.id} ${likeness.toFixed(2)}`)
    } else if (pair) missed.push(`${one.id} ${other.id} ${likeness.toFixed(2)}`)
  }
}
for (const pair of missed) console.log(`MISSED ${pair}`)
console.log(
  `${entries.length} articles, ${(entries.length * (entries.length - 1)) / 2} pairs: ${found} copies found, ${missed.length} missed, ` +
    `${wrong} wrongly joined; the most alike of the others ${nearest.toFixed(2)}, limit ${COPY_SIMILARITY}`,
)
