import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isoOf } from '../day.ts'
import type { Report, WeighedDocument } from '../report.ts'
import { gather } from './gather.ts'
import { durationDays } from './hints.ts'
import { days, FIRST_SEASON, officially, says, series } from './reports.fixture.ts'
import { knownBy } from './saying.ts'

const AS_OF = '2024-06-01'
const kinds = (...reports: Report[]) => gather(series(reports), AS_OF).items.map((item) => item.kind)

test('what each report says of the release day', () => {
  for (const [what, report, expected] of [
    ['a window', says('release', days('2025-01-01', '2025-12-31')), ['window']],
    ['"by the end of 2025"', says('release', days(null, '2025-12-31')), ['window']],
    ['"not before 2025"', says('release', days('2025-01-01', null)), ['open']],
    ['"not in 2025"', says('release', days('2025-01-01', '2025-12-31'), { certainty: 'denied' }), ['denied']],
    ['"no date yet"', says('release', null, { certainty: 'unknown' }), ['silence']],
    ['a later part', says('release', days('2025-01-01', '2025-12-31'), { part: 2 }), []],
    ['a delay without a date', says('delay', { to: null, cause: 'strikes' }, officially()), ['delay']],
    [
      'a delay to a date',
      says('delay', { to: days('2025-03-01', '2025-03-31'), cause: null }, officially()),
      ['window'],
    ],
    ['an old delay', says('delay', { to: null, cause: null }, { certainty: 'happened' }), []],
    ['an order', says('renewal', 'renewed', officially()), ['clock']],
    ['a hope for an order', says('renewal', 'renewed', { certainty: 'hoped' }), []],
    [
      'filming',
      says('production', { phase: 'filming', edge: 'during', window: null }, { certainty: 'happened' }),
      ['clock'],
    ],
    ['a plan without a time', says('production', { phase: 'filming', edge: 'start', window: null }), []],
    [
      '"filming has not begun"',
      says('production', { phase: 'filming', edge: 'start', window: null }, { certainty: 'denied' }),
      ['notYet'],
    ],
    ['a trailer', says('trailer', null, { certainty: 'happened' }), ['clock']],
    ['a lead time alone', says('lead_time', { phase: 'post', duration: 'P6M' }), []],
    ['cast', says('cast', { actor: 'Ida Holm', character: null, change: 'joins' }), []],
    ['what was said later', says('release', days('2025-01-01', '2025-12-31'), { said: '2024-07-01' }), []],
  ] as const) {
    assert.deepEqual(kinds(report), expected, what)
  }
})

test('a delay gives up the newest date that was set before it', () => {
  const { items } = gather(
    series([
      says('release', days('2024-10-01', '2024-10-31'), officially({ said: '2024-01-10' })),
      says('delay', { to: null, cause: null }, officially({ said: '2024-05-01' })),
    ]),
    AS_OF,
  )
  const delay = items.find((item) => item.kind === 'delay')!
  assert.deepEqual([isoOf(delay.from), isoOf(delay.to)], ['2024-10-01', '2024-10-31'])
})

test('"soon" is nobody\'s official date', () => {
  const soon = says('release', days('2024-03-01', '2024-09-01'), officially({ said: '2024-03-01' }))
  assert.equal(gather(series([soon]), AS_OF).items[0]!.certainty, 'possible')
})

test('the last day on which it was not out', () => {
  for (const [what, reports, day] of [
    ['nothing read: since the previous season', [], '2022-01-28'],
    [
      'a date ahead, said again',
      [says('release', days('2025-01-01', '2025-12-31'), { said: '2024-02-01', again: ['2024-04-09', '2024-08-01'] })],
      '2024-04-09',
    ],
    [
      'a date that had passed when it was told',
      [says('release', days('2023-01-01', '2023-12-31'), { said: '2024-02-01' })],
      '2022-01-28',
    ],
    ['no date yet', [says('release', null, { certainty: 'unknown', said: '2024-05-05' })], '2024-05-05'],
    [
      'a newcomer to the cast',
      [says('cast', { actor: 'Ida Holm', character: null, change: 'joins' }, { said: '2024-05-06' })],
      '2024-05-06',
    ],
    [
      'who plays whom, as a fact',
      [
        says(
          'cast',
          { actor: 'Ida Holm', character: null, change: 'plays' },
          { said: '2024-05-06', certainty: 'happened' },
        ),
      ],
      '2022-01-28',
    ],
  ] as const) {
    assert.equal(isoOf(gather(series(reports), AS_OF).notOut), day, what)
  }
})

