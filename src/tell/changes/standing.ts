import type { Answer, Status, WeighedReport } from '../../answer.ts'
import { isoOf, type IsoDay } from '../../day.ts'
import type { Contradiction } from '../../report.ts'
import { quantile } from '../plots/quantiles.ts'

/** What is remembered of an answer, to see later what changed. */
export interface Standing {
  /** Which season: of a series that is followed as a whole it changes when one has come. */
  readonly season: number | null
  readonly as_of: IsoDay
  readonly sentence: string
  readonly status: Status
  readonly official: { readonly from: IsoDay | null; readonly to: IsoDay | null } | null
  /** The median when it was last told, so that many small moves add up to one that is told. */
  readonly median: IsoDay | null
  /** Ids of the articles behind the answer. */
  readonly documents: readonly string[]
  /** What was told once and is not told again: renewals, delays, trailers, contradictions, days left. */
  readonly told: readonly string[]
  /** For each channel the median that it was last told, or since when its moves add up. */
  readonly anchors?: Readonly<Record<string, IsoDay>>
}

/** Properties whose contradictions are news; who plays whom is not. */
const NEWSWORTHY: ReadonlySet<string> = new Set(['release', 'renewal', 'production', 'delay'])

/** The standing of an answer; `median` and `told` are carried on from the one before, where there is one. */
export function standingOf(answer: Answer, carried: Pick<Standing, 'median' | 'told'>): Standing {
  const { as_of, sentence, status, official, documents } = answer
  const window = official && { from: official.window.from, to: official.window.to }
  return {
    season: answer.release.season,
    as_of,
    sentence,
    status,
    official: window,
    documents: documents.map(({ id }) => id),
    ...carried,
  }
}

/** The median of an answer, where it has one that means something. */
export function medianOf({ quantiles, status }: Pick<Answer, 'quantiles' | 'status'>): IsoDay | null {
  if (status === 'cancelled') return null
  const day = quantile(quantiles, 0.5)
  return day === null ? null : isoOf(day)
}

/** The official day that lies ahead or is today, or `null`. */
export function officialDay({ official, status }: Pick<Answer, 'official' | 'status'>): IsoDay | null {
  const { from = null, to = null } = official?.window ?? {}
  return (status === 'dated' || status === 'out') && from === to ? from : null
}

/** A thing that is news once, with what tells it from others like it. */
export interface Telling {
  readonly key: string
  readonly kind: 'renewed' | 'delayed' | 'trailer' | 'contradiction'
  readonly report?: WeighedReport
  readonly contradiction?: Contradiction
}

/** Everything in an answer that is news once. Reports that are hoped for, guessed or denied are none. */
export function tellings(answer: Answer): readonly Telling[] {
  const found: Telling[] = []
  for (const report of answer.reports) {
    if (report.standing === 'denied' || !['happened', 'official', 'expected'].includes(report.certainty)) continue
    const { property, value } = report
    if (property === 'renewal' && value === 'renewed') found.push({ key: 'renewed', kind: 'renewed', report })
    if (property === 'delay') {
      const to = value.to ? `${value.to.from ?? ''}..${value.to.to ?? ''}` : ''
      found.push({ key: `delayed ${to}`, kind: 'delayed', report })
    }
    if (property === 'trailer' && report.certainty !== 'expected')
      found.push({ key: `trailer ${value?.from?.slice(0, 7) ?? ''}`, kind: 'trailer', report })
  }
  for (const contradiction of answer.contradictions)
    if (contradiction.kind !== 'older' && NEWSWORTHY.has(contradiction.property))
      found.push({ key: `contradiction ${contradiction.what}`, kind: 'contradiction', contradiction })
  return found
}
