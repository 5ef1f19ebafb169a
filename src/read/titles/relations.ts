import type { HashTable } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { FUNCTION, RELEASE, RENEW, SAY, SEASON, TRAILER } from '../lexicon/roles.ts'
import type { Sentence } from '../sentences.ts'
import { type Candidate, F, keyOfWord, keyWith, mark, seen } from './features.ts'
import { AFTER, CLASS, CONNECTIVE, IN, INSIDE, PERSON_VERB, STAR, STARS, WORK_NOUN } from './words.ts'
import { CAPITAL, DIGITS, GIVEN, lengthOf, PUNCT, type Tokens, WORD } from '../tokens.ts'

const L = {
  of: lexemeOf(english, 'of'),
  colon: lexemeOf(english, ':'),
  possessive: english.possessive,
}

/** Whether the headline may have a word, by the lowest bits of its hash. */
const headWords = new Uint8Array(256)

/**
 * The features that one candidate has by the others, and by the headline; `places` has 1 + the place in the list of each candidate, by
 * the hash of its words.
 */
export function compare(t: Tokens, head: Sentence, list: readonly Candidate[], places: HashTable): void {
  headWords.fill(0)
  for (let i = head.from; i < head.to; i++) headWords[t.hash[i]! & 255] = 1
  let most = 1
  for (const c of list) {
    if (c.words > 1) {
      const first = loneWord(c.firstWord, list, places)
      if (first !== null && c.places > first.longest) first.longest = c.places
      const last = loneWord(c.lastWord, list, places)
      if (
        last !== null &&
        last.places > last.cut &&
        c.words < 5 &&
        seen(c, F.connective) === 0 &&
        seen(c, F.article) === 0
      )
        mark(c, F['last word alone'])
      // A lone word that ends a name which begins with a given name is that person's.
      if (
        last !== null &&
        c.words < 5 &&
        seen(c, F['particle inside']) === 0 &&
        seen(c, F.connective) === 0 &&
        ((t.flags[c.first]! & GIVEN) !== 0 ||
          seen(c, F['person before']) > 0 ||
          seen(c, F['person word first']) > 0 ||
          seen(c, F.initials) > 0)
      )
        last.surname = true
    }
    if (c.places > most && seen(c, F['given name']) === 0) most = c.places
  }
  for (const c of list) if (c.words > 1) relate(t, c, list, places)
  for (const c of list) {
    if (c.places === most && most > 1) mark(c, F['most places'])
    if (c.words === 1) {
      if (c.surname) mark(c, F.surname)
      if ((t.flags[c.first]! & GIVEN) !== 0) mark(c, F['given name alone'])
      if (c.longest > c.places) mark(c, F['part of a longer'])
    }
    const whole = headWords[c.firstWord & 255] !== 0 && standsIn(t, head, c)
    if (!whole && c.words > 1 && seen(c, F['given name']) === 0 && sharesWord(t, c, head))
      mark(c, F['a word of it in the headline'])
  }
}

/** The candidate that is one word and no more. */
function loneWord(word: number, list: readonly Candidate[], places: HashTable): Candidate | null {
  const at = places.get(keyOfWord(word))
  if (at === 0) return null
  const c = list[at - 1]!
  return c.words === 1 && c.firstWord === word ? c : null
}

/** Marks what it tells of a candidate to stand in the headline; false where it does not. */
function standsIn(t: Tokens, head: Sentence, c: Candidate): boolean {
  for (let i = head.from; i < head.to; i++) {
    const end = t.hash[i] === c.firstWord ? repeatedTo(t, i, c) : 0
    if (end === 0) continue
    c.headline = true
    mark(c, F['in headline'])
    if (c.words === 1 && i > head.from && (t.flags[i - 1]! & GIVEN) !== 0) mark(c, F.surname)
    if (c.places === 1 && c.quoted && c.first >= head.from && c.last <= head.to)
      mark(c, F['quoted in the headline only'])
    if (seen(c, F['given name']) > 0) mark(c, F['in headline, given name'])
    inHeadline(t, i, end, head, c)
    return true
  }
  return false
}

