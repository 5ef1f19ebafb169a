import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, OFFICIAL, PAST, RELEASE, TRAILER } from '../lexicon/roles.ts'
import { ORDINAL } from '../lexicon/time.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import type { Found } from './verdicts.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  a: lexemeOf(english, 'a'),
  another: lexemeOf(english, 'another'),
  hyphen: lexemeOf(english, '-'),
  of: lexemeOf(english, 'of'),
  series: lexemeOf(english, 'series'),
}

/** Works that follow from another. */
export const SEQUEL = ids('sequel prequel spinoff movie film remake reboot adaptation')

export const FILMS = ids('movie film')

/** What is announced or thought about as a work to come. */
const NEW_WORK = ids('sequel prequel spinoff remake reboot adaptation movie film series')

/** After a verb of announcing, something else is announced. */
const ABOUT = ids('about for at in of on')

const ALREADY = ids('already now also finally')
const FURTHER = ids('another new')

/** "Announced a sequel", "announced its plans to deliver a film of it": a first order. */
export function newWorkAt(f: Frame, i: number): Found | null {
  const last = objectAt(f, i)
  return last === 0 ? null : { value: 'renewed', head: i, first: i, last }
}

/** "A third Arc movie is already confirmed", "Sequel Confirmed". */
export function newWorkBefore(f: Frame, i: number): Found | null {
  const { t, s } = f
  if ((t.role[i]! & PAST) === 0 || f.dates.length > 0) return null
  let k = i - 1
  while (
    k > s.from &&
    i - k < 5 &&
    t.kind[k] === WORD &&
    !SEQUEL.has(t.lexeme[k]!) &&
    ((t.role[k]! & (AUXILIARY | FUNCTION | OFFICIAL)) !== 0 || ALREADY.has(t.lexeme[k]!))
  )
    k--
  if (k < s.from || !SEQUEL.has(t.lexeme[k]!)) return null
  if (!FILMS.has(t.lexeme[k]!)) return { value: 'renewed', head: i, first: k, last: i + 1 }
  for (let o = k - 1; o >= Math.max(s.from, k - 6); o--)
    if (FURTHER.has(t.lexeme[o]!) || ((t.time[o]! & ORDINAL) !== 0 && t.value[o]! > 1))
      return { value: 'renewed', head: i, first: o, last: i + 1 }
  return null
}

/** The end of "a sequel", "another season", "a new series" after a verb, past "plans to make"; 0 where none is its object. */
export function objectAt(f: Frame, i: number): number {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to - 1, i + 8); k++) {
    if (t.kind[k] === PUNCT) return 0
    if (t.lexeme[k] !== L.a && t.lexeme[k] !== L.another) {
      if ((t.role[k]! & (MODAL | AUXILIARY)) !== 0 || ABOUT.has(t.lexeme[k]!)) return 0
      continue
    }
    for (let j = k + 1; j < Math.min(s.to, k + 5); j++) {
      if (t.kind[j] === PUNCT && t.lexeme[j] !== L.hyphen) return 0
      if ((t.role[j]! & (RELEASE | TRAILER)) !== 0) return 0
      // "a series of delays", "a film festival"
      if (NEW_WORK.has(t.lexeme[j]!))
        return (t.lexeme[j] === L.series && t.lexeme[j + 1] === L.of) || isPartOfName(f, j) ? 0 : j + 1
    }
    return 0
  }
  return 0
}

/** "A movie night", "a film festival": the word describes another. */
function isPartOfName({ t, s }: Frame, j: number): boolean {
  return (
    j + 1 < s.to &&
    t.kind[j + 1] === WORD &&
    (t.role[j + 1]! | t.time[j + 1]!) === 0 &&
    (t.flags[j + 1]! & CAPITAL) === 0
  )
}
