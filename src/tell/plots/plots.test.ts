import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Answer, WeighedReport } from '../../answer.ts'
import { dayOf, isoOf } from '../../day.ts'
import { fixtureAnswer } from '../answer.fixture.ts'
import { timeAxis } from './axis.ts'
import { history } from './history.ts'
import { fit, textWidth } from './measure.ts'
import { bands, quantile } from './quantiles.ts'
import { rows } from './rows.ts'
import { strip, stripAxis } from './strip.ts'
import { timeline } from './timeline.ts'

const answer = fixtureAnswer('2025-03-01')

/** An SVG as a tree, after a check that it has no number that is not one. */
function drawn(svg: unknown) {
  const markup = String(svg)
  assert.doesNotMatch(markup, /NaN|Infinity|undefined|null|\[object/)
  return parseHTML(`<html><body>${markup}</body></html>`).document
}

const attribute = (node: { getAttribute(name: string): string | null }, name: string) => Number(node.getAttribute(name))

test('quantiles are read between the given ones, and stick to the outermost', () => {
  const quantiles = [
    [0.1, '2025-01-01'],
    [0.5, '2025-01-11'],
    [0.9, '2025-03-01'],
  ] as const
  const day = (iso: string) => dayOf(iso)
  assert.equal(quantile(quantiles, 0.5), day('2025-01-11'))
  assert.equal(quantile(quantiles, 0.3), day('2025-01-06'))
  assert.equal(quantile(quantiles, 0.01), day('2025-01-01'))
  assert.equal(quantile(quantiles, 0.99), day('2025-03-01'))
  assert.equal(quantile([], 0.5), null)
  assert.equal(bands([]), null)
})

test('an axis labels years over years, months over months, and never over each other', () => {
  for (const [from, to, width] of [
    ['2022-03-01', '2026-06-01', 700],
    ['2024-11-01', '2025-06-01', 350],
    ['1999-01-01', '2030-01-01', 350],
    ['2025-01-01', '2025-01-20', 350],
  ] as const) {
    const axis = timeAxis(dayOf(from)!, dayOf(to)!, 0, width, 12)
    assert.ok(axis.ticks.length >= 2, `${from}…${to} has ${axis.ticks.length} ticks`)
    for (const [i, tick] of axis.ticks.entries()) {
      const end = tick.x + 5 + textWidth(tick.label, 12)
      assert.ok(end <= (axis.ticks[i + 1]?.x ?? width + 12), `${tick.label} of ${from}…${to}`)
    }
  }
  const years = timeAxis(dayOf('2022-03-01')!, dayOf('2026-06-01')!, 0, 700, 12)
  assert.deepEqual(
    years.ticks.map((tick) => tick.label),
    ['2023', '2024', '2025', '2026'],
  )
})

test('the timeline has density, bands, median, as-of line and a row for each dated report', () => {
  for (const form of ['wide', 'narrow'] as const) {
    const svg = drawn(timeline(answer, form))
    assert.equal(svg.querySelectorAll('use.curve').length, 1)
    assert.ok(attribute(svg.querySelector('rect.b80')!, 'width') > attribute(svg.querySelector('rect.b50')!, 'width'))
    assert.equal(svg.querySelector('text.med')?.textContent, 'even odds by January 2026')
    assert.equal(svg.querySelector('text.nowt')?.textContent, 'as of 1 Mar 2025')
    assert.equal(svg.querySelectorAll('g.row').length, 7)
    assert.equal(svg.querySelectorAll('.bar.work').length, 2, 'filming looks different')
    assert.equal(svg.querySelectorAll('g.superseded .bar').length, 1)
    assert.match(svg.querySelector('desc')?.textContent ?? '', /Half of the probability lies between .* even odds by/)
  }
})

test('bars stand on the axis of the density', () => {
  const svg = drawn(timeline(answer, 'wide'))
  const late2025 = [...svg.querySelectorAll('g.row')].find((row) => row.textContent.includes('“late 2025”'))
  const bar = late2025!.querySelector('rect.bar')!
  const year2026 = [...svg.querySelectorAll('text.yr')].find((label) => label.textContent.startsWith('2026'))!
  const end = attribute(bar, 'x') + attribute(bar, 'width')
  assert.ok(Math.abs(end - (attribute(year2026, 'x') - 5)) < 1, 'late 2025 ends where 2026 begins')
})

test('a window that is open on one side is drawn open: from the day it was said, or to the end of the axis', () => {
  const open = (from: string | null, to: string | null): Answer => ({
    ...answer,
    reports: [{ ...answer.reports[4]!, value: { from, to, words: 'x' } } as WeighedReport],
  })
  const row = drawn(timeline(open(null, '2025-12-31'), 'wide')).querySelector('g.row')!
  const until = row.querySelector('path.bar')?.getAttribute('d') ?? ''
  assert.ok(until.startsWith(`M${row.querySelector('line.said')?.getAttribute('x1')},`), until)
  const since = drawn(timeline(open('2025-12-31', null), 'wide')).querySelector('path.bar')
  assert.match(since?.getAttribute('d') ?? '', /^M948,/)
})

test('what is denied is struck through', () => {
  const denied = { ...answer.reports[4]!, certainty: 'denied' } as WeighedReport
  const svg = drawn(timeline({ ...answer, reports: [denied] }, 'narrow'))
  assert.equal(svg.querySelectorAll('g.denied line.strike').length, 1)
})

/** Sixty reports with sixty windows. */
const many: Answer = {
  ...answer,
  reports: Array.from({ length: 60 }, (_, i) => {
    const from = isoOf(dayOf('2025-06-01')! + i * 5)
    const said = isoOf(dayOf('2023-01-01')! + i * 9)
    return {
      ...answer.reports[4]!,
      id: `m${i}`,
      said,
      pull: i,
      value: { from, to: from, words: `on ${from}` },
    } as WeighedReport
  }),
}

test('of sixty reports the weightiest are drawn and the others counted', () => {
  const svg = drawn(timeline(many, 'wide'))
  assert.equal(svg.querySelectorAll('g.row').length, 14)
  assert.match(svg.body.textContent, /and 46 more dated reports/)
  const { rows: kept, left } = rows(many, 14)
  assert.equal(kept.length + left, 60)
  assert.ok(
    kept.some((row) => row.label.includes('2025-06-01') || row.label.includes('2026-03-23')),
    'the strongest pull stays',
  )
})

test('reports that say the same are one row with a mark for each', () => {
  const same: Answer = {
    ...answer,
    reports: Array.from({ length: 5 }, (_, i) => ({
      ...answer.reports[1]!,
      id: `n${i}`,
      said: `2024-0${i + 1}-01`,
      first: { ...answer.reports[1]!.first, publisher: `outlet-${i}.test` },
    })),
  }
  const svg = drawn(timeline(same, 'wide'))
  assert.equal(svg.querySelectorAll('g.row').length, 1)
  assert.equal(svg.querySelectorAll('circle.dot').length, 5)
  assert.match(svg.querySelector('text.who')?.textContent ?? '', /outlet-0\.test \+4/)
})

test('an answer without reports, quantiles or density is still a picture', () => {
  const bare: Answer = {
    ...answer,
    reports: [],
    quantiles: [],
    by_year: [],
    density: { from: '2025-03-01', step: 7, p: [] },
  }
  for (const form of ['wide', 'narrow'] as const) {
    const svg = drawn(timeline(bare, form))
    assert.equal(svg.querySelectorAll('use.curve').length, 0)
    assert.match(svg.querySelector('desc')?.textContent ?? '', /no distribution/)
  }
  assert.equal(history([{ ...bare, day: bare.as_of }]), null)
})

test('a certain day is drawn as a day', () => {
  const sure: Answer = {
    ...answer,
    status: 'dated',
    quantiles: [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => [p, '2025-06-06'] as const),
    density: { from: '2025-03-02', step: 1, p: Array.from({ length: 200 }, (_, i) => (i === 96 ? 1 : 0)) },
  }
  const svg = drawn(timeline(sure, 'wide'))
  assert.equal(svg.querySelector('text.med')?.textContent, '6 Jun 2025')
  assert.ok(attribute(svg.querySelector('rect.b50')!, 'width') >= 2)
})

test('the history has a point for each day and both bands', () => {
  const past = ['2024-03-04', '2024-09-18', '2025-02-11', '2025-03-01'].map((day) => ({ ...fixtureAnswer(day), day }))
  const svg = drawn(history(past))
  assert.equal(svg.querySelector('path.points')?.getAttribute('d')?.match(/M/g)?.length, 4)
  assert.equal(svg.querySelectorAll('path.b80, path.b50').length, 2)
  assert.match(svg.querySelector('desc')?.textContent ?? '', /^4 answers: on 4 Mar 2024 even odds by 30 Aug 2025/)
  assert.equal(history(past.slice(0, 1)), null, 'one answer has no history')
})

test('strips of one list share their axis', () => {
  const other = fixtureAnswer('2024-09-18')
  const axis = stripAxis([answer, other], dayOf('2025-03-01')!)
  const xs = [answer, other].map((one, i) => {
    const svg = drawn(strip(one, axis, `s${i}`))
    assert.equal(svg.querySelectorAll('rect.b80, rect.b50').length, 2)
    return attribute(svg.querySelector('line.grid')!, 'x1')
  })
  assert.equal(xs[0], xs[1])
})

test('words of articles are escaped in plots', () => {
  const evil = '"><script>alert(1)</script>\u202e<img src=x onerror=alert(1)>'
  const hostile: Answer = {
    ...answer,
    reports: answer.reports.map((report) => ({
      ...report,
      source: { kind: 'insider', name: evil, via: evil },
      first: { ...report.first, publisher: evil },
    })),
  }
  for (const form of ['wide', 'narrow'] as const) {
    const markup = String(timeline(hostile, form))
    const svg = drawn(markup)
    assert.equal(svg.querySelectorAll('script, img').length, 0)
    assert.doesNotMatch(markup, /\u202e/)
    assert.equal(svg.querySelectorAll('g.row').length, 7)
  }
})

test('a text is cut where its room ends', () => {
  assert.equal(fit('early 2025', 500, 12), 'early 2025')
  assert.equal(fit('early 2025', 40, 12), 'earl…')
  assert.equal(fit('early 2025', 10, 12), '')
  assert.ok(textWidth('WWW', 12) > textWidth('iii', 12))
})
