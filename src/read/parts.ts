import { hashesOf } from './hash-table.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  FUNCTION,
  ING,
  MODAL,
  NEGATION,
  PAST,
  PERSON,
  PRESENT,
  SEASON,
} from './lexicon/roles.ts'
import type { Frame } from './scene.ts'
import { glued, nameEnd, type Span, spelled } from './spans.ts'
import { CAPITAL, DIGITS, hashWord, LINE, PUNCT, type Tokens, UPPER, WORD } from './tokens.ts'

/** A part in a work: what stands after "as". `text` is null where the words name nobody ("as a teacher"). */
export interface Part extends Span {
  readonly text: string | null
}

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  who: lexemeOf(english, 'who'),
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  of: lexemeOf(english, 'of'),
  voice: lexemeOf(english, 'voice'),
  version: lexemeOf(english, 'version'),
  a: lexemeOf(english, 'a'),
  an: lexemeOf(english, 'an'),
  the: lexemeOf(english, 'the'),
  open: lexemeOf(english, '('),
  hyphen: lexemeOf(english, '-'),
  slash: lexemeOf(english, '/'),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  stop: lexemeOf(english, '.'),
  possessive: english.possessive,
}
const ARTICLES = ids('a an the his her their its')
/** Words after which a phrase is over. */
export const PHRASE_ENDS = ids(
  'in of with for to at from on who whom whose that which and or but as when while by into after before through during over about because opposite alongside plus including than if where since until',
)
/** "as part of", "as of now": no part. */
const NO_PART = ids(
  'part of soon long well far if it he she they we though usual many much is was were are has have expected planned always ever before',
)
const THE_NOT = ids(
  'lead leads role roles part parts film show series movie character characters cast protagonist star title one two three other others main titular host judge judges narrator pair trio rest antagonist heroine hero first last latest same leading season game villains likes',
)
/** Whom pages call so as if it were a name: "plays the villain". */
const VILLAIN = ids('villain')
const HONORIFICS = hashesOf(
  'mr mrs ms miss dr sir lord lady king queen prince princess captain capt agent detective det inspector officer sergeant sgt doctor professor prof father sister brother uncle aunt general colonel col commander commissioner judge president chief ser dci di ds crown sheriff deputy constable pastor reverend rev nurse admiral adm major lieutenant lt sgt corporal duke duchess count countess baron baroness abbess governor senator marshal emperor empress nanny'
    .split(' ')
    .map(hashWord),
)

/** Whether a word is one that stands before a character's name: "Princess", "Captain", "Mr". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(hashWord(word))
}

/** Whether a token is a quotation mark of any kind. */
export function isQuote(t: Tokens, i: number): boolean {
  return t.lexeme[i] === L.quote || t.lexeme[i] === L.apostrophe
}

/**
 * The end of a part's name at token `i`: like a person's, but with "of" and "the" inside ("Mara of Dale", "Rotta the
 * Hutt"), a slash ("Sam Roe/Comet"), a number ("Agent 47"), a leading "the" ("the Warden"). `i` where none begins.
 */
