import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wishOf } from '../collect/titles/wish.ts'
import type { Wish } from '../collect/titles/index.ts'
import { resolve } from './resolve.ts'
import type { KnownRelease } from './resolve.ts'

const KNOWN: readonly KnownRelease[] = [
  { title: 'Night Ferry', season: 1, kind: 'series', articles: 3 },
  { title: 'Night Ferry', season: 2, kind: 'series', articles: 5 },
  { title: 'night ferry', season: 2, kind: 'series', articles: 1 },
  { title: 'The Harbour', season: 1, kind: 'series', articles: 2 },
  { title: 'The Harbour', season: null, kind: 'film', articles: 2 },
  { title: 'Pier: Part Two', season: null, kind: 'film', articles: 2 },
  { title: 'Pier: The Watch', season: 1, kind: 'series', articles: 2 },
]

const wish = (parts: Parameters<typeof wishOf>[0]): Wish => {
  const made = wishOf(parts)
  assert.ok(made)
  return made
}
const shown = (w: Wish) => {
  const found = resolve(w, KNOWN)
  const one = ({ title, season, kind }: { title: string; season: number | null; kind: string }) =>
    `${title}/${season ?? '-'}/${kind}`
  return 'release' in found ? `${one(found.release)} ${found.known ? 'known' : 'new'}` : found.choices.map(one)
}

const CASES: readonly (readonly [Parameters<typeof wishOf>[0], string | readonly string[]])[] = [
  [{ title: 'NIGHT FERRY' }, 'Night Ferry/-/series known'],
  [{ title: 'night ferry', season: 3 }, 'Night Ferry/3/series known'],
  // The name of a film and of a series.
  [{ title: 'The Harbour' }, ['The Harbour/-/series', 'The Harbour/-/film']],
  [{ title: 'The Harbour', kind: 'film' }, 'The Harbour/-/film known'],
  [{ title: 'The Harbour', season: 2 }, 'The Harbour/2/series known'],
  // Short for one of two.
  [{ title: 'Pier', kind: 'series' }, ['Pier/-/series', 'Pier: The Watch/-/series']],
  [{ title: 'Pier', kind: 'series', ids: { tvmaze: 7 } }, 'Pier/-/series new'],
  // Nothing known: what it is must be said.
  [{ title: 'Unheard Of' }, ['Unheard Of/-/series', 'Unheard Of/-/film']],
  [{ title: 'Unheard Of', kind: 'film' }, 'Unheard Of/-/film new'],
  [{ title: 'Unheard Of', season: 4 }, 'Unheard Of/4/series new'],
]
for (const [parts, expected] of CASES)
  test(`${JSON.stringify(parts)} is ${String(expected)}`, () => assert.deepEqual(shown(wish(parts)), expected))
