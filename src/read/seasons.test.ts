import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './lexicon/index.ts'
import { seasonsIn, type SeasonMention } from './seasons.ts'
import { tokenize } from './tokens.ts'

function seasons(text: string): string {
  const t = tokenize(text, english)
  const out: SeasonMention[] = []
  seasonsIn(t, t.first, t.count, out)
  return out
    .map(
      (m) =>
        `${m.season ?? ''}${m.part === undefined ? '' : `p${m.part}`}${m.episode === undefined ? '' : `e${m.episode}`}`,
    )
    .join(' ')
}

const rows: readonly (readonly [string, string])[] = [
  ['season 2', '2'],
  ['Season Two of the show', '2'],
  ['seasons 2 and 3', '2 3'],
  ['seasons one, two and three', '1 2 3'],
  ['Seasons 1-3', '1 2 3'],
  ['S2 and S03E04', '2 3e4'],
  ['the second season', '2'],
  ['its second and final season', '2'],
  ['the second and third seasons', '2 3'],
  ['a second and a third series', '2 3'],
  ['series two', '2'],
  ['the 3rd season', '3'],
  ['season II', '2'],
  ['Season 4, Part 2', '4p2'],
  ['Volume 1', 'p1'],
  ['episode 5', 'e5'],
  ['the new season', 'new'],
  ['another season', 'new'],
  ['its sophomore season', '2'],
  ['the final season', 'final'],
  ['the third begins in May', '3'],
  ['the first Netflix series', ''],
  ['a series two episodes long', ''],
  ['the second film', ''],
  ['holiday season', ''],
]
for (const [text, expected] of rows) test(text, () => assert.equal(seasons(text), expected))