test('told as out: the window that most agree with, unless more tell it as still to come', () => {
  const out = (from: string, to: string | null, said: string, again: string[] = []) =>
    says('release', days(from, to), { certainty: 'happened', said, again })
  const ahead = (said: string) => says('release', days('2025-01-01', '2025-12-31'), { said })
  for (const [what, reports, from] of [
    ['nobody says so', [ahead('2024-01-01')], null],
    ['one article', [out('2024-05-03', '2024-05-03', '2024-05-10')], '2024-05-03'],
    [
      'a month and a day',
      [out('2024-05-01', '2024-05-31', '2024-05-10'), out('2024-05-03', '2024-05-03', '2024-05-10')],
      '2024-05-03',
    ],
    [
      'two against one',
      [out('2024-05-03', '2024-05-03', '2024-05-10', ['2024-05-11']), out('2024-04-26', '2024-04-26', '2024-05-09')],
      '2024-05-03',
    ],
    [
      'a slip of an article that others contradict',
      [out('2024-01-01', '2024-01-31', '2024-02-02'), ahead('2024-03-01'), ahead('2024-04-01')],
      null,
    ],
    [
      'actors of the series as a whole who return for a later season',
      [
        out('2024-05-03', '2024-05-03', '2024-05-10'),
        ...['Ada Lund', 'Bo Falk'].map((actor) =>
          says('cast', { actor, character: null, change: 'returns' }, { season: null, said: '2024-05-20' }),
        ),
      ],
      '2024-05-03',
    ],
    ['a plan read as done', [out('2024-12-03', '2024-12-03', '2024-05-10')], null],
    ['told later', [out('2024-05-03', '2024-05-03', '2024-06-10')], null],
  ] as const) {
    const { out: found } = gather(series(reports), AS_OF)
    assert.equal(found === null ? null : isoOf(found.from), from, what)
  }
})

test('an article without a date counts by the chance that it was written by then', () => {
  const document = (from: string, to: string): WeighedDocument => ({
    id: 'undated',
    url: null,
    publisher: null,
    published: null,
    published_estimate: { from, to, reason: '' },
    claims: 1,
  })
  const report = says('release', null, { text: 'undated', estimated: true, said: '2024-05-02' })
  const known = (from: string, to: string) => knownBy(series([report], [document(from, to)]), dayOf(AS_OF)!)[0]!
  assert.equal(known('2024-05-02', '2024-05-30'), 1)
  assert.ok(known('2024-05-02', '2024-07-01') > 0.7)
  assert.ok(known('2024-05-02', '2026-05-02') < 0.1)
  assert.equal(knownBy(series([says('release', null, { said: '2024-06-02' })]), dayOf(AS_OF)!)[0], 0)
})

test('the previous premiere: as done before as planned, narrow before wide', () => {
  const context = (...reports: Report[]) => gather({ ...series([]), context: reports }, AS_OF).previous
  const month = says('release', days('2022-01-01', '2022-01-31'), { season: 1, certainty: 'happened' })
  const plan = says('release', days('2022-02-04'), { season: 1, certainty: 'official', said: '2021-11-01' })
  assert.equal(isoOf(context(month, FIRST_SEASON, plan)!), '2022-01-28')
  assert.equal(isoOf(context(month, plan)!), '2022-01-16')
  assert.equal(isoOf(context(plan)!), '2022-02-04')
  assert.equal(context(says('release', days('2020-01-01'), { season: 3, certainty: 'happened' })), null)
})

test('durations', () => {
  for (const [iso, length] of [
    ['P6M', 182.4],
    ['P2Y', 730],
    ['P10W', 70],
    ['P3D', 3],
    ['P3M..P4M', 106.4],
    ['six months', null],
  ] as const) {
    const found = durationDays(iso)
    assert.ok(length === null ? found === null : Math.abs(found! - length) < 0.01, iso)
  }
})
