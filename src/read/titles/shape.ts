import { found, nameAt } from '../gazetteer.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { isOrdinary } from '../lexicon/ordinary.ts'
import { CREW, FUNCTION, PERSON, RENEW, SAY, TRAILER } from '../lexicon/roles.ts'
import { glued } from '../spans.ts'
import { type Candidate, counts, F } from './features.ts'
import { ARTICLE, CLASS, CONNECTIVE, JOINING } from './words.ts'
import { CAPITAL, DIGITS, GIVEN, hashWord, lengthOf, type Tokens, UPPER, WORD } from '../tokens.ts'

const ORGANISATION = hashesOf(
  'Award Awards Studio Studios Pictures Production Productions Entertainment Festival Week School University College Channel Network Magazine Company Guild Union Agency News Times Press Television Media Group Records Theatre Theater Street Avenue City County Day Con Party Army'
    .split(' ')
    .map(hashWord),
)
/** The commonest Korean family names, which stand before a given name with a hyphen. */
const FAMILIES = hashesOf(
  'Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Yoo Yu Hong Jeon Ko Go Moon Son Yang Bae Baek Heo Nam Noh Ha Joo Ju Woo Gu Koo Min Ryu Na Jin Ji Eom Chae Won Bang Gong Hyun Byun Cha Chu Do Pyo Kwak Sung Ki Ma Hur Tak Jeong'
    .split(' ')
    .map(hashWord),
)
const L = {
  colon: lexemeOf(english, ':'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  possessive: english.possessive,
}

/** Words of the trade that a headline has around a title rather than in it. */
const FIELD = TRAILER | RENEW | SAY

/** The features that a candidate has by its own words. */
export function shape(t: Tokens, c: Candidate): void {
  const { first, last } = c
  const f = counts
  const r = c.row
  f[r + F.bias] = 1
  ordinaryWords(t, c)
  const n = c.words
  f[r + (n === 1 ? F['one word'] : n === 2 ? F['two words'] : F['three words'])] = 1
  for (let i = first; i < last; i++) {
    if (t.kind[i] === DIGITS) f[r + F.digits] = 1
    if (t.lexeme[i] === L.colon) f[r + F.colon] = 1
    if (t.lexeme[i] === L.comma) f[r + F['comma inside']] = 1
    if (t.kind[i] !== WORD) continue
    if (t.lexeme[i] !== 0 && (t.role[i]! & FUNCTION) === 0) c.knownWords++
    if ((t.role[i]! & FIELD) !== 0 && (t.role[i]! & FUNCTION) === 0 && n > 1) f[r + F['field word inside']]! += 1
    const cls = CLASS[t.lexeme[i]!]!
    if (i > first && i < last - 1 && (cls & CONNECTIVE) !== 0)
      f[r + ((cls & JOINING) !== 0 ? F['particle inside'] : F.connective)] = 1
    if (i > first && glued(t, i) && t.lexeme[i - 1] === L.hyphen)
      if ((t.flags[i]! & CAPITAL) === 0 || (i === last - 1 && FAMILIES.has(t.hash[first]!)))
        f[r + F['hyphenated name']] = 1
    if (i === first + 1 && n > 1 && FAMILIES.has(t.hash[first]!) && i + 2 < last && t.lexeme[i + 1] === L.hyphen)
      f[r + F['given name']] = 1
    if (lengthOf(t, i) === 1 && i + 1 < last && t.text.charCodeAt(t.end[i]!) === 0x2e) f[r + F.initials] = 1
    if ((t.flags[i]! & UPPER) !== 0) f[r + F['upper case']] = 1
  }
  if ((t.role[first]! & (PERSON | CREW)) !== 0 && n > 1 && (t.role[first]! & FUNCTION) === 0)
    f[r + F['person word first']] = 1
  if (n > 1 && (t.role[last - 1]! & FUNCTION) !== 0) f[r + F['small word last']] = 1
  if (t.kind[last - 1] === DIGITS && n > 1) {
    f[r + F['number last']] = 1
    if (t.value[last - 1]! > 1 && t.value[last - 1]! < 10) f[r + F['small number last']] = 1
  }
  if ((CLASS[t.lexeme[first]!]! & ARTICLE) !== 0 && n > 1) f[r + F.article] = 1
  if (ORGANISATION.has(t.hash[last - 1]!)) f[r + F.organisation] = 1
  if ((t.flags[c.first]! & GIVEN) !== 0 && n > 1) f[r + F['given name']] = 1
  if (nameAt(t, first, t.count) && found.end >= last) f[r + F.place] = 1
}

/** How many of a candidate's words are ordinary ones, small words left out. */
function ordinaryWords(t: Tokens, c: Candidate): void {
  let words = 0
  let ordinary = 0
  let opens = false
  let ends = false
  for (let i = c.first; i < c.last; i++) {
    if (t.kind[i] !== WORD || lengthOf(t, i) < 2 || t.lexeme[i] === L.possessive) continue
    if (c.words > 1 && (CLASS[t.lexeme[i]!]! & CONNECTIVE) !== 0) continue
    ends = isOrdinary(t.hash[i]!)
    if (words === 0) opens = ends
    words++
    if (ends) ordinary++
  }
  if (words === 0) return
  const f = counts
  const r = c.row
  if (c.words === 1) {
    f[r + (ends ? F['one ordinary word'] : F['one strange word'])] = 1
    return
  }
  if (ordinary === words) f[r + F['all ordinary']] = 1
  else if (ordinary > 0) f[r + F['some ordinary']] = 1
  if (opens) f[r + F['first ordinary']] = 1
  if (ends) f[r + F['last ordinary']] = 1
}
