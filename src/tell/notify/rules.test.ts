import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rule } from '../../keep/telling/outbox.ts'
import { fixtureAnswer, RELEASE } from '../answer.fixture.ts'
import type { Change } from '../changes/compare.ts'
import { isHours, useSilence } from '../config/silence.ts'
import { deliveriesOf, loudAfter, ruleFor } from './rules.ts'

describe('quiet hours', () => {
  const CASES: readonly (readonly [at: string, quiet: string | null, zone: string, loud: string])[] = [
    ['2025-03-01T12:00:00Z', null, 'UTC', '2025-03-01T12:00:00Z'],
    ['2025-03-01T12:00:00Z', '22:00-07:00', 'UTC', '2025-03-01T12:00:00Z'],
    ['2025-03-01T22:00:00Z', '22:00-07:00', 'UTC', '2025-03-02T07:00:00Z'],
    ['2025-03-01T23:59:59Z', '22:00-07:00', 'UTC', '2025-03-02T07:00:00Z'],
    ['2025-03-02T06:59:00Z', '22:00-07:00', 'UTC', '2025-03-02T07:00:00Z'],
    ['2025-03-02T07:00:00Z', '22:00-07:00', 'UTC', '2025-03-02T07:00:00Z'],
    ['2025-03-01T13:00:00Z', '12:00-14:30', 'UTC', '2025-03-01T14:30:00Z'],
    ['2025-12-31T23:00:00Z', '22:00-07:00', 'UTC', '2026-01-01T07:00:00Z'],
    ['2025-03-01T22:00:00Z', '22:00-07:00', 'America/New_York', '2025-03-01T22:00:00Z'],
    // The night of 30 March 2025 has an hour less in Berlin, that of 26 October one more.
    ['2025-03-29T22:30:00Z', '22:00-07:00', 'Europe/Berlin', '2025-03-30T05:00:00Z'],
    ['2025-10-25T21:30:00Z', '22:00-07:00', 'Europe/Berlin', '2025-10-26T06:00:00Z'],
    ['2025-03-01T12:00:00Z', 'nonsense', 'UTC', '2025-03-01T12:00:00Z'],
    ['2025-03-01T12:00:00.123456789Z', null, 'UTC', '2025-03-01T12:00:00Z'],
  ]
  for (const [at, quiet, zone, loud] of CASES)
    test(`${at} with ${quiet} in ${zone}`, () => assert.equal(loudAfter(at, quiet, zone), loud))

  test('the hours of all channels hold where one has none of its own', (t) => {
    t.after(() => useSilence(undefined))
    useSilence('12:00-13:00')
    assert.equal(loudAfter('2025-03-01T12:30:00Z', null, 'UTC'), '2025-03-01T13:00:00Z')
    assert.equal(loudAfter('2025-03-01T12:30:00Z', '22:00-07:00', 'UTC'), '2025-03-01T12:30:00Z')
    useSilence(undefined)
    assert.equal(loudAfter('2025-03-01T12:30:00Z', null, 'UTC'), '2025-03-01T12:30:00Z')
  })

  test('what is no stretch of hours is refused', () => {
    for (const text of ['22:00-07:00', '00:00-23:59']) assert.ok(isHours(text), text)
    for (const text of ['22-7', '24:00-07:00', '22:00-22:00', '22:60-07:00', '', '22:00-07:00x'])
      assert.ok(!isHours(text), text)
  })
})

const rule = (over: Partial<Rule>): Rule => ({ channel: 'a', release: null, events: ['dated'], moved: 30, ...over })

test('the rule of a release goes before that of all, in any spelling of its title', () => {
  const rules = [
    rule({ events: ['out'] }),
    rule({ release: { title: 'hafen aus glas', season: null, kind: 'series' }, events: ['trailer'] }),
    rule({ channel: 'b', release: { title: 'Harbour of Glass', season: 3, kind: 'series' }, events: [] }),
  ]
  assert.deepEqual(ruleFor('a', RELEASE, rules).events, ['trailer'])
  assert.deepEqual(ruleFor('a', { ...RELEASE, title: 'Other', aliases: [] }, rules).events, ['out'])
  assert.ok(ruleFor('b', RELEASE, rules).events.includes('dated'), 'season 3 is another')
})

test('moves that are too small for a channel add up until they are not', () => {
  const channel = { name: 'a', kind: 'webhook', address: '', secret: null, quiet: null, created: '' }
  const channels = [channel, { ...channel, name: 'b' }]
  const rules = [rule({ events: ['moved'], moved: 30 }), rule({ channel: 'b', events: ['moved'], moved: 7 })]
  const answer = fixtureAnswer('2025-03-01')
  const side = (median: string) => ({ sentence: answer.sentence, status: answer.status, median })
  let anchors: Readonly<Record<string, string>> = {}
  const told: string[] = []
  const days = ['2025-06-01', '2025-06-11', '2025-06-21', '2025-07-02', '2025-07-12']
  for (const [i, day] of days.slice(1).entries()) {
    const change: Change = {
      kind: 'moved',
      day: '2025-03-01',
      headline: 'Harbour of Glass, season 2: 10 days later',
      detail: { before: side(days[i]!), after: side(day), moved: 10, because: [] },
    }
    const made = deliveriesOf(change, RELEASE, { channels, rules, at: '2025-03-01T12:00:00Z', anchors })
    anchors = made.anchors
    for (const { channel: to, message } of made.deliveries) told.push(`${to} ${(message as { title: string }).title}`)
  }
  assert.deepEqual(
    told.filter((one) => one.startsWith('a')),
    ['a Harbour of Glass, season 2: 4 weeks later, even odds by July 2025'],
  )
  assert.equal(told.filter((one) => one.startsWith('b')).length, 4)
})
