/**
 * How long an answer takes: forecasting a release with its explanation, alone and after weighing, by the number of reports. All
 * input is made up here, so that the figures are the same everywhere.
 */
import { availableParallelism } from 'node:os'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import type { Claim, ClaimDocument } from '../src/claim.ts'
import { isoOf } from '../src/day.ts'
import { forecast } from '../src/forecast/index.ts'
import type { Weighed } from '../src/report.ts'
import { weigh } from '../src/weigh/index.ts'

const AS_OF = '2024-02-01'
const ASKED = { title: 'Northern Harbour', season: 2 }
/** The as-of day as a day number. */
const TODAY = 19_754

type Said = readonly [Claim['property'], unknown, Claim['certainty'], Claim['source']['kind'], string | null]

const window = (from: number, to: number) => ({ from: isoOf(from), to: isoOf(to), words: 'then' })

/** What articles say, the mix of bench/ledger: two thirds dates, the rest production, renewals, delays, cast and episodes. */
function saying(i: number): Said {
  const start = TODAY + 150 + ((i * 37) % 400)
  switch (i % 10) {
    case 0:
      return ['release', window(start, start + 364), 'expected', 'outlet', null]
    case 1:
      return ['release', window(start, start + 90), 'possible', 'insider', `Insider ${i % 7}`]
    case 2:
      return ['release', null, 'unknown', 'outlet', null]
    case 3:
      return [
        'production',
        { phase: 'filming', edge: 'start', window: window(TODAY - 60 - i, TODAY - 31 - i) },
        'happened',
        'talent',
        `Agency ${i % 5}`,
      ]
    case 4:
      return ['release', window(start, start + 29), 'expected', 'talent', `Actor ${i % 6}`]
    case 5:
      return ['renewal', 'renewed', 'official', 'official', 'Streamly']
    case 6:
      return ['release', window(start, start + 180), 'official', 'official', 'Streamly']
    case 7:
      return ['release', { from: isoOf(start), to: null, words: 'not before' }, 'possible', 'outlet', null]
    case 8:
      return [
        'cast',
        { actor: `Mira ${'ABCDEFGH'[i % 8]}quist`, character: null, change: 'joins' },
        'expected',
        'outlet',
        null,
      ]
    default:
      return ['release', window(start - 200, start - 20), 'denied', 'outlet', null]
  }
}

/** Articles that make as many reports, two claims each. */
function documents(reports: number): ClaimDocument[] {
  return Array.from({ length: reports / 2 }, (_, k) => ({
    id: `article-${k}`,
    url: null,
    publisher: `outlet-${k}.example`,
    published: isoOf(TODAY - 3 * (reports / 2 - k)),
    language: 'en',
    claims: [2 * k, 2 * k + 1].map((i) => {
      const [property, value, certainty, kind, name] = saying(i)
      return {
        subject: { title: ASKED.title, season: ASKED.season },
        property,
        value,
        certainty,
        source: { kind, name, via: null },
        quote: `sentence ${i}`,
        start: i * 40,
        end: i * 40 + 20,
      } as Claim
    }),
  }))
}

/**
 * The best of some rounds: milliseconds by the clock, and of work for the processor, which says more where other work goes on.
 */
function best(runs: number, run: () => void): string {
  for (let i = 0; i < runs; i++) run()
  let [clock, work] = [Infinity, Infinity]
  for (let round = 0; round < 5; round++) {
    const [began, used] = [performance.now(), process.cpuUsage()]
    for (let i = 0; i < runs; i++) run()
    const { user, system } = process.cpuUsage(used)
    clock = Math.min(clock, (performance.now() - began) / runs)
    work = Math.min(work, (user + system) / 1000 / runs)
  }
  return `${clock.toFixed(2)} ms (${work.toFixed(2)} of the processor)`
}

const ROUNDS = 100_000

if (isMainThread) {
  for (const reports of [10, 50, 200]) {
    const read = documents(reports)
    const weighed = weigh(read, ASKED, { asOf: AS_OF })
    const runs = Math.ceil(20_000 / reports ** 1.3)
    const alone = best(runs, () => forecast(weighed, { asOf: AS_OF }))
    const both = best(runs, () => forecast(weigh(read, ASKED, { asOf: AS_OF }), { asOf: AS_OF }))
    const count = weighed.reports.length
    console.log(`${count} reports: forecast ${alone}, weighing and forecast ${both}`)
  }
  const cores = Math.min(2, availableParallelism())
  const [began, used] = [performance.now(), process.cpuUsage()]
  await Promise.all(
    Array.from({ length: cores }, () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: ROUNDS / 20 / cores })
      return new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject))
    }),
  )
  const seconds = ((performance.now() - began) / 1000) * 20
  const { user, system } = process.cpuUsage(used)
  const work = ((user + system) / 1e6 / cores) * 20
  console.log(
    `${ROUNDS.toLocaleString('en')} releases with 50 reports each on ${cores} cores: ${seconds.toFixed(0)} s, ${work.toFixed(0)} s of each processor (a twentieth of it measured)`,
  )
} else {
  const weighed: Weighed = weigh(documents(50), ASKED, { asOf: AS_OF })
  for (let i = 0; i < workerData; i++) forecast(weighed, { asOf: AS_OF })
}
