import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer } from '../answer.ts'
import { CERTAINTIES, SOURCE_KINDS } from '../claim.ts'
import { dayOf, isoOf } from '../day.ts'
import { InputError } from '../errors.ts'
import type { Report } from '../report.ts'
import { forecast } from './forecast.ts'
import { days, film, officially, says, series } from './reports.fixture.ts'

const AS_OF = '2024-06-01'
const TODAY = dayOf(AS_OF)!

const at = (answer: Answer, p: number): number => dayOf(answer.quantiles.find(([share]) => share === p)![1])!
const median = (...reports: Report[]): number => at(forecast(series(reports), { asOf: AS_OF }), 0.5)
const width = (answer: Answer): number => at(answer, 0.9) - at(answer, 0.1)

/** Reports as they may come. */
const anyDay = (from: number, to: number) => fc.integer({ min: from, max: to }).map((day) => isoOf(TODAY + day))
const anyWindow = fc
  .tuple(fc.integer({ min: -900, max: 1500 }), fc.integer({ min: 0, max: 400 }), fc.boolean(), fc.boolean())
  .map(([from, length, openFrom, openTo]) =>
    days(openFrom && !openTo ? null : isoOf(TODAY + from), openTo ? null : isoOf(TODAY + from + length)),
  )
const anyHow = fc.record({
  said: anyDay(-700, 60),
  certainty: fc.constantFrom(...CERTAINTIES),
  by: fc.constantFrom(...SOURCE_KINDS),
  text: fc.constantFrom('one', 'two', 'three', 'four'),
})
const anyReport = fc.oneof(
  fc.tuple(fc.option(anyWindow), anyHow).map(([window, how]) => says('release', window, how)),
  fc.tuple(fc.option(anyWindow), anyHow).map(([to, how]) => says('delay', { to, cause: null }, how)),
  fc.tuple(fc.option(anyWindow), anyHow).map(([window, how]) => says('trailer', window, how)),
  fc
    .tuple(
      fc.constantFrom('writing', 'filming', 'post'),
      fc.constantFrom('start', 'during', 'end'),
      fc.option(anyWindow),
      anyHow,
    )
    .map(([phase, edge, window, how]) =>
      says('production', { phase, edge, window } as Extract<Report, { property: 'production' }>['value'], how),
    ),
  fc
    .tuple(fc.constantFrom('renewed', 'cancelled', 'ended', 'undecided'), anyHow)
    .map(([value, how]) => says('renewal', value as 'renewed', how)),
  fc
    .tuple(fc.constantFrom('post', 'production', 'filming', 'release'), anyHow)
    .map(([phase, how]) => says('lead_time', { phase: phase as 'post', duration: 'P6M' }, how)),
)
const anyReports = fc.array(anyReport, { maxLength: 14 })

test('whatever is reported: probabilities sum to 1, quantiles ascend, the same question gives the same answer', () => {
  fc.assert(
    fc.property(anyReports, fc.boolean(), (reports, ofFilm) => {
      const weighed = ofFilm ? film(reports) : series(reports)
      const answer = forecast(weighed, { asOf: AS_OF })
      const total = answer.by_year.reduce((sum, [, p]) => sum + p, answer.p_never)
      assert.ok(Math.abs(total - 1) < 1e-6, `${total}`)
      for (const [, p] of answer.by_year) assert.ok(p >= -1e-9)
      assert.ok(answer.p_already_out >= 0 && answer.p_already_out <= 1 && answer.p_never >= 0 && answer.p_never <= 1)
      answer.quantiles.forEach(([p, day], i) => {
        if (i > 0) assert.ok(p > answer.quantiles[i - 1]![0] && day >= answer.quantiles[i - 1]![1])
      })
      assert.ok(answer.quantiles[0]![1] > answer.not_out_on)
      const mass = answer.density.p.reduce((a, b) => a + b, 0)
      assert.ok(answer.density.p.length <= 401 && mass > 0.985 && mass < 1.000001, `${answer.density.p.length} ${mass}`)
      assert.equal(answer.stages.length, 5)
      assert.match(answer.sentence, /^[A-Z].*\.$/)
      for (const report of answer.reports) assert.ok(report.pull === null || Number.isInteger(report.pull))
      assert.deepEqual(forecast(weighed, { asOf: AS_OF }), answer)
    }),
    { numRuns: 150 },
  )
})

