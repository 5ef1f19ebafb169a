import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cut, link, plain, quoteInContext, spaced } from './text.ts'

const LINES: readonly (readonly [string, string])[] = [
  ['in 2025', 'in 2025'],
  [' a\n\tb ', 'a b'],
  ['a\u0000b\u0007c\u009bd', 'a b c d'],
  ['safe\u202egpj.exe', 'safe gpj.exe'],
  ['\u2066x\u2069\u200e\u200f\u061cy', 'x y'],
  ['zero\u200bwidth\ufeff', 'zero width'],
  ['tag\u{e0041}\u{e007f}ged', 'tag ged'],
  ['lone \ud800 half', 'lone \ufffd half'],
  ['z' + '\u0301'.repeat(40), 'z' + '\u0301'.repeat(4)],
  ['👩\u200d👧 می\u200cخواهم', '👩\u200d👧 می\u200cخواهم'],
]

test('text from an article becomes one harmless line', () => {
  for (const [text, line] of LINES) assert.equal(plain(text), line, JSON.stringify(text))
})

test('what is too long is cut between code points and says so', () => {
  assert.equal(plain('a very long name', 6), 'a ver…')
  assert.equal(plain('👻👻👻', 3), '👻👻👻')
  assert.equal(plain('👻👻👻👻', 3), '👻👻…')
  assert.equal(plain(' '.repeat(5000) + 'x', 10), '…')
  assert.equal(cut('abc', 3), 'abc')
})

test('whatever the text, the line has no steering character, no line break, and is short enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 2, max: 80 }), (text, max) => {
      const line = plain(text, max)
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u)
      assert.ok(Array.from(line).length <= max, `${Array.from(line).length} > ${max}`)
      assert.ok(line.isWellFormed())
    }),
  )
})

test('spaced keeps the ends, so that stretches can be put side by side', () => {
  assert.equal(spaced(' a\tb '), ' a b ')
})

const LINKS: readonly (readonly [string | null, string | null])[] = [
  ['https://example.test/a?b=1', 'https://example.test/a?b=1'],
  ['HTTP://Example.test', 'http://example.test/'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt://example.test/%0aalert(1)', null],
  ['data:text/html,<script>', null],
  ['//example.test', null],
  ['https://netflix.test@evil.test/', null],
  [`https://example.test/${'a'.repeat(3000)}`, null],
  [null, null],
]

test('only plain http(s) addresses are links', () => {
  for (const [url, address] of LINKS) assert.equal(link(url), address, String(url))
})

test('a quote stands in its sentence, with its paragraph', () => {
  const text = 'It is late.\n\nIt may well come in 2025, we hear. So wait.\nEnd.'
  const start = text.indexOf('come in 2025')
  assert.deepEqual(quoteInContext(text, 'come in 2025', start, start + 12), {
    before: 'It may well ',
    quote: 'come in 2025',
    after: ', we hear.',
    paragraph: 2,
    paragraphs: 3,
  })
  assert.equal(quoteInContext(text, 'come in 2026', start, start + 12), null, 'another version of the text')
  assert.equal(quoteInContext(text, '', 3, 3), null)
})

test('a sentence without end is cut at words, and says so on both sides', () => {
  const text = `${'word '.repeat(200)}QUOTE${' word'.repeat(200)}`
  const start = text.indexOf('QUOTE')
  const context = quoteInContext(text, 'QUOTE', start, start + 5, 40)
  assert.match(context?.before ?? '', /^… word( word)+ $/)
  assert.match(context?.after ?? '', /^ word( word)+ …$/)
  assert.ok((context?.before.length ?? 99) < 50)
})
