import { titleFrom, titleUntil } from '../at.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW, FUNCTION, MEDIUM, OFFICIAL, PAST, PERSON, SAY, WORK } from '../lexicon/roles.ts'
import { isQuote, PHRASE_ENDS } from '../parts.ts'
import { hasGivenName, type NameSpan } from '../people.ts'
import type { Frame } from '../scene.ts'
import type { Attribution } from '../sources.ts'
import { CAPITAL, hashWord, LINE, PUNCT, WORD } from '../tokens.ts'
import { addFact } from './facts.ts'
import { personal } from './persons.ts'

const L = {
  and: lexemeOf(english, 'and'),
  of: lexemeOf(english, 'of'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
}
const DETERMINERS = lexemesOf(english, 'a an the his her their its two another')
/** Who has a name in brackets and is in no story. */
const OUTSIDE = hashesOf(
  'photo photos photograph photography picture image images credit courtesy illustration founder owner novelist playwright lyricist cinematography music costumes editing sound design poet minister president ambassador spokesman spokeswoman winner winners nominee runner-up'
    .split(' ')
    .map(hashWord),
)
/** Who people are in stories. */
const PEOPLE = hashesOf(
  `mother father son daughter sister brother husband wife widow widower boy girl man woman villain baddie hero heroine protagonist antagonist cop policeman
  detective inspector lawyer doctor nurse surgeon teacher soldier sailor diver fisherman farmer baker miner cook chef maid butler priest nun monk bride groom
  boss rival neighbour neighbor stranger friend thief killer spy agent fighter smuggler gangster queen king prince princess heir heiress orphan uncle aunt
  grandfather grandmother cousin nephew niece biologist scientist journalist pilot captain judge barrister prosecutor warden sheriff mayor tenant landlady
  landlord patriarch matriarch ghost witch vampire con-man hitman bodyguard secretary assistant clerk student apprentice`
    .split(/\s+/)
    .map(hashWord),
)
const TELLS = lexemesOf(
  english,
  'follows follow following centers centres centering centring revolves tells tell focuses chronicles between about plot story when which whose',
)
const GENRES = lexemesOf(
  english,
  'comedy thriller drama sitcom western romcom dramedy romance horror musical biopic slasher',
)

/** "a baker (A) who finds a body", "the lawyer who beat her (B)": who plays a person of the story that is only described. */
export function storyActor(f: Frame, attributions: readonly Attribution[], n: NameSpan): void {
  const { t, s } = f
  const open = openBefore(f, n.first - 1)
  if (open < 0 || (t.lexeme[n.last] !== L.close && t.lexeme[n.last] !== L.comma && t.lexeme[n.last] !== L.and)) return
  if (!n.full.includes(' ') || !isSomeone(f, open - 1) || personal(n.full) <= -1) return
  if (!isStory(f, open) && (personal(n.full) < 0 || !isTold(f, open))) return
  addFact(f, attributions, {
    actor: n.full,
    character: null,
    change: 'plays',
    at: n.first,
    first: Math.max(s.from, open - 1),
    last: n.last,
    plain: false,
    whole: true,
  })
}

/** "Pia is A", "The villain is A": a part before who plays it. */
export function isPlayed(f: Frame, attributions: readonly Attribution[], n: NameSpan): void {
  const { t, s, names } = f
  const be = n.first - 1
  if (t.lexeme[n.last] === english.possessive) return
  if (be <= s.from || !BE.has(t.lexeme[be]!) || !n.full.includes(' ') || !hasGivenName(n.full)) return
  let at = be - 1
  while (at > s.from && be - at < 6 && t.lexeme[at - 1] !== L.comma && t.lexeme[at - 1] !== L.and) at--
  const c = names.find((x) => x.last === be)
  // "Roe is Pia Vale": A is the one before.
  if (c?.full.includes(' ')) return
  // One word that opens the sentence and is none of the language.
  const opens = be === s.from + 1 && t.lexeme[s.from] === 0 && (t.flags[s.from]! & CAPITAL) !== 0
  if (c === undefined && !opens && someoneFrom(f, at) !== be) return
  const character = c?.full ?? (opens ? t.text.slice(t.start[s.from], t.end[s.from]) : null)
  addFact(f, attributions, {
    actor: n.full,
    character,
    change: 'plays',
    at: be,
    first: c?.first ?? at,
    last: n.last,
    plain: character !== null,
    told: true,
  })
}

/** "An astronaut (A) is stuck": whether the sentence can be a story's, told in the present of somebody new. */
function isTold({ t, s }: Frame, i: number): boolean {
  if ((s.role & PAST) !== 0) return false
  for (let k = i - 1; k >= Math.max(s.from, i - 8); k--) if (DETERMINERS.has(t.lexeme[k]!)) return NEW.has(t.lexeme[k]!)
  return false
}
const NEW = lexemesOf(english, 'a an two another')
const BE = lexemesOf(english, 'is was')

/** The bracket that opens before a name and those listed with it: "(A and B)"; -1 where there is none. */
function openBefore({ t, s }: Frame, i: number): number {
  for (let k = i; k >= Math.max(s.from + 1, i - 8); k--) {
    if (t.lexeme[k] === L.open) return k
    if (t.lexeme[k] !== L.and && t.lexeme[k] !== L.comma && (t.flags[k]! & CAPITAL) === 0) return -1
  }
  return -1
}

/** Whether "a detective", "the younger son", "his boss" is told from token `i` on: the end of its words, or -1. */
export function someoneFrom({ t, s }: Frame, i: number): number {
  if (!DETERMINERS.has(t.lexeme[i] ?? 0)) return -1
  for (let k = i + 1; k < Math.min(s.to, i + 5); k++) {
    // "a mother of two"
    if (PEOPLE.has(t.hash[k]!)) return t.lexeme[k + 1] === L.of ? -1 : k + 1
    if (t.kind[k] !== WORD && t.lexeme[k] !== L.hyphen) return -1
    if ((t.flags[k]! & (CAPITAL | LINE)) !== 0 || (t.role[k]! & (CREW | WORK | SAY | OFFICIAL)) !== 0) return -1
  }
  return -1
}

/** Whether words that tell a story stand before token `i`: "It follows", "is about", "in which". */
function isStory({ t, s }: Frame, i: number): boolean {
  for (let k = s.from; k < i; k++) if (TELLS.has(t.lexeme[k]!)) return true
  return false
}

/** Whether a description of somebody in a story ends with token `i`: "a former prosecutor", "the lawyer who once beat her". */
function isSomeone({ t, s }: Frame, i: number): boolean {
  for (let k = i; k >= Math.max(s.from, i - 8); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) return false
    if (t.kind[k] !== WORD && t.kind[k] !== PUNCT) return false
    if (DETERMINERS.has(t.lexeme[k]!)) return k < i
    if ((t.flags[k]! & (CAPITAL | LINE)) !== 0 || OUTSIDE.has(t.hash[k]!)) return false
    if ((t.role[k]! & (CREW | PERSON | WORK | MEDIUM | SAY | OFFICIAL)) !== 0) return false
  }
  return false
}

