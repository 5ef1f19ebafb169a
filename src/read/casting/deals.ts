import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { hasGivenName } from '../people.ts'
import type { Frame } from '../scene.ts'
import { hashWord, PUNCT, WORD } from '../tokens.ts'
import type { Predicate } from './after.ts'
import type { Cue } from './inverted.ts'
import { personal } from './persons.ts'
import { asParts, near } from './verb-parts.ts'

const ids = (words: string) => lexemesOf(english, words)
const hashes = (words: string) => hashesOf(words.split(' ').map(hashWord))
const L = {
  to: lexemeOf(english, 'to'),
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  out: lexemeOf(english, 'out'),
  from: lexemeOf(english, 'from'),
  after: lexemeOf(english, 'after'),
  yes: lexemeOf(english, 'yes'),
  no: lexemeOf(english, 'no'),
  likes: lexemeOf(english, 'likes'),
}
const OFFER = ids('offer offers offered')
const BE = ids('is was are were')
const RECEIVES = hashes('received receives receive got gets get')
const SAYS = hashes('said says say saying')
const GIVES = hashes('given gave gives giving')
const NODS = hashes('nod nods nodded consent')
const AGREES = hashes('agreed agrees nodded')
const ANYMORE = hashes('anymore')
const BYE = hashes('goodbye bye farewell')
const LOSES = hashes('loses lost losing lose')
const EXITS = hashes('exit exits departure departures')
const JOINS = hashes('pairs paired unites united reunites reunited together parades')
const GOES_ON = hashes('shooting filming')
const BEGINS = hashes(
  'started starts begins began resumed resumes finished finishes wraps wrapped completed completes continues',
)
const SCRIPT = ids('script role part offer')

/**
 * What is dealt with people before and after they act, from token `from` on: "has received an offer", "has said yes to", "said no to this
 * role", "is out as C", "isn't anymore", "is shooting “Arc”".
 */
export function dealAfter(f: Frame, g: Group, from: number, relative: boolean): Predicate | null {
  const { t, s } = f
  let i = from
  let last = i
  while (
    i < s.to &&
    i - from < 4 &&
    t.kind[i] === WORD &&
    (t.role[i]! & (FUNCTION | AUXILIARY | MODAL)) !== 0 &&
    !RECEIVES.has(t.hash[i]!) &&
    !GIVES.has(t.hash[i]!)
  ) {
    last = i
    i++
  }
  if (i >= s.to || t.kind[i] !== WORD) return null
  const hash = t.hash[i]!
  const next = t.lexeme[i + 1] ?? 0
  const done = (change: Predicate['change'], more: Partial<Predicate> = {}): Predicate => ({
    change,
    at: i,
    parts: asParts(f, i + 1, g.items.length),
    last: i + 1,
    denied: false,
    tense: 1,
    ahead: false,
    plain: true,
    open: false,
    relative,
    whole: false,
    instead: -1,
    ...more,
  })
  if (RECEIVES.has(hash)) return near(f, i, OFFER, 5) ? done('plays', { open: true }) : null
  if (SAYS.has(hash)) {
    if (next === L.yes && !wordsEnd(f, i + 2)) return done('plays')
    if (next === L.no && t.lexeme[i + 2] === L.to && near(f, i + 2, SCRIPT, 4)) return done('plays', { denied: true })
    return BYE.has(t.hash[i + 1] ?? 0) ? done('leaves', { tense: -1 }) : null
  }
  if (GIVES.has(hash)) return nodsAfter(f, i) ? done('plays') : null
  if (AGREES.has(hash)) return near(f, i, ACT, 4) || (NODS.has(hash) && !wordsEnd(f, i + 1)) ? done('plays') : null
  if (ANYMORE.has(hash)) return i === from + 1 ? done('leaves', { tense: -1, parts: [] }) : null
  // "is out as C", "is out of the film", "is out after 11 years"
  if (BE.has(t.lexeme[last]!) && t.lexeme[i] === L.out && (next === L.as || next === L.of || next === L.after))
    return done('leaves', { tense: -1 })
  // "is shooting “Arc”", "begins filming “Arc”"
  if (relative || g.items[0] === undefined || !isNamed(g.items[0].full)) return null
  const work = BEGINS.has(hash) ? i + 1 : i
  if (
    GOES_ON.has(t.hash[work] ?? 0) &&
    (work > i || BE.has(t.lexeme[last]!)) &&
    f.told.some((x) => x.first > work && x.first - work < 4)
  )
    return done('plays', { plain: false })
  return null
}
const ACT = ids('star play lead join appear headline')

/** Whether the sentence ends at token `i`. */
function wordsEnd({ t, s }: Frame, i: number): boolean {
  return i >= s.to || t.kind[i] === PUNCT
}

/** "given her nod to", "gave his consent". */
function nodsAfter({ t, s }: Frame, i: number): boolean {
  for (let k = i + 1; k < Math.min(s.to, i + 4); k++) if (NODS.has(t.hash[k]!)) return true
  return false
}

function isNamed(full: string): boolean {
  return full.includes(' ') && (hasGivenName(full) || personal(full) > 0)
}

/** What leads to people: "offered to A", "has offered A the role", "says goodbye to A", "loses A", "the exit of A", "brings together A". */
export function dealBefore(f: Frame, g: Group): Cue | null {
  const { t, s } = f
  const i = describedFrom(f, g.first - 1)
  if (i < s.from) return null
  const lexeme = t.lexeme[i]!
  const hash = t.hash[i]!
  const cue = (change: Cue['change'], at: number, open = false): Cue => ({ change, at, plain: true, weak: false, open })
  if (lexeme === L.to) {
    if (i > s.from && BYE.has(t.hash[i - 1]!)) return cue('leaves', i - 1)
    for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) if (OFFER.has(t.lexeme[k]!)) return cue('plays', k, true)
    return null
  }
  // "has offered A the title role"
  if (OFFER.has(lexeme)) return near(f, g.last - 1, SCRIPT, 5) ? cue('plays', i, true) : null
  if (LOSES.has(hash)) return cue('leaves', i)
  if (lexeme === L.of || lexeme === L.from) {
    const at = t.lexeme[i - 1] === L.likes ? i - 4 : i - 1
    return at >= s.from && EXITS.has(t.hash[at]!) ? cue('leaves', at) : null
  }
  const whole = g.items.length > 1 && g.items[0]!.name.last - g.items[0]!.name.first > 1
  return whole && JOINS.has(hash) ? cue('plays', i) : null
}

/** The token before the words that only describe a name which ends at token `i`: "star", "the actor". */
function describedFrom({ t, s }: Frame, i: number): number {
  let k = i
  while (k > s.from && i - k < 3 && (PERSONS.has(t.hash[k]!) || ARTICLES.has(t.lexeme[k]!))) k--
  return k
}
const PERSONS = hashes('actor actress star actors stars leads lead singer comedian veteran newcomer')
const ARTICLES = ids('the its')
