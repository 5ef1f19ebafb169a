import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './lexicon/index.ts'
import { sceneOf, walk } from './scene.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The names of the last sentence of a text, in their fullest form. */
function names(text: string): string {
  const t = tokenize(`Blue Hour: all about the series\n\n“Blue Hour” is a series.\n\n${text}`, english)
  let out = ''
  walk(
    sceneOf(t, sentencesOf(t), null, []),
    () => true,
    (f) => (out = f.names.map((n) => n.full).join(' | ')),
  )
  return out
}

const rows: readonly (readonly [string, string])[] = [
  ['It was made by Ada Brandt and Tom Keller.', 'Ada Brandt | Tom Keller'],
  ['It was made by Ada Brandt. Then Brandt left.', 'Ada Brandt'],
  ['It was made by Han So-hee and Yoo In-shik.', 'Han So-hee | Yoo In-shik'],
  ['It was made by Guillermo del Toro and Ana de Armas.', 'Guillermo del Toro | Ana de Armas'],
  ['It was made by J.J. Keller and Tom L. Brandt.', 'J.J. Keller | Tom L. Brandt'],
  ['It was made by Tom Keller Jr. and Ada Brandt.', 'Tom Keller Jr. | Ada Brandt'],
  ['It was made by The Keller Brothers.', 'The Keller Brothers'],
  ['It was made by Will Brandt and Max Keller.', 'Will Brandt | Max Keller'],
  ['Director Ada Brandt liked it.', 'Ada Brandt'],
  ['Co-creator Ada Brandt liked it.', 'Ada Brandt'],
  ['He met Dr. Keller there.', 'Dr. Keller'],
  ['Filming was cold.', ''],
  ['It is on Netflix in South Korea.', ''],
  ['It was shown in Variety on Monday.', ''],
]
for (const [text, expected] of rows) test(text, () => assert.equal(names(text), expected))
