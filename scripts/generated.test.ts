import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { HISTORY } from '../src/forecast/history.ts'
import { MAIN_WEIGHTS, WEIGHTS } from '../src/read/titles/weights.ts'
import { TOPIC_WEIGHTS } from '../src/read/subjects/weights.ts'
import { historySource } from './fit-history.ts'
import { titlesSource } from './fit-titles.ts'
import { topicsSource } from './fit-topics.ts'
import { formatted } from './generated.ts'
import { ordinarySource } from './ordinary-words.ts'

/** How many seasons the history was fitted to stands in its head alone. */
const [transitions = 0, events = 0] = (/(\d+) seasons, (\d+) of them/.exec(committed('src/forecast/history.ts')) ?? [])
  .slice(1)
  .map(Number)

const GENERATED: readonly (readonly [string, () => string])[] = [
  ['src/read/lexicon/ordinary.ts', ordinarySource],
  ['src/read/titles/weights.ts', () => titlesSource(WEIGHTS, MAIN_WEIGHTS)],
  ['src/read/subjects/weights.ts', () => topicsSource([...TOPIC_WEIGHTS])],
  ['src/forecast/history.ts', () => historySource({ ...HISTORY, transitions, events })],
]

for (const [file, source] of GENERATED)
  test(`${file} is written as it stands here`, async () => {
    assert.equal(await formatted(file, source()), committed(file))
  })

function committed(file: string): string {
  return readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')
}
