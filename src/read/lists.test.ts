import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './lexicon/index.ts'
import { groupsOf } from './lists.ts'
import { type Frame, sceneOf, walk } from './scene.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'

/** The lists of names of a sentence: "A (X); B as Y | C". */
function lists(text: string): string {
  const t = tokenize(`Blue Hour: all about the series\n\n“Blue Hour” is a series.\n\n${text}`, english)
  let out = ''
  walk(
    sceneOf(t, sentencesOf(t), null, []),
    () => true,
    (f: Frame) => {
      out = groupsOf(f)
        .map((g) =>
          g.items
            .map((x) => {
              const bracket = x.bracket === null ? '' : x.bracket.credit ? ' (credit)' : ` (${x.bracket.name?.full})`
              return `${x.full}${bracket}${x.part === null ? '' : ` as ${x.part.text}`}`
            })
            .join('; '),
        )
        .join(' | ')
    },
  )
  return out
}

const rows: readonly (readonly [string, string])[] = [
  ['It stars Ada Brandt, Tom Keller and Mina Park.', 'Ada Brandt; Tom Keller; Mina Park'],
  ['It stars Ada Brandt, Tom Keller, and Mina Park.', 'Ada Brandt; Tom Keller; Mina Park'],
  ['It stars Ada Brandt as Nora, Tom Keller as Sam and Mina Park.', 'Ada Brandt as Nora; Tom Keller as Sam; Mina Park'],
  ['It stars Ada Brandt and Tom Keller as Nora and Sam.', 'Ada Brandt as Nora; Tom Keller as Sam'],
  ['It stars Ada Brandt (Nora) and Tom Keller (Sam).', 'Ada Brandt (Nora); Tom Keller (Sam)'],
  ['It stars Ada Brandt (“Red Tide”) and Tom Keller (Salt).', 'Ada Brandt (credit); Tom Keller (credit)'],
  ['It stars Ada Brandt as well as Tom Keller.', 'Ada Brandt; Tom Keller'],
  ['It stars Ada Brandt alongside newcomer Tom Keller.', 'Ada Brandt; Tom Keller'],
  ['It stars Tom and Mina Keller.', 'Tom Keller; Mina Keller'],
  ['It stars Ada Brandt as the villain and Tom Keller as a nurse.', 'Ada Brandt as the villain; Tom Keller as null'],
  ['Ada Brandt returns as Nora, Tom Keller directs.', 'Ada Brandt | Nora | Tom Keller'],
  ['Ada Brandt plays Nora and Tom Keller plays Sam.', 'Ada Brandt | Nora | Tom Keller | Sam'],
  ['Ada Brandt stars, with Tom Keller directing.', 'Ada Brandt | Tom Keller'],
]
for (const [text, expected] of rows) test(text, () => assert.equal(lists(text), expected))
