import { seasonUntil, titleAt } from '../at.ts'
import { nameAt } from '../gazetteer.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, FUNCTION, MEDIUM, MODAL, PERSON, PLAN, SAY, SEASON, TRAILER, WORK } from '../lexicon/roles.ts'
import type { Event } from '../events/index.ts'
import type { Frame } from '../scene.ts'
import { BODY } from '../sentences.ts'
import { type Span, titleEnd } from '../spans.ts'
import { CAPITAL, GIVEN, hashWord, PUNCT, WORD } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  comma: lexemeOf(english, ','),
  which: lexemeOf(english, 'which'),
  by: lexemeOf(english, 'by'),
}
/** What comes out by itself: who releases something is no work. */
const COMES_OUT = ids(
  'premiere premieres premiered debut debuts debuted arrive arrives arrived open opens opened air airs aired bow bows bowed land lands landed hit hits come comes came out released slated due set scheduled',
)
/** Participles, of which only the passive tells so. */
const PASSIVE = ids('released aired opened launched slated due set scheduled')
const BE = ids('is are was were been be being')
/** Begins what is said of a name between two commas: ", starring A,", ", a comedy,". */
const DESCRIBES = ids('starring directed written created based a an the from by')
/** Ends the name of a company, a feast, a festival. */
const ELSE = hashesOf(
  'festival awards studios studio pictures entertainment productions media day week weekend con films television tv network channel group company team show season series'
    .split(' ')
    .map(hashWord),
)
/** A description between commas has so many tokens at most; a name so many. */
const LONGEST = 10
const LONGEST_NAME = 8

/**
 * The name of a work that the text names nowhere else, as the subject of a verb of coming out: "Red Tide opens in June", "Salt Road, which
 * premiered in 2014,", "Her next film, Red Tide, is due in June". Two words at least, and no person, platform or known work among them.
 */
export function unknownName(f: Frame, e: Event): Span | null {
  const { t, s } = f
  if (s.titleCase || s.kind !== BODY || !COMES_OUT.has(t.lexeme[e.head]!)) return null
  let k = e.first - 1
  let be = false
  while (
    k > s.from &&
    t.kind[k] === WORD &&
    (t.flags[k]! & CAPITAL) === 0 &&
    (t.role[k]! & (AUXILIARY | MODAL | PLAN | FUNCTION)) !== 0
  ) {
    if (BE.has(t.lexeme[k]!)) be = true
    k--
  }
  if (t.lexeme[k] === L.which) k--
  if (PASSIVE.has(t.lexeme[e.head]!) && !be) return null
  if (t.lexeme[k] === L.comma) k = beforeDescription(f, k)
  return k < s.from ? null : nameEndingAt(f, k + 1)
}

/** The token before the comma that opens a description which ends at comma `k`; before `k` itself where none does. */
function beforeDescription({ t, s }: Frame, k: number): number {
  for (let i = k - 1; i > Math.max(s.from, k - LONGEST); i--)
    if (t.lexeme[i] === L.comma && DESCRIBES.has(t.lexeme[i + 1]!)) return i - 1
  return k - 1
}

function nameEndingAt(f: Frame, last: number): Span | null {
  const { t, s } = f
  if (t.kind[last - 1] !== WORD || (t.flags[last - 1]! & CAPITAL) === 0) return null
  if (titleAt(f, last - 1) !== undefined || seasonUntil(f, last) !== undefined) return null
  if (ELSE.has(t.hash[last - 1]!) || (t.role[last - 1]! & (SAY | PERSON | CREW | TRAILER)) !== 0) return null
  let first = -1
  for (let i = last - 1; i >= Math.max(s.from, last - LONGEST_NAME); i--) {
    if (t.kind[i] === PUNCT) break
    if ((t.flags[i]! & CAPITAL) !== 0 && titleEnd(t, i, last) === last) first = i
  }
  if (first < 0 || last - first < 2) return null
  // "The series by director Bo Prasetyo is set for May"
  if (first > s.from && (t.lexeme[first - 1] === L.by || (t.role[first - 1]! & (CREW | PERSON)) !== 0)) return null
  for (let i = first; i < last; i++) {
    if (titleAt(f, i) !== undefined || (t.flags[i]! & GIVEN) !== 0 || nameAt(t, i, last)) return null
    if ((t.role[i]! & (SEASON | MEDIUM | WORK)) !== 0) return null
  }
  for (const d of f.dates) if (d.first < last && d.last > first) return null
  // "Season", "In March": the head of a sentence is no name's because of its capital alone.
  return first === s.from && (t.role[first]! & FUNCTION) !== 0 && last - first < 3 && t.lexeme[first] !== THE
    ? null
    : { first, last }
}
const THE = lexemeOf(english, 'the')
