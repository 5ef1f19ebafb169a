import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../report.ts'
import { forecast } from './forecast.ts'
import { days, officially, says, series } from './reports.fixture.ts'

const AS_OF = '2024-06-01'
const filming = (
  edge: 'start' | 'during' | 'end',
  from: string | null,
  certainty: 'happened' | 'expected' | 'denied',
  said = '2024-05-01',
) =>
  says('production', { phase: 'filming', edge, window: from === null ? null : days(from, from) }, { certainty, said })

test('the states of renewal, writing, filming, post-production and release', () => {
  const ordered = says('renewal', 'renewed', officially())
  for (const [what, reports, expected] of [
    ['nothing', [], 'unknown unknown unknown unknown ahead'],
    ['ordered', [ordered], 'done unknown unknown unknown ahead'],
    ['hoped for', [says('renewal', 'renewed', { certainty: 'hoped' })], 'unknown unknown unknown unknown ahead'],
    [
      'being written',
      [says('production', { phase: 'writing', edge: 'during', window: null }, { certainty: 'happened' })],
      'unknown now unknown unknown ahead',
    ],
    ['filming planned', [ordered, filming('start', '2024-09-01', 'expected')], 'done unknown ahead unknown ahead'],
    [
      'a plan that passed without word',
      [filming('start', '2024-03-01', 'expected', '2024-01-05')],
      'unknown unknown unknown unknown ahead',
    ],
    ['filming has not begun', [filming('start', null, 'denied')], 'unknown unknown ahead unknown ahead'],
    ['filming', [filming('start', '2024-04-01', 'happened')], 'done done now unknown ahead'],
    [
      'filming long ago, its end not told',
      [filming('start', '2023-01-01', 'happened')],
      'done done unknown unknown ahead',
    ],
    ['wrapped', [filming('end', '2024-04-30', 'happened')], 'done done done now ahead'],
    ['a trailer', [says('trailer', null, { certainty: 'happened' })], 'done unknown unknown now ahead'],
    [
      'out',
      [says('release', days('2024-05-03'), { certainty: 'happened', said: '2024-05-04' })],
      'done done done done done',
    ],
    [
      'cancelled',
      [ordered, says('renewal', 'cancelled', officially({ said: '2024-05-30' }))],
      'unknown unknown unknown unknown unknown',
    ],
  ] as [string, Report[], string][]) {
    const { stages } = forecast(series(reports), { asOf: AS_OF })
    assert.equal(stages.map(({ state }) => state).join(' '), expected, what)
    assert.deepEqual(
      stages.map(({ name }) => name),
      ['renewed', 'writing', 'filming', 'post', 'release'],
    )
  }
})

test('a stage names its window and who says so', () => {
  const start = filming('start', '2024-04-01', 'happened')
  const { stages } = forecast(series([start]), { asOf: AS_OF })
  assert.deepEqual(stages[2], {
    name: 'filming',
    state: 'now',
    words: 'began on 1 April 2024',
    window: days('2024-04-01'),
    reports: [start.id],
  })
})

test('whether a report still speaks', () => {
  for (const [what, report, newer, standing] of [
    [
      'its window has passed',
      says('release', days('2024-03-01', '2024-03-31'), { said: '2024-01-01' }),
      null,
      'lapsed',
    ],
    ['a plan that has passed', filming('start', '2024-03-01', 'expected', '2024-01-01'), null, 'lapsed'],
    [
      '"no date yet", then a date',
      says('release', null, { certainty: 'unknown', said: '2024-01-01' }),
      says('release', days('2025-01-01', '2025-12-31'), officially()),
      'superseded',
    ],
    [
      '"not renewed yet", then an order',
      says('renewal', 'undecided', { certainty: 'unknown', said: '2024-01-01' }),
      says('renewal', 'renewed', officially()),
      'superseded',
    ],
    [
      'a moved window',
      says('release', days('2024-10-01', '2024-10-31'), officially({ said: '2024-01-01' })),
      says('release', days('2025-01-01', '2025-12-31'), officially()),
      'superseded',
    ],
    [
      'a denied window',
      says('release', days('2024-10-01', '2024-10-31'), { said: '2024-01-01' }),
      says('release', days('2024-01-01', '2024-12-31'), officially({ certainty: 'denied' })),
      'denied',
    ],
    ['a window ahead', says('release', days('2024-10-01', '2024-10-31')), null, 'stands'],
    ['what is done', filming('end', '2024-03-01', 'happened'), null, 'stands'],
  ] as const) {
    const answer = forecast(series(newer === null ? [report] : [report, newer]), { asOf: AS_OF })
    assert.equal(answer.reports[0]!.standing, standing, what)
  }
})