/** "“Arc,” the A comedy", "the A thriller “Arc”": whose work for the screen it is by its star; a film is its director's. */
export function starOf(f: Frame, attributions: readonly Attribution[], n: NameSpan): void {
  const { t, s } = f
  if (n.first <= s.from || !DETERMINERS.has(t.lexeme[n.first - 1]!) || !n.full.includes(' ')) return
  let noun = n.last
  while (noun < s.to && noun < n.last + 3 && isPlainWord(f, noun) && !GENRES.has(t.lexeme[noun]!)) noun++
  if (noun >= s.to || !GENRES.has(t.lexeme[noun]!) || personal(n.full) <= -1) return
  let before = n.first - 2
  while (before > s.from && (isQuote(t, before) || t.lexeme[before] === L.comma)) before--
  const named = before < n.first - 2 ? titleUntil(f, before + 1) : undefined
  const after = titleFrom(f, noun + 1 < s.to && isQuote(t, noun + 1) ? noun + 2 : noun + 1)
  const title = after ?? named
  if (title === undefined || !f.told.includes(title)) return
  addFact(f, attributions, {
    actor: n.full,
    character: null,
    change: 'plays',
    at: title.first,
    first: Math.min(n.first, title.first),
    last: Math.max(noun + 1, title.last),
    plain: false,
    told: true,
    whole: true,
  })
}

/** Whether token `k` only describes a work: "submarine", "crime"; no verb, no small word. */
function isPlainWord({ t }: Frame, k: number): boolean {
  return (
    t.kind[k] === WORD &&
    (t.flags[k]! & CAPITAL) === 0 &&
    (t.role[k]! & (FUNCTION | CREW)) === 0 &&
    t.lexeme[k] !== english.possessive &&
    !PHRASE_ENDS.has(t.lexeme[k]!)
  )
}
