import { fuse } from './fusion/fuse.ts'
import { claimTableBuilder } from './fusion/table.ts'

/** What a source answers to one question about a title. */
export interface Answered {
  readonly origin: string
  readonly question: string
  readonly property: string
  readonly value: string
}

/** With fewer sources or questions that two answer, nobody can be found out. */
const LEAST_SOURCES = 3
const LEAST_SHARED = 3

/** Nobody is believed more than so much more or less than what is usual, in log-odds. */
const MOST = 2

/**
 * How much more or less each source is to be believed than others, from how its answers fit with theirs in all questions about one title:
 * log-odds to add to what its certainty and kind say. Source accuracies are those of fusion (docs/fusion.md), which counts copies once and
 * draws a source with few answers to the mean; where nothing is shared, nothing is known of anybody.
 *
 * @example reliabilityOf(answers).get('outlet:post') // -0.7
 */
export function reliabilityOf(told: Iterable<Answered>): ReadonlyMap<string, number> {
  const answers = [...told]
  const none = new Map<string, number>()
  const tellers = new Map<string, Set<string>>()
  for (const { question, origin } of answers) {
    const known = tellers.get(question)
    if (known === undefined) tellers.set(question, new Set([origin]))
    else known.add(origin)
  }
  let shared = 0
  for (const each of tellers.values()) if (each.size > 1) shared++
  if (shared < LEAST_SHARED || new Set(answers.map(({ origin }) => origin)).size < LEAST_SOURCES) return none

  const claims = claimTableBuilder()
  for (const { origin, question, value } of answers) claims.add(origin, question, 'fact', value)
  const table = claims.build()
  const { accuracy } = fuse(table, { calibrated: false })
  const mean = accuracy.reduce((sum, p) => sum + logit(p), 0) / accuracy.length
  return new Map(
    table.sources.map((origin, s) => [origin, Math.max(-MOST, Math.min(MOST, logit(accuracy[s]!) - mean))]),
  )
}

const logit = (p: number) => Math.log(p / (1 - p))
