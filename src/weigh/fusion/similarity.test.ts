import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bigramsOf, diceOf } from './similarity.ts'

const CASES: readonly (readonly [string, string, number])[] = [
  ['night', 'night', 1],
  ['Night ', 'night', 1],
  ['Montréal', 'montreal', 1],
  ['ab', 'cd', 0],
  // " n", "ni", "ig", "gh", "ht", "t " against " n", "na", "ac", "ch", "ht", "t ": 3 of 6 and 6
  ['night', 'nacht', 0.5],
  ['', 'a', 0],
  ['', '', 1],
  // Letter by letter: ㅈㅓㅇㅈㅐㅇㅣㄴ and ㅈㅓㅇㅈㅐㅎㅕㄴ.
  ['정재인', '정재현', 2 / 3],
]
for (const [one, other, expected] of CASES)
  test(`“${one}” and “${other}” are alike by ${expected}`, () => {
    const grams = bigramsOf([one, other], () => true)
    assert.equal(diceOf(grams, 0, 1), expected)
    assert.equal(diceOf(grams, 1, 0), expected)
  })

test('texts that are not wanted have no bigrams', () => {
  assert.deepEqual([...bigramsOf(['ab', 'cd'], (t) => t === 1).first], [0, 0, 3])
})
