/**
 * Fits the weights by which the reader tells titles from other names, on the candidates of the annotated articles
 * (../shared/articles: seeds, dev without copies, odd numbers of real) and on what page-rows.ts keeps of others. Two models with a ridge penalty, by Newton's method:
 * a logistic regression (does the annotation have a claim about it?) and a conditional logit over the candidates of one
 * article (is it the one with most claims? McFadden 1974). The second is drawn towards a share of the weights of the first, which
 * has more to learn from, and learns from the articles of scripts/title-articles.txt too: beginnings of articles in the manner of
 * the trade press, written for this, each under its main title. Prints cross-validated figures; --write replaces
 * src/read/titles/weights.ts.
 *
 *   node scripts/fit-titles.ts [--write]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldName } from '../src/name.ts'
import { english } from '../src/read/lexicon/index.ts'
import { sentencesOf } from '../src/read/sentences.ts'
import { spelled } from '../src/read/spans.ts'
import { titleCandidates } from '../src/read/titles/candidates.ts'
import { FEATURES, featuresOf } from '../src/read/titles/features.ts'
import { tokenize } from '../src/read/tokens.ts'
import { type Annotated, annotatedArticles, haveArticles, isInside, wordsIn } from './fit-articles.ts'
import { addOuter, conditionalLogit, dot, newton, shares } from './fit-logit.ts'
import { writeGenerated } from './generated.ts'
import { dense, PAGE_WEIGHT, pageRows } from './page-rows.ts'

const WRITTEN = join(import.meta.dirname, 'title-articles.txt')
const RIDGE = 6
/** How far the weights of the main title start from those of any title. */
const SHARE = 0.5
const N = FEATURES.length

/**
 * What is known beforehand of cues that the annotated articles hardly have: the ridge draws their weights here instead of to
 * zero. Grammar and layout of the field, no figures of a data set.
 */
const PRIOR: Partial<Record<(typeof FEATURES)[number], number>> = {
  'listed under a heading': 2,
  'own line, in text too': 1.5,
  'renewed before': 2,
  'line with date': 2,
  'joined before': 1,
  'year after': 1.5,
  'season before': 1.5,
  'year before': 1.5,
  'which after': 1,
  'who after': -1.5,
  italic: 1.5,
  'person, no work near': -3,
  surname: -1.5,
  'quoted in the headline only': -1,
  'in brackets': -1,
  'headline, credit after': -0.5,
  'a work after': 1,
  'made by after': 1.5,
  'released before': 1,
  'platform before': 1.5,
  organisation: -2,
  untitled: 3,
  'prefix before a season': 1,
  'prefix before a colon': 1,
  'often a person': -1,
  'a word of it in the headline': 0.5,
  'somebody in before': 1,
  'from somebody after': 1,
  'part of a work before': 1.5,
  'part of a work after': 1.5,
  'fate after': 1.5,
  'beside a person': -1,
  'only at the head': -1,
  'small number last': 1,
  'comma inside': -1,
  'all ordinary': 1,
  'one ordinary word': 0.5,
}
const ridge = Float64Array.from(FEATURES, (_, i) => (i === 0 ? 0.01 : RIDGE))
const prior = Float64Array.from(FEATURES, (name) => PRIOR[name] ?? 0)

interface Row {
  readonly x: Float64Array
  /** Whether the annotation has claims about it. */
  readonly title: boolean
  /** Whether most of the article's claims are about it. */
  readonly main: boolean
  readonly document: number
  readonly weight: number
}

/** The candidates of an article, with what the annotation says of each. */
export function titleRows({ article, claims }: Annotated): Pick<Row, 'x' | 'title' | 'main'>[] {
  const tokens = tokenize(article.text, english)
  const counts = new Map<string, number>()
  for (const c of claims) counts.set(foldName(c.subject.title), (counts.get(foldName(c.subject.title)) ?? 0) + 1)
  const main = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const titles = [...new Set(claims.map((c) => c.subject.title))].map(wordsIn)
  return titleCandidates(tokens, sentencesOf(tokens)).flatMap((c) => {
    const text = spelled(tokens, c.first, c.last)
    const exact = counts.has(foldName(text))
    const mine = wordsIn(text)
    // A title without its franchise or subtitle is right as well, unless the text has the full one.
    if (!exact && titles.some((t) => isInside(mine, t))) return []
    return [{ x: featuresOf(c), title: exact, main: foldName(text) === main }]
  })
}

function rows(): Row[] {
  const out: Row[] = []
  let document = 0
  for (const one of annotatedArticles()) {
    for (const row of titleRows(one)) out.push({ ...row, document, weight: 1 })
    document++
  }
  const { features, articles } = pageRows().titles
  for (const candidates of articles) {
    for (const [answer, x] of candidates)
      out.push({
        x: dense(x, features, FEATURES),
        title: (answer & 1) !== 0,
        main: (answer & 2) !== 0,
        document,
        weight: PAGE_WEIGHT,
      })
    document++
  }
  return out
}

