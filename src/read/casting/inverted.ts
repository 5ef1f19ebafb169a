import { titleAt } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { PERSON, WORK } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import type { Change } from './after.ts'
import { ENSEMBLE, FRESH, is, JOINED, OLD, TROUPE, WHOLE } from './cue-words.ts'
import { asMaker } from './to-work.ts'

const L = {
  also: lexemeOf(english, 'also'),
  as: lexemeOf(english, 'as'),
  board: lexemeOf(english, 'board'),
  cast: lexemeOf(english, 'cast'),
  comma: lexemeOf(english, ','),
  featuring: lexemeOf(english, 'featuring'),
  hyphen: lexemeOf(english, '-'),
  in: lexemeOf(english, 'in'),
  new: lexemeOf(english, 'new'),
  on: lexemeOf(english, 'on'),
  starring: lexemeOf(english, 'starring'),
  the: lexemeOf(english, 'the'),
  with: lexemeOf(english, 'with'),
}
/** "Playing a key role is A", "Stepping in as the judge is B". */
const ACTING = lexemesOf(english, 'playing portraying voicing')
/** "Also appearing: A, B" */
const SHOWING = lexemesOf(english, 'appearing featuring')
const ROLES = lexemesOf(english, 'roles')
const STEPPING = lexemesOf(english, 'stepping')
/** "Also cast are A and B" */
const FURTHER = lexemesOf(english, 'also newly previously recently already just')

/** What stands before the names. */
export interface Cue {
  readonly change: Change
  readonly at: number
  /** It can be said of actors only. */
  readonly plain: boolean
  /** Counts only where the names have their parts beside them. */
  readonly weak: boolean
  /** "It also stars A": told of the series as a whole. */
  readonly whole?: boolean
  /** Offers: not settled. */
  readonly open?: boolean
}

/** "Cast: A, B", "Stars:", "New:", "Also returning:": the label before a colon. */
export function labelBefore(f: Frame, colon: number, many: number): Cue | null {
  const { t, s } = f
  let cast = false
  let change: Change = 'plays'
  for (let k = colon - 1; k >= Math.max(s.from, colon - 8); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
    const lexeme = t.lexeme[k]!
    if (is(lexeme, ENSEMBLE) || lexeme === L.cast || SHOWING.has(lexeme) || (lexeme === L.with && k === colon - 1))
      cast = true
    if (is(lexeme, OLD)) change = 'returns'
    if (is(lexeme, FRESH)) change = 'joins'
  }
  const told = cast || change === 'joins' || (change === 'returns' && many > 1)
  return told ? { change, at: colon, plain: cast, weak: false } : null
}

/** "New cast members include", "Other additions are". */
export function freshBefore(f: Frame, i: number): Change | null {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) {
    if (is(t.lexeme[k]!, FRESH)) return 'joins'
    if (is(t.lexeme[k]!, OLD)) return 'returns'
  }
  return null
}

/** "New to the cast are A and B", "Also returning is C", "Newcomers are D", "The stars are E": the verb before the names. */
export function inverted(f: Frame, be: number): Cue | null {
  const { t, s } = f
  for (let k = be - 1; k >= Math.max(s.from, be - 14); k--) {
    const title = titleAt(f, k)
    if (title !== undefined) {
      k = title.first
      continue
    }
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma && !isQuote(t, k)) return null
    const lexeme = t.lexeme[k]!
    // "Also joining as producers are A and B"
    if (asMaker(f, k)) return null
    if (is(lexeme, OLD)) return { change: 'returns', at: k, plain: true, weak: false }
    // "Starring alongside A will be B", "Guest starring in Episode 9 is B"
    if (lexeme === L.starring || lexeme === L.featuring) return { change: 'plays', at: k, plain: true, weak: false }
    // "Rounding out the cast are A and B", "Also in the ensemble is C"
    if (is(lexeme, WHOLE) && (t.role[k]! & PERSON) === 0 && t.lexeme[k - 1] === L.the && be - k === 1)
      return { change: freshBefore(f, k) ?? 'plays', at: k, plain: true, weak: false }
    // "Cast in the lead role is A"
    if (lexeme === L.cast && k === s.from && t.lexeme[k + 1] === L.in)
      return { change: 'joins', at: k, plain: true, weak: false }
    if (lexeme === L.cast && k === be - 1 && FURTHER.has(t.lexeme[k - 1]!))
      return { change: 'joins', at: k, plain: true, weak: false }
    // "In supporting roles are A and B"
    if (ROLES.has(lexeme) && k === be - 1 && t.lexeme[s.from] === L.in)
      return { change: 'plays', at: k, plain: true, weak: false }
    // "Also on board are A and B", "on board the film"
    if (lexeme === L.board && t.lexeme[k - 1] === L.on && (k === be - 1 || (t.role[k + 2]! & WORK) !== 0))
      return { change: 'joins', at: k, plain: true, weak: false }
    const opens = k === s.from || (k === s.from + 1 && t.lexeme[s.from] === L.also)
    if (opens && ACTING.has(lexeme)) return { change: 'plays', at: k, plain: true, weak: false }
    if (opens && STEPPING.has(lexeme) && t.lexeme[k + 1] === L.in)
      return { change: 'joins', at: k, plain: true, weak: false }
    if (is(lexeme, FRESH) && (lexeme !== L.new || is(t.lexeme[k + 1]!, JOINED)))
      return { change: 'joins', at: k, plain: true, weak: false }
    if (is(lexeme, ENSEMBLE) && ((t.role[k]! & PERSON) !== 0 || is(lexeme, TROUPE)))
      return { change: freshBefore(f, k) ?? 'plays', at: k, plain: true, weak: false }
  }
  return null
}
