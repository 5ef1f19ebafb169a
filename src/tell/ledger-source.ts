import type { IsoDay } from '../day.ts'
import { bounded } from './bounded.ts'
import { forecast, history, whatWouldMove } from '../forecast/index.ts'
import type { Ledger } from '../keep/ledger.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import type { Weighed } from '../report.ts'
import { sameTitle } from '../weigh/index.ts'
import type { ReadArticle, ReleaseSource } from './source.ts'
import { trustIn } from './track.ts'
import { weighedIn } from './weighed.ts'

/** Letters of articles that are kept in memory: those whose quotes pages show in context. */
const LETTERS = 5_000_000

/**
 * A ledger as what the pages are made from. Of a series with seasons the series as a whole is no release of its own.
 *
 * @example await serve({ source: ledgerSource(ledger, today) })
 */
export function ledgerSource(ledger: Ledger, today: () => IsoDay): ReleaseSource {
  const spellings = spellingsIn(ledger)
  const weighed = weighedIn(ledger, spellings, trustOf(ledger))
  const articles = bounded<ReadArticle | null>(LETTERS, (one) => 1000 + (one?.article.text.length ?? 0))
  let read = ''
  let written = ''
  let version = ''
  return {
    today,
    async version() {
      // Every request asks: only what was written since can make a difference.
      const now = await ledger.revision()
      if (now === written) return version
      version = `${await ledger.state()} ${followsKey(await ledger.follows())}`
      written = now
      return version
    },
    async releases() {
      const spoken = await ledger.releases()
      // What somebody follows is a release, though nothing that was read speaks of it.
      const follows = (await ledger.follows()).filter((follow) => !spoken.some((one) => isSame(one, follow)))
      const known: Release[] = [
        ...spoken,
        ...follows.map(({ title, season, kind }) => ({ title, season, kind, aliases: [] })),
      ]
      const seasoned = new Set(known.filter(({ season }) => season !== null).map(({ title }) => foldName(title)))
      return known.filter(
        ({ title, season, kind }) => season !== null || kind === 'film' || !seasoned.has(foldName(title)),
      )
    },
    answer: async (release, asOf) => forecast(await weighed(release, asOf), { asOf }),
    moves: async (release, asOf) => whatWouldMove(await weighed(release, asOf), { asOf }).map(({ words }) => words),
    async past(release, days) {
      const then = new Map<IsoDay, Weighed>()
      for (const day of days) then.set(day, await weighed(release, day))
      return history((day) => then.get(day)!, days)
    },
    async article(id) {
      const state = await ledger.state()
      if (state !== read) {
        articles.clear()
        read = state
      }
      return articles.of(id, async () => {
        const entry = await ledger.entry(id)
        return entry && { article: entry.article, claims: entry.document.claims }
      })
    },
    calls: () => ledger.outcomes.calls(),
  }
}

/** Whether articles speak of what a follow means; a series without a season is any season of it. */
function isSame(one: Release, follow: Release): boolean {
  const key = foldName(follow.title)
  if (![one.title, ...one.aliases].some((title) => foldName(title) === key) || one.kind !== follow.kind) return false
  return one.season === follow.season || follow.season === null
}

function followsKey(follows: readonly Release[]): string {
  return follows.map(({ title, season, kind }) => `${foldName(title)} ${season} ${kind}`).join(',')
}

/** What track records say of sources by a day, made once for a state of the ledger. */
export function trustOf(ledger: Ledger): () => Promise<ReturnType<typeof trustIn>> {
  let state = ''
  let trust = trustIn([])
  return async () => {
    const now = await ledger.state()
    if (now !== state) {
      trust = trustIn(await ledger.outcomes.calls())
      state = now
    }
    return trust
  }
}

/** Every title in a ledger that is taken for a release's, found once for a state of the ledger. */
function spellingsIn(ledger: Ledger): (release: Release) => Promise<readonly string[]> {
  let state = ''
  let titles: readonly string[] = []
  const found = new Map<string, readonly string[]>()
  return async ({ title, aliases }) => {
    const now = await ledger.state()
    if (now !== state) {
      titles = await ledger.titles()
      found.clear()
      state = now
    }
    const wanted = [title, ...aliases]
    const key = wanted.join('\n')
    const known = found.get(key) ?? titles.filter((one) => wanted.some((want) => sameTitle(want, one)))
    found.set(key, known)
    return known
  }
}
