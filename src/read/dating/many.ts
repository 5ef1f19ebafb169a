import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { trigger, TRIGGERS } from '../triggers.ts'

const ids = (words: string) => lexemesOf(english, words)
/** Works, more than one. */
const PLURAL = ids(
  'films movies shows dramas sitcoms comedies programmes programs projects productions titles originals franchises sequels thrillers pilots spinoffs',
)
/** They make "series" more than one. */
const COUNTS = ids(
  'many several most some all few other these those both various multiple numerous countless more two three four five six seven eight nine ten dozens handful number majority',
)
/** "One of its shows" is one. */
const ONE = ids('one another each any')
const L = {
  of: lexemeOf(english, 'of'),
  series: lexemeOf(english, 'series'),
  seasons: lexemeOf(english, 'seasons'),
}
const WORKS = trigger(0, PLURAL, ids('series seasons'))

/** How far after its verb the works may stand. */
const REACH = 8

/**
 * Whether what a clause tells at token `at` is said of works at large: "many shows were cancelled", "several films have been delayed",
 * "renewed most of its dramas", "orders second seasons". Not where the clause names a work or a season, nor of "one of its shows".
 *
 * @example ofMany(f, head) // true for "Most of its dramas were renewed": of no work that the text names
 */
export function ofMany(f: Frame, at: number): boolean {
  if ((f.s.triggers & WORKS) === 0) return false
  const { t } = f
  const { from, to } = clauseAt(f, at)
  for (const m of f.told) if (m.first >= from && m.first < to) return saidOfMany(f, m.last, at)
  let numbered = 0
  for (const m of f.seasons)
    if (m.first >= from && m.first < to && typeof m.season === 'number') {
      if (t.lexeme[m.last - 1] !== L.seasons) return false
      numbered++
    }
  if (numbered > 0) return numbered === 1
  for (let k = from; k < Math.min(to, at + REACH); k++)
    if ((TRIGGERS[t.lexeme[k]!]! & WORKS) !== 0 && isPlural(f, k) && !isOneOf(f, from, k)) return true
  return false
}

/** "Fans of Arc know that many shows are renewed late": the subject of the verb itself. */
function saidOfMany(f: Frame, from: number, at: number): boolean {
  for (let k = at - 1; k > Math.max(from, at - 5); k--)
    if ((TRIGGERS[f.t.lexeme[k]!]! & WORKS) !== 0) return f.t.lexeme[k] !== L.seasons && COUNTS.has(f.t.lexeme[k - 1]!)
  return false
}

function isPlural(f: Frame, k: number): boolean {
  const { t } = f
  if (t.lexeme[k] !== L.series) return t.lexeme[k] !== L.seasons
  for (let i = k - 1; i >= Math.max(f.s.from, k - 4); i--) if (COUNTS.has(t.lexeme[i]!)) return true
  return false
}

/** "One of its shows", "each of the films". */
function isOneOf(f: Frame, from: number, k: number): boolean {
  const { t } = f
  for (let i = k - 1; i >= Math.max(from, k - 6); i--) if (t.lexeme[i] === L.of) return ONE.has(t.lexeme[i - 1] ?? 0)
  return false
}
