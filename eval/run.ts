/**
 * `npm run eval [-- articles real|dates|ledger|truth …]`: predictions on the evaluation sets and the tables of their scorers. The
 * sets lie beside the repository (`../shared`, or `WHENABOUTS_SHARED`); what is not there is said and left out.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, createWriteStream, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SHARED } from './shared.ts'

const scratch = mkdtempSync(path.join(tmpdir(), 'whenabouts-eval-'))
const predict = path.join(import.meta.dirname, 'predict.ts')

/** One table: what is predicted from, with which scorer and arguments. `{out}` stands for the predictions. */
interface Table {
  readonly name: string
  readonly needs: readonly string[]
  /** Arguments of `predict`; the predictions are its standard output, or a folder where `{out}` is among them. */
  readonly predict: readonly string[]
  readonly score: readonly string[]
}

const at = (...parts: string[]) => path.join(SHARED, ...parts)
/** Articles of a set, or those of its numbers that are odd or even: rules were written looking at odd ones only. */
const articles = (set: string, half?: 'odd' | 'even'): Table => ({
  name: `articles ${set}${half ? ` (${half} numbers)` : ''}`,
  needs: [at('articles', set), at('articles', 'score.ts')],
  predict: ['articles', at('articles', set), '{out}'],
  score: [
    at('articles', 'score.ts'),
    ...[at('articles', set), '{out}'].map((folder) => (half ? `{${half}}${folder}` : folder)),
  ],
})
const truth = (set: string, ...args: string[]): Table => ({
  name: ['truth', set, ...args].join(' '),
  needs: [at('bench', 'truth', set, 'claims.tsv.gz'), at('bench', 'truth', 'score.ts')],
  predict: ['truth', at('bench', 'truth', set)],
  score: [at('bench', 'truth', 'score.ts'), set, '{out}', ...args],
})

const TABLES: readonly Table[] = [
  articles('seeds'),
  articles('dev'),
  articles('real'),
  articles('real', 'odd'),
  articles('real', 'even'),
  {
    name: 'dates',
    needs: [at('bench', 'dates', 'cases.jsonl')],
    predict: ['dates', at('bench', 'dates', 'cases.jsonl')],
    score: [at('bench', 'dates', 'score.ts'), at('bench', 'dates', 'cases.jsonl'), '{out}'],
  },
  {
    name: 'ledger',
    needs: [at('bench', 'ledger', 'reports.csv')],
    predict: ['ledger', at('bench', 'ledger')],
    score: [at('bench', 'ledger', 'score.ts'), 'score', '{out}', '--dir', at('bench', 'ledger')],
  },
  truth('flight'),
  truth('flight', '--day', '2011-12-08'),
  truth('book'),
  truth('book', '--gold', 'truth-silver.tsv'),
  truth('weather'),
  truth('birthplaces'),
  truth('heritages'),
]

/** Comparisons that print their own tables; each says itself what it misses. */
const COMPARISONS: readonly string[] = ['ledger-crossvalidated', 'copies', 'contradictions', 'names', 'records']

/** Predictions already made in this run, by the arguments that made them. */
const made = new Map<string, string>()

async function predictions(args: readonly string[]): Promise<string> {
  const key = args.join(' ')
  const known = made.get(key)
  if (known !== undefined) return known
  const out = path.join(scratch, `${made.size}`)
  const child = spawn(process.execPath, [predict, ...args.map((arg) => (arg === '{out}' ? out : arg))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  if (args.includes('{out}')) child.stdout.resume()
  else await pipeline(child.stdout, createWriteStream(out))
  const code = await ended
  if (code !== 0) throw new Error(`predict ${key} ended with ${code}`)
  made.set(key, out)
  return out
}

/** `{odd}DIR` and `{even}DIR` become a folder with the documents of these numbers; any other argument stays. */
function halved(arg: string): string {
  const [, which, folder] = /^\{(odd|even)\}(.*)$/.exec(arg) ?? []
  if (!which || !folder) return arg
  const part = mkdtempSync(path.join(scratch, which))
  for (const name of readdirSync(folder)) {
    const number = /(\d+)\.json$/.exec(name)?.[1]
    if (number !== undefined && (Number(number) % 2 === 1) === (which === 'odd'))
      cpSync(path.join(folder, name), path.join(part, name))
  }
  return part
}

async function run(table: Table): Promise<boolean> {
  console.log(`\n## ${table.name}`)
  const missing = table.needs.filter((file) => !existsSync(file))
  if (missing.length > 0) {
    console.log(`Left out: ${missing.join(', ')} is not there.`)
    return true
  }
  try {
    const start = performance.now()
    const out = await predictions(table.predict)
    const seconds = (performance.now() - start) / 1000
    const [scorer = '', ...args] = table.score.map((arg) => halved(arg.replace('{out}', out)))
    const { status } = spawnSync(process.execPath, [scorer, ...args], {
      cwd: path.dirname(scorer),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (seconds > 0.05) console.log(`(predicted in ${seconds.toFixed(1)} s)`)
    return status === 0
  } catch (error) {
    console.log(`Failed: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

const asked = process.argv.slice(2).join(' ')
const tables = TABLES.filter(({ name }) => name.startsWith(asked))
const comparisons = COMPARISONS.filter((name) => name.startsWith(asked))
if (tables.length === 0 && comparisons.length === 0) {
  console.error(
    `No table begins with “${asked}”; there are: ${[...TABLES.map(({ name }) => name), ...COMPARISONS].join(', ')}`,
  )
  process.exit(2)
}
let failed = 0
try {
  if (!existsSync(SHARED))
    console.log(`The evaluation sets are not beside the repository (${SHARED}): there is nothing to score.`)
  else {
    for (const table of tables) if (!(await run(table))) failed++
    for (const name of comparisons) {
      console.log(`\n## ${name}`)
      const script = path.join(import.meta.dirname, `${name}.ts`)
      if (spawnSync(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) failed++
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
