import { CLOCKS, type Evidence, HEARD } from './evidence.ts'

/** Indices of evidence that bears on a claim in some way, for each claim. */
type Others = readonly (readonly number[])[]

/**
 * How the claims of a release bear on each other. Made once for a forecast, so that leaving a report out costs only a look at it.
 */
export interface Relations {
  /** Claims, the surest and newest first. */
  readonly order: readonly number[]
  /** Newer words of a claim's source that replace it. */
  readonly superseded: Others
  /** Denials of what it claims. */
  readonly denied: Others
  /** Newer official words, and delays, that leave it behind. */
  readonly outdated: Others
  /** Words of the same source on the same day that say the same more exactly. */
  readonly exact: Others
  /** Claims (for a denial: denials) that say the same at least in part, and how much, 0 … 1. */
  readonly alike: readonly (readonly { readonly with: number; readonly much: number }[])[]
  /** Claims with the same number are alternatives: what one source names on one day with the same certainty. */
  readonly group: Int32Array
  /** Reports of each stage, in the order of a work's life. */
  readonly stages: Others
  /** For a stage, later words that it has not begun. */
  readonly undone: Others
  /** For a denial, later official words that go against it. */
  readonly refuted: Others
  /** The number of each one's article. */
  readonly text: Int32Array
  /** 1 for an article's own plans and guesses. */
  readonly own: Uint8Array
  /** Room to add up what each article says. */
  readonly sums: Float64Array
}

const RANK: Readonly<Record<string, number>> = { happened: 3, official: 3, expected: 2, possible: 1, hoped: 0 }

/** How sure a text presents a claim: 3 official, 2 expected, 1 possible, 0 hoped. */
export function rank(item: Evidence): number {
  return RANK[item.certainty] ?? 0
}

/** Whether a piece of evidence claims a window or an earliest day. */
export function isClaim(item: Evidence): boolean {
  return item.kind === 'window' || item.kind === 'open'
}

/** Whether two windows have no day in common. */
export function disjoint(a: Evidence, b: Evidence): boolean {
  return a.to < b.from || b.to < a.from
}

const within = (a: Evidence, b: Evidence): boolean => a.from >= b.from && a.to <= b.to

/** Whether `b` is a part of `a`, not all of it; of two equal windows none is. */
function isInside(b: Evidence, a: Evidence): boolean {
  return a.kind === 'window' && b.kind === 'window' && within(b, a) && !within(a, b)
}

/**
 * How alike two claims are, 0 … 1: days in common over days in either. Single days one or two apart are nearly the same (night
 * slots, time zones), and so are two "not before" some weeks apart.
 */
export function alike(a: Evidence, b: Evidence): number {
  if (a.kind !== b.kind) return 0
  if (a.kind === 'open') return 1 / (1 + Math.abs(a.from - b.from) / 60)
  if (a.from === a.to && b.from === b.to) return Math.abs(a.from - b.from) > 2 ? 0 : a.from === b.from ? 1 : 0.7
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1
  return common <= 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1)
}

/** Whether `b` replaces `a`: said later by the same source, and either in conflict or more exact. */
function replaces(b: Evidence, a: Evidence): boolean {
  if (b.said <= a.said || b.source !== a.source || !isClaim(b)) return false
  if (disjoint(a, b)) return rank(b) >= rank(a) - 1
  return b.kind === a.kind && within(b, a) && rank(b) >= rank(a)
}

/** Whether `b` takes back what `a` claims; an outlet's own word does not undo what is official. */
function denies(b: Evidence, a: Evidence): boolean {
  if (b.kind !== 'denied' || a.kind !== 'window' || b.report === a.report || b.said < a.said || !within(a, b))
    return false
  return rank(a) < 3 || (b.said > a.said && b.sourceKind !== 'outlet')
}

/** Whether `b` leaves `a` behind: dates given up since it was last said, or a newer official window elsewhere. */
function leavesBehind(b: Evidence, a: Evidence): boolean {
  if (b.kind === 'delay') return b.said > a.again
  return b.kind === 'window' && b.said > a.said && rank(b) === 3 && disjoint(a, b)
}

/** Whether two windows are alternatives: named by one source on one day, equally sure. */
function alternatives(a: Evidence, b: Evidence): boolean {
  return a.kind === 'window' && b.kind === 'window' && a.source === b.source && a.said === b.said && rank(a) === rank(b)
}

/** Whether `b` says that filming, which `a` tells as begun or planned, has not begun: what has not come is still to come. */
function undoes(b: Evidence, a: Evidence): boolean {
  if (b.kind !== 'notYet' || b.power < HEARD || b.said <= a.said || b.said < a.from) return false
  if (a.clock === null || a.clock === 'renewal' || a.clock === 'writing' || a.clock === 'trailer') return false
  return a.certainty === 'happened' || a.from <= a.said
}