export function partEnd(t: Tokens, i: number, to: number): number {
  let k = i
  if (t.lexeme[k] === L.the && k + 1 < to && (t.flags[k + 1]! & CAPITAL) !== 0) k++
  let end = nameEnd(t, k, to)
  if (end === k) {
    // A capitalised small word that is a name here: "No. 1", "Will".
    if (t.kind[k] !== WORD || (t.flags[k]! & CAPITAL) === 0 || (t.flags[k]! & LINE) !== 0) return i
    if ((t.role[k]! & SEASON) !== 0) return i
    end = k + 1
    if (end < to && t.kind[end] === WORD && (t.flags[end]! & (CAPITAL | LINE)) === CAPITAL) {
      const more = nameEnd(t, end, to)
      if (more > end) end = more
    }
  }
  // "Mrs. Lane", "Mr. 7"
  if (
    t.lexeme[end] === L.stop &&
    end + 1 < to &&
    glued(t, end) &&
    isHonorific(t.text.slice(t.start[end - 1], t.end[end - 1]))
  ) {
    if (t.kind[end + 1] === DIGITS) end += 2
    else {
      const more = nameEnd(t, end + 1, to)
      if (more > end + 1) end = more
    }
  }
  for (;;) {
    if (end + 1 >= to) return end
    const lexeme = t.lexeme[end]!
    const next = end + 1
    if (lexeme === L.slash && (t.flags[next]! & CAPITAL) !== 0) {
      const more = nameEnd(t, next, to)
      if (more === next) return end
      end = more
      continue
    }
    if (
      (lexeme === L.of || lexeme === L.the) &&
      end === k + 1 &&
      t.kind[next] === WORD &&
      (t.flags[next]! & CAPITAL) !== 0
    ) {
      const more = nameEnd(t, next, to)
      if (more > next) return more
    }
    // "Brian “Smash” Roe"
    if (isQuote(t, end) && end === k + 1 && end + 3 < to && (t.flags[next]! & CAPITAL) !== 0 && isQuote(t, end + 2)) {
      const more = nameEnd(t, end + 3, to)
      if (more > end + 3) return more
    }
    if (t.kind[end] === DIGITS && t.value[end]! < 1000 && end === k + 1) return next
    return end
  }
}

/** The text of a part's name, in the fullest form that the article has. */
function partText(f: Frame, first: number, last: number): string {
  const { t } = f
  for (const n of f.names) if (n.first === first && n.last === last) return n.full
  return spelled(t, first, last)
}

/** Whether a lower-case noun follows: what stands before it describes ("an Imperial warlord"). */
function nounAfter(t: Tokens, end: number, to: number): boolean {
  return (
    end < to &&
    t.kind[end] === WORD &&
    (t.flags[end]! & (CAPITAL | LINE)) === 0 &&
    !PHRASE_ENDS.has(t.lexeme[end]!) &&
    t.lexeme[end] !== L.possessive &&
    (t.role[end]! & (AUXILIARY | MODAL | NEGATION | PAST | PRESENT | FUNCTION)) === 0
  )
}

/**
 * The part that is named from token `i` on, after "as", "plays" and the like.
 *
 * "Juliette", "driver Kim", "the villain", "the son of Crane", "the agents Ford and Tench" (the first), "Malcolm's daughter
 * Leah", "a young Prince Alaric"; "a teacher", "a TV presenter" and "one of the kids" are parts without a name.
 */
