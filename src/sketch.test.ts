import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COPY_SIMILARITY, resemblance, similarity, sketchBytes, sketchOf } from './sketch.ts'

/** Words without meaning, so that two texts of the same length have nothing in common but by chance. */
function words(seed: number, count: number): string[] {
  let state = seed * 2654435761 + 1
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return `w${state % 5000}`
  })
}

test('case, punctuation, quotation marks and spaces do not count', () => {
  const table: [string, string][] = [
    ['The season, he said, is out in May.', 'the season he said is out in may'],
    ['“Season two” will come — soon', '"Season two" will come - soon'],
    ['one\u00a0two  three\nfour', 'one two three four'],
  ]
  for (const [one, other] of table) assert.equal(similarity(sketchOf(one), sketchOf(other)), 1, one)
})

test('texts without words are like nothing', () => {
  for (const text of ['', ' \n', '…!?']) {
    assert.equal(sketchOf(text), '')
    assert.equal(similarity(sketchOf(text), sketchOf(text)), 0)
  }
})

test('a text of one or two words is like itself and not like another', () => {
  assert.equal(similarity(sketchOf('Season two'), sketchOf('season TWO')), 1)
  assert.ok(similarity(sketchOf('Season two'), sketchOf('Season three')) < 0.1)
})

test('the estimate is near the resemblance of the shingle sets', () => {
  // Two texts of n words that share the first m of them: about m common shingles among 2n − m.
  for (const [count, shared] of [
    [400, 300],
    [400, 200],
    [1000, 500],
    [200, 20],
  ] as const) {
    const one = [...words(1, shared), ...words(2, count - shared)]
    const other = [...words(1, shared), ...words(3, count - shared)]
    const truth = (shared - 2) / (2 * (count - 2) - (shared - 2))
    const estimate = similarity(sketchOf(one.join(' ')), sketchOf(other.join(' ')))
    assert.ok(Math.abs(estimate - truth) < 0.14, `${count}/${shared}: ${estimate} for ${truth}`)
  }
})

test('a reprint with another headline, a lost paragraph and boilerplate is a copy; another text is not', () => {
  const body = words(7, 300)
  const reprint = [...words(8, 8), ...body.slice(20, 270), ...words(9, 60)]
  assert.ok(similarity(sketchOf(body.join(' ')), sketchOf(reprint.join(' '))) > COPY_SIMILARITY)
  assert.ok(similarity(sketchOf(body.join(' ')), sketchOf(words(10, 300).join(' '))) < COPY_SIMILARITY / 3)
})

test('scripts without spaces are sketched sign by sign', () => {
  const text = '第二季将于明年春天播出主演确认回归导演没有说明日期'
  assert.ok(similarity(sketchOf(text), sketchOf(`${text}敬请期待`)) > 0.6)
})

test('what is no sketch is like nothing', () => {
  assert.equal(sketchBytes('not base64!'), null)
  assert.equal(sketchBytes('AAAA'), null)
  assert.equal(similarity('AAAA', 'AAAA'), 0)
})

test('laws: a text is like itself, likeness goes both ways and stays between 0 and 1', () => {
  const text = fc.string({ maxLength: 200, unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, (one, other) => {
      const a = sketchOf(one)
      const b = sketchOf(other)
      const likeness = similarity(a, b)
      assert.ok(likeness >= 0 && likeness <= 1)
      assert.equal(similarity(b, a), likeness)
      if (a !== '') assert.equal(resemblance(sketchBytes(a)!, sketchBytes(a)!), 1)
    }),
  )
})
