import type { Answer } from '../answer.ts'
import { dayOf, isoOf, type IsoDay } from '../day.ts'
import type { PastAnswer } from '../forecast/index.ts'
import type { Release } from '../release.ts'
import { merged } from './merged.ts'
import { once } from './once.ts'
import type { ShortAnswer } from './pages/home.ts'
import { releasePath } from './slug.ts'
import type { ReleaseSource } from './source.ts'

/** How much is kept: whole answers and histories, the short answers of a list. */
const WHOLE = 100
const SHORT = 2_000
const PAST = 4_000
/** Points of a history: more than a plot of this width can tell apart. */
const POINTS = 32

/** The answers of a source, each computed once for a version of it. */
export interface Answers {
  /** Every release, each under one title. */
  releases(): Promise<readonly Release[]>
  answer(release: Release, asOf: IsoDay): Promise<Answer>
  /** What a list shows of an answer. */
  short(release: Release, asOf: IsoDay): Promise<ShortAnswer>
  /** The answer at the day of each article and on `answer.as_of`, the oldest first. */
  history(answer: Answer): Promise<readonly PastAnswer[]>
}

/** Puts a cache before a source. What was made for an older version of it is not asked for again, and drops out. */
export function answers(source: ReleaseSource): Answers {
  const lists = once<readonly Release[]>(1)
  const whole = once<Answer>(WHOLE)
  const shorts = once<ShortAnswer>(SHORT)
  /** What an answer was on an earlier day is the same on whatever day one asks. */
  const pasts = once<PastAnswer>(PAST)
  const key = async (release: Release, asOf: IsoDay) =>
    `${await source.version()} ${release.kind} ${releasePath(release)} ${asOf}`

  async function releases(): Promise<readonly Release[]> {
    return lists(await source.version(), async () => merged(await source.releases()))
  }

  async function answer(release: Release, asOf: IsoDay): Promise<Answer> {
    return whole(await key(release, asOf), () => source.answer(release, asOf))
  }

  async function short(release: Release, asOf: IsoDay): Promise<ShortAnswer> {
    return shorts(await key(release, asOf), async () => {
      const { as_of, sentence, status, official, quantiles, density, p_already_out, p_never, reports } =
        await source.answer(release, asOf)
      const known = reports.length > 0
      return { release, as_of, sentence, status, official, quantiles, density, p_already_out, p_never, known }
    })
  }

  async function history(of: Answer): Promise<readonly PastAnswer[]> {
    const { as_of: day, quantiles, p_already_out, p_never } = of
    const past: PastAnswer[] = []
    for (const then of historyDays(of).slice(0, -1))
      past.push(
        await pasts(await key(of.release, then), async () => {
          const [one] = await source.past(of.release, [then])
          if (!one) throw new Error(`a past answer of ${then} is wanted`)
          return one
        }),
      )
    return [...past, { day, quantiles, p_already_out, p_never }]
  }

  return { releases, answer, short, history }
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
