import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './lexicon/index.ts'
import { BODY, HEADING, HEADLINE, ITEM, sentencesOf } from './sentences.ts'
import { textOf, tokenize } from './tokens.ts'

const sentences = (text: string): string[] => {
  const t = tokenize(text, english)
  return sentencesOf(t).map((s) => textOf(t, s.from, s.to))
}

const rows: readonly (readonly [string, ...string[]])[] = [
  ['It came out. It was good.', 'It came out.', 'It was good.'],
  ['J. J. Abrams and Dr. Who met. They left.', 'J. J. Abrams and Dr. Who met.', 'They left.'],
  ['It is due Jan. 28 in the U.S. on Netflix.', 'It is due Jan. 28 in the U.S. on Netflix.'],
  ['“Really?” she asked. “Yes.” So it is.', '“Really?” she asked.', '“Yes.”', 'So it is.'],
  ['A film about dads.Actor and comedian A B stars.', 'A film about dads.', 'Actor and comedian A B stars.'],
  ['The line was\nwrapped by hand. Next.', 'The line was\nwrapped by hand.', 'Next.'],
  ['Cast\nAnn Lee as Joan\nBo Kim as Max', 'Cast', 'Ann Lee as Joan', 'Bo Kim as Max'],
  ['It costs 3.5 million. Fine.', 'It costs 3.5 million.', 'Fine.'],
]
for (const [text, ...expected] of rows)
  test(text.replaceAll('\n', ' / '), () => assert.deepEqual(sentences(text), expected))

test('headline, heading, list item and running text are told apart', () => {
  const t = tokenize(
    'Blue Hour Season 2 Release Date\n\nIt comes in May.\n\nThe Cast\n\n• Ann Lee plays Joan.\n',
    english,
  )
  assert.deepEqual(
    sentencesOf(t).map((s) => s.kind),
    [HEADLINE, BODY, HEADING, ITEM],
  )
  assert.equal(sentencesOf(t)[0]!.titleCase, true)
})
