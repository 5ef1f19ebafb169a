/**
 * How long an answer takes: forecasting a release with its explanation, alone and after weighing, by the number of reports. All
 * input is made up here, so that the figures are the same everywhere.
 */
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Claim, ClaimDocument } from '../src/claim.ts'
import { isoOf } from '../src/day.ts'
import { forecast } from '../src/forecast/index.ts'
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

/** Milliseconds of a warm-up, and of a round: a thread's time is told in steps of some milliseconds. */
const WARM = 1500
const ROUND = 150

/** The best of ten rounds: milliseconds by the clock, and of this thread's time, which says more where other work goes on. */
function best(run: () => void): string {
  let runs = 0
  for (const began = performance.now(); performance.now() - began < WARM; runs++) run()
  runs = Math.max(1, Math.round((runs * ROUND) / WARM))
  let [clock, work] = [Infinity, Infinity]
  for (let round = 0; round < 10; round++) {
    const [began, used] = [performance.now(), process.threadCpuUsage()]
    for (let i = 0; i < runs; i++) run()
    const { user, system } = process.threadCpuUsage(used)
    clock = Math.min(clock, (performance.now() - began) / runs)
    work = Math.min(work, (user + system) / 1000 / runs)
  }
  return `${clock.toFixed(2)} ms (${work.toFixed(2)} of the thread)`
}

const ROUNDS = 100_000

/** Seconds that a thread took, by the clock and of its own time. */
interface Spent {
  readonly clock: number
  readonly work: number
}

if (isMainThread) {
  for (const reports of [10, 50, 200]) {
    const read = documents(reports)
    const weighed = weigh(read, ASKED, { asOf: AS_OF })
    const both = best(() => forecast(weigh(read, ASKED, { asOf: AS_OF }), { asOf: AS_OF }))
    const alone = best(() => forecast(weighed, { asOf: AS_OF }))
    const count = weighed.reports.length
    console.log(`${reports} claims, ${count} reports: from claims to the answer ${both}; the forecast alone ${alone}`)
  }
  const cores = Math.min(2, availableParallelism())
  const spent = await Promise.all(
    Array.from({ length: cores }, async () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: ROUNDS / 20 / cores })
      const [taken] = (await once(worker, 'message')) as [Spent]
      return taken
    }),
  )
  const [clock, work] = [Math.max(...spent.map((s) => s.clock)), Math.max(...spent.map((s) => s.work))]
  console.log(
    `${ROUNDS.toLocaleString('en')} releases with 50 claims each, from claims to the answer, on ${cores} cores: ${(20 * clock).toFixed(0)} s, ${(20 * work).toFixed(0)} s of each thread (a twentieth of it measured, after warming up)`,
  )
} else {
  const read = documents(50)
  const run = () => forecast(weigh(read, ASKED, { asOf: AS_OF }), { asOf: AS_OF })
  for (const began = performance.now(); performance.now() - began < WARM;) run()
  const [began, used] = [performance.now(), process.threadCpuUsage()]
  for (let i = 0; i < workerData; i++) run()
  const { user, system } = process.threadCpuUsage(used)
  const taken: Spent = { clock: (performance.now() - began) / 1000, work: (user + system) / 1e6 }
  parentPort!.postMessage(taken, [])
}
