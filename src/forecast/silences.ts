import { type Evidence, type Facts, showsOrder } from './evidence.ts'
import { silence } from './likelihood.ts'
import { sigmoid } from './numbers.ts'
import { once, type Prepared } from './prepare.ts'

/** Somebody's "no date yet" is heard for so many days before the last evidence. */
const HEARD_FOR = 30

/** Whether somebody says, at the time of the last evidence, that there is no date yet; else silence is only inferred. */
export function saidToBeSilent({ items, notOut }: Facts, without: number): boolean {
  return items.some((item) => item.kind === 'silence' && item.report !== without && item.again >= notOut - HEARD_FOR)
}

/**
 * What silence says by cell, as a log-likelihood: that no day is known yet, that nothing of its making is known, that no order is
 * known. `null` where a day is known.
 *
 * @param lead index of the leading claim, -1 for none
 * @param without a report that is left out
 */
export function silenceOf(prepared: Prepared, w: Float64Array, lead: number, without: number): Float64Array | null {
  const { facts, grid, parameters: p } = prepared
  const { items } = facts
  const start = grid.edges[0]!
  let made = false
  for (let k = 0; k < items.length; k++) {
    if (w[k] === 0) continue
    const item = items[k]!
    if (isDay(item, start)) return null
    if (item.clock === null ? item.kind === 'window' && item.certainty === 'official' : isMaking(item)) made = true
  }
  const ordered = without < 0 ? facts.ordered : items.some((item) => item.report !== without && showsOrder(item))
  const official = lead >= 0 && items[lead]!.certainty === 'official'
  const said = saidToBeSilent(facts, without)
  const unordered = !made && !ordered && !facts.film
  return once(prepared, `silence ${official} ${said} ${made} ${unordered}`, () => {
    const film = facts.film ? p.silenceFilm : 0
    const out = silence(
      grid,
      facts.notOut,
      p.silenceMid + film + (official ? p.silenceWindow : 0),
      p.silenceSpread,
      p.silenceFloor,
    )
    const more = [
      ...(made ? [] : [silence(grid, facts.notOut, p.earlyMid + film, p.earlySpread, p.earlyFloor)]),
      ...(unordered ? [silence(grid, facts.notOut, p.unorderedMid, p.earlySpread, p.unorderedFloor)] : []),
    ]
    const power = said ? 1 : sigmoid(p.silenceTacit)
    for (let i = 0; i < grid.n; i++) out[i] = power * more.reduce((sum, part) => sum + part[i]!, out[i]!)
    return out
  })
}

/** A day or week that is known: after it, silence says nothing. */
function isDay({ kind, from, to, certainty }: Evidence, start: number): boolean {
  return kind === 'window' && to - from < 7 && to >= start && (certainty === 'official' || certainty === 'expected')
}

/** A stage of the making itself, past order and writing. */
function isMaking({ clock }: Evidence): boolean {
  return clock !== 'renewal' && clock !== 'writing'
}