test('what was said after the as-of day changes nothing', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const byThen = reports.filter((report) => report.said! <= AS_OF)
      assert.deepEqual(forecast(series(reports), { asOf: AS_OF }), forecast(series(byThen), { asOf: AS_OF }))
    }),
    { numRuns: 60 },
  )
})

test('the pull of a report is the median with it minus the median without it, while the start of the distribution stays', () => {
  const anchor = says('release', null, { certainty: 'unknown', said: AS_OF, text: 'anchor' })
  fc.assert(
    fc.property(anyReports, (reports) => {
      const all = [...reports, anchor]
      const full = forecast(series(all), { asOf: AS_OF })
      for (const { id, pull } of full.reports) {
        if (pull === null || id === anchor.id) continue
        const rest = forecast(series(all.filter((report) => report.id !== id)), { asOf: AS_OF })
        if (rest.not_out_on !== full.not_out_on || rest.status === 'out') continue
        // lead times count from the newest word on filming, which may be the report itself; borders of cells move by a day or two
        if (all.some((report) => report.property === 'lead_time' || report.property === 'delay')) continue
        assert.ok(
          Math.abs(at(full, 0.5) - at(rest, 0.5) - pull) <= 9,
          `${id}: ${pull} against ${at(full, 0.5) - at(rest, 0.5)}`,
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('before any report the answer is history', () => {
  const answer = forecast(series([]), { asOf: '2022-02-01' })
  assert.equal(answer.status, 'undated')
  assert.equal(answer.not_out_on, '2022-01-28')
  assert.ok(answer.p_never > 0.2, 'most seasons are not followed by another')
  assert.ok(width(answer) > 365)
  const spring = forecast(series([]), { asOf: '2022-02-01', traits: { network: 'Tokyo MX' } })
  assert.notDeepEqual(spring.quantiles, answer.quantiles)
})

test('an official day nearby narrows the answer to it', () => {
  const before = forecast(series([says('release', days('2024-07-01', '2024-12-31'))]), { asOf: AS_OF })
  const official = says('release', days('2024-08-09'), officially({ said: '2024-05-20' }))
  const answer = forecast(series([says('release', days('2024-07-01', '2024-12-31')), official]), { asOf: AS_OF })
  assert.equal(answer.status, 'dated')
  assert.ok(width(answer) < width(before) / 3)
  assert.equal(isoOf(at(answer, 0.5)), '2024-08-09')
  assert.equal(isoOf(at(answer, 0.1)), '2024-08-09')
  assert.deepEqual(answer.official, { window: official.value, said: '2024-05-20', report: official.id })
})

test('"not before" leaves at most a small mass before', () => {
  const answer = forecast(series([says('release', days('2025-06-01', null), officially())]), { asOf: AS_OF })
  assert.ok(at(answer, 0.1) >= dayOf('2025-06-01')!, isoOf(at(answer, 0.1)))
})

test('a denied window pushes the mass away', () => {
  const said = says('release', days('2024-07-01', '2024-12-31'))
  const none = says(
    'release',
    days('2024-07-01', '2024-12-31'),
    officially({ certainty: 'denied', said: '2024-05-01' }),
  )
  assert.ok(median(said, none) > median(said) + 60)
  assert.ok(median(said, none) > dayOf('2025-01-01')!)
})

test('each repetition of a claim moves the answer less than the one before, and far less than the first', () => {
  const far = says('release', days('2025-10-01', '2025-12-31'), { text: 'far' })
  const autumn = days('2024-09-01', '2024-11-30')
  const logOdds = (n: number): number => {
    const same = Array.from({ length: n }, (_, i) => says('release', autumn, { text: `same ${i}` }))
    const { density } = forecast(series([far, ...same]), { asOf: AS_OF })
    const first = dayOf(density.from)!
    const mass = density.p.reduce((sum, p, i) => {
      const day = first + (i + 0.5) * density.step
      return day >= dayOf(autumn.from!)! && day <= dayOf(autumn.to!)! ? sum + p : sum
    }, 0)
    return Math.log(mass / (1 - mass))
  }
  const odds = [0, 1, 2, 3, 4, 5].map(logOdds)
  const gains = odds.slice(1).map((value, i) => value - odds[i]!)
  gains.forEach((gain, i) => assert.ok(gain > 0 && (i === 0 || gain < gains[i - 1]!), String(gains)))
  assert.ok(gains[4]! < gains[0]! / 4, String(gains))
})

test('stages bring the release nearer as they come', () => {
  const stage = (edge: 'start' | 'end') =>
    says('production', { phase: 'filming', edge, window: days('2024-05-01', '2024-05-31') }, { certainty: 'happened' })
  const ordered = says('renewal', 'renewed', officially({ said: '2024-02-01' }))
  const order = median(ordered)
  const start = median(ordered, stage('start'))
  const end = median(ordered, stage('end'))
  const trailer = median(
    ordered,
    stage('end'),
    says('trailer', days('2024-05-30'), { certainty: 'happened', said: '2024-05-30' }),
  )
  assert.ok(order > start && start > end && end > trailer, [order, start, end, trailer].map(isoOf).join(' '))
})

test('a delay never brings it forward', () => {
  const claim = says('release', days('2024-09-01', '2024-11-30'), officially({ said: '2024-02-01' }))
  const delay = says('delay', { to: null, cause: 'strikes' }, officially({ said: '2024-05-01' }))
  assert.ok(median(claim, delay) > median(claim) + 30)
  const moved = says('delay', { to: days('2025-03-01', '2025-03-31'), cause: null }, officially({ said: '2024-05-01' }))
  const answer = forecast(series([claim, moved]), { asOf: AS_OF })
  assert.equal(answer.official?.report, moved.id)
  assert.ok(at(answer, 0.5) >= dayOf('2025-03-01')!)
})

test('silence: nothing said of a date means not next week', () => {
  const answer = forecast(series([says('renewal', 'renewed', officially({ said: AS_OF }))]), { asOf: AS_OF })
  assert.ok(at(answer, 0.05) > TODAY + 30, isoOf(at(answer, 0.05)))
})

test('with old articles it is perhaps out: the distribution begins where they end', () => {
  const reports = [says('release', days('2024-06-01', '2024-12-31'), { said: '2024-02-10' })]
  const then = forecast(series(reports), { asOf: '2024-02-10' })
  const later = forecast(series(reports), { asOf: '2026-11-20' })
  assert.deepEqual(later.quantiles, then.quantiles)
  assert.equal(then.p_already_out, 0)
  assert.ok(later.p_already_out > 0.5)
  assert.match(later.sentence, /already out .*nothing newer than February 2024 has been read/)
  assert.equal(later.newest, '2024-02-10')
})

test('told as out', () => {
  const answer = forecast(
    series([says('release', days('2024-05-03'), { certainty: 'happened', said: '2024-05-04' })]),
    { asOf: AS_OF },
  )
  assert.equal(answer.status, 'out')
  assert.equal(answer.sentence, 'Out since 3 May 2024.')
  assert.deepEqual([answer.p_already_out, answer.p_never], [1, 0])
  assert.deepEqual(new Set(answer.quantiles.map(([, day]) => day)), new Set(['2024-05-03']))
})

test('a question about no day is refused with the day named', () => {
  assert.throws(
    () => forecast(series([]), { asOf: '2024-02-30' }),
    (error) => error instanceof InputError && /2024-02-30/.test(error.message),
  )
})
