import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../report.ts'
import { FITTED } from './fitted.ts'
import { gather } from './gather.ts'
import { relate, standingOf } from './relations.ts'
import { days, officially, says, series } from './reports.fixture.ts'
import { weights } from './weights.ts'

const AS_OF = '2024-06-01'

function settled(reports: readonly Report[]) {
  const facts = gather(series(reports), AS_OF)
  const relations = relate(facts.items, 0.2)
  const w = weights(facts.items, relations, FITTED)
  return {
    facts,
    standings: facts.items.map((_, i) => standingOf(facts.items, relations, i)),
    powers: reports.map((_, r) => Math.max(0, ...facts.items.map((item, k) => (item.report === r ? w[k]! : 0)))),
  }
}

const autumn = days('2024-09-01', '2024-11-30')
const october = days('2024-10-01', '2024-10-31')
const next = days('2025-01-01', '2025-12-31')

test('what a newer word does to an older one', () => {
  for (const [what, older, newer, standing] of [
    [
      'the platform moves its window',
      says('release', autumn, officially({ said: '2024-01-01' })),
      says('release', next, officially()),
      'superseded',
    ],
    [
      'the platform gets more exact',
      says('release', autumn, officially({ said: '2024-01-01' })),
      says('release', october, officially()),
      'superseded',
    ],
    [
      'the platform repeats itself more vaguely',
      says('release', october, officially({ said: '2024-01-01' })),
      says('release', autumn, officially()),
      'stands',
    ],
    [
      'another outlet has another opinion',
      says('release', autumn, { said: '2024-01-01' }),
      says('release', next),
      'stands',
    ],
    [
      'the same outlet changes its mind',
      says('release', autumn, { said: '2024-01-01', text: 'a' }),
      says('release', next, { text: 'a' }),
      'superseded',
    ],
    [
      'a guess does not undo what is official',
      says('release', autumn, officially({ said: '2024-01-01' })),
      says('release', next, officially({ certainty: 'possible' })),
      'stands',
    ],
    [
      'it is denied',
      says('release', autumn, { said: '2024-01-01' }),
      says('release', days('2024-01-01', '2024-12-31'), officially({ certainty: 'denied' })),
      'denied',
    ],
    [
      'an outlet denies what is official',
      says('release', autumn, officially({ said: '2024-01-01' })),
      says('release', days('2024-01-01', '2024-12-31'), { certainty: 'denied' }),
      'stands',
    ],
  ] as const) {
    assert.equal(settled([older, newer]).standings[0], standing, what)
  }
})

test('powers: 0 for what no longer stands, less for what leans on others', () => {
  const official = says('release', october, officially())
  const alone = settled([says('release', autumn)]).powers[0]!
  for (const [what, reports, holds] of [
    [
      'superseded',
      [says('release', next, officially({ said: '2024-01-01' })), official],
      ([a]: readonly number[]) => a === 0,
    ],
    ['a repetition elsewhere', [official, says('release', october)], ([, b]: readonly number[]) => b! < alone / 2],
    [
      'another opinion elsewhere',
      [says('release', days('2026-01-01', '2026-03-31')), says('release', autumn, { said: '2024-02-01' })],
      ([, b]: readonly number[]) => b === alone,
    ],
    [
      'an opinion before an official word elsewhere',
      [says('release', next, { said: '2024-02-01' }), official],
      ([a]: readonly number[]) => a! < alone / 2,
    ],
    [
      'a date before a delay',
      [says('release', next, { said: '2024-02-01' }), says('delay', { to: null, cause: null }, officially())],
      ([a]: readonly number[]) => a! < alone / 2,
    ],
  ] as const) {
    assert.ok(holds(settled(reports).powers), `${what}: ${settled(reports).powers}`)
  }
})

test('one article counts no more than one report, however many dates it reckons', () => {
  const text = { text: 'one' }
  const { powers } = settled([
    says('release', autumn, text),
    says('release', next, { ...text, certainty: 'possible' }),
    says('release', days('2026-01-01', '2026-06-30'), { ...text, by: 'insider', name: 'Fox' }),
    says('production', { phase: 'filming', edge: 'end', window: days('2024-07-01', '2024-07-31') }, text),
  ])
  assert.ok(powers.reduce((a, b) => a + b, 0) <= Math.exp(FITTED.article) + 1e-9, String(powers))
})

test('of one stage the first word that it was done counts, and one denial as much as ten', () => {
  const filmed = (said: string, day: string) =>
    says('production', { phase: 'filming', edge: 'start', window: days(day) }, { certainty: 'happened', said })
  const { powers } = settled([filmed('2024-03-01', '2024-02-01'), filmed('2024-05-01', '2024-02-20')])
  assert.ok(powers[0]! > 0 && powers[1] === 0)
  const denied = { certainty: 'denied' as const }
  const twice = settled([says('release', autumn, denied), says('release', autumn, denied)]).powers
  assert.deepEqual(twice, [1, 0])
})

test('filming that was told as begun does not count once somebody says that it has not', () => {
  const { facts, powers } = settled([
    says(
      'production',
      { phase: 'filming', edge: 'during', window: null },
      { certainty: 'happened', said: '2023-06-01' },
    ),
    says('production', { phase: 'filming', edge: 'start', window: null }, { certainty: 'unknown', said: '2024-05-01' }),
  ])
  assert.deepEqual(
    facts.items.map((item) => item.kind),
    ['clock', 'notYet'],
  )
  assert.deepEqual(powers, [0, 1])
})
