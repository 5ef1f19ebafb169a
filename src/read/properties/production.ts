import { type Attribution, certaintyAt, negated, planned, sourceAt, tenseAt } from '../cues.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import type { Event } from '../events/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'
import { PRODUCE } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { anchor, spanOf } from '../dating/place.ts'

const IF = lexemesOf(english, 'if unless assuming provided should')

/** Whether a condition opens not far before an event. */
function conditional(f: Frame, e: Event): boolean {
  for (let k = Math.max(clauseAt(f, e.head).from, e.first - 4); k < e.first; k++)
    if (IF.has(f.t.lexeme[k]!)) return true
  return false
}

function one(f: Frame, attributions: readonly Attribution[], e: Event, d: DateMention | null): void {
  // "assuming that filming proceeds": a condition tells nothing of where it stands
  if (d === null && conditional(f, e)) return
  const subject = subjectAt(f, anchor(f, e, d))
  if (subject === null || e.phase === undefined) return
  let tense = tenseAt(f, e.head)
  const reference = f.scene.reference
  let edge = e.edge ?? 'during'
  if (d !== null && reference !== null) {
    if (d.from !== null && d.from > reference) tense = 1
    else if (d.to !== null && d.to < reference && !planned(f, e.head)) tense = -1
    const now = d.relative && d.from === reference && d.to === reference
    if (now && edge === 'start') edge = 'during'
    if (now && edge === 'during') tense = -1
  } else if (edge === 'during') tense = -1
  if (tense === 0) tense = -1
  const source = sourceAt(f, attributions, e.head)
  const denied = negated(f, e.head)
  const certainty = certaintyAt(f, e.head, { tense, denied }, source)
  const { first, last } = spanOf(f, e, d)
  emit(
    f,
    'production',
    subject,
    { phase: e.phase, edge, window: d === null ? null : windowOf(d, f.t.text) },
    certainty,
    source,
    first,
    last,
  )
}

/**
 * Writing, filming and post-production, their beginning, end and course: "filming begins in March", "production wrapped last month",
 * "cameras started rolling in April", "it is in production now", "the scripts are written", "post-production is under way".
 */
export const production: Recogniser = {
  property: 'production',
  roles: PRODUCE,
  read(f, attributions) {
    for (const e of f.events) {
      if (e.kind !== 'production') continue
      const windows = e.dates.filter((d) => d.kind === 'window' && (d.from !== null || d.to !== null))
      if (windows.length === 0) {
        if (!e.weak && e.edge !== undefined && e.dates.length === 0) one(f, attributions, e, null)
      } else if (e.edge !== undefined || !e.weak || e.phase === 'filming')
        for (const d of windows) one(f, attributions, e, d)
    }
  },
}
