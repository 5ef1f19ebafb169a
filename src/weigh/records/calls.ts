import { type Call, type Called, type Distance, ORIGIN_KINDS, type OriginKind, type Sureness } from '../../call.ts'
import type { Certainty } from '../../claim.ts'
import { type IsoDay, dayOf } from '../../day.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import type { Report, Weighed } from '../../report.ts'
import { outletKey } from '../sources.ts'
import type { Days, Outcome, Outcomes } from './outcomes.ts'

const SURE: Readonly<Partial<Record<Certainty, Sureness>>> = {
  official: 'sure',
  expected: 'expected',
  possible: 'guess',
}

/** The class of a lead in days. */
export function distanceOf(lead: number): Distance {
  return lead <= 30 ? 'month' : lead <= 182 ? 'half-year' : lead <= 365 ? 'year' : 'beyond'
}

/** A release as a key that two spellings of its title share. */
export function releaseKey({ title, season, kind }: Pick<Release, 'title' | 'season' | 'kind'>): string {
  return `${foldName(title)} ${season ?? kind}`
}

/**
 * The claims about a release that turned out right or wrong, by what became of it. Hopes, denials and what was said when it had
 * happened are no calls.
 *
 * @example callsOf(weighed, outcomesOf(weighed)).filter(({ held }) => held).length
 */
export function callsOf({ release, reports }: Weighed, outcomes: Outcomes): Call[] {
  const calls: Call[] = []
  for (const report of reports) {
    const sureness = SURE[report.certainty]
    const said = report.said === null ? null : dayOf(report.said)
    if (sureness === undefined || said === null) continue
    const judged = judge(report, said, outcomes)
    if (judged === null) continue
    calls.push({
      release: releaseKey(release),
      film: release.kind === 'film',
      ...whoOf(report),
      property: report.property as Called,
      sureness,
      said: report.said!,
      ...judged,
      distance: distanceOf(judged.lead),
    })
  }
  return calls
}

type Judged = Pick<Call, 'lead' | 'width' | 'held' | 'miss' | 'known'>

function judge(report: Report, said: number, outcomes: Outcomes): Judged | null {
  switch (report.property) {
    case 'release':
      return report.value === null ? null : againstDays(report.value, said, outcomes.release)
    case 'trailer':
      return report.value === null ? null : againstDays(report.value, said, outcomes.trailer)
    case 'production': {
      const { phase, edge, window } = report.value
      return window === null ? null : againstDays(window, said, outcomes.production.get(`${phase} ${edge}`) ?? null)
    }
    case 'renewal': {
      const { renewal } = outcomes
      const known = renewal === null ? null : dayOf(renewal.known)
      if (renewal === null || known === null || said >= known) return null
      if (report.value !== 'renewed' && report.value !== 'cancelled') return null
      return {
        lead: known - said,
        width: 'fact',
        held: report.value === renewal.value,
        miss: null,
        known: renewal.known,
      }
    }
    case 'episodes': {
      const { episodes, release } = outcomes
      if (episodes === null || release === null || said >= release.value.from) return null
      return {
        lead: release.value.from - said,
        width: 'fact',
        held: report.value === episodes.value,
        miss: null,
        known: episodes.known,
      }
    }
    default:
      return null
  }
}

/**
 * A claimed window against the days on which it happened. Where these are some (a month), it held if one of them lies in the
 * window, and missed by the fewest days that it can have.
 */
function againstDays(
  window: { readonly from: IsoDay | null; readonly to: IsoDay | null },
  said: number,
  outcome: Outcome<Days> | null,
): Judged | null {
  if (outcome === null || said >= outcome.value.from) return null
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  const aim = to ?? from
  // What is said to have been in the past is no word of the future.
  if (aim === null || aim < said) return null
  const late = to === null ? 0 : Math.max(0, outcome.value.from - to)
  const early = from === null ? 0 : Math.max(0, from - outcome.value.to)
  const miss = late > 0 ? late : early > 0 ? -early : 0
  const days = from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1
  const width = days <= 3 ? 'day' : days <= 186 ? 'months' : 'year'
  return { lead: aim - said, width, held: miss === 0, miss, known: outcome.known }
}

/** Who made the call: by the origin of the report. */
function whoOf(report: Report): Pick<Call, 'origin' | 'kind' | 'name'> {
  const origin = report.origin ?? `text:${report.id}`
  const prefix = origin.slice(0, origin.indexOf(':'))
  const kind = ORIGIN_KINDS.find((each) => each === prefix) ?? 'outlet'
  const named = prefix === 'text' || origin.endsWith(':') ? null : nameIn(report, kind)
  return { origin, kind, name: named }
}

/** Of the names that a report has for its source the one that its origin stands for. */
function nameIn({ source, first, origin }: Report, kind: OriginKind): string | null {
  if (kind !== 'outlet') return source.name ?? source.via
  const host = first.url === null ? null : (/^https?:\/\/([^/?#:]+)/i.exec(first.url)?.[1] ?? null)
  const names = [source.name, source.via, first.publisher, host].filter((name) => name !== null)
  return names.find((name) => `outlet:${outletKey(name)}` === origin) ?? first.publisher ?? host
}
