import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { explain } from '../../read/index.ts'
import { explainedText } from './explained.ts'
import { plainScreen } from './screen.ts'

const show = (text: string, width = 80, unicode = true): string =>
  explainedText(
    { text, id: 'a.txt' },
    explain({ text, published: '2024-06-01' }).explanations,
    plainScreen(width, unicode),
  )

test('claims are underlined in place, with the words that decided', () => {
  assert.equal(
    show('Fans of “Night Ferry” wait. Season 2 may arrive in late 2025.'),
    `a.txt

Fans of “Night Ferry” wait. Season 2 may arrive in late 2025.
                            1────────┈┈┈─══════─────────────
    1 Night Ferry, season 2: release: “late 2025” · 1 Sep – 31 Dec 2025 ·
      possible · hangs on “arrive”, so sure by “may”
`,
  )
})

test('without Unicode the marks are ASCII', () => {
  const shown = show('Netflix has officially renewed “Night Ferry” for a second season.', 80, false)
  assert.match(shown, /\n {12}~~~~~~~~~~ 1======-*\n/)
  // eslint-disable-next-line no-control-regex -- ASCII is meant
  assert.match(shown, /^[\x00-\x7f]*$/)
})

test('a text without claims is shown with a word about that', () => {
  assert.match(show('The weather is fine.'), /Nothing in it is a claim about a release\.\n$/)
})

test('marks stand under wide letters, in broken lines, and no control character reaches the terminal', () => {
  const shown = show(
    '《밤배》 “Night\u001b[31m Ferry” season 2 will arrive in May 2025, and nobody knows more than that today.',
    40,
  )
  assert.ok(!shown.includes('\u001b'))
  for (const line of shown.split('\n')) assert.ok(line.length <= 40, line)
})

test('any text is shown whole: its letters, in their order', () => {
  const words = fc.constantFrom(
    'season 2',
    'of',
    '“Arc”',
    'may',
    'arrive',
    'in May 2025',
    '.',
    '\n',
    'Netflix renewed',
    '시즌',
    '😀',
    'a'.repeat(50),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.integer({ min: 40, max: 100 }), (parts, width) => {
      const text = parts.join(' ')
      const shown = show(text, width)
      let at = 0
      for (const letter of text.replace(/\s/g, '')) {
        at = shown.indexOf(letter, at) + 1
        assert.ok(at > 0, `${letter} is missing`)
      }
    }),
  )
})