/** Whether `b`, said later and officially, goes against the denial `a`. */
function refutes(b: Evidence, a: Evidence): boolean {
  return b.kind === 'window' && b.said > a.said && rank(b) === 3 && !disjoint(a, b)
}

/** Which of two reports of one stage counts: done before planned; of those done the first, of those planned the newest. */
function better(a: Evidence, b: Evidence): boolean {
  if (a.clock === 'renewal') return a.said < b.said
  const done = Number(a.certainty === 'happened') - Number(b.certainty === 'happened')
  if (done !== 0) return done > 0
  if (a.clock === 'start' || a.clock === 'end') return a.certainty === 'happened' ? a.from < b.from : a.said > b.said
  return a.from > b.from
}

/** Reports of each stage, those first that count rather than the others. */
function stagesOf(items: readonly Evidence[]): number[][] {
  const stages: number[][] = CLOCKS.map(() => [])
  items.forEach(({ clock, lag }, i) => {
    if (clock !== null && lag === null) stages[CLOCKS.indexOf(clock)]!.push(i)
  })
  for (const stage of stages) {
    stage.sort((i, j) => Number(better(items[j]!, items[i]!)) - Number(better(items[i]!, items[j]!)) || i - j)
  }
  return stages
}

/** Plans and guesses: not official, not done, and no day that is plainly stated. */
function isOwn({ kind, certainty, from, to }: Evidence): boolean {
  if (kind === 'denied' || kind === 'delay' || kind === 'notYet') return false
  if (certainty === 'official' || certainty === 'happened') return false
  return !(kind === 'window' && certainty === 'expected' && to - from < 7)
}

/**
 * The tables for a release's evidence.
 *
 * @param sameText how much two claims of one article lean on each other, whatever they say
 */
export function relate(items: readonly Evidence[], sameText: number): Relations {
  const none = (): number[][] => items.map(() => [])
  const [superseded, denied, outdated, exact, undone, refuted] = [none(), none(), none(), none(), none(), none()]
  const text = numbered(items.map((item) => item.text))
  const own = Uint8Array.from(items, (item) => Number(isOwn(item)))
  const similar: { with: number; much: number }[][] = items.map(() => [])
  const group = Int32Array.from(items, (_, i) => i)
  for (let i = 0; i < items.length; i++) {
    const a = items[i]!
    const claim = isClaim(a)
    if (!claim && a.kind !== 'denied' && a.kind !== 'clock') continue
    for (let j = 0; j < items.length; j++) {
      if (j === i) continue
      const b = items[j]!
      if (a.kind === 'clock') {
        if (undoes(b, a)) undone[i]!.push(j)
        continue
      }
      let much = 0
      if (!alternatives(a, b)) {
        much = alike(a, b)
        if (claim && text[i] === text[j] && isClaim(b)) much = Math.max(sameText, much)
      } else if (j < i) group[i] = group[j]!
      if (much > 0) similar[i]!.push({ with: j, much })
      if (!claim) {
        if (refutes(b, a)) refuted[i]!.push(j)
        continue
      }
      if (b.source === a.source && b.said === a.said && rank(b) >= rank(a) && isInside(b, a)) exact[i]!.push(j)
      if (replaces(b, a)) superseded[i]!.push(j)
      if (denies(b, a)) denied[i]!.push(j)
      if (leavesBehind(b, a)) outdated[i]!.push(j)
    }
  }
  const order = items
    .map((_, i) => i)
    .filter((i) => isClaim(items[i]!))
    .sort((i, j) => rank(items[j]!) - rank(items[i]!) || items[j]!.said - items[i]!.said || i - j)
  const stages = stagesOf(items)
  const sums = new Float64Array(items.length)
  return { order, superseded, denied, outdated, exact, alike: similar, group, stages, undone, refuted, text, own, sums }
}

/** Equal numbers for equal names, counted from 0. */
function numbered(names: readonly string[]): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    const number = known.get(name) ?? known.size
    known.set(name, number)
    return number
  })
}

/** Whether a claim still stands when the report `without` is left out. */
export function standingOf(
  items: readonly Evidence[],
  { superseded, denied }: Relations,
  i: number,
  without = -1,
): 'stands' | 'superseded' | 'denied' {
  if (counted(items, denied[i]!, without)) return 'denied'
  return counted(items, superseded[i]!, without) ? 'superseded' : 'stands'
}

/** Whether any of some evidence is of another report than the one that is left out. */
export function counted(items: readonly Evidence[], some: readonly number[], without: number): boolean {
  for (let k = 0; k < some.length; k++) if (items[some[k]!]!.report !== without) return true
  return false
}
