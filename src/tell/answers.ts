import type { Answer } from '../answer.ts'
import { dayOf, isoOf, type IsoDay } from '../day.ts'
import type { Release } from '../release.ts'
import type { ShortAnswer } from './pages/home.ts'
import type { PastAnswer } from './plots/history.ts'
import { releasePath } from './slug.ts'
import type { ReleaseSource } from './source.ts'

/** What is kept for one version of a source: whole answers, the short ones of a list, and points of histories. */
const WHOLE = 100
const SHORT = 2_000
const PAST = 4_000
/** Points of a history: more than a plot of this width can tell apart. */
const POINTS = 32

/** The answers of a source, each computed once for a version of it. */
export interface Answers {
  answer(release: Release, asOf: IsoDay): Promise<Answer>
  /** What a list shows of an answer. */
  short(release: Release, asOf: IsoDay): Promise<ShortAnswer>
  /** The answer at the day of each article and on `answer.as_of`, the oldest first. */
  history(answer: Answer): Promise<readonly PastAnswer[]>
}

/** Puts a cache before a source; the cache is emptied when the version of the source changes. */
export function answers(source: ReleaseSource): Answers {
  let version = ''
  const whole = new Map<string, Promise<Answer>>()
  const shorts = new Map<string, Promise<ShortAnswer>>()
  const points = new Map<string, Promise<PastAnswer>>()

  async function fresh(): Promise<void> {
    const now = await source.version()
    if (now === version) return
    for (const cache of [whole, shorts, points]) cache.clear()
    version = now
  }

  /** Computes once, forgets failures, and drops the oldest when there are too many. */
  function once<T>(cache: Map<string, Promise<T>>, key: string, compute: () => Promise<T>, most: number): Promise<T> {
    const known = cache.get(key)
    if (known) return known
    const made = compute()
    cache.set(key, made)
    made.catch(() => cache.delete(key))
    const oldest = cache.keys().next()
    if (cache.size > most && !oldest.done) cache.delete(oldest.value)
    return made
  }

  const key = (release: Release, asOf: IsoDay) => `${releasePath(release)} ${release.kind} ${asOf}`

  async function answer(release: Release, asOf: IsoDay): Promise<Answer> {
    await fresh()
    return once(whole, key(release, asOf), () => source.answer(release, asOf), WHOLE)
  }

  async function short(release: Release, asOf: IsoDay): Promise<ShortAnswer> {
    await fresh()
    const make = async (): Promise<ShortAnswer> => {
      const { as_of, sentence, status, quantiles, density, p_already_out, newest } = await source.answer(release, asOf)
      return { release, as_of, sentence, status, quantiles, density, p_already_out, newest }
    }
    return once(shorts, key(release, asOf), make, SHORT)
  }

  async function history(of: Answer): Promise<readonly PastAnswer[]> {
    await fresh()
    const past: PastAnswer[] = []
    for (const day of historyDays(of)) {
      const make = async (): Promise<PastAnswer> => {
        const { as_of, quantiles, status } = day === of.as_of ? of : await source.answer(of.release, day)
        return { as_of, quantiles, status }
      }
      past.push(await once(points, key(of.release, day), make, PAST))
    }
    return past
  }

  return { answer, short, history }
}

/** The days of the articles behind an answer and its own day, in order; evenly thinned when there are too many. */
export function historyDays(answer: Answer, most = POINTS): readonly IsoDay[] {
  const days = new Set<number>()
  const asOf = dayOf(answer.as_of)
  for (const { published, published_estimate } of answer.documents) {
    const day = dayOf(published ?? published_estimate?.from ?? '')
    if (day !== null && (asOf === null || day < asOf)) days.add(day)
  }
  const all = [...days].toSorted((a, b) => a - b)
  const room = most - 1
  const thinned =
    all.length <= room
      ? all
      : Array.from({ length: room }, (_, i) => all[Math.round((i * (all.length - 1)) / (room - 1))]!)
  return [...thinned.map(isoOf), answer.as_of]
}
