/**
 * Time expressions: this project's recogniser beside chrono-node, compromise-dates and Recognizers-Text, in one process on the
 * same texts. Prints MB/s on articles, and how many cases of bench/dates each gets right where they lie beside the repository.
 *
 *   node bench/dates-peers.ts
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as chrono from 'chrono-node'
import { dayOf } from '../src/day.ts'
import { datesIn, findDates, type DateMention } from '../src/read/dates/index.ts'
import { english } from '../src/read/lexicon/index.ts'
import { sentencesOf } from '../src/read/sentences.ts'
import { tokenize } from '../src/read/tokens.ts'
import { SHARED } from '../eval/shared.ts'

const REFERENCE = '2024-06-01'
/** A peer is stopped after this many seconds; what it had read by then is its rate. */
const SECONDS = 4

const root = path.join(import.meta.dirname, '..')

function textsOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .toSorted()
    .map((f) => readFileSync(path.join(folder, f), 'utf8'))
}

const articles = ['seeds', 'dev', 'real'].flatMap((set) => textsOf(path.join(SHARED, 'articles', set)))
const texts = articles.length > 0 ? articles : textsOf(path.join(root, 'examples'))
const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t), 0)
console.log(
  `${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB${articles.length > 0 ? '' : ' (examples/; ../shared is not there)'}`,
)

/** MB a second of a reader of single texts, after one round to warm up. */
function rate(read: (text: string) => number): { mbs: number; found: number } {
  const until = performance.now() + SECONDS * 1000
  for (const t of texts) {
    if (performance.now() > until) break
    read(t)
  }
  const start = performance.now()
  let done = 0
  let found = 0
  let rounds = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const t of texts) {
      const n = read(t)
      if (rounds === 0) found += n
      done += Buffer.byteLength(t)
      if (performance.now() - start > SECONDS * 2000) break
    }
    rounds++
  }
  return { mbs: done / 1e6 / ((performance.now() - start) / 1000), found }
}

interface Peer {
  readonly name: string
  readonly read: (text: string) => number
  readonly norm: string
}

const reference = dayOf(REFERENCE)!
const day = new Date(`${REFERENCE}T12:00:00`)

/** Tokens, sentences and dates, as the reader does it. */
function own(text: string): number {
  const tokens = tokenize(text, english)
  const out: DateMention[] = []
  for (const s of sentencesOf(tokens)) datesIn(tokens, s.from, s.to, { reference }, out)
  return out.length
}

/** The dates alone, the tokens being there already. */
function datesOnly(): string {
  const start = performance.now()
  let spent = 0
  let done = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const text of texts) {
      const tokens = tokenize(text, english)
      const sentences = sentencesOf(tokens)
      const out: DateMention[] = []
      const before = performance.now()
      for (const s of sentences) datesIn(tokens, s.from, s.to, { reference }, out)
      spent += performance.now() - before
      done += Buffer.byteLength(text)
    }
  }
  return (done / 1e6 / (spent / 1000)).toFixed(0)
}

const cases = path.join(SHARED, 'bench', 'dates', 'cases.jsonl')

/** The share of bench/dates whose window is right, by the benchmark's own scorer. */
async function norm(found: (text: string, reference: string) => readonly object[]): Promise<string> {
  if (!existsSync(cases)) return '-'
  const scorer = (await import(path.join(SHARED, 'bench', 'dates', 'score.ts'))) as {
    score(
      cases: unknown[],
      found: Map<string, unknown>,
    ): { all: { norm: number; normalizable: number }; negatives: number; falsePositives: number }
  }
  const rows = readFileSync(cases, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as { id: string; text: string; reference: string })
  const { all, negatives, falsePositives } = scorer.score(
    rows,
    new Map(rows.map((c) => [c.id, found(c.text, c.reference)])),
  )
  return `${((100 * all.norm) / all.normalizable).toFixed(1)} % right, ${((100 * falsePositives) / negatives).toFixed(1)} % false positives`
}

const iso = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)

/** chrono's components as a window: the day, or the month or year where the finer ones are only implied. */
function chronoWindow(r: chrono.ParsedResult): object {
  const first = (c: chrono.ParsedComponents): string =>
    iso(
      c.get('year')!,
      c.isCertain('month') || c.isCertain('day') || c.isCertain('weekday') ? c.get('month')! : 1,
      c.isCertain('day') || c.isCertain('weekday') ? c.get('day')! : 1,
    )
  const last = (c: chrono.ParsedComponents): string =>
    c.isCertain('day') || c.isCertain('weekday')
      ? iso(c.get('year')!, c.get('month')!, c.get('day')!)
      : c.isCertain('month')
        ? iso(c.get('year')!, c.get('month')! + 1, 0)
        : iso(c.get('year')!, 12, 31)
  return { start: r.index, end: r.index + r.text.length, from: first(r.start), to: last(r.end ?? r.start) }
}

const peers: Peer[] = [
  { name: 'whenabouts', read: own, norm: await norm((text, ref) => findDates(text, ref)) },
  {
    name: 'chrono-node',
    read: (text) => chrono.parse(text, day).length,
    norm: await norm((text, ref) => chrono.parse(text, new Date(`${ref}T12:00:00`)).map(chronoWindow)),
  },
]

interface Nlp {
  (text: string): { dates(options: { today: string }): { get(): unknown[] } }
  plugin(p: unknown): void
}
const { default: nlp } = (await import('compromise')) as unknown as { default: Nlp }
const { default: plugin } = (await import('compromise-dates')) as unknown as { default: unknown }
nlp.plugin(plugin)
peers.push({
  name: 'compromise-dates',
  read: (text) => nlp(text).dates({ today: REFERENCE }).get().length,
  norm: '(41 %, shared bench)',
})

const recognizers = (await import('@microsoft/recognizers-text-date-time')) as unknown as {
  default?: { recognizeDateTime(text: string, culture: string): unknown[] }
  recognizeDateTime(text: string, culture: string): unknown[]
}
const recognize = recognizers.recognizeDateTime ?? recognizers.default!.recognizeDateTime
peers.push({ name: 'recognizers-text', read: (text) => recognize(text, 'en-us').length, norm: '(65 %, shared bench)' })

console.log(`${'reader'.padEnd(20)}${'MB/s'.padStart(8)}${'found'.padStart(8)}  bench/dates`)
for (const p of peers) {
  const { mbs, found } = rate(p.read)
  console.log(`${p.name.padEnd(20)}${mbs.toFixed(mbs < 10 ? 2 : 1).padStart(8)}${String(found).padStart(8)}  ${p.norm}`)
}
console.log(`dates alone, on tokens that are there: ${datesOnly()} MB/s`)
