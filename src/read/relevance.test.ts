import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'
import { speaksOfWorks } from './relevance.ts'

/** Prose about a river, long enough to be judged. */
const RIVER = 'The ferry is pulled from one bank to the other along a cable, and in spring the water is brown. '.repeat(
  40,
)

test('a long text without the words of the field speaks of no works', () => {
  assert.equal(speaksOfWorks(RIVER), false)
})

test('a short text is always read', () => {
  assert.equal(speaksOfWorks('Bread is made from rye.'), true)
})

for (const [what, words, expected] of [
  ['stems that others have too, close together', 'A new season of the series is cast.', true],
  ['in capitals', 'THE SEASON OF THE SERIES: WHO IS CAST', true],
  ['a plain one and a common one', 'Its trailer shows the director.', true],
  ['one common stem', 'The rainy season was long.', false],
  ['inside words', 'Downstream the forecast is for broadcasts and multifilm.', false],
] as const)
  test(`a paragraph in a long text: ${what}`, () => {
    assert.equal(speaksOfWorks(`${RIVER}${words} ${RIVER}`), expected)
  })

test('stems far apart are chance', () => {
  assert.equal(
    speaksOfWorks(`${RIVER} A series of locks. ${RIVER} A wet season. ${RIVER} The cast iron lamp. ${RIVER}`),
    false,
  )
})

test('such a text has a document without claims, with its language', () => {
  const d = read({ text: RIVER, published: '2024-05-01', publisher: 'river.test' })
  assert.deepEqual(d.claims, [])
  assert.equal(d.language, 'en')
  assert.equal(d.publisher, 'river.test')
  assert.ok(d.sketch!.length > 0)
})

test('a paragraph about a release is read wherever it stands', () => {
  const d = read({
    text: `${RIVER}\n\nNetflix has renewed “Blue Hour” for season 2.\n\n${RIVER}`,
    published: '2024-05-01',
  })
  assert.ok(d.claims.some((c) => c.property === 'renewal' && c.subject.title === 'Blue Hour'))
})
