import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type TitleRelation, sameTitle, titleRelation } from './titles.ts'

const TABLE: [string, string, TitleRelation][] = [
  ['Northern Harbour', 'northern  harbour!', 'same'],
  ['The Northern Harbour', 'Northern Harbour', 'same'],
  ['Law & Harbour', 'Law and Harbour', 'same'],
  // Small words left out or confused, a slip of the pen.
  ['All of Them Are Gone', 'All of Them Gone', 'same'],
  ['All of Them Are Gone', 'All of Them Is Gone', 'same'],
  ['Northern Harbour', 'Northen Harbour', 'same'],
  ['Northern Harbour', 'Northern Harbuor', 'same'],
  ['Night Train', 'Night Trains', 'same'],
  ['Northern Harbour', 'Southern Harbour', 'other'],
  ['Wonder Town', 'Wander Tawn', 'other'],
  // Short titles show no slip.
  ['The Crow', 'The Crown', 'other'],
  ['Harbour', 'Harbours', 'other'],
  // Put into another language twice: the same words in another order, pronouns in another case.
  ['Now at Their Harbour', 'Their Harbour Now', 'same'],
  ['All of Them Are Gone', 'They’re all gone.', 'same'],
  ['Gone Now', 'Now Gone', 'other'],
  ['All of Them Are Gone-2', 'All of Them Are Gone', 'same'],
  ['Deep Water-2', 'Deep Water', 'other'],
  // Numbers must agree, however they are written.
  ['Deep Water 2', 'Deep Water 3', 'other'],
  ['Deep Water: Part Two', 'Deep Water Part II', 'same'],
  ['Deep Water: Part Two', 'Deep Water 2', 'other'],
  // A later part is another film.
  ['Harbour', 'Harbour: Part Two', 'other'],
  ['Deep Harbour', 'Deep Harbour: Chapter Two', 'other'],
  // Without the franchise; without the subtitle.
  ['The Tales of the Coast: The Deep Harbour', 'The Deep Harbour', 'tail'],
  ['Kestrel’s Deep Harbour', 'Deep Harbour', 'tail'],
  ['Tales: Harbour', 'Harbour', 'other'],
  ['The Long Dead', 'The Long Dead: Coastal City', 'head'],
  ['Fear the Long Dead', 'The Long Dead', 'other'],
  ['', 'Harbour', 'other'],
]

test('how titles stand to each other', () => {
  for (const [one, other, expected] of TABLE) {
    assert.equal(titleRelation(one, other), expected, `${one} | ${other}`)
    assert.equal(titleRelation(other, one), expected, `${other} | ${one}`)
    assert.equal(sameTitle(one, other), expected === 'same' || expected === 'tail')
  }
})
