import type { Article } from '../article.ts'
import type { Claim, ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { forecast, history, whatWouldMove } from '../forecast/index.ts'
import { foldName } from '../name.ts'
import { read } from '../read/index.ts'
import type { Release } from '../release.ts'
import { callsOf, outcomesOf, weigh } from '../weigh/index.ts'
import type { ReadArticle, ReleaseSource } from './source.ts'

/**
 * Articles as what the pages are made from, kept nowhere: for a look at a folder, and for tests. An article without an
 * id gets its place in the list for one.
 *
 * @example await serve({ source: memorySource(articles, () => '2024-02-01'), port: 0 })
 */
export function memorySource(articles: readonly Article[], today: () => IsoDay): ReleaseSource {
  const known = new Map<string, ReadArticle>()
  const documents: ClaimDocument[] = []
  for (const [i, article] of articles.entries()) {
    const id = article.id ?? String(i + 1)
    const document = read({ ...article, id })
    documents.push(document)
    known.set(id, { article: { ...article, id }, claims: document.claims })
  }
  const releases = releasesIn(documents.flatMap(({ claims }) => claims))
  return {
    today,
    version: () => Promise.resolve('read once'),
    releases: () => Promise.resolve(releases),
    answer: (release, asOf) => Promise.resolve(forecast(weigh(documents, release, { asOf }), { asOf })),
    past: (release, days) => Promise.resolve(history((asOf) => weigh(documents, release, { asOf }), days)),
    moves: (release, asOf) =>
      Promise.resolve(whatWouldMove(weigh(documents, release, { asOf }), { asOf }).map(({ words }) => words)),
    article: (id) => Promise.resolve(known.get(id) ?? null),
    calls: () =>
      Promise.resolve(
        releases.flatMap((release) => {
          const weighed = weigh(documents, release)
          return callsOf(weighed, outcomesOf(weighed))
        }),
      ),
  }
}

/**
 * Everything that claims speak of, by title and season; the commonest spelling is the title, the others its aliases. Of a
 * series with seasons the series as a whole is no release of its own.
 */
export function releasesIn(claims: readonly Claim[]): readonly Release[] {
  const titles = new Map<
    string,
    { spellings: Map<string, number>; parts: Map<string, Pick<Release, 'season' | 'kind'>> }
  >()
  for (const { subject } of claims) {
    const key = foldName(subject.title)
    const known = titles.get(key) ?? { spellings: new Map(), parts: new Map() }
    titles.set(key, known)
    known.spellings.set(subject.title, (known.spellings.get(subject.title) ?? 0) + 1)
    const kind = subject.kind === 'film' ? 'film' : 'series'
    known.parts.set(`${kind} ${subject.season}`, { season: subject.season, kind })
  }
  return [...titles.values()].flatMap(({ spellings, parts }) => {
    const [title = '', ...aliases] = [...spellings].toSorted((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
    const all = [...parts.values()]
    const seasoned = all.some(({ season }) => season !== null)
    return all
      .filter(({ season, kind }) => season !== null || kind === 'film' || !seasoned)
      .map((part): Release => ({ title, ...part, aliases }))
  })
}
