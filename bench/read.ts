/**
 * Reading to claims beside date readers that find dates only: chrono-node, compromise-dates and Recognizers-Text, in one process,
 * on the same texts, one text at a time, on one thread.
 *
 *   node bench/read.ts
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as chrono from 'chrono-node'
import { read } from '../src/index.ts'
import { hostile } from './hostile.ts'
import { SHARED } from '../eval/shared.ts'

const PUBLISHED = '2024-06-01'
/** Each reader reads for so many seconds before it is measured: the compiler takes its time with fourteen properties. */
const WARM = Number(process.env['BENCH_SECONDS'] ?? 6)
/** Readers take turns, so that what else the machine does meets all of them; the median of the turns counts. */
const TURNS = 15
/** A turn takes so many milliseconds, wherever in the texts its reader is then. Of those the ones of this thread count: what else the machine
 * does takes no part. */
const TURN = 250

const root = path.join(import.meta.dirname, '..')

interface Reader {
  readonly name: string
  /** How many claims or dates it finds. */
  readonly read: (text: string) => number
}

function textsOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((f) => f.endsWith('.txt'))
  return names.toSorted().map((f) => readFileSync(path.join(folder, f), 'utf8'))
}

const day = new Date(`${PUBLISHED}T12:00:00`)
const readers: Reader[] = [
  { name: 'whenabouts, claims', read: (text) => read({ text, published: PUBLISHED }).claims.length },
  { name: 'chrono-node, dates', read: (text) => chrono.parse(text, day).length },
]

interface Nlp {
  (text: string): { dates(options: { today: string }): { get(): unknown[] } }
  plugin(p: unknown): void
}
const { default: nlp } = (await import('compromise')) as unknown as { default: Nlp }
const { default: plugin } = (await import('compromise-dates')) as unknown as { default: unknown }
nlp.plugin(plugin)
readers.push({ name: 'compromise-dates', read: (text) => nlp(text).dates({ today: PUBLISHED }).get().length })

interface Recognizers {
  recognizeDateTime(text: string, culture: string): unknown[]
}
const recognizers = (await import('@microsoft/recognizers-text-date-time')) as unknown as Recognizers & {
  default?: Recognizers
}
const { recognizeDateTime } = recognizers.default ?? recognizers
readers.push({ name: 'recognizers-text, dates', read: (text) => recognizeDateTime(text, 'en-us').length })

/** A reader's place in the texts, kept from turn to turn. */
interface Turns {
  next: number
  readonly rates: number[]
}

/** Reads on for one turn. Returns MB/s. */
function turn(reader: Reader, texts: readonly string[], turns: Turns): number {
  let bytes = 0
  const began = process.threadCpuUsage()
  const until = performance.now() + TURN
  while (performance.now() < until) {
    const text = texts[turns.next++ % texts.length]!
    reader.read(text)
    bytes += Buffer.byteLength(text)
  }
  const { user, system } = process.threadCpuUsage(began)
  return bytes / (user + system)
}

/** Measures all readers on some texts and prints a row each. */
function measure(title: string, texts: readonly string[]): void {
  const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0)
  console.log(`\n${title}: ${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB`)
  const state = readers.map((): Turns => ({ next: 0, rates: [] }))
  for (const [i, reader] of readers.entries()) {
    const until = performance.now() + WARM * 1000
    while (performance.now() < until) turn(reader, texts, state[i]!)
  }
  for (let n = 0; n < TURNS; n++)
    for (const [i, reader] of readers.entries()) state[i]!.rates.push(turn(reader, texts, state[i]!))
  const median = state.map(({ rates }) => rates.toSorted((a, b) => a - b)[TURNS >> 1]!)
  for (const [i, reader] of readers.entries()) {
    const found = texts.slice(0, 20).reduce((n, t) => n + reader.read(t), 0)
    console.log(
      `${reader.name.padEnd(26)}${median[i]!.toPrecision(3).padStart(8)} MB/s  ${(median[0]! / median[i]!).toPrecision(3).padStart(6)} ×  ${found} found in the first ${Math.min(20, texts.length)}`,
    )
  }
}

const articles = ['seeds', 'dev', 'real'].flatMap((set) => textsOf(path.join(SHARED, 'articles', set)))
if (articles.length === 0) console.log('../shared is not there: the articles of examples/ are read instead')
measure('articles', articles.length > 0 ? articles : textsOf(path.join(root, 'examples')))
measure('prose without claims', [readFileSync(path.join(import.meta.dirname, 'prose.txt'), 'utf8')])
console.log('\nhostile text, time per MB against that of the articles:')
hostile(articles.length > 0 ? articles : textsOf(path.join(root, 'examples')))
