import { seasonFrom } from '../at.ts'
import type { Subject } from '../../claim.ts'
import type { Window } from '../../window.ts'
import { sourceAt } from '../sources.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { found, nameAt, PLACE_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { EPISODE, FUNCTION, WORK } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import { emit, type Frame, notes, type Scene } from '../scene.ts'
import { BODY, HEADLINE } from '../sentences.ts'
import { capitalised, type Span, spelled } from '../spans.ts'
import { CAPITAL, DIGITS, LINE, PUNCT, UPPER, WORD } from '../tokens.ts'
import { listedBy } from './announced.ts'

/** A line of a list that has a day and a name, which the text may have nowhere else. */
interface Entry {
  readonly frame: Frame
  readonly name: Span
  readonly subject: Subject
  readonly window: Window
  readonly past: boolean
}

const entries = notes<Entry>()

/** So many lines make a list. */
const LIST = 3
/** A line longer than this is a sentence, a name longer than that no name. */
const LONGEST_LINE = 18
const LONGEST_NAME = 10

const ids = (words: string) => lexemesOf(english, words)
/** Between a name and its day. */
const SEPARATORS = ids(': – - — | , (')
/** What stands before a day and is no name: "Release date: May 3". */
const LABELS = ids(
  'date dates release premiere premieres published updated director cast trailer runtime network title studio season episode finale start filming production',
)
const L = { open: lexemeOf(english, '('), star: lexemeOf(english, '*'), comma: lexemeOf(english, ',') }

/** The line of a list in view, when it is one: a name with its day, or a name under a day. */
export function listing(f: Frame): void {
  const { t, s, scene } = f
  if (s.kind === HEADLINE || s.to - s.from > LONGEST_LINE) return
  // A numbered line is parted from its number: "1." / "Arc (March 7)".
  if (s.kind === BODY && ((t.flags[s.from]! & LINE) !== 0 || t.lexeme[s.to - 1] !== CLOSE)) return
  let date: DateMention | null = null
  for (const d of f.dates) {
    if (d.kind !== 'window' || d.from === null || d.to === null) return
    // "The Reed King (2019)": its year, no day.
    if (d.precision === 'year') continue
    if (date !== null || (d.precision !== 'day' && d.precision !== 'month')) return
    date = d
  }
  if (date === null) {
    const under = scene.dateLine
    if (under !== null && f.index > under.index && f.index - under.index <= 14 && s.kind !== BODY)
      note(f, bounds(f, s.from, s.to), under.window, isPast(scene, under.date))
    return
  }
  const past = isPast(scene, date)
  const window = windowOf(date, t.text)
  if (date.first - s.from <= 1) {
    // "March 3: Arc, Night Ferry"
    if (s.to <= date.last || !SEPARATORS.has(t.lexeme[date.last]!)) return
    let from = date.last + 1
    for (let k = from; k <= s.to; k++)
      if (k === s.to || t.lexeme[k] === L.comma) {
        note(f, bounds(f, from, k), window, past)
        from = k + 1
      }
    return
  }
  let sep = date.first - 1
  while (sep > s.from && t.kind[sep] === WORD && (t.role[sep]! & FUNCTION) !== 0) sep--
  if (SEPARATORS.has(t.lexeme[sep]!)) note(f, bounds(f, s.from, sep), window, past)
}

const CLOSE = lexemeOf(english, ')')

function isPast(scene: Scene, d: DateMention): boolean {
  return scene.reference !== null && d.to !== null && d.to < scene.reference
}

/** The name between two tokens of a line: without bullets, seasons, brackets, quotation marks. */
function bounds(f: Frame, from: number, to: number): Span {
  const { t } = f
  let first = from
  while (first < to && t.kind[first] === PUNCT && !isQuote(t, first)) first++
  // "1. Arc"
  if (t.kind[first] === DIGITS && t.kind[first + 1] === PUNCT && first + 2 < to) first += 2
  if (first < to && isQuote(t, first)) first++
  let last = first
  while (last < to && last - first <= LONGEST_NAME && t.lexeme[last] !== L.open && t.lexeme[last] !== L.star) {
    const m = seasonFrom(f, last)
    if (m !== undefined && last > first) break
    if (isQuote(t, last) && last > first) break
    last++
  }
  while (last > first && t.kind[last - 1] === PUNCT) last--
  return { first, last }
}

