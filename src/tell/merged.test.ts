import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merged } from './merged.ts'
import type { ListedRelease } from './source.ts'

const of = (
  title: string,
  season: number | null,
  articles: number,
  kind: 'series' | 'film' = 'series',
): ListedRelease => ({
  title,
  season,
  kind,
  aliases: [],
  articles,
})

test('spellings of one title are one release, named by the commonest', () => {
  const all = merged([of('All of Us Dead', 2, 1), of('All of Us Are Dead', 2, 5), of('All of Us Are Dead', 1, 3)])
  assert.deepEqual(
    all.map(({ title, season, aliases }) => [title, season, aliases]),
    [
      ['All of Us Are Dead', 2, ['All of Us Dead']],
      ['All of Us Are Dead', 1, []],
    ],
  )
})

test('a film without its franchise is the film; other works stay apart', () => {
  const all = merged([
    of('Beyond the Spider-Verse', null, 1),
    of('Spider-Man: Beyond the Spider-Verse', null, 2, 'film'),
    of('Across the Spider-Verse', null, 1, 'film'),
    of('Dune', null, 1, 'film'),
    of('Dune: Part Two', null, 1, 'film'),
  ])
  assert.deepEqual(
    all.map(({ title, kind }) => [title, kind]),
    [
      ['Spider-Man: Beyond the Spider-Verse', 'film'],
      ['Across the Spider-Verse', 'film'],
      ['Dune: Part Two', 'film'],
      ['Dune', 'film'],
    ],
  )
})

test('four thousand titles are put together in a moment', () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    of(`The ${(i * 7919).toString(36)} of ${(i * 104729).toString(36)}`, 1, 1),
  )
  const start = performance.now()
  assert.equal(merged(many).length, 4000)
  assert.ok(performance.now() - start < 3000)
})
