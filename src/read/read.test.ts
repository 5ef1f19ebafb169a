import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { CERTAINTIES, SOURCE_KINDS } from '../claim.ts'
import { claims } from './claims.fixture.ts'
import { explain, read } from './index.ts'

const examples = join(import.meta.dirname, '../../examples')
const texts = readdirSync(examples)
  .filter((f) => f.endsWith('.txt'))
  .map((f) => readFileSync(join(examples, f), 'utf8'))

/** What holds for every text: quotes at their offsets, windows the right way round, values of the vocabulary. */
function lawful(text: string): void {
  const document = read({ text, published: '2024-06-01' })
  for (const c of document.claims) {
    assert.equal(c.quote, text.slice(c.start, c.end))
    assert.ok(c.quote.length > 0)
    assert.ok(CERTAINTIES.includes(c.certainty))
    assert.ok(SOURCE_KINDS.includes(c.source.kind))
    assert.ok(c.subject.title.length > 0)
    if ((c.property === 'release' || c.property === 'trailer') && c.value?.from && c.value.to)
      assert.ok(c.value.from <= c.value.to)
  }
}

test('every example makes claims, and lawful ones', () => {
  assert.ok(texts.length >= 12)
  for (const text of texts) {
    lawful(text)
    assert.ok(read({ text, published: '2024-06-01' }).claims.length > 0)
  }
})

test('mutated articles never throw, and every quote is at its offset', () => {
  const piece = fc
    .tuple(fc.nat(texts.length - 1), fc.nat(5000), fc.nat(400))
    .map(([k, at, n]) => texts[k]!.slice(at % texts[k]!.length).slice(0, n))
  const junk = fc.string({ unit: 'binary', maxLength: 40 })
  const runs = Number(process.env.FUZZ_RUNS ?? 2000)
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: junk }), { maxLength: 8 }),
      (parts) => lawful(parts.join('')),
    ),
    { numRuns: runs },
  )
})

test('two readings of one article are equal', () => {
  const text = texts[0]!
  assert.deepEqual(read({ text }), read({ text }))
})

test('no claims in prose about something else', () => {
  const text =
    'The bridge over the river\n\nThe bridge was built in 1931 by two engineers. It is 400 metres long and carries 12,000 cars a day.'
  assert.deepEqual(read({ text, published: '2024-06-01' }).claims, [])
})

test('a text without a date is dated by the latest event that it tells as past', () => {
  const text = 'News of “Blue Hour”\n\n“Blue Hour” premiered on January 28, 2022. Season 2 will arrive in 2023.'
  const d = read({ text })
  assert.equal(d.published, null)
  assert.equal(d.published_estimate?.from, '2022-01-28')
})

test('the end of a text’s own knowledge is read', () => {
  const text = 'News of “Blue Hour”\n\nAs of my last update in September 2021, “Blue Hour” season 2 had no date.'
  assert.equal(read({ text, published: '2022-01-01' }).knowledge_cutoff?.to, '2021-09-30')
})

test('sources: who is said to know it', () => {
  const release = (sentence: string): string => claims('release', `News of “Blue Hour”\n\n${sentence}`).join('; ')
  assert.equal(
    release('According to Deadline, “Blue Hour” season 2 will arrive in 2025.'),
    'Blue Hour S2 2025-01-01..2025-12-31 expected press:Deadline',
  )
  assert.equal(
    release('Sources say that “Blue Hour” season 2 will arrive in 2025.'),
    'Blue Hour S2 2025-01-01..2025-12-31 expected insider',
  )
  assert.equal(
    release('Director Ann Lee said that “Blue Hour” season 2 will arrive in 2025.'),
    'Blue Hour S2 2025-01-01..2025-12-31 expected talent:Ann Lee',
  )
  assert.equal(
    release('“Blue Hour” season 2 will arrive in 2025, Netflix confirmed.'),
    'Blue Hour S2 2025-01-01..2025-12-31 official official:Netflix',
  )
})

test('explain reads as read does and names the words that decided', () => {
  for (const text of texts) {
    const { document, explanations } = explain({ text, published: '2024-06-01' })
    assert.deepEqual(document.claims, read({ text, published: '2024-06-01' }).claims)
    assert.deepEqual(
      explanations.map(({ claim }) => claim),
      document.claims,
    )
    for (const { cue, certainty } of explanations)
      for (const place of [cue, certainty])
        if (place !== null) assert.match(text.slice(place.start, place.end), /^\S+$/)
  }
})

for (const [text, property, cue, mood] of [
  ['Season 2 of “Arc” may arrive in 2025.', 'release', 'arrive', 'may'],
  ['Netflix has officially renewed “Arc” for a second season.', 'renewal', 'renewed', 'officially'],
  ['“Arc” stars Jane Roe and will return.', 'cast', 'stars', null],
  ['“Arc” is directed by Jane Roe.', 'crew', 'directed', null],
  ['The series “Arc” is based on the novel “Rain” by Jane Roe.', 'based_on', 'based', null],
  ['We hope that “Arc” season 2 will premiere in 2025.', 'release', 'premiere', 'hope'],
] as const)
  test(`explain: ${text}`, () => {
    const found = explain({ text }).explanations.find(({ claim }) => claim.property === property)
    const word = (place: { start: number; end: number } | null | undefined) =>
      place ? text.slice(place.start, place.end) : null
    assert.deepEqual([word(found?.cue), word(found?.certainty)], [cue, mood])
  })
