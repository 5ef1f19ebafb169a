import { line } from 'd3-shape'
import type { Answer } from '../../answer.ts'
import { dayOf } from '../../day.ts'
import { px } from './measure.ts'
import type { TimeAxis } from './axis.ts'

/**
 * The outline of a density as path data; `''` where there is nothing to draw. It begins at the right end of its base and
 * is left open there: filled it is whole, stroked it has no wall where the axis cuts a tail off.
 */
export interface Outline {
  readonly path: string
  /** The pixel of the highest point, where a label can avoid it. */
  readonly peak: { readonly x: number; readonly y: number } | null
}

/**
 * Draws the density of an answer on a time axis: its own steps put together to about `grain` pixels, so that a plot is
 * as fine as the eye and no larger.
 *
 * @param top pixel of the greatest density
 * @param base pixel of density 0
 */
export function outline(
  density: Answer['density'],
  axis: TimeAxis,
  { top, base, grain = 3 }: { readonly top: number; readonly base: number; readonly grain?: number },
): Outline {
  const from = dayOf(density.from)
  if (from === null || density.p.length === 0 || density.step <= 0) return { path: '', peak: null }
  const pixelsPerDay = (axis.right - axis.left) / (axis.to - axis.from)
  const group = Math.max(1, Math.round(grain / (pixelsPerDay * density.step)))
  const points: { x: number; p: number }[] = []
  let peak = { x: 0, p: 0 }
  for (let i = 0; i < density.p.length; i += group) {
    const steps = Math.min(group, density.p.length - i)
    let mass = 0
    for (let j = i; j < i + steps; j++) mass += density.p[j] ?? 0
    const day = from + (i + steps / 2) * density.step
    if (day < axis.from || day > axis.to) continue
    const point = { x: axis.x(day), p: mass / (steps * density.step) }
    points.push(point)
    if (point.p > peak.p) peak = point
  }
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || peak.p <= 0) return { path: '', peak: null }
  const y = (p: number) => base - ((base - top) * p) / peak.p
  const start = Math.max(axis.left, axis.x(from))
  const end = Math.min(axis.right, last.x + (pixelsPerDay * density.step * group) / 2)
  const curve = line<{ x: number; p: number }>(
    (point) => point.x,
    (point) => y(point.p),
  ).digits(1)
  const path = `M${px(end)},${px(base)}H${px(start)}L${(curve(points) ?? '').slice(1)}L${px(end)},${px(y(last.p))}`
  return { path, peak: { x: peak.x, y: top } }
}
