import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Call } from '../../call.ts'
import { dice } from '../fusion/worlds.fixture.ts'
import { calibrationOf, crossPredicted } from './calibration.ts'
import { trackRecords } from './records.ts'
import { betaQuantiles, strengthOf } from './shrink.ts'

function call(over: Partial<Call> = {}): Call {
  return {
    release: 'night ferry 2',
    film: false,
    origin: 'outlet:post',
    kind: 'outlet',
    name: 'The Post',
    property: 'release',
    sureness: 'expected',
    said: '2024-01-01',
    lead: 100,
    distance: 'half-year',
    width: 'months',
    held: true,
    miss: 0,
    known: '2024-06-01',
    ...over,
  }
}

const DISTANCES = ['month', 'half-year', 'year', 'beyond'] as const

/**
 * A made-up press: sources whose log-odds of being right scatter by `spread` around what the distance allows. Each speaks of some of
 * the releases, once at each of several distances.
 */
function press(seed: number, sources: number, releases: number, spread: number) {
  const chance = dice(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  const shifts = Array.from({ length: sources }, () => spread * normal())
  const calls: Call[] = []
  for (let s = 0; s < sources; s++)
    for (let r = 0; r < releases; r++)
      for (const [d, distance] of DISTANCES.entries()) {
        if (chance() > 0.3) continue
        const p = 1 / (1 + Math.exp(-(1.8 - 0.8 * d + shifts[s]!)))
        const held = chance() < p
        calls.push(
          call({ release: `r${r}`, origin: `outlet:s${s}`, name: `S${s}`, distance, held, miss: held ? 0 : 30 }),
        )
      }
  return { calls, shifts }
}

test('a source with few claims is near its kind, one with many near its own share', () => {
  const steady = Array.from({ length: 60 }, (_, i) =>
    call({ release: `r${i}`, origin: `outlet:o${i % 12}`, name: `O${i % 12}`, held: i % 10 < 7 }),
  )
  const bad = Array.from({ length: 40 }, (_, i) =>
    call({ release: `b${i}`, origin: 'outlet:bad', name: 'Bad', held: i % 10 === 0 }),
  )
  const young = [call({ release: 'y', origin: 'outlet:young', name: 'Young', held: false, miss: 12 })]
  const { sources } = trackRecords([...steady, ...bad, ...young])
  const of = (name: string) => sources.find((source) => source.name === name)!
  assert.ok(of('Bad').share < 0.35, `bad ${of('Bad').share}`)
  assert.ok(of('Bad').better < 0.05)
  assert.ok(of('Young').share > of('Bad').share + 0.1, `young ${of('Young').share}`)
  assert.ok(of('Young').high - of('Young').low > of('Bad').high - of('Bad').low)
  assert.equal(of('Young').miss, 12)
  assert.equal(sources[0]!.name, 'Bad')
})

test('what a source says of one release at one distance counts once', () => {
  const many = Array.from({ length: 30 }, () => call({ held: false, miss: 9 }))
  const [post] = trackRecords([...many, call({ release: 'r2' })]).sources
  assert.deepEqual([post!.calls, post!.of, post!.held], [31, 2, 1])
})

test('only what could be known by a day counts', () => {
  const calls = [call(), call({ release: 'r2', known: '2025-01-01' })]
  assert.equal(trackRecords(calls, '2024-12-31').calls, 1)
  assert.equal(trackRecords(calls, '2024-05-31').calls, 0)
  assert.deepEqual(trackRecords([]).sources, [])
})

test('a branch speaks for its house', () => {
  const { sources, trust } = trackRecords([
    call({ kind: 'official', origin: 'official:streamly', name: 'Streamly' }),
    call({ kind: 'official', origin: 'official:streamly korea', name: 'Streamly Korea', release: 'r2' }),
    call({ kind: 'official', origin: 'official:streamline', name: 'Streamline', release: 'r3' }),
    call({ kind: 'official', origin: 'official:', name: null, release: 'r4' }),
  ])
  assert.deepEqual(
    sources.map(({ name, of }) => [name, of]),
    [
      ['Streamly', 2],
      ['Streamline', 1],
    ],
  )
  assert.equal(trust.get('official:streamly korea'), trust.get('official:streamly'))
})

test('those without a name count for their kind and have no record', () => {
  const { sources, kinds, trust } = trackRecords([call({ name: null, origin: 'text:1' })])
  assert.deepEqual([sources.length, kinds.length, trust.size], [0, 1, 0])
})

test('in made-up worlds the records find who is better, and their intervals hold the truth as often as they say', () => {
  let inside = 0
  let all = 0
  for (let seed = 1; seed <= 6; seed++) {
    const { calls, shifts } = press(seed, 30, 25, 0.8)
    const { sources } = trackRecords(calls)
    const pairs = sources.map(({ name, shift }) => [shifts[Number(name!.slice(1))]!, shift] as const)
    assert.ok(correlation(pairs) > 0.7, `seed ${seed}: ${correlation(pairs)}`)
    for (const { name, low, high } of sources) {
      const own = shifts[Number(name!.slice(1))]!
      const of = calls.filter((each) => each.name === name)
      const truth =
        of.reduce(
          (sum, { distance }) => sum + 1 / (1 + Math.exp(-(1.8 - 0.8 * DISTANCES.indexOf(distance) + own))),
          0,
        ) / of.length
      all++
      if (truth >= low && truth <= high) inside++
    }
  }
  assert.ok(inside / all > 0.72 && inside / all < 0.9, `${inside} of ${all} intervals of 80 %`)
})

test('where sources are alike their spread is found small, and where they differ large', () => {
  const spreadOf = (spread: number) => trackRecords(press(3, 40, 30, spread).calls).kinds[0]!.spread
  assert.ok(spreadOf(0) <= 0.2)
  assert.ok(spreadOf(1) >= 0.7)
})

test('predictions from other releases are calibrated, and the record of a source makes them better', () => {
  for (const seed of [11, 12]) {
    const predicted = crossPredicted(press(seed, 30, 40, 1).calls)
    const own = calibrationOf(predicted)!
    const like = calibrationOf(predicted, 'like')!
    assert.ok(own.error < 0.05, `${own.error}`)
    assert.ok(own.brier < like.brier - 0.01, `${own.brier} against ${like.brier}`)
    assert.ok(like.brier < like.brierOfAll)
    for (const { low, held, high } of own.bins) assert.ok(low <= held + 1e-9 && held <= high + 1e-9)
  }
  assert.equal(calibrationOf([]), null)
})

test('laws: shares and intervals are probabilities in order, and the order of the calls does not matter', () => {
  const any = fc.record({
    release: fc.constantFrom('a', 'b', 'c'),
    origin: fc.constantFrom('outlet:x', 'outlet:y', 'official:z'),
    sureness: fc.constantFrom('sure' as const, 'expected' as const, 'guess' as const),
    distance: fc.constantFrom(...DISTANCES),
    property: fc.constantFrom('release' as const, 'renewal' as const),
    held: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (list) => {
      const calls = list.map((each) =>
        call({ ...each, name: each.origin, kind: each.origin.startsWith('official') ? 'official' : 'outlet' }),
      )
      const records = trackRecords(calls)
      for (const { share, low, high, held, of } of [
        ...records.sources,
        ...records.kinds,
        ...records.sources.flatMap(({ cells }) => cells),
      ]) {
        assert.ok(low >= 0 && low <= share + 0.01 && share <= high + 0.01 && high <= 1, `${low} ${share} ${high}`)
        assert.ok(held <= of + 1e-9)
      }
      const turned = trackRecords(calls.toReversed())
      assert.deepEqual(
        turned.sources.map(({ origin, of }) => [origin, of.toFixed(6)]),
        records.sources.map(({ origin, of }) => [origin, of.toFixed(6)]),
      )
    }),
    { numRuns: 40 },
  )
})

test('quantiles of beta distributions, and how alike a group is', () => {
  const [low, middle, high] = betaQuantiles(2, 2, [0.1, 0.5, 0.9]) as [number, number, number]
  // Of Beta(2, 2) P(x) = 3 x² − 2 x³ (Abramowitz & Stegun 26.5): .1 at .1958, .9 at .8042.
  assert.ok(Math.abs(low - 0.1958) < 0.003 && Math.abs(middle - 0.5) < 0.003 && Math.abs(high - 0.8042) < 0.003)
  const like = 0.5
  assert.ok(strengthOf(Array.from({ length: 20 }, (_, i) => ({ held: i % 2 === 0 ? 10 : 0, of: 10, like }))) <= 2)
  assert.ok(strengthOf(Array.from({ length: 20 }, () => ({ held: 5, of: 10, like }))) >= 24)
})

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  let [both, one, other] = [0, 0, 0]
  for (const [x, y] of pairs) {
    both += (x - a) * (y - b)
    one += (x - a) ** 2
    other += (y - b) ** 2
  }
  return both / Math.sqrt(one * other)
}
