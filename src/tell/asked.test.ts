import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Release } from '../release.ts'
import { releaseOfPath } from './asked.ts'
import { releasePath } from './slug.ts'

const series = (title: string, season: number | null): Release => ({ title, season, kind: 'series', aliases: [] })
// As long as a title can be in an address.
const LONG = series('유리의 항구 '.repeat(40).trim(), 2)
const HARBOUR = series('Harbour of Glass', 2)
const ALL = [HARBOUR, LONG]

const PATHS: readonly (readonly [string, Release | null])[] = [
  ['/releases/harbour-of-glass/2', HARBOUR],
  ['/releases/harbour-of-glass', HARBOUR],
  [releasePath(LONG), LONG],
  ['/releases/harbour-of-glass/3', null],
  ['/releases/harbour-of-glass/2/more', null],
  ['/releases/%E0%A4%A', null],
  [`/releases/${'x'.repeat(5_000)}`, null],
  ['https://when.test/releases/harbour-of-glass/2', null],
  ['/', null],
]
for (const [path, release] of PATHS)
  test(`${path.slice(0, 60)} leads to ${release ? release.title.slice(0, 20) : 'nothing'}`, () =>
    assert.equal(releaseOfPath(ALL, path), release))
