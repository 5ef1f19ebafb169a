import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { english } from './lexicon/index.ts'
import { hashWord, tokenize } from './tokens.ts'

const words = (text: string): string[] => {
  const t = tokenize(text, english)
  return Array.from(t.start.subarray(t.first, t.count), (start, i) => text.slice(start, t.end[t.first + i]))
}

const rows: readonly (readonly [string, string])[] = [
  ['Jae-kyoo’s show', 'Jae|-|kyoo|’s|show'],
  ["it won't air", "it|won't|air"],
  ['O’Brien and D’Arcy', 'O’Brien|and|D’Arcy'],
  ['1,250 views, 8.7 on 12.06.2024', '1,250|views|,|8.7|on|12|.|06|.|2024'],
  ['S2E5 on the 3rd', 'S|2|E|5|on|the|3|rd'],
  ['“Arc” (2019)', '“|Arc|”|(|2019|)'],
  ['mid-2024—soon…', 'mid|-|2024|—|soon|…'],
  ['a\u00a0b\u2009c', 'a|b|c'],
  ['zero\u200bwidth', 'zero\u200bwidth'],
  ['🦑🔥 hi', '🦑|🔥|hi'],
  ['시즌 2', '시즌|2'],
]
for (const [text, expected] of rows) test(text, () => assert.equal(words(text).join('|'), expected))

test('folds case, diacritics and typographic marks', () => {
  assert.equal(hashWord('Été'), hashWord('ete'))
  assert.equal(hashWord('won’t'), hashWord("won't"))
  assert.notEqual(hashWord('won'), hashWord("won't"))
})

test('every character but white space is in exactly one token', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const t = tokenize(text, english)
      let at = 0
      for (let i = t.first; i < t.count; i++) {
        assert.ok(t.start[i]! >= at && t.end[i]! > t.start[i]!)
        at = t.end[i]!
      }
      assert.ok(at <= text.length)
    }),
    { numRuns: 500 },
  )
})
