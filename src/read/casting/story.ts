import { titleFrom, titleUntil } from '../at.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW, FUNCTION, MEDIUM, OFFICIAL, PERSON, SAY, WORK } from '../lexicon/roles.ts'
import { isQuote, PHRASE_ENDS } from '../parts.ts'
import type { NameSpan } from '../people.ts'
import type { Frame } from '../scene.ts'
import type { Attribution } from '../sources.ts'
import { CAPITAL, hashWord, LINE, PUNCT, WORD } from '../tokens.ts'
import { addFact } from './facts.ts'
import { personal } from './persons.ts'

const L = {
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
  const open = n.first - 1
  if (t.lexeme[open] !== L.open || (t.lexeme[n.last] !== L.close && t.lexeme[n.last] !== L.comma)) return
  if (!n.full.includes(' ') || personal(n.full) <= -1 || !isSomeone(f, open - 1) || !isStory(f, open)) return
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
  if (!n.full.includes(' ') || n.first <= s.from || personal(n.full) <= -1 || !DETERMINERS.has(t.lexeme[n.first - 1]!))
    return
  let noun = n.last
  while (noun < s.to && noun < n.last + 3 && isPlainWord(f, noun) && !GENRES.has(t.lexeme[noun]!)) noun++
  if (noun >= s.to || !GENRES.has(t.lexeme[noun]!)) return
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
