import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Release } from '../release.ts'
import { releaseAt, releasePath, slug } from './slug.ts'

const SLUGS: readonly (readonly [string, string])[] = [
  ['All of Us Are Dead', 'all-of-us-are-dead'],
  ['Élite: Histórias!', 'elite-historias'],
  ["The Queen's Gambit", 'the-queens-gambit'],
  ['../../etc/passwd', 'etc-passwd'],
  ['지금 우리 학교는', '지금-우리-학교는'],
  ['¿?', 'untitled'],
  ['\ud800', 'untitled'],
]

test('a title as a part of an address', () => {
  for (const [title, expected] of SLUGS) assert.equal(slug(title), expected, title)
})

const series = (title: string, season: number | null, aliases: readonly string[] = []): Release => ({
  title,
  season,
  kind: 'series',
  aliases,
})

test('every release has an address that finds it again', () => {
  const all = [series('Élite', 2), series('Élite', 3), series('지금 우리 학교는', 1), series('Élite', null)]
  for (const release of all) {
    const [, , name = '', season] = releasePath(release).split('/')
    assert.equal(releaseAt(all, decodeURIComponent(name), season ? Number(season) : null), release)
  }
})

test('other spellings and aliases find it; a film comes before a series of its name', () => {
  const film: Release = { title: 'Dune', season: null, kind: 'film', aliases: [] }
  const all = [series('Dune', null), film, series('All of Us Are Dead', 2, ['Now at Our School'])]
  assert.equal(releaseAt(all, 'dune', null), film)
  assert.equal(releaseAt(all, 'AllOfUs-are-DEAD', 2), all[2])
  assert.equal(releaseAt(all, 'now-at-our-school', 2), all[2])
  assert.equal(releaseAt(all, 'all-of-us-are-dead', 3), null)
})
