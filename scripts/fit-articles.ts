import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHARED } from '../eval/shared.ts'
import type { Article } from '../src/article.ts'
import type { Claim } from '../src/claim.ts'
import { foldName } from '../src/name.ts'

const ARTICLES = join(SHARED, 'articles')

/** Whether the annotated articles are there. */
export const haveArticles = (): boolean => existsSync(ARTICLES)

/** An annotated article with what its annotators found in it. */
export interface Annotated {
  readonly article: Article
  readonly claims: readonly Claim[]
}

/** The articles that weights may be fitted on: seeds, dev without its copies, the odd numbers of real. */
export function* annotatedArticles(): Generator<Annotated> {
  for (const set of ['seeds', 'dev', 'real'])
    for (const file of readdirSync(join(ARTICLES, set)).filter((f) => f.endsWith('.json'))) {
      const text = join(ARTICLES, set, file.replace('.json', '.txt'))
      if (!existsSync(text) || (set === 'real' && Number(/\d+/.exec(file)![0]) % 2 === 0)) continue
      const { claims, copy_of, ...meta } = JSON.parse(readFileSync(join(ARTICLES, set, file), 'utf8')) as Article & {
        claims: Claim[]
        copy_of?: string
      }
      if (copy_of === undefined) yield { article: { ...meta, text: readFileSync(text, 'utf8') }, claims }
    }
}

/** The words of a title, folded. */
export const wordsIn = (title: string): string[] =>
  title
    .split(/[\s\p{P}]+/u)
    .map(foldName)
    .filter((w) => w !== '')

/** Whether words, two or more, stand together in others: a title without its franchise or its subtitle. */
export function isInside(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= 2 && short.length <= long.length && long.some((_, i) => short.every((w, k) => long[i + k] === w))
  )
}