/** Candidates of the articles written for this, of which only the main title is told. */
function writtenRows(from: number): Row[] {
  return readFileSync(WRITTEN, 'utf8')
    .split('====\n')
    .flatMap((article, i) => {
      const [title, ...lines] = article.trim().split('\n')
      const tokens = tokenize(lines.join('\n\n'), english)
      return titleCandidates(tokens, sentencesOf(tokens)).flatMap((c): Row[] => {
        const text = spelled(tokens, c.first, c.last)
        const main = foldName(text) === foldName(title!)
        if (!main && isInside(wordsIn(text), wordsIn(title!))) return []
        return [{ x: featuresOf(c), title: main, main, document: from + i, weight: 1 }]
      })
    })
}

/** Logistic regression: is it a title? */
function fitTitle(data: readonly Row[]): Float64Array {
  return newton(prior, ridge, (w, g, h) => {
    for (const { x, title, weight } of data) {
      const p = 1 / (1 + Math.exp(-dot(w, x)))
      for (let i = 0; i < N; i++) g[i]! += weight * ((title ? 1 : 0) - p) * x[i]!
      addOuter(h, x, weight * p * (1 - p))
    }
  })
}

/** Conditional logit: which candidate of its article is the main title? */
function fitMain(data: readonly Row[], title: Float64Array): Float64Array {
  const articles = [...Map.groupBy(data, (r) => r.document).values()].filter((names) => names.some((r) => r.main))
  return conditionalLogit(
    articles.map((names) => {
      const first = names.findIndex((r) => r.main)
      return { options: names.map((r) => r.x), right: names.map((_, k) => k === first), weight: names[0]!.weight }
    }),
    title.map((v) => v * SHARE),
    ridge,
  )
}

/** Mean log loss of the logistic model. */
function loss(w: Float64Array, data: readonly Row[]): number {
  return data.reduce((sum, { x, title }) => sum + Math.log1p(Math.exp(title ? -dot(w, x) : dot(w, x))), 0) / data.length
}

/** The share of articles whose main title comes first, of those that have it among their candidates. */
function firstShare(w: Float64Array, data: readonly Row[]): number {
  let right = 0
  let all = 0
  for (const candidates of Map.groupBy(data, (r) => r.document).values()) {
    if (!candidates.some((r) => r.main)) continue
    const p = shares(
      w,
      candidates.map((r) => r.x),
    )
    all++
    if (candidates[p.indexOf(Math.max(...p))]!.main) right++
  }
  return right / all
}

/** The generated source file. */
export function titlesSource(title: readonly number[], main: readonly number[]): string {
  // Plus 0, for a zero has no sign.
  const list = (w: readonly number[]): string =>
    w.map((v, i) => `  ${Number(v.toFixed(2)) + 0}, // ${FEATURES[i]}`).join('\n')
  return `/*
 * Weights of \`features.ts\`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real) and the rows of other pages.
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
${list(title)}
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
${list(main)}
]
`
}

async function fit(): Promise<void> {
  const data = rows()
  const cross = (use: (train: readonly Row[], test: readonly Row[]) => number): string => {
    let total = 0
    for (let fold = 0; fold < 5; fold++)
      total += use(
        data.filter((r) => r.document % 5 !== fold),
        data.filter((r) => r.document % 5 === fold),
      )
    return (total / 5).toFixed(4)
  }
  const title = fitTitle(data)
  const written = writtenRows(data.at(-1)!.document + 1)
  const main = fitMain([...data, ...written], title)
  console.log(`${data.length} candidates, ${data.filter((r) => r.title).length} titles`)
  console.log(
    `log loss: fitted ${loss(title, data).toFixed(4)}, cross-validated ${cross((train, test) => loss(fitTitle(train), test))}`,
  )
  console.log(
    `main title first: fitted ${firstShare(main, data).toFixed(4)}, cross-validated ${cross((train, test) => firstShare(fitMain([...train, ...written], fitTitle(train)), test))}`,
  )
  for (const [i, name] of FEATURES.entries())
    console.log(`${name.padEnd(24)} ${title[i]!.toFixed(2).padStart(7)} ${main[i]!.toFixed(2).padStart(7)}`)
  if (process.argv.includes('--write'))
    await writeGenerated('src/read/titles/weights.ts', titlesSource([...title], [...main]))
}

if (import.meta.main) {
  if (haveArticles()) await fit()
  else console.log('no annotated articles: ../shared/articles is missing')
}
