/**
 * Fits the weights by which the reader tells titles from other names: logistic regression with a ridge penalty on the
 * candidates of the annotated articles (../shared/articles: seeds, dev without copies, and the odd numbers of real); a
 * candidate is a title when the annotation has a claim about it. Prints the cross-validated log loss and, with --write,
 * replaces src/read/title-weights.ts.
 *
 *   node scripts/fit-titles.ts [--write]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldName } from '../src/name.ts'
import { english } from '../src/read/lexicon/index.ts'
import { sentencesOf } from '../src/read/sentences.ts'
import { FEATURES, titleCandidates } from '../src/read/title-features.ts'
import { tokenize } from '../src/read/tokens.ts'

const ARTICLES = join(import.meta.dirname, '../../shared/articles')
const RIDGE = 1.5

interface Row {
  readonly x: Float64Array
  /** Whether the annotation has claims about it. */
  readonly title: number
  /** Whether most of the article's claims are about it. */
  readonly main: number
  readonly fold: number
}
type Label = 'title' | 'main'

const wordsIn = (title: string): string[] =>
  title
    .split(/[\s\p{P}]+/u)
    .map(foldName)
    .filter((w) => w !== '')

function inside(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= 2 && short.length <= long.length && long.some((_, i) => short.every((w, k) => long[i + k] === w))
  )
}

function rows(): Row[] {
  const out: Row[] = []
  let documents = 0
  for (const set of ['seeds', 'dev', 'real']) {
    for (const file of readdirSync(join(ARTICLES, set)).filter((f) => f.endsWith('.json'))) {
      const number = Number(/\d+/.exec(file)![0])
      if (set === 'real' && number % 2 === 0) continue
      const gold = JSON.parse(readFileSync(join(ARTICLES, set, file), 'utf8')) as {
        copy_of?: string
        claims: { subject: { title: string } }[]
      }
      if (gold.copy_of !== undefined) continue
      const tokens = tokenize(readFileSync(join(ARTICLES, set, file.replace('.json', '.txt')), 'utf8'), english)
      const keys = new Set(gold.claims.map((c) => foldName(c.subject.title)))
      const counts = new Map<string, number>()
      for (const c of gold.claims)
        counts.set(foldName(c.subject.title), (counts.get(foldName(c.subject.title)) ?? 0) + 1)
      const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
      const titles = [...new Set(gold.claims.map((c) => c.subject.title))].map(wordsIn)
      for (const c of titleCandidates(tokens, sentencesOf(tokens))) {
        const exact = keys.has(c.key)
        const mine = wordsIn(c.text)
        // A title without its franchise or subtitle is right as well, unless the text has the full one.
        const part = !exact && titles.some((t) => inside(mine, t))
        if (part) continue
        out.push({ x: c.features, title: exact ? 1 : 0, main: c.key === main ? 1 : 0, fold: documents % 5 })
      }
      documents++
    }
  }
  return out
}

/** Newton's method on the ridge-penalised log likelihood. */
function fit(data: readonly Row[], label: Label): Float64Array {
  const n = FEATURES.length
  const w = new Float64Array(n)
  for (let round = 0; round < 12; round++) {
    const g = new Float64Array(n)
    const h = Array.from({ length: n }, () => new Float64Array(n))
    for (const row of data) {
      const x = row.x
      const y = row[label]
      let z = 0
      for (let i = 0; i < n; i++) z += w[i]! * x[i]!
      const p = 1 / (1 + Math.exp(-z))
      const v = p * (1 - p)
      for (let i = 0; i < n; i++) {
        if (x[i] === 0) continue
        g[i]! += (y - p) * x[i]!
        for (let k = 0; k <= i; k++) if (x[k] !== 0) h[i]![k]! += v * x[i]! * x[k]!
      }
    }
    for (let i = 0; i < n; i++) {
      const penalty = i === 0 ? 0.01 : RIDGE
      g[i]! -= penalty * w[i]!
      h[i]![i]! += penalty
      for (let k = 0; k < i; k++) h[k]![i] = h[i]![k]!
    }
    const step = solve(h, g)
    let size = 0
    for (let i = 0; i < n; i++) {
      w[i]! += step[i]!
      size += Math.abs(step[i]!)
    }
    if (size < 1e-6) break
  }
  return w
}

/** Gaussian elimination with partial pivoting. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length
  const m = a.map((row, i) => Float64Array.of(...row, b[i]!))
  for (let i = 0; i < n; i++) {
    let p = i
    for (let r = i + 1; r < n; r++) if (Math.abs(m[r]![i]!) > Math.abs(m[p]![i]!)) p = r
    const swap = m[i]!
    m[i] = m[p]!
    m[p] = swap
    for (let r = i + 1; r < n; r++) {
      const q = m[r]![i]! / m[i]![i]!
      if (q !== 0) for (let c = i; c <= n; c++) m[r]![c]! -= q * m[i]![c]!
    }
  }
  const x = new Float64Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let sum = m[i]![n]!
    for (let c = i + 1; c < n; c++) sum -= m[i]![c]! * x[c]!
    x[i] = sum / m[i]![i]!
  }
  return x
}

function loss(w: Float64Array, data: readonly Row[], label: Label): number {
  let sum = 0
  for (const row of data) {
    const x = row.x
    const y = row[label]
    let z = 0
    for (let i = 0; i < w.length; i++) z += w[i]! * x[i]!
    sum += Math.log1p(Math.exp(y === 1 ? -z : z))
  }
  return sum / data.length
}

if (!existsSync(ARTICLES)) {
  console.log('no annotated articles: ../shared/articles is missing')
} else {
  const data = rows()
  const weights = (['title', 'main'] as const).map((label) => {
    let total = 0
    for (let fold = 0; fold < 5; fold++) {
      const train = data.filter((r) => r.fold !== fold)
      const test = data.filter((r) => r.fold === fold)
      total += loss(fit(train, label), test, label)
    }
    const w = fit(data, label)
    const positive = data.filter((r) => r[label] === 1).length
    console.log(
      `${label}: ${data.length} candidates, ${positive} right; log loss fitted ${loss(w, data, label).toFixed(4)}, cross-validated ${(total / 5).toFixed(4)}`,
    )
    return w
  })
  for (const [i, name] of FEATURES.entries())
    console.log(`${name.padEnd(24)} ${weights.map((w) => w[i]!.toFixed(2).padStart(7)).join('')}`)
  if (process.argv.includes('--write')) {
    const list = (w: Float64Array): string => [...w].map((v, i) => `  ${v.toFixed(2)}, // ${FEATURES[i]}`).join('\n')
    writeFileSync(
      join(import.meta.dirname, '../src/read/title-weights.ts'),
      `/*
 * Weights of \`title-features.ts\`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [\n${list(weights[0]!)}\n]

/** Log-odds that the article is mostly about it. */
export const MAIN_WEIGHTS: readonly number[] = [\n${list(weights[1]!)}\n]
`,
    )
  }
}
