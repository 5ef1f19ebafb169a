import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf } from '../../day.ts'
import { english } from '../lexicon/index.ts'
import { tokenize } from '../tokens.ts'
import { COMMON, HOUSE } from './convention.ts'
import { datesIn, type DateMention } from './index.ts'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000)

/** Words that the grammar knows, with numbers and marks between: far more expressions, whole and broken, than prose has. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...english.formOf.filter((f, id) => english.timeOf[id] !== 0 && f !== '')) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2100 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 31 }).map((n) => `${n}th`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '-',
      '/',
      '.',
      ',',
      '–',
      '’',
      '(',
      ')',
      ':',
      '%',
      '$',
      'May',
      'March',
      'Friday',
      'Q3',
      '1990s',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 24 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))
const reference = fc.option(fc.integer({ min: dayOf('1990-01-01')!, max: dayOf('2060-12-31')! }))

function check(source: string, ref: number | null, convention = HOUSE): void {
  const tokens = tokenize(source, english)
  const out: DateMention[] = []
  datesIn(
    tokens,
    tokens.first,
    tokens.count,
    { reference: ref, convention, ...(ref === null ? null : { named: { from: ref, to: ref } }) },
    out,
  )
  let before = tokens.first
  for (const m of out) {
    assert.ok(m.first >= before && m.last > m.first && m.last <= tokens.count, 'mentions follow one another')
    before = m.last
    assert.ok(m.start >= 0 && m.start < m.end && m.end <= source.length, 'offsets lie inside the text')
    assert.equal(m.start, tokens.start[m.first])
    assert.equal(m.end, tokens.end[m.last - 1])
    if (m.from !== null) assert.ok(Number.isInteger(m.from), 'days are whole')
    if (m.to !== null) assert.ok(Number.isInteger(m.to), 'days are whole')
    if (m.from !== null && m.to !== null) assert.ok(m.from <= m.to, 'a window never ends before it begins')
    if (m.kind === 'window') assert.ok(m.from !== null || m.to !== null, 'a window is bounded on one side')
    else assert.match(m.duration ?? '', /^P(?=\d)([\d.]+Y)?(\d+M)?(\d+W)?(\d+D)?$/)
    if (ref === null) assert.ok(!m.relative, 'without a reference nothing is relative')
  }
}

test('mentions lie inside the text, in order, and no window ends before it begins', () => {
  fc.assert(
    fc.property(text, reference, fc.boolean(), (source, ref, common) => check(source, ref, common ? COMMON : HOUSE)),
    { numRuns: RUNS },
  )
})

test('what another text left behind changes nothing', () => {
  const read = (source: string): string => {
    const tokens = tokenize(source, english)
    const out: DateMention[] = []
    datesIn(tokens, tokens.first, tokens.count, { reference: 20_000 }, out)
    return JSON.stringify(out)
  }
  fc.assert(
    fc.property(text, text, (source, other) => {
      tokenize('x '.repeat(400), english)
      const alone = read(source)
      tokenize(other.repeat(20), english)
      assert.equal(read(source), alone)
    }),
    { numRuns: RUNS },
  )
})

/** Seconds of processor time that one sentence takes. */
function seconds(source: string): number {
  const tokens = tokenize(source, english)
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const { user, system } = process.cpuUsage()
    datesIn(tokens, tokens.first, tokens.count, { reference: 20_000, named: { from: null, to: null } }, [])
    const after = process.cpuUsage()
    best = Math.min(best, (after.user + after.system - user - system) / 1e6)
  }
  return best
}

const HOSTILE = [
  'May ',
  'may ',
  '1 ',
  '1-',
  '1/',
  '1.',
  '2024-',
  '2024 ',
  'from May to May ',
  'two weeks before ',
  'two weeks after new ',
  'back in ',
  'half a ',
  'first of the ',
  'and a half ',
  'mid-to-',
  'May, ',
  'May and ',
  'Friday ',
  'around ',
  'the ',
  '(',
  '20 to 20 ',
  'not until ',
  'twenty-',
  'third of third of ',
  '0',
]

test('time grows with the length, whatever the text', () => {
  for (const pattern of HOSTILE) {
    const small = seconds(pattern.repeat(Math.ceil(20_000 / pattern.length)))
    const large = seconds(pattern.repeat(Math.ceil(160_000 / pattern.length)))
    // Eight times the text; quadratic work would take 64 times as long.
    assert.ok(large < 24 * small + 0.05, `${JSON.stringify(pattern)}: ${small} s, then ${large} s`)
  }
})

test('a megabyte of digits is one number', () => {
  assert.ok(seconds('7'.repeat(1_000_000)) < 0.05)
})
