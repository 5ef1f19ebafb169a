import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../lexicon/index.ts'
import { isOrdinary } from '../lexicon/ordinary.ts'
import { sentencesOf } from '../sentences.ts'
import { spelled } from '../spans.ts'
import { titleCandidates } from './candidates.ts'
import { F, seen } from './features.ts'
import { hashWord, tokenize } from '../tokens.ts'

/** The candidates of a text, by their words. */
function candidates(text: string): ReadonlyMap<string, ReturnType<typeof titleCandidates>[number]> {
  const t = tokenize(text, english)
  return new Map(titleCandidates(t, sentencesOf(t)).map((c) => [spelled(t, c.first, c.last), c]))
}

const cues: readonly (readonly [keyof typeof F, string, string, boolean])[] = [
  ['part of a work before', 'News\n\nThe makers of Copper Mile are glad.', 'Copper Mile', true],
  ['part of a work before', 'News\n\nThe mayor of Copper Mile is glad.', 'Copper Mile', false],
  ['part of a work after', "News\n\nWe saw Copper Mile's finale at home.", 'Copper Mile', true],
  ['fate after', 'News\n\nWe hear Copper Mile has not been renewed.', 'Copper Mile', true],
  ['fate after', 'News\n\nWe hear Ann Quill has renewed her contract.', 'Ann Quill', false],
  ['beside a person', 'News\n\nIt stars Ann Marsh, Odo Quill and others.', 'Odo Quill', true],
  ['somebody in before', 'News\n\nWe liked Ann Marsh in Copper Mile.', 'Copper Mile', true],
  ['from somebody after', 'News\n\nWe liked Copper Mile from Ann Marsh.', 'Copper Mile', true],
  ['a work after', "News\n\nThen Copper Mile, Netflix's original horror anime, was shown.", 'Copper Mile', true],
  ['in brackets', 'News\n\nWe met Ann Marsh (Low Meadow, Copper Mile) in town.', 'Copper Mile', true],
  ['renewed before', "News\n\nNetflix has canceled Ann Marsh's Copper Mile after a year.", 'Copper Mile', true],
  ['renewed before', "News\n\nNetflix has canceled Ann Marsh's Copper Mile after a year.", 'Ann Marsh', false],
  ['work before', 'News\n\nThis one is called Copper Mile and is long.', 'Copper Mile', true],
  ['person before', 'News\n\nIt follows a witch named Corin through the hills.', 'Corin', true],
  ['prefix before a colon', 'Copper Mile: When does it start?\n\nSoon.', 'Copper Mile', true],
]
for (const [cue, text, name, expected] of cues)
  test(`"${cue}" ${expected ? '' : 'not '}of ${name} in: ${text.slice(text.indexOf('\n')).trim()}`, () => {
    assert.equal(seen(candidates(text).get(name)!, F[cue]) > 0, expected)
  })

test('volumes and numbers with a mark belong to a title', () => {
  const found = candidates('News\n\nKeepers of the Fen Vol. 3 is near. We liked Sound Check #2 more.')
  assert.ok(found.has('Keepers of the Fen Vol. 3'))
  assert.ok(found.has('Sound Check #2'))
})

test('what has no title yet is called so', () => {
  const found = candidates('Ann Marsh joins thriller\n\nAnn Marsh is set to star in an untitled heist thriller.')
  assert.ok(seen(found.get('untitled heist thriller')!, F.untitled) > 0)
})

test('what is no name', () => {
  const found = candidates(
    "Copper Mile: Filming begins on series 3\n\nThis is the last series of Ann Marsh's BBC drama.\n\nDirector: Odo Quill",
  )
  for (const name of ['Copper Mile: Filming', "Ann Marsh's BBC", 'Director: Odo Quill'])
    assert.ok(!found.has(name), name)
})

test('what headings say of a work is not its name', () => {
  const found = candidates(
    'Netflix Dates “Copper Mile”\n\nThe Plot\n\nIt is long.\n\nCast of Copper Mill\n\nWe saw it with Odo Quill-produced Salt Road.',
  )
  for (const name of ['Netflix Dates', 'The Plot', 'Cast of Copper Mill', 'Odo Quill-produced Salt Road'])
    assert.ok(!found.has(name), name)
  assert.ok(found.has('Salt Road'))
})

test('a question may be a title', () => {
  assert.ok(candidates('What If Season 2: all that is known\n\nNothing yet.').has('What If'))
})

test('a family name before a name with a hyphen is a person', () => {
  assert.ok(seen(candidates('News\n\nThen Kwon Ba-Reun spoke.').get('Kwon Ba-Reun')!, F['given name']) > 0)
})

test('a feast is a title beside a word for a work only', () => {
  assert.ok(candidates('News\n\nWatch the Halloween trailer here.').has('Halloween'))
  assert.ok(!candidates('News\n\nWe had fun on Halloween at home.').has('Halloween'))
})

test('ordinary words', () => {
  const words = ['garden', 'exception', 'silent', 'brothers', 'heart']
  assert.deepEqual(
    words.filter((word) => !isOrdinary(hashWord(word))),
    [],
  )
  // A bit a hash: few invented names are taken for a word.
  const invented = Array.from({ length: 400 }, (_, i) => `qu${i.toString(26)}zorv`)
  assert.ok(invented.filter((word) => isOrdinary(hashWord(word))).length < 60)
})

test('two names that a small word joins are two', () => {
  const inArticle = candidates('News\n\nAda Roe plays Major Quill in The Copper Mile.')
  assert.ok(inArticle.has('The Copper Mile') && !inArticle.has('Major Quill in The Copper Mile'))
  const inRow = candidates('News\n\nABC renews Salt Road, Red Tide and The Copper Mile.')
  assert.ok(inRow.has('Red Tide') && inRow.has('The Copper Mile') && !inRow.has('Red Tide and The Copper Mile'))
  assert.ok(candidates('News\n\nABC renews Salt and Silver.').has('Salt and Silver'))
})
