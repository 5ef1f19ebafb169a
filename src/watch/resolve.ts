import type { Wish } from '../collect/titles/index.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import { titleRelation } from '../weigh/index.ts'

/** What is followed: a season, whichever season of a series comes next (`season: null`), or a film. */
export type Followed = Pick<Release, 'title' | 'season' | 'kind'>

/** A release that is known already, with how much is known of it. */
export interface KnownRelease extends Followed {
  readonly articles?: number
}

/** What a wish stands for, or the works that it may stand for. */
export type Resolved =
  | { readonly release: Followed; readonly known: boolean }
  | { readonly choices: readonly Followed[]; readonly why: string }

/**
 * Which release somebody means who writes a title. A name that only one known work has is that work, in the spelling that
 * most articles use; one that nothing is known of is taken as it is written, if it tells what it is. A name that several
 * works may have is never guessed: `choices` are to be asked about.
 *
 * @example resolve(wish, [{ title: 'Dune: Part Two', season: null, kind: 'film' }]) // for “Dune”: two choices
 */
export function resolve(wish: Wish, known: readonly KnownRelease[]): Resolved {
  const { title, season } = wish
  const named = known.filter((release) => {
    const relation = titleRelation(title, release.title)
    return (relation === 'same' || relation === 'tail') && (wish.kind === null || wish.kind === release.kind)
  })
  const exact = named.filter((release) => foldName(release.title) === foldName(title))
  const meant = exact.length > 0 ? exact : named
  const works = worksOf(meant)
  const [only] = works
  if (only !== undefined && works.length === 1) {
    return {
      release: { title: only.title, kind: only.kind, season: only.kind === 'film' ? null : season },
      known: true,
    }
  }
  if (works.length > 1)
    return { choices: works.map((work) => withSeason(work, season)), why: 'is the name of several works' }

  // Who names it by an id, or says what it is and when, means exactly that.
  const certain = Object.keys(wish.ids).length > 0
  const longer = worksOf(
    known.filter(
      (release) =>
        titleRelation(title, release.title) === 'head' &&
        release.title.length > title.length &&
        (wish.kind === null || wish.kind === release.kind),
    ),
  )
  const asWritten = (kind: Followed['kind']): Followed => ({ title, kind, season: kind === 'film' ? null : season })
  if (longer.length > 0 && !certain) {
    const written = wish.kind === null ? [] : [asWritten(wish.kind)]
    return { choices: [...written, ...longer.map((work) => withSeason(work, season))], why: 'may be short for another' }
  }
  if (wish.kind !== null) return { release: asWritten(wish.kind), known: false }
  return { choices: [asWritten('series'), asWritten('film')], why: 'may be a series or a film' }
}

/** One for each work: the spelling that most articles use, without its seasons. */
function worksOf(releases: readonly KnownRelease[]): Followed[] {
  const works: { kind: Followed['kind']; spellings: Map<string, number> }[] = []
  for (const { title, kind, articles = 0 } of releases) {
    let work = works.find((one) => one.kind === kind && [...one.spellings.keys()].some((s) => same(s, title)))
    if (!work) works.push((work = { kind, spellings: new Map() }))
    work.spellings.set(title, (work.spellings.get(title) ?? 0) + articles)
  }
  return works.map(({ kind, spellings }) => ({
    title: [...spellings].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '',
    season: null,
    kind,
  }))
}

function same(one: string, other: string): boolean {
  const relation = titleRelation(one, other)
  return relation === 'same' || relation === 'tail'
}

function withSeason(work: Followed, season: number | null): Followed {
  return work.kind === 'film' ? work : { ...work, season }
}
