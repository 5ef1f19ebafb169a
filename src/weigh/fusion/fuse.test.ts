import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ClaimTable, type FuseOptions, type Fused, fuse, hierarchyOf } from './index.ts'
import {
  type Claimed,
  type Reporter,
  bestOf,
  calibrationError,
  claimsOf,
  dice,
  rightOf,
  tableOf,
  voteOf,
  world,
} from './worlds.fixture.ts'

const times = (n: number, reporter: Reporter): Reporter[] => Array.from({ length: n }, () => reporter)

// Over five worlds of each kind: the share of items that fusion has right, at least, and how far above the vote.
const WORLDS: readonly (readonly [string, readonly Reporter[], number, number, number])[] = [
  [
    'good and bad sources',
    [...times(6, { accuracy: 0.9, cover: 0.4 }), ...times(10, { accuracy: 0.5, cover: 0.4 })],
    30,
    0.96,
    0.005,
  ],
  [
    'mirrors of a bad source',
    [...times(5, { accuracy: 0.8 }), { accuracy: 0.4 }, ...times(5, { accuracy: 0, copies: 5 })],
    30,
    0.98,
    0.5,
  ],
  [
    'mirrors of a good source',
    [...times(5, { accuracy: 0.7 }), ...times(4, { accuracy: 0, copies: 0 })],
    30,
    0.94,
    0.2,
  ],
  ['yes or no', [...times(4, { accuracy: 0.9 }), ...times(8, { accuracy: 0.6 })], 2, 0.96, 0.03],
  [
    'yes or no, with mirrors',
    [...times(4, { accuracy: 0.9 }), ...times(4, { accuracy: 0.6 }), ...times(6, { accuracy: 0, copies: 5 })],
    2,
    0.96,
    0.3,
  ],
  [
    'many sources with few claims',
    [...times(150, { accuracy: 0.75, cover: 0.03 }), ...times(150, { accuracy: 0.45, cover: 0.03 })],
    30,
    0.96,
    0,
  ],
]
for (const [name, reporters, domain, least, above] of WORLDS)
  test(`${name}: fusion beats the vote and knows how sure it may be`, () => {
    const runs = [1, 2, 3, 4, 5].map((seed) => {
      const made = world(reporters, 300, domain, seed)
      const fused = fuse(made.table)
      return { right: rightOf(made, fused), vote: voteOf(made), error: calibrationError(made, fused) }
    })
    const mean = (of: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + of(run), 0) / runs.length
    assert.ok(mean((run) => run.right) >= least, `right ${mean((run) => run.right)}`)
    assert.ok(mean((run) => run.right - run.vote) >= above, `vote ${mean((run) => run.vote)}`)
    assert.ok(mean((run) => run.error) <= 0.04, `calibration error ${mean((run) => run.error)}`)
  })

test('a majority that means something else by one attribute does not win, for its sources are worse in others', () => {
  const random = dice(4)
  const claims: Claimed[] = []
  const truth: string[] = []
  for (let day = 0; day < 200; day++) {
    const gate = String(1000 + Math.floor(500 * random()))
    const runway = String(2000 + Math.floor(500 * random()))
    const scheduled = String(3000 + Math.floor(500 * random()))
    truth.push(gate)
    for (let s = 0; s < 10; s++) {
      const offTheMark = s < 6
      const slip = () => String(5000 + Math.floor(500 * random()))
      claims.push({
        source: `s${s}`,
        item: `departure ${day}`,
        attribute: 'departure',
        value: random() < 0.1 ? slip() : offTheMark ? runway : gate,
      })
      claims.push({
        source: `s${s}`,
        item: `scheduled ${day}`,
        attribute: 'scheduled',
        value: random() < (offTheMark ? 0.4 : 0.1) ? slip() : scheduled,
      })
    }
  }
  const table = tableOf(claims)
  const fused = fuse(table)
  const right = truth.filter((gate, day) => bestOf(table, fused, 2 * day)[0] === gate).length
  assert.ok(right >= 196, `${right} of 200`)
})

/** The candidates of the only item and their probabilities, in order. */
function beliefs(values: readonly string[], options?: FuseOptions): [string, number][] {
  const table = tableOf(values.map((value, s) => ({ source: `s${s}`, item: 'x', attribute: 'a', value })))
  const { value, probability } = fuse(table, options)
  return Array.from(value, (v, c) => [table.values[v]!, probability[c]!])
}

