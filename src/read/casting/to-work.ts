import { titleAt } from '../at.ts'
import { isPlain } from '../credits.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, MODAL, SEASON, WORK } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { DIGITS, PUNCT } from '../tokens.ts'

const LINKS = lexemesOf(english, 'in for on with')
const HYPHEN = lexemeOf(english, '-')
const AS = lexemeOf(english, 'as')
const OF = lexemesOf(english, 'of on for behind')
const THE = lexemeOf(english, 'the')
const BE = lexemesOf(english, 'is are was were be')
const ARTICLES = lexemesOf(english, 'a an the its his her')

/** Whether "in", "for", "on" or "with" up to `reach` tokens after token `i` leads to a work: "in “Arc”", "for the upcoming drama". */
export function toWork(f: Frame, i: number, reach: number): boolean {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to, i + 1 + reach); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== HYPHEN && !isQuote(t, k)) return false
    if (LINKS.has(t.lexeme[k]!) && namesWork(f, k + 1)) return true
  }
  return false
}

/** Whether a work is named or meant from token `i` on: "“Arc”", "ABC's legal drama", "the second season"; not "2019's Arc". */
export function namesWork(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 9); k++) {
    const title = titleAt(f, k)
    if (title !== undefined) return isPlain(f, title)
    if (t.kind[k] === DIGITS && t.lexeme[k + 1] === english.possessive) return false
    if (t.kind[k] === PUNCT && t.lexeme[k] !== HYPHEN && !isQuote(t, k)) return false
    const role = t.role[k]!
    if ((role & (WORK | SEASON)) !== 0) return true
    if ((role & (AUXILIARY | MODAL)) !== 0) return false
  }
  return false
}

/** Whether "as director", "as the new showrunner" stands at token `i`: no part. */
export function asMaker({ t }: Frame, i: number): boolean {
  if (t.lexeme[i] !== AS) return false
  const noun = ARTICLES.has(t.lexeme[i + 1]!) ? i + 2 : i + 1
  return ((t.role[noun] ?? 0) & CREW) !== 0
}

/** The form of "be" after "of the film", "behind “Arc”" at token `i`, or -1. */
export function ofWork(f: Frame, i: number): number {
  const { t, s } = f
  if (!OF.has(t.lexeme[i]!)) return -1
  for (let k = i + 1; k < Math.min(s.to, i + 9); k++) {
    if (BE.has(t.lexeme[k]!)) return k
    const title = titleAt(f, k)
    if (title !== undefined) {
      if (!f.told.includes(title)) return -1
      k = title.last - 1
    } else if (!isQuote(t, k) && t.lexeme[k] !== THE && (t.role[k]! & (WORK | MODAL)) === 0) return -1
  }
  return -1
}
