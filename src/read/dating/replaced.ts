import type { Certainty, Source, Subject } from '../../claim.ts'
import type { Window } from '../../window.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'
import { emitLater, type Frame, notes, type Scene } from '../scene.ts'
import { trigger } from '../triggers.ts'

/** A day of coming out, as a sentence tells it: one that was given up, or one that holds. */
interface Day {
  readonly index: number
  readonly paragraph: number
  readonly subject: Subject
  /** Null where nobody knows the day. */
  readonly window: Window | null
  readonly certainty: Certainty
  readonly source: Source
  readonly first: number
  readonly last: number
  readonly gone: boolean
  /** The sentence says that it holds now, in place of another. */
  readonly now: boolean
}

const days = notes<Day>()
const NOW = trigger(0, lexemesOf(english, 'now instead rather finally eventually previous original old former earlier'))

/** Notes a day of coming out that a sentence tells; `gone` where it was the plan and is not any more. */
export function noteDay(
  f: Frame,
  subject: Subject,
  window: Window | null,
  certainty: Certainty,
  source: Source,
  first: number,
  last: number,
  gone: boolean,
): void {
  if (certainty === 'denied' && !gone) return
  const now = (f.s.triggers & NOW) !== 0
  const { index } = f
  days(f.scene).push({
    index,
    paragraph: f.s.paragraph,
    subject,
    window,
    certainty,
    source,
    first,
    last,
    gone,
    now,
  })
}

/**
 * Where a text tells the day that was given up beside the one that holds, it was moved, whatever the verbs: "originally due in May, it now
 * opens on June 3", "on November 22 instead of October 4".
 */
export function tellReplaced(scene: Scene): void {
  const all = days(scene)
  for (let k = 0; k < all.length; k++) {
    const gone = all[k]!
    if (!gone.gone) continue
    const day = replacing(scene, all, k)
    if (day !== null && !isTold(scene, day)) tell(scene, gone, day)
  }
}

/** What holds in place of a day: of the same sentence before that of the next, told after it before told ahead of it. */
function replacing(scene: Scene, all: readonly Day[], at: number): Day | null {
  const gone = all[at]!
  let best: Day | null = null
  let cost = Infinity
  for (let n = Math.max(0, at - NEAR); n < Math.min(all.length, at + NEAR + 1); n++) {
    const day = all[n]!
    if (!replaces(day, gone)) continue
    // What a verb of moving tells is moved to that day, and told already.
    if (day.index === gone.index && isTold(scene, day)) return null
    const c = Math.abs(day.index - gone.index) * 2 + (n < at ? 1 : 0)
    if (c >= cost) continue
    best = day
    cost = c
  }
  return best
}

/** How many days may be told between the two. */
const NEAR = 4

function replaces(day: Day, gone: Day): boolean {
  if (day.gone || day.certainty === 'denied' || day.certainty === 'hoped') return false
  // "Shown in September, it was to have opened in November": what comes before the plan is mostly something else.
  const { from, to } = gone.window ?? NEVER
  if (day.window !== null && (day.window.from ?? '') < (from ?? '')) return false
  if (day.window?.from === from && day.window?.to === to) return false
  if (day.subject.title !== gone.subject.title || day.subject.season !== gone.subject.season) return false
  const apart = Math.abs(day.index - gone.index)
  return apart === 0 || (apart === 1 && (day.now || gone.now || day.window === null))
}

const NEVER = { from: null, to: null }

/** Whether the text's own words for a move have made a claim of it. */
function isTold(scene: Scene, day: Day): boolean {
  for (const c of scene.claims)
    if (
      c.property === 'delay' &&
      c.subject.title === day.subject.title &&
      c.subject.season === day.subject.season &&
      (day.window === null || (c.value.to?.from === day.window.from && c.value.to.to === day.window.to))
    )
      return true
  return false
}

function tell(scene: Scene, gone: Day, day: Day): void {
  const official = day.source.kind === 'official'
  emitLater(
    scene,
    'delay',
    day.subject,
    { to: day.window, cause: null },
    official ? 'official' : 'happened',
    day.source,
    Math.min(gone.first, day.first),
    Math.max(gone.last, day.last),
    null,
  )
}