// What is claimed of one item; what is believed, between which probabilities.
const SMALL: readonly (readonly [readonly string[], readonly (readonly [string, number, number])[]])[] = [
  [['Hulu'], [['Hulu', 0.6, 0.8]]],
  [['Hulu', 'Hulu'], [['Hulu', 0.75, 0.95]]],
  [
    ['Hulu', 'tvN'],
    [
      ['Hulu', 0.4, 0.5],
      ['tvN', 0.4, 0.5],
    ],
  ],
  [
    ['Hulu', 'tvN', 'Hulu'],
    [
      ['Hulu', 0.65, 0.85],
      ['tvN', 0.15, 0.35],
    ],
  ],
  [
    ['12', '10', '12', '10', '12.0'],
    [
      ['12', 0.6, 0.85],
      ['10', 0.15, 0.35],
    ],
  ],
  [
    ['Hulu', 'hulu', 'Hulu', 'tvN', 'tvN'],
    [
      ['Hulu', 0.6, 0.85],
      ['tvN', 0.15, 0.35],
    ],
  ],
]
for (const [values, expected] of SMALL)
  test(`one item, claimed to be ${values.join(', ')}`, () => {
    const found = beliefs(values)
    assert.deepEqual(
      found.map(([value]) => value),
      expected.map(([value]) => value),
    )
    for (const [c, [value, least, most]] of expected.entries())
      assert.ok(found[c]![1] >= least && found[c]![1] <= most, `${value}: ${found[c]![1]}`)
  })

test('where errors spread in ways that are not seen, the same odds are worth less', () => {
  const slopes = (reporters: readonly Reporter[]) =>
    [1, 2, 3, 4].map((seed) => fuse(world(reporters, 300, 30, seed).table).calibration[0]!.slope)
  const apart = slopes(times(10, { accuracy: 0.6 }))
  const echoing = slopes([...times(4, { accuracy: 0.6 }), ...times(6, { accuracy: 0.6, copies: 0, rate: 0.5 })])
  assert.ok(Math.min(...apart) > Math.max(...echoing), `${apart} and ${echoing}`)
})

test('nothing claimed, nothing believed', () => {
  const { first, value, probability, copies } = fuse(tableOf([]))
  assert.deepEqual([[...first], [...value], [...probability], copies], [[0], [], [], []])
})

test('a source that is known to be good outweighs two that are known to be poor', () => {
  const known = new Map([
    ['s0', { accuracy: 0.55, claims: 200 }],
    ['s1', { accuracy: 0.55, claims: 200 }],
    ['s2', { accuracy: 0.98, claims: 200 }],
  ])
  assert.equal(beliefs(['Hulu', 'Hulu', 'tvN'], { known })[0]![0], 'tvN')
})

test('a place speaks for what it lies in, and a list for its parts', () => {
  const node = (id: string, name: string, parent: string) => ({ id, name, parent })
  const hierarchy = hierarchyOf([
    node('0', 'World', ''),
    node('1', 'Italy', '0'),
    node('2', 'Rome', '1'),
    node('3', 'Spain', '0'),
  ])
  assert.equal(beliefs(['Italy', 'Rome', 'Spain'], { hierarchy })[0]![0], 'Rome')
  const lists = ['ann lee', 'ann lee; bo chan', 'ann lee; bo chan', 'cy fox', 'cy fox']
  assert.equal(beliefs(lists)[0]![0], 'ann lee; bo chan')
})

test('of measurements that are never equal, the middle of where most of the good ones lie', () => {
  const random = dice(1)
  const noise = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const truth: number[] = []
  const claims: Claimed[] = []
  for (let item = 0; item < 200; item++) {
    truth.push(100 * random())
    for (const [s, deviation] of [0.2, 0.2, 0.2, 0.2, 5, 5, 5].entries())
      claims.push({
        source: `s${s}`,
        item: `i${item}`,
        attribute: 'a',
        value: (truth[item]! + deviation * noise()).toFixed(3),
      })
  }
  const table = tableOf(claims)
  const fused = fuse(table)
  const error = truth.reduce((sum, t, item) => sum + Math.abs(Number(bestOf(table, fused, item)[0]) - t), 0) / 200
  assert.ok(error < 0.2, `mean error ${error}; the mean of all claims has 0.95`)
})