/** Whether a word of a name that is no small one stands in the headline: "Maverick" of "Top Gun: Maverick". */
function sharesWord(t: Tokens, c: Candidate, head: Sentence): boolean {
  for (let i = c.first; i < c.last; i++) {
    if (t.kind[i] !== WORD || lengthOf(t, i) < 4 || (t.role[i]! & FUNCTION) !== 0) continue
    const hash = t.hash[i]!
    if (headWords[hash & 255] === 0) continue
    for (let k = head.from; k < head.to; k++) if (t.hash[k] === hash) return true
  }
  return false
}

/** What stands around a candidate in the headline, whose capitals tell nothing. */
function inHeadline(t: Tokens, first: number, last: number, head: Sentence, c: Candidate): void {
  let before = first - 1
  while (before >= head.from && t.kind[before] === PUNCT) before--
  let after = last
  while (after < head.to && t.kind[after] === PUNCT) after++
  if (before < head.from) mark(c, F['opens the headline'])
  else {
    const cls = CLASS[t.lexeme[before]!]!
    if ((cls & IN) !== 0 || t.lexeme[before] === L.of) mark(c, F['headline, in before'])
    else if ((cls & WORK_NOUN) !== 0) mark(c, F['headline, work before'])
  }
  if (after >= head.to) return
  const cls = CLASS[t.lexeme[after]!]!
  const role = t.role[after]!
  if (t.lexeme[after] === L.possessive) mark(c, F['headline, possessive after'])
  else if ((cls & STAR) !== 0 && (cls & STARS) === 0) mark(c, F['headline, credit after'])
  else if ((cls & AFTER) !== 0 || (role & (SEASON | TRAILER)) !== 0) mark(c, F['headline, work after'])
  else if ((cls & PERSON_VERB) !== 0 || (role & SAY) !== 0) mark(c, F['headline, person verb after'])
  else if ((role & (RELEASE | RENEW)) !== 0) mark(c, F['headline, out after'])
}

/** "Blue Hour 2", "Blue Hour: Dawn", "Blue of the Hour" where the text has "Blue Hour" or "Blue" alone as well. */
function relate(t: Tokens, c: Candidate, list: readonly Candidate[], places: HashTable): void {
  let key = 0
  let words = 0
  let end = 0
  let i = c.first
  for (; i < c.last && end === 0; i++) {
    if (t.lexeme[i] === L.colon) end = SUBTITLE
    else if (t.kind[i] === PUNCT) continue
    else if (t.kind[i] === DIGITS && i === c.last - 1) end = NUMBER
    else if (i > c.first && (t.flags[i]! & CAPITAL) === 0 && (CLASS[t.lexeme[i]!]! & CONNECTIVE) !== 0) end = SMALL
    else {
      words++
      key = keyWith(key, t.hash[i]!, words)
    }
  }
  if (end === 0 || words === 0) return
  const at = places.get(key)
  if (at === 0) return
  const short = list[at - 1]!
  if (short.words !== words) return
  if (short.places <= short.cut) {
    // It never stands alone.
    if (end === SMALL && words === 1 && c.places > c.cut && c.places * 2 > short.places) short.longer = c
    return
  }
  // "Ada in Saltland", "Lords of the Fen", not "Ada and Bob", "Ada on Monday".
  if (end === SMALL && words === 1 && c.places > c.cut && (CLASS[t.lexeme[i - 1]!]! & INSIDE) !== 0)
    if (short.longer === null || short.longer.places < c.places) short.longer = c
  if (end === NUMBER && (short.numbered === null || short.numbered.places < c.places)) short.numbered = c
  mark(
    c,
    end === SUBTITLE ? F['subtitle of another'] : end === NUMBER ? F['numbered of another'] : F['named short too'],
  )
  mark(short, end === SUBTITLE ? F['has a subtitle'] : end === NUMBER ? F['has a numbered'] : F['begins a longer'])
}
const SUBTITLE = 1
const NUMBER = 2
const SMALL = 3

/** The token after the words of a candidate where they stand at token `i` too, else 0. */
function repeatedTo(t: Tokens, i: number, c: Candidate): number {
  let k = i
  for (let w = c.first; w < c.last; w++) {
    if (t.kind[w] === PUNCT) continue
    while (k < t.count && t.kind[k] === PUNCT && k - i < 30) k++
    if (k >= t.count || t.hash[k] !== t.hash[w]) return 0
    k++
  }
  return k
}
