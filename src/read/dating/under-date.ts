import { type DateMention, windowOf } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CAST, MODAL, PAST, TRAILER } from '../lexicon/roles.ts'
import { emit, type Frame } from '../scene.ts'
import { BODY, HEADLINE } from '../sentences.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { listedBy } from './announced.ts'
import { DATED } from './given-up.ts'

const COLON = lexemeOf(english, ':')

/** Lines below a line that is a date have that date, as far as this. */
const UNDER = 14

/** Whether a line goes on from a name to a story: "Ada Brandt cast in Blue Hour". */
function tellsMore(f: Frame, from: number): boolean {
  for (let k = from; k < f.s.to; k++)
    if ((f.t.role[k]! & (CAST | TRAILER | PAST | AUXILIARY | MODAL)) !== 0 && !DATED.has(f.t.lexeme[k]!)) return true
  return false
}

/** Whether a line that is little more than a date heads works: not "Premiere: July 10", "By Ada Brandt 6 July", "Odds: 4/1". */
function headsList(f: Frame, d: DateMention): boolean {
  const { t, s, scene } = f
  // The day of the article near its head is a byline's.
  if (d.from === scene.reference && f.index < BYLINE) return false
  for (let k = s.from; k < d.first; k++) if (t.lexeme[k] === COLON) return false
  return true
}
/** Sentences of an article's head. */
const BYLINE = 8

/** "March 4" on a line, and under it the works of that day, a line each. */
export function underDate(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s, scene } = f
  if (s.kind === BODY || s.kind === HEADLINE) return false
  const d = f.dates[0]
  if (
    d !== undefined &&
    d.kind === 'window' &&
    d.precision === 'day' &&
    f.dates.length === 1 &&
    s.to - s.from - (d.last - d.first) <= 2
  ) {
    if (!headsList(f, d)) return false
    scene.dateLine = { date: d, window: windowOf(d, t.text), index: f.index }
    return true
  }
  const line = scene.dateLine
  const m = f.titles[0]
  if (
    line === null ||
    m === undefined ||
    f.dates.length > 0 ||
    f.index - line.index > UNDER ||
    m.first - s.from > 2 ||
    s.to - m.last > 10 ||
    tellsMore(f, m.last)
  )
    return false
  const subject = subjectAt(f, f.seasons.length > 0 ? f.seasons.at(-1)!.last : m.last)
  if (subject === null) return false
  const past = scene.reference !== null && line.date.to !== null && line.date.to < scene.reference
  const source = listedBy(f, sourceAt(f, attributions, m.first))
  emit(
    f,
    'release',
    f.seasons.length > 0 ? subject : { ...subject, season: null },
    line.window,
    past ? 'happened' : source.kind === 'official' ? 'official' : 'expected',
    source,
    m.first,
    s.to,
  )
  return true
}