test('the copies found are reported', () => {
  const { table } = world([...times(4, { accuracy: 0.8 }), { accuracy: 0.5 }, { accuracy: 0, copies: 4 }], 100, 30, 1)
  assert.deepEqual(
    fuse(table).copies.map(({ one, other }) => [table.sources[one], table.sources[other]].toSorted()),
    [['s4', 's5']],
  )
})

/** Per item, its candidates in order, by value. */
function byItem(
  table: ClaimTable,
  { first, value, probability }: Fused,
  items: readonly string[],
): Map<string, Map<string, number>> {
  return new Map(
    items.map((item, i) => [
      item,
      new Map(
        Array.from({ length: first[i + 1]! - first[i]! }, (_, n) => [
          table.values[value[first[i]! + n]!]!,
          probability[first[i]! + n]!,
        ]),
      ),
    ]),
  )
}

function fusedByItem(claims: readonly Claimed[]): Map<string, Map<string, number>> {
  const table = tableOf(claims)
  return byItem(table, fuse(table), [...new Set(claims.map(({ item }) => item))])
}

const someWorld = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  reporters: fc.array(
    fc.record({ accuracy: fc.double({ min: 0.3, max: 0.95, noNaN: true }), cover: fc.constantFrom(0.5, 1) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  items: fc.integer({ min: 1, max: 30 }),
  domain: fc.integer({ min: 2, max: 12 }),
})

test('probabilities are probabilities, in order, and together at most 1', () =>
  fc.assert(
    fc.property(someWorld, ({ seed, reporters, items, domain }) => {
      for (const candidates of fusedByItem(claimsOf(reporters, items, domain, seed)).values()) {
        const all = [...candidates.values()]
        for (const p of all) assert.ok(p >= 0 && p <= 1)
        assert.deepEqual(
          all,
          all.toSorted((a, b) => b - a),
        )
        assert.ok(all.reduce((sum, p) => sum + p, 0) <= 1 + 1e-9)
      }
    }),
    { numRuns: 60, seed: 1 },
  ))

test('the order of claims and the names of sources say nothing', () =>
  fc.assert(
    fc.property(someWorld, fc.integer(), ({ seed, reporters, items, domain }, shuffle) => {
      const claims = claimsOf(reporters, items, domain, seed)
      const random = dice(shuffle)
      const shuffled = claims
        .map((claim) => ({
          claim: { ...claim, source: `other ${(Number(claim.source.slice(1)) * 7) % 11}` },
          at: random(),
        }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ claim }) => claim)
      const before = fusedByItem(claims)
      const after = fusedByItem(shuffled)
      for (const [item, candidates] of before)
        for (const [value, p] of candidates) {
          const other = after.get(item)!.get(value)!
          assert.ok(Math.abs(other - p) < 1e-6, `${item} ${value}: ${p} and ${other}`)
        }
    }),
    { numRuns: 40, seed: 1 },
  ))

test('another mirror of a source changes no decision that is not a toss-up, and hardly any probability', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(0.4, 0.6, 0.8),
      fc.integer({ min: 1, max: 4 }),
      (seed, accuracy, mirrors) => {
        const reporters = [...times(4, { accuracy: 0.75 }), ...times(2, { accuracy: 0.5 }), { accuracy }]
        const before = fusedByItem(claimsOf(reporters, 150, 20, seed))
        const after = fusedByItem(
          claimsOf(reporters, 150, 20, seed).flatMap((claim) =>
            claim.source === 's6'
              ? [claim, ...Array.from({ length: mirrors }, (_, m) => ({ ...claim, source: `mirror ${m}` }))]
              : [claim],
          ),
        )
        let moved = 0
        for (const [item, candidates] of before) {
          const [[best, p], second] = [...candidates] as [[string, number], [string, number]?]
          const other = after.get(item)!
          if (p - (second?.[1] ?? 0) > 0.1)
            assert.equal([...other.keys()][0], best, `${item}: ${[...candidates]} and ${[...other]}`)
          moved += Math.abs(other.get(best)! - p)
        }
        assert.ok(moved / before.size < 0.02, `moved by ${moved / before.size}`)
      },
    ),
    { numRuns: 25, seed: 1 },
  ))
