import { civil, dayOf, type IsoDay } from '../day.ts'
import type { Weighed } from '../report.ts'
import type { Window } from '../window.ts'
import { tellsAhead, toldAsOut } from './ahead.ts'
import { type Evidence, type Facts, showsOrder, type Traits } from './evidence.ts'
import { evidenceOf, leadTimes, type What } from './hints.ts'
import { networkKind } from './networks.ts'
import { withoutCopies } from './originals.ts'
import { previousPremiere } from './previous.ts'
import { knownBy, lastSaid, saidOn, sourceOf } from './saying.ts'

/** The network that most reports name. */
function networkOf(weighed: Weighed): string | null {
  const believed = weighed.beliefs.find((belief) => belief.property === 'network')?.values[0]
  if (believed !== undefined) return believed.label
  const votes = new Map<string, number>()
  for (const report of [...weighed.reports, ...weighed.context]) {
    if (report.property === 'network' && report.certainty !== 'denied')
      votes.set(report.value, (votes.get(report.value) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, n] of votes) if (best === null || n > votes.get(best)!) best = name
  return best
}

/** A date that is given up without being named was near, in days. */
const SOON = 60

/** A delay without a new date takes back the newest date that was set before it, in place. */
function giveUp(items: Evidence[]): void {
  items.forEach((delay, i) => {
    if (delay.kind !== 'delay') return
    let old: Evidence | null = null
    for (const item of items) {
      if (item.kind !== 'window' || item.said > delay.said || item.to < delay.said || item.report === delay.report)
        continue
      if (item.certainty !== 'official' && item.certainty !== 'expected') continue
      if (old === null || item.said > old.said || (item.said === old.said && item.to < old.to)) old = item
    }
    const { from, to } = old ?? { from: delay.said, to: delay.said + SOON }
    items[i] = { ...delay, from, to }
  })
}

/**
 * The evidence in a weighed release as of a day: what was said later takes no part.
 *
 * @param traits network and medium where they are known from elsewhere
 */
export function gather(told: Weighed, asOfIso: IsoDay, traits: Traits = {}): Facts {
  const weighed = withoutCopies(told)
  const asOf = dayOf(asOfIso)!
  const { release, reports } = weighed
  const items: Evidence[] = []
  const known = knownBy(weighed, asOf)
  let notOut: number | null = null
  const add = (what: What, index: number): void => {
    const report = reports[index]!
    const said = saidOn(report) ?? asOf
    items.push({
      clock: null,
      lag: null,
      certainty: report.certainty,
      ...what,
      report: index,
      said,
      again: lastSaid(report, said, asOf),
      sourceKind: report.source.kind,
      trust: report.trust ?? 0,
      source: sourceOf(report),
      text: report.first.document,
      power: known[index]!,
    })
  }
  const alsoTold = (window: Window): boolean =>
    reports.some(
      (other) =>
        other.property === 'release' &&
        other.certainty !== 'denied' &&
        other.value !== null &&
        other.value.from === window.from &&
        other.value.to === window.to &&
        (saidOn(other) ?? asOf) <= asOf,
    )
  reports.forEach((report, index) => {
    const said = saidOn(report) ?? asOf
    if (said > asOf) return
    for (const what of evidenceOf(report, said, alsoTold)) add(what, index)
    for (const { day: iso } of [report.first, ...report.repeats]) {
      const day = iso === null ? null : dayOf(iso)
      if (day !== null && day <= asOf && (notOut === null || day > notOut) && tellsAhead(report, day)) notOut = day
    }
  })
  giveUp(items)
  for (const { report, ...what } of leadTimes(reports, items, asOf)) add(what, report)
  const film = release.kind === 'film'
  const previous = film ? null : previousPremiere(weighed, asOf)
  const network = traits.network ?? networkOf(weighed)
  const kind = network === null ? 'unknown' : networkKind(network)
  return {
    asOf,
    known,
    notOut: notOut ?? previous ?? asOf,
    items,
    previous,
    step: film ? 0 : Math.max(0, (release.season ?? 1) - 1),
    film,
    era: Math.max(-1, Math.min(1, (civil(asOf).year - 2019) / 5)),
    ordered: items.some(showsOrder),
    network: kind,
    medium: traits.medium ?? (kind === 'jp-tv' ? 'anime' : 'live-action'),
    out: toldAsOut(reports, film ? null : release.season, asOf),
  }
}
