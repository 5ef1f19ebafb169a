import type { TitleMention } from './titles/titles.ts'
import type { Subject } from '../claim.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { CAST, RELEASE, SEASON } from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import { clauseAt, clausesBetween, type Frame } from './scene.ts'
import { subjectAt } from './subjects/subjects.ts'
import type { Span } from './spans.ts'
import { DIGITS, PUNCT } from './tokens.ts'

const WITHIN = lexemesOf(english, 'in on')
const HYPHEN = lexemeOf(english, '-')
/** Between a statement and the work after it that it is about: "joins the cast of Arc", "will appear in Arc". */
const LINK = lexemesOf(
  english,
  'in of for on to join joins joined joining direct directs directed directing helm helms write writes wrote writing produce produces star stars',
)

/**
 * The subject of a standing fact ("showrunner A", "the Netflix drama"): the series as a whole, unless the clause names a season.
 */
export function wholeOf(f: Frame, at: number, subject: Subject): Subject {
  if (subject.season === null || f.seasons.some((m) => clausesBetween(f, m.first, at) === 0)) return subject
  const { part: _, episode: __, ...whole } = subject
  return { ...whole, season: null }
}

/** Log-odds from which a title is surely one. */
const PLAIN = 0.5
/** Log-odds up to which one hardly is. */
const HARDLY = -1

/** Whether a title is surely one. */
export function isPlain(f: Frame, m: TitleMention): boolean {
  return m.title.score > PLAIN || m.title === f.scene.main || (f.scene.timesOf.get(m.title) ?? 0) > 1
}

/**
 * The work that "in" or "on" at token `i` leads to straight away ("who played C in Other Work"), also one that the sentence only
 * mentions; null where there is none.
 */
export function workAt(f: Frame, i: number): Subject | null {
  const { t, s } = f
  if (i + 1 >= s.to || !WITHIN.has(t.lexeme[i]!)) return null
  let k = i + 1
  // "in 2019's Arc"
  if (t.kind[k] === DIGITS && t.lexeme[k + 1] === english.possessive) k += 2
  if (k < s.to && isQuote(t, k)) k++
  const m = f.titles.find((x) => x.first === k)
  // "in Arc season 2" is of that season, which the sentence has.
  if (m === undefined || (t.role[m.last]! & SEASON) !== 0) return null
  return m.title.kind === 'film'
    ? { title: m.title.text, season: null, kind: 'film' }
    : { title: m.title.text, season: null }
}

/** Whether a small word links a statement at token `at` to the work named after it: "will appear in Arc". */
function isLinked(f: Frame, at: number, m: TitleMention): boolean {
  const { t } = f
  if (m.first <= at || m.first - at > 14 || clausesBetween(f, at, m.first) > 0) return false
  for (let i = m.first - 1; i > Math.max(at - 1, m.first - 6); i--) {
    if (LINK.has(t.lexeme[i]!)) return true
    if (t.kind[i] === PUNCT && !isQuote(t, i) && t.lexeme[i] !== HYPHEN) return false
    if ((t.role[i]! & (RELEASE | CAST)) !== 0 && i > at) return false
  }
  return LINK.has(t.lexeme[at]!) && m.first - at <= 4
}

/**
 * The work that a statement about people at token `at` is about. What is hardly a title does not count; one after
 * the statement counts where a small word links it ("will appear in Arc"), or nothing else is in view. What `without` has is not it.
 */
export function subjectOfPeople(f: Frame, at: number, without: Span | null = null): Subject | null {
  const counts = (m: TitleMention): boolean =>
    (m.title.score > HARDLY || m.title === f.scene.main) &&
    (without === null || m.first < without.first || m.first >= without.last)
  const told = f.told.every(counts) ? f.told : f.told.filter(counts)
  for (const m of told) if (isLinked(f, at, m)) return subjectAt(f, m.first, { told })
  // Only titles after it, and none linked: the focus, if there is one.
  if (told.length > 0 && told[0]!.first > at && f.focus.title !== null && clauseAt(f, at).to <= told[0]!.first)
    return subjectAt(f, at, { told: [] })
  return subjectAt(f, at, { told })
}