export function partAt(f: Frame, i: number, to = f.s.to): Part | null {
  const { t } = f
  // "as the voice of Nora"
  const voice = ARTICLES.has(t.lexeme[i]!) ? i + 1 : i
  if (t.lexeme[voice] === L.voice && t.lexeme[voice + 1] === L.of && voice + 2 < to) return partAt(f, voice + 2, to)
  let k = i
  if (k >= to || (t.flags[k]! & LINE) !== 0) return null
  if ((NO_PART.has(t.lexeme[k]!) || (t.role[k]! & ING) !== 0) && (t.flags[k]! & CAPITAL) === 0) return null
  const article = ARTICLES.has(t.lexeme[k]!) ? t.lexeme[k]! : 0
  let words = 0
  while (k < to && words < 9) {
    const kind = t.kind[k]
    if (kind === PUNCT) {
      if (isQuote(t, k) && k + 1 < to && glued(t, k + 1)) {
        const end = partEnd(t, k + 1, to)
        if (end > k + 1)
          return { text: partText(f, k + 1, end), first: i, last: end < to && isQuote(t, end) ? end + 1 : end }
      }
      if (t.lexeme[k] === L.hyphen && glued(t, k)) {
        k++
        continue
      }
      break
    }
    if (kind === WORD && (t.flags[k]! & CAPITAL) !== 0 && (k > i || article === 0 || t.lexeme[k] === L.the)) {
      const end = partEnd(t, k, to)
      if (end > k) {
        // "Malcolm's daughter Leah", "Marvel's Blade": the name comes after.
        if (end < to && (t.lexeme[end] === L.possessive || (t.lexeme[end] === L.apostrophe && glued(t, end)))) {
          const after = partAfter(f, end + 1, to)
          return after === null ? { text: null, first: i, last: end + 1 } : { ...after, first: i }
        }
        if (nounAfter(t, end, to)) {
          // "Free Harbour pilot Jon Crane", "the FBI men Ford and Tench": the name comes after.
          const after = partAfter(f, end, to)
          if (after !== null) return { ...after, first: i }
          // "a Kansas City meteorologist", "a TV presenter"
          if (article === L.a || article === L.an || (t.flags[k]! & UPPER) !== 0)
            return { text: null, first: i, last: end + 1 }
        }
        const the = k === i + 1 && t.lexeme[i] === L.the
        return { text: partText(f, the ? i : k, end), first: i, last: end }
      }
    }
    if (kind === DIGITS) {
      k++
      continue
    }
    if ((PHRASE_ENDS.has(t.lexeme[k]!) && t.lexeme[k - 1] !== L.hyphen) || (t.role[k]! & (MODAL | NEGATION)) !== 0)
      break
    k++
    words++
  }
  if (k === i) return null
  const named = k < to ? namedAfter(f, k, to) : null
  if (named !== null) return { ...named, first: i }
  // "the villain", "the new head of Greywick"
  if (
    article === L.the &&
    words > 1 &&
    words <= 4 &&
    !THE_NOT.has(t.lexeme[i + 1]!) &&
    !THE_NOT.has(t.lexeme[k - 1]!)
  ) {
    if (t.lexeme[k] === L.of && k + 1 < to) {
      const end = partEnd(t, k + 1, to)
      // "the younger version of Nora"
      if (end > k + 1 && t.lexeme[k - 1] === L.version) return { text: partText(f, k + 1, end), first: i, last: end }
      if (end > k + 1) return { text: t.text.slice(t.start[i]!, t.end[end - 1]!), first: i, last: end }
    } else if (
      words === 2 &&
      VILLAIN.has(t.lexeme[k - 1]!) &&
      (k >= to || t.kind[k] === PUNCT || t.lexeme[k] === L.and)
    )
      return { text: t.text.slice(t.start[i]!, t.end[k - 1]!), first: i, last: k }
  }
  return { text: null, first: i, last: k }
}

/** The name that ends a description before token `k`: "the monk, Ananda", "her husband, the guitarist Nico Marn", "a cop by the name of Leo", "the boys’ aunt Pia". */
function namedAfter(f: Frame, k: number, to: number): Part | null {
  const { t } = f
  const lexeme = t.lexeme[k]!
  if (lexeme === L.apostrophe) return glued(t, k) ? partAfter(f, k + 1, to) : null
  if (lexeme === L.by || lexeme === L.who) {
    const first = lexeme === L.by ? k + 4 : k + 3
    const told = lexeme === L.by ? t.hash[k + 2] === NAME && t.lexeme[k + 3] === L.of : CALLED.has(t.hash[k + 2] ?? 0)
    return told ? nameBetween(f, first, to) : null
  }
  if (lexeme !== L.comma) return null
  if (!ARTICLES.has(t.lexeme[k + 1] ?? 0)) {
    const part = nameBetween(f, k + 1, to)
    return part !== null && (part.last === k + 2 || HONORIFICS.has(t.hash[k + 1]!)) ? part : null
  }
  for (let n = k + 2; n < Math.min(to, k + 5); n++) {
    if ((t.flags[n]! & CAPITAL) !== 0) return n > k + 2 ? nameBetween(f, n, to) : null
    if (t.kind[n] !== WORD || PHRASE_ENDS.has(t.lexeme[n]!) || (t.role[n]! & (PERSON | CREW)) !== 0) return null
  }
  return null
}

