/**
 * Fits the weights by which the reader tells which of several works a word of a text is about (src/read/subjects/topics.ts), on the annotated
 * articles (../shared/articles: seeds, dev without copies, odd numbers of real) and on what page-rows.ts keeps of others. Each claim that the reader makes, and that the
 * annotation has of some work, is a choice: right are the options that the annotation names. The choices of an article count by the
 * root of their number, since most hang together. Prints cross-validated figures; --write replaces src/read/subjects/weights.ts.
 *
 *   node scripts/fit-topics.ts [--write]
 */
import type { Claim } from '../src/claim.ts'
import { foldName } from '../src/name.ts'
import { read } from '../src/read/index.ts'
import { TOPIC_FEATURES } from '../src/read/subjects/features.ts'
import { observeTopics, type TopicChoice } from '../src/read/subjects/topics.ts'
import { TOPIC_WEIGHTS } from '../src/read/subjects/weights.ts'
import { valueKey } from '../src/weigh/values.ts'
import { type Annotated, annotatedArticles, haveArticles, isInside, wordsIn } from './fit-articles.ts'
import { type Choice, conditionalLogit, shares } from './fit-logit.ts'
import { writeGenerated } from './generated.ts'
import { dense, PAGE_WEIGHT, pageRows } from './page-rows.ts'

const RIDGE = 5
const FOLDS = 10
const N = TOPIC_FEATURES.length

interface Told extends Choice {
  readonly article: number
  /** The option that the reader took. */
  readonly taken: number
}

const NAMES = { person: foldName, character: foldName, personKey: foldName, characterKey: foldName }
const keyOf = (c: Claim): string => `${c.property} ${valueKey(c, NAMES, (work) => work)}`
const overlap = (a: Claim, b: Claim): boolean => a.start < b.end && b.start < a.end

/** What a subject was chosen from goes with it: recognisers copy subjects. */
const CHOICE = Symbol('choice')

/** The choices of all articles, those of pages after them. */
function choices(): Told[] {
  const out = choicesOf(annotatedArticles())
  const { features, articles } = pageRows().topics
  let article = out.length === 0 ? 0 : out.at(-1)!.article + 1
  for (const told of articles) {
    for (const { options, right, taken } of told)
      out.push({
        options: options.map((x) => dense(x, features, TOPIC_FEATURES)),
        right,
        taken,
        weight: (2 * PAGE_WEIGHT) / Math.sqrt(told.length),
        article,
      })
    article++
  }
  return out
}

/** The choices of some articles. */
export function choicesOf(annotated: Iterable<Annotated>): Told[] {
  const out: Told[] = []
  let count = 0
  let last: TopicChoice | null = null
  observeTopics({
    chose: (choice) => (last = choice),
    made: (subject) => {
      if (last !== null) Object.assign(subject, { [CHOICE]: last })
      last = null
    },
  })
  for (const { article, claims } of annotated) {
    const told = [...toldIn(read(article).claims, claims)]
    for (const one of told) out.push({ ...one, weight: 2 / Math.sqrt(told.length), article: count })
    count++
  }
  observeTopics(null)
  return out
}

/** The title that an annotation has for one of the text: without its franchise or subtitle it is the same. */
function titleIn(title: string, titles: readonly string[]): string | undefined {
  const words = wordsIn(title)
  return (
    titles.find((t) => foldName(t) === foldName(title)) ??
    titles.find((t) => isInside(words, wordsIn(t)) || isInside(wordsIn(t), words))
  )
}

function* toldIn(claims: readonly Claim[], gold: readonly Claim[]): Generator<Omit<Told, 'weight' | 'article'>> {
  const titles = [...new Set(gold.map((g) => g.subject.title))]
  for (const claim of claims) {
    const choice = (claim.subject as { [CHOICE]?: TopicChoice })[CHOICE]
    if (choice === undefined) continue
    const equal = gold.filter((g) => keyOf(g) === keyOf(claim))
    const near = equal.filter((g) => overlap(g, claim))
    const known = near.length > 0 ? near : equal
    const right = choice.titles.map((t) => known.some((g) => g.subject.title === titleIn(t.text, titles)))
    // Where all are right or none is, there is nothing to learn.
    if (!right.includes(true) || !right.includes(false)) continue
    yield {
      options: choice.titles.map((_, k) => Float64Array.from(choice.features.slice(k * N, (k + 1) * N))),
      right,
      taken: choice.titles.findIndex((t) => t.text === claim.subject.title),
    }
  }
}

/** What is known beforehand of a cue that the annotated articles hardly have: the ridge draws its weight here. */
const PRIOR: Partial<Record<(typeof TOPIC_FEATURES)[number], number>> = {
  // "It premieres Arc in May."
  object: 2,
  'away, own line, last named': 2,
  'away, opened the paragraph': 1.5,
  'away, opened the paragraph, many works': 3,
  'opens sentence': 1.5,
  'away, one in clause': -1,
  'last before, same clause': 1.5,
  'away, one opened the sentence': -2,
  // "Arc is done. It comes to cinemas in May."
  'away, taken up, opened the last sentence': 2,
}
const prior = Float64Array.from(TOPIC_FEATURES, (name) => PRIOR[name] ?? 0)
const ridge = new Float64Array(N).fill(RIDGE)
const fit = (some: readonly Told[]): Float64Array => conditionalLogit(some, prior, ridge)
const isRight = (w: Float64Array, { options, right }: Choice): boolean => {
  const p = shares(w, options)
  return right[p.indexOf(Math.max(...p))]!
}

/** The generated source file. */
export function topicsSource(weights: readonly number[]): string {
  // Plus 0, for a zero has no sign.
  const list = weights.map((v, i) => `  ${Number(v.toFixed(2)) + 0}, // ${TOPIC_FEATURES[i]}`).join('\n')
  return `/*
 * Weights of \`topics.ts\`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real) and the rows of other pages.
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
${list}
)
`
}

async function main(): Promise<void> {
  // What is read hangs on the choices made: from no weights at all, so that the result does not hang on those of today.
  TOPIC_WEIGHTS.fill(0)
  TOPIC_WEIGHTS.set(fit(choices()))
  const all = choices()
  const weights = fit(all)
  let crossed = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const w = fit(all.filter((one) => one.article % FOLDS !== fold))
    crossed += all.filter((one) => one.article % FOLDS === fold && isRight(w, one)).length
  }
  const fitted = all.filter((one) => isRight(weights, one)).length
  console.log(`${all.length} choices; right: fitted ${fitted}, cross-validated ${crossed}`)
  for (const [i, name] of TOPIC_FEATURES.entries())
    console.log(`${name.padEnd(42)} ${weights[i]!.toFixed(2).padStart(6)}`)
  if (process.argv.includes('--write')) await writeGenerated('src/read/subjects/weights.ts', topicsSource([...weights]))
}

if (import.meta.main) {
  if (haveArticles()) await main()
  else console.log('no annotated articles: ../shared/articles is missing')
}
