/**
 * Writes scripts/page-rows.json.gz from a folder of annotated articles (NAME.txt with its claims in NAME.json) that may be learned from
 * and not handed on.
 *
 *   node scripts/fit-pages.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../src/article.ts'
import type { Claim } from '../src/claim.ts'
import { TOPIC_FEATURES } from '../src/read/subjects/features.ts'
import { FEATURES } from '../src/read/titles/features.ts'
import type { Annotated } from './fit-articles.ts'
import { titleRows } from './fit-titles.ts'
import { choicesOf } from './fit-topics.ts'
import { sparse, writePageRows } from './page-rows.ts'

function* annotatedIn(folder: string): Generator<Annotated> {
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.json'))) {
    const { claims, ...meta } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Article & {
      claims: Claim[]
    }
    const text = readFileSync(path.join(folder, file.replace('.json', '.txt')), 'utf8')
    yield { article: { ...meta, text }, claims }
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('fit-pages.ts FOLDER: which folder has the annotated articles?')
  process.exitCode = 2
} else {
  const pages = [...annotatedIn(folder)]
  const titles = pages.map((page) =>
    titleRows(page).map(({ x, title, main }) => [(title ? 1 : 0) + (main ? 2 : 0), sparse(x)] as const),
  )
  const topics = pages.map((page) =>
    choicesOf([page]).map(({ options, right, taken }) => ({ right, taken, options: options.map(sparse) })),
  )
  writePageRows({
    titles: { features: FEATURES, articles: titles },
    topics: { features: TOPIC_FEATURES, articles: topics },
  })
  console.log(`${pages.length} pages: ${titles.flat().length} candidates, ${topics.flat().length} choices`)
}
