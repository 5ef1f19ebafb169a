import type { Evidence } from './evidence.ts'
import { silence } from './likelihood.ts'
import { sigmoid } from './numbers.ts'
import { once, type Prepared } from './prepare.ts'

/** Whether there is a report of these beside one that is left out. */
export function anyBut(reports: readonly number[], without: number): boolean {
  for (let k = 0; k < reports.length; k++) if (reports[k] !== without) return true
  return false
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
  const ordered = anyBut(prepared.orders, without)
  const official = lead >= 0 && items[lead]!.certainty === 'official'
  const said = anyBut(prepared.silent, without)
  const unordered = !made && !ordered && !facts.film
  return once(prepared, `silence ${official} ${said} ${made} ${unordered}`, () => {
    const film = facts.film ? p.silenceFilm : 0
    const on = facts.notOut
    const out = silence(
      grid,
      on,
      p.silenceMid + film + (official ? p.silenceWindow : 0),
      p.silenceSpread,
      p.silenceFloor,
    )
    if (!made) addTo(out, silence(grid, on, p.earlyMid + film, p.earlySpread, p.earlyFloor))
    if (unordered) addTo(out, silence(grid, on, p.unorderedMid, p.earlySpread, p.unorderedFloor))
    const power = said ? 1 : sigmoid(p.silenceTacit)
    for (let i = 0; i < out.length; i++) out[i]! *= power
    return out
  })
}

function addTo(sum: Float64Array, part: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]!
}

/** A day or week that is known: after it, silence says nothing. */
function isDay({ kind, from, to, certainty }: Evidence, start: number): boolean {
  return kind === 'window' && to - from < 7 && to >= start && (certainty === 'official' || certainty === 'expected')
}

/** A stage of the making itself, past order and writing. */
function isMaking({ clock }: Evidence): boolean {
  return clock !== 'renewal' && clock !== 'writing'
}