/** The name at token `i` that a mark ends, or the sentence. */
function nameBetween(f: Frame, i: number, to: number): Part | null {
  const { t } = f
  if (i >= to || (t.flags[i]! & CAPITAL) === 0) return null
  const end = partEnd(t, i, to)
  if (end === i || (end < to && t.kind[end] !== PUNCT) || t.lexeme[end] === L.open || isQuote(t, end)) return null
  return { text: partText(f, i, end), first: i, last: end }
}
const NAME = hashWord('name')
const CALLED = hashesOf(['called', 'named'].map(hashWord))

/** The name after up to five small words ("daughter Leah", "younger brother, Dewey"), or null. */
function partAfter(f: Frame, i: number, to: number): Part | null {
  const { t } = f
  for (let k = i; k < Math.min(to, i + 6); k++) {
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.hyphen && glued(t, k)) continue
      // "her husband, Oliver": one name and the phrase is over.
      if (t.lexeme[k] === L.comma && k > i && k + 1 < to && (t.flags[k + 1]! & CAPITAL) !== 0) {
        const end = partEnd(t, k + 1, to)
        if (
          (end === k + 2 || HONORIFICS.has(t.hash[k + 1]!)) &&
          (end >= to || t.lexeme[end] === L.open || t.lexeme[end] === L.stop)
        )
          return { text: partText(f, k + 1, end), first: i, last: end }
      }
      return null
    }
    // "best friend and cousin Fanny"
    if (t.lexeme[k] === L.and && k > i && k + 2 < to && (t.flags[k + 1]! & CAPITAL) === 0) continue
    if ((t.flags[k]! & CAPITAL) !== 0 && (t.role[k]! & FUNCTION) === 0) {
      const end = partEnd(t, k, to)
      return end > k && t.lexeme[end] !== L.possessive ? { text: partText(f, k, end), first: i, last: end } : null
    }
    // "sister-in-law Bev"
    if (PHRASE_ENDS.has(t.lexeme[k]!) && t.lexeme[k - 1] !== L.hyphen) return null
  }
  return null
}

/** Parts in a row from token `i` on: "Joel and Ellie", "Colin, Ada, and Tom, respectively"; at most `most`. */
export function partsAt(f: Frame, i: number, most: number, to = f.s.to): Part[] {
  const { t } = f
  const parts: Part[] = []
  let k = i
  while (parts.length < most) {
    const part = partAt(f, k, to)
    if (part === null) break
    parts.push(part)
    k = part.last
    if (part.text === null) break
    let next = k
    if (t.lexeme[next] === L.comma) next++
    if (t.lexeme[next] === L.and) next++
    if (next === k || next >= to) break
    // "…, Mikaela Roe as Tony": the next name is an actor again.
    const ahead = partAt(f, next, to)
    if (ahead === null || ahead.text === null || t.lexeme[ahead.last] === L.as || t.lexeme[ahead.last] === L.open) break
    // "as X and Y return" completes the list; "as X, Y returns" does not.
    if (
      parts.length + 1 < most &&
      ahead.last < to &&
      (t.role[ahead.last]! & (AUXILIARY | MODAL | PAST | PRESENT)) !== 0
    )
      break
    if (
      parts.length + 1 === most &&
      t.lexeme[next - 1] !== L.and &&
      ahead.last < to &&
      (t.role[ahead.last]! & (AUXILIARY | MODAL | PAST | PRESENT)) !== 0
    )
      break
    k = next
  }
  return parts
}

/** Whether a part is no part in the story: "as executive producer". */
export function makesIt(t: Tokens, part: Part): boolean {
  for (let i = part.first; i < part.last; i++) if ((t.role[i]! & (CREW | CAST)) === CREW) return true
  return false
}
