import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ENTITY, FUNCTION, MODAL, NEGATION, PLAN, RELEASE, RENEW } from '../lexicon/roles.ts'
import { BODY, type Sentence } from '../sentences.ts'
import { glued } from '../spans.ts'
import { type Candidate, counts, F } from './features.ts'
import { ARTICLE, CLASS, WORK_NOUN } from './words.ts'
import { CAPITAL, GIVEN, PUNCT, type Tokens, WORD } from '../tokens.ts'

/*
 * What the grammar around a name says of it, beyond the words that stand next to it.
 */

const L = {
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  ampersand: lexemeOf(english, '&'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  hyphen: lexemeOf(english, '-'),
  possessive: english.possessive,
}

/** What has a work: "X's adaptation", "the finale of X". */
const PART_OF_WORK = 1
/** Leads from it to the work. */
const LEADS = 2
/** What a work does and no person; what is done to it; what leads to that. */
const FATE = 4
const SUFFERED = 64
const BE = 128
/** What only a work has. */
const OFFSHOOT = 256
/** May stand between a name and its verb. */
const BETWEEN = 8
/** Leads to the people who made a work. */
const INTRODUCES = 16
const IN = 32
const WORDS = classesOf(english, [
  [
    PART_OF_WORK,
    'trailer trailers teaser teasers poster posters stills visuals visual sequel prequel spinoff adaptation remake reboot revival finale premiere episode episodes season seasons showrunner cast creator rights script screenplay plot installment instalment chapter footage release production version star director makers producers producer fans portions scenes sets events story world universe franchise shoot shooting filming',
  ],
  [LEADS, 'of for to on in'],
  [
    SUFFERED,
    'renewed cancelled canceled axed scrapped revived greenlit released slated scheduled delayed postponed pushed acquired adapted ordered commissioned filmed',
  ],
  [FATE, 'premiere premiered debut debuted air aired airing stream streaming end ended ending bow bowed'],
  [BE, 'is are was were be been being gets got'],
  [
    OFFSHOOT,
    'adaptation sequel prequel spinoff remake reboot revival finale premiere season seasons episode episodes trailer teaser installment instalment',
  ],
  [INTRODUCES, 'from with by'],
  [IN, 'in'],
  [BETWEEN, 'to also now just only finally officially already been being set still yet then expected due'],
])

/** A chain of helping words longer than this leads to no verb. */
const CHAIN = 7

/** Counts what the grammar around one place of a candidate says; `before` and `after` are the tokens next to it, marks left out. */
export function contextOf(
  t: Tokens,
  first: number,
  last: number,
  before: number,
  after: number,
  s: Sentence,
  c: Candidate,
): void {
  const f = counts
  const r = c.row
  if (before > s.from && t.kind[before] === WORD && (WORDS[t.lexeme[before]!]! & LEADS) !== 0)
    if ((WORDS[t.lexeme[before - 1]!]! & PART_OF_WORK) !== 0) f[r + F['part of a work before']]! += 1
  if (before >= s.from && t.lexeme[before] === L.comma && inBrackets(t, before, s)) f[r + F['in brackets']]! += 1
  if (inAfterPerson(t, before, s)) f[r + F['somebody in before']]! += 1
  if (besidePerson(t, first, last, s)) f[r + F['beside a person']]! += 1
  if (s.kind === BODY && first > s.from) {
    if ((s.role & RENEW) !== 0) f[r + F['renewal in sentence']] = 1
    if ((s.role & ENTITY) !== 0 && (s.role & (RENEW | RELEASE)) !== 0) f[r + F['platform in sentence']] = 1
  }
  if (first > s.from) f[r + F['inside a sentence']] = 1
  if (after >= s.to) return
  const lexeme = t.lexeme[after]!
  if (lexeme === L.possessive) {
    if (after + 1 < s.to && (WORDS[t.lexeme[after + 1]!]! & OFFSHOOT) !== 0) f[r + F['part of a work after']]! += 1
    return
  }
  if (
    (WORDS[lexeme]! & INTRODUCES) !== 0 &&
    after + 2 < s.to &&
    (t.flags[after + 1]! & GIVEN) !== 0 &&
    (t.flags[after + 2]! & CAPITAL) !== 0
  )
    f[r + F['from somebody after']]! += 1
  if (fateAfter(t, after, s)) f[r + F['fate after']]! += 1
  if (lexeme === L.comma && saysWork(t, after + 1, s)) f[r + F['a work after']]! += 1
}

/** "Ada Roe in X": a name that begins with a given name, then "in". */
function inAfterPerson(t: Tokens, before: number, s: Sentence): boolean {
  if (before <= s.from || (WORDS[t.lexeme[before]!]! & IN) === 0) return false
  for (let k = before - 1; k >= Math.max(s.from, before - 4) && (t.flags[k]! & CAPITAL) !== 0; k--)
    if ((t.flags[k]! & GIVEN) !== 0 && k < before - 1) return true
  return false
}

/** Whether a comma stands in brackets: "(Blue Hour, Red Moon)". */
function inBrackets(t: Tokens, comma: number, s: Sentence): boolean {
  for (let k = comma - 1; k >= Math.max(s.from, comma - 14); k--) {
    if (t.lexeme[k] === L.close) return false
    if (t.lexeme[k] === L.open) return true
  }
  return false
}

/** Whether a comma or "and" joins a name to one that begins with a given name, or to one with a hyphen as people have it. */
function besidePerson(t: Tokens, first: number, last: number, s: Sentence): boolean {
  let k = first - 1
  while (k > s.from && (t.lexeme[k] === L.and || t.lexeme[k] === L.comma || t.lexeme[k] === L.ampersand)) k--
  if (k < first - 1 && k >= s.from) {
    // Back to the head of the name before.
    let words = 0
    while (k >= s.from && words < 4 && ((t.flags[k]! & CAPITAL) !== 0 || t.lexeme[k] === L.hyphen)) {
      if ((t.flags[k]! & GIVEN) !== 0 && words > 0) return true
      words++
      k--
    }
  }
  k = last
  while (k < s.to && (t.lexeme[k] === L.and || t.lexeme[k] === L.comma || t.lexeme[k] === L.ampersand)) k++
  return (
    k > last && k + 1 < s.to && (t.flags[k]! & GIVEN) !== 0 && (t.flags[k + 1]! & CAPITAL) !== 0 && !glued(t, k + 1)
  )
}

/** "X will also be returning", "X has not been renewed": helping words, then what happens to a work. */
function fateAfter(t: Tokens, after: number, s: Sentence): boolean {
  let helped = false
  let been = false
  for (let k = after; k < Math.min(s.to, after + CHAIN); k++) {
    const role = t.role[k]!
    const cls = WORDS[t.lexeme[k]!]!
    if ((cls & FATE) !== 0) return helped
    if ((cls & SUFFERED) !== 0) return been
    if ((cls & BE) !== 0) been = true
    if ((role & (MODAL | AUXILIARY | PLAN)) !== 0) helped = true
    else if ((cls & BETWEEN) === 0 && (role & (NEGATION | FUNCTION)) === 0) return false
  }
  return false
}

/** ", Netflix's original horror anime", ", the NBC drama": an apposition that says that it is a work, from token `k`. */
function saysWork(t: Tokens, k: number, s: Sentence): boolean {
  let i = k
  let platform = false
  if (i < s.to && (CLASS[t.lexeme[i]!]! & ARTICLE) !== 0) i++
  if (i < s.to && nameAt(t, i, s.to) && found.kind === PLATFORM_NAME) {
    platform = true
    i = found.end
    if (t.lexeme[i] === L.possessive) i++
  }
  if (!platform) return false
  for (const to = Math.min(s.to, i + 6); i < to; i++) {
    if ((CLASS[t.lexeme[i]!]! & WORK_NOUN) !== 0 || (WORDS[t.lexeme[i]!]! & PART_OF_WORK) !== 0) return true
    if (t.kind[i] === PUNCT && t.lexeme[i] !== L.hyphen) return false
  }
  return false
}