function note(f: Frame, name: Span, window: Window, past: boolean): void {
  if (!isName(f, name)) return
  let season: number | null = null
  let part: number | undefined
  let episode: number | undefined
  for (const m of f.seasons) {
    if (typeof m.season === 'number' && m.elliptic !== true) season ??= m.season
    part ??= m.part
    episode ??= m.episode
  }
  // "Arc (final episode)": which one is not told.
  if (episode === undefined && (f.s.role & EPISODE) !== 0) return
  const known = f.titles.find((m) => m.first <= name.first + 1 && m.last > name.first)
  const subject: Subject = {
    // A title that the text has in another spelling is its own.
    title: known !== undefined && known.last >= name.last ? known.title.text : spelled(f.t, name.first, name.last),
    season,
    ...(part === undefined ? {} : { part }),
    ...(episode === undefined ? {} : { episode }),
  }
  entries(f.scene).push({ frame: f, name, subject, window, past })
}

/** Whether a stretch of a line may be the name of a work. */
function isName(f: Frame, name: Span): boolean {
  const { t } = f
  const { first, last } = name
  if (last <= first || last - first > LONGEST_NAME || !capitalised(t, name)) return false
  if ((t.flags[first]! & CAPITAL) === 0 && t.kind[first] !== DIGITS) return false
  if (LABELS.has(t.lexeme[last - 1]!) || (t.role[last - 1]! & EPISODE) !== 0) return false
  let words = 0
  let plain = 0
  for (let k = first; k < last; k++) {
    if (t.kind[k] !== WORD) continue
    words++
    if ((t.role[k]! & (FUNCTION | WORK)) !== 0 || t.time[k] !== 0) plain++
    // "NEW MOVIES"
    if ((t.flags[k]! & UPPER) !== 0 && t.end[k]! - t.start[k]! > 4 && last - first > 3) return false
  }
  if (words === 0 || plain === words) return false
  for (const d of f.dates) if (d.first < last && first < d.last) return false
  return !(nameAt(t, first, last) && found.end >= last && found.kind !== PLACE_NAME)
}

/** The day of a line is that of the name in it: not of what the text spoke of before, nor of its season. */
function dropOthers(scene: Scene, all: readonly Entry[]): void {
  const { claims, t } = scene
  let kept = 0
  for (const c of claims) {
    if (c.property === 'release' && c.value !== null) {
      // The entries stand in the order of the text: the first of the line that the claim is of.
      let low = 0
      let high = all.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (t.end[all[mid]!.frame.s.to - 1]! < c.end) low = mid + 1
        else high = mid
      }
      let other = false
      let own = false
      for (let k = low; k < all.length && t.start[all[k]!.frame.s.from]! <= c.start; k++) {
        const e = all[k]!
        if (e.window.from !== c.value.from || e.window.to !== c.value.to) continue
        if (e.subject.title === c.subject.title && e.subject.season === c.subject.season) own = true
        else other = true
      }
      if (other && !own) continue
    }
    claims[kept++] = c
  }
  claims.length = kept
}

/** Tells what the lines of a list say, once there are enough of them to be one. */
export function tellListing(scene: Scene): void {
  const all = entries(scene)
  if (all.length < LIST) return
  dropOthers(scene, all)
  const told = new Set<string>()
  for (const c of scene.claims)
    if (c.property === 'release') told.add(`${c.subject.title.toLowerCase()}/${c.value?.from}/${c.value?.to}`)
  for (const e of all) {
    const key = `${e.subject.title.toLowerCase()}/${e.window.from}/${e.window.to}`
    if (told.has(key)) continue
    told.add(key)
    const source = listedBy(e.frame, sourceAt(e.frame, e.frame.attributions, e.name.first))
    emit(
      e.frame,
      'release',
      e.subject,
      e.window,
      e.past ? 'happened' : source.kind === 'official' ? 'official' : 'expected',
      source,
      e.name.first,
      e.name.last,
    )
  }
}
