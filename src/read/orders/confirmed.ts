import type { DateMention } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, MODAL, PAST } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import type { Found } from './verdicts.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  of: lexemeOf(english, 'of'),
  for: lexemeOf(english, 'for'),
  the: lexemeOf(english, 'the'),
  a: lexemeOf(english, 'a'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
}
/** After "is", that a season comes, and no more of it. */
const COMING = ids('coming happening on in returning underway official officially back')

/** Between a verb of announcing and a season, they make it of something else. */
const ABOUT = ids('for about on from with in before after during at of cast')

/** "Confirmed season 2", "season 2 is confirmed", "season 2 officially confirmed" at a verb or noun: the season itself, not a day of it. */
export function confirmedAt(f: Frame, i: number): Found | null {
  const { t } = f
  // "confirmed season 2", "season 2 is confirmed", "season 2 officially confirmed": the season itself, not a day of it.
  if (f.dates.some((d) => d.first > i && d.first - i < 3 && !isDayOf(f, i, d))) return null
  const object = f.seasons.find(
    (m) => typeof m.season === 'number' && m.first > i && m.first - i <= 4 && isObject(f, i + 1, m.first),
  )
  const subject = f.seasons.find((m) => typeof m.season === 'number' && m.last <= i && i - pastWork(f, m.last) <= 4)
  const m = object ?? (subject === undefined || isPartOf(f, subject.first) ? undefined : subject)
  // The first season is announced with the series.
  if (m === undefined || m.season === 1 || hasRelease(f, i, m.first)) return null
  // "It will not return for a third series, the BBC has confirmed."
  if (object === undefined ? !isObject(f, m.last, i) || t.lexeme[i + 1] === L.for : objectRunsOn(f, object.last))
    return null
  return { value: 'renewed', head: i, first: Math.min(i, m.first), last: Math.max(i + 1, m.last) }
}

/** "New cast members for season 3 were announced": the season only tells of what. */
function isPartOf(f: Frame, first: number): boolean {
  const { t } = f
  let k = first - 1
  const title = f.titles.find((m) => m.last <= first && first - m.last <= 1)
  if (title !== undefined) k = title.first - 1
  while (k > f.s.from && (isQuote(t, k) || t.lexeme[k] === L.the || t.lexeme[k] === L.a)) k--
  return k > f.s.from && ABOUT.has(t.lexeme[k]!) && f.seasons.every((m) => m.last !== k)
}

/** The token after "of Arc" at token `i`, else `i`. */
export function pastWork(f: Frame, i: number): number {
  const { t } = f
  if (t.lexeme[i] !== L.of) return i
  const m = f.titles.find((x) => x.first > i && x.first <= i + 2)
  if (m === undefined) return i
  return m.last < t.count && t.kind[m.last] === PUNCT ? m.last + 1 : m.last
}

/** "Season 2 was announced in July 2016": the day of the announcement, not of what it announces. */
function isDayOf(f: Frame, i: number, d: DateMention): boolean {
  const { reference } = f.scene
  return (
    (f.t.role[i]! & PAST) !== 0 &&
    ((f.t.role[i - 1]! | f.t.role[i - 2]!) & AUXILIARY) !== 0 &&
    d.coreTo !== null &&
    reference !== null &&
    d.coreTo <= reference
  )
}

function hasRelease(f: Frame, a: number, b: number): boolean {
  return f.events.some(
    (e) =>
      (e.kind === 'release' || e.kind === 'production' || e.kind === 'trailer') &&
      e.first >= Math.min(a, b) - 1 &&
      e.first <= Math.max(a, b) + 4,
  )
}

/** "confirmed season 2 will premiere", "announced that the fifth season of it will be its last": something else about the season. */
function objectRunsOn(f: Frame, after: number): boolean {
  const { t, s } = f
  let k = after
  if (k < s.to && t.lexeme[k] === L.of) {
    const m = f.titles.find((x) => x.first >= k && x.first <= k + 2)
    k = m === undefined ? k + 1 : m.last
    const end = Math.min(s.to, k + 5)
    while (k < end && (t.role[k]! & (MODAL | AUXILIARY)) === 0 && t.lexeme[k] !== L.comma) k++
  }
  if (k >= s.to) return false
  if ((t.role[k]! & MODAL) !== 0) return true
  return (t.role[k]! & AUXILIARY) !== 0 && !COMING.has(t.lexeme[k + 1]!) && !COMING.has(t.lexeme[k + 2]!)
}

/** Whether a verb of announcing has the season itself as its object or subject: no mark, no "for" and no other noun stands between. */
export function isObject(f: Frame, from: number, to: number): boolean {
  const { t } = f
  for (let k = from; k < to; k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) return false
    if (ABOUT.has(t.lexeme[k]!) && !(t.lexeme[k] === L.of && f.titles.some((m) => m.first > k && m.first <= k + 2)))
      return false
  }
  return true
}
