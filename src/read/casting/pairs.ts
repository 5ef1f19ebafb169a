import { nameFrom, titleUntil } from '../at.ts'
import type { Attribution } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, PAST, PRESENT } from '../lexicon/roles.ts'
import { isHonorific, isQuote, partAt, PHRASE_ENDS } from '../parts.ts'
import { hasGivenName, mayBePerson, type NameSpan } from '../people.ts'
import type { Frame } from '../scene.ts'
import { isPlain } from '../credits.ts'
import { hashesOf } from '../hash-table.ts'
import { glued } from '../spans.ts'
import { CAPITAL, hashWord, PUNCT, UPPER, WORD } from '../tokens.ts'
import { trigger } from '../triggers.ts'
import { groupsOf } from '../lists.ts'
import { cueBefore } from './before.ts'
import { predicatesAfter } from './after.ts'
import { addFact, type Draft } from './facts.ts'
import { linePair } from './line-pairs.ts'
import { isPlayed, starOf, storyActor } from './story.ts'
import { asMaker } from './to-work.ts'
import { RETURN, VERBS } from './verb-table.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  also: lexemeOf(english, 'also'),
  and: lexemeOf(english, 'and'),
  by: lexemeOf(english, 'by'),
  in: lexemeOf(english, 'in'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  open: lexemeOf(english, '('),
  apostrophe: lexemeOf(english, "'"),
  character: lexemeOf(english, 'character'),
  return: lexemeOf(english, 'return'),
  own: lexemeOf(english, 'own'),
  replaced: lexemeOf(english, 'replaced'),
  possessive: english.possessive,
}
const PLAYED = ids('played portrayed voiced')
const ACTOR = ids('actor actress')
const GOES = ids('is was to')
const ROLE = ids('role part voice')
const PLAYING = ids('playing portraying voicing')
const OWN = ids('his her their')
const KNOWN = ids('known famous best remembered')
const PORTRAYAL = ids('portrayal performance role turn part return')
/** Who is somebody's outside the story. */
const KIN = hashesOf(
  'husband wife partner brother sister son daughter father mother friend boyfriend girlfriend fiance fiancé ex agent lawyer manager publicist representative costar star colleague pal castmate'
    .split(' ')
    .map(hashWord),
)
const PORTRAYS = trigger(0, PORTRAYAL)
const PLAYS = trigger(0, PLAYED)
const ROLES = trigger(0, ROLE, PLAYING)

/** Pairs of actor and part that stand outside lists: "C, played by A", "A's C", "A's character C", "A – C" on a line. */
export function readPairs(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s, names } = f
  // Several "A's C" in one sentence back each other.
  let several = 0
  for (const n of names) if (t.lexeme[n.last] === L.possessive && names.some((x) => x.first === n.last + 1)) several++
  for (let k = 0; k < names.length; k++) {
    const n = names[k]!
    if ((s.triggers & PLAYS) !== 0 && playedBy(f, attributions, n)) continue
    if (
      t.lexeme[n.first - 1] === L.by &&
      t.lexeme[n.first - 2] === L.replaced &&
      n.full.includes(' ') &&
      !asMaker(f, n.last)
    )
      addFact(f, attributions, {
        actor: n.full,
        character: null,
        change: 'joins',
        at: n.first - 2,
        first: n.first - 2,
        last: n.last,
        tense: -1,
        plain: true,
      })
    storyActor(f, attributions, n)
    starOf(f, attributions, n)
    if ((s.triggers & PORTRAYS) !== 0) hisPortrayal(f, attributions, n)
    if ((s.triggers & ROLES) !== 0) partOf(f, attributions, n)
    isPlayed(f, attributions, n)
    // "Dr Adams actor Matthew Roe"
    const actor = names[k + 1]
    if (
      ACTOR.has(t.lexeme[n.last]!) &&
      actor !== undefined &&
      actor.first === n.last + 1 &&
      n.full.includes(' ') &&
      hasGivenName(n.full) &&
      actor.full.includes(' ')
    )
      addFact(f, attributions, {
        actor: actor.full,
        character: n.full,
        change: 'plays',
        at: n.first,
        first: n.first,
        last: actor.last,
        plain: false,
      })
    const mark = t.lexeme[n.last]
    if (mark === L.possessive || (mark === L.apostrophe && glued(t, n.last))) possessed(f, attributions, n, several > 1)
  }
  linePair(f, attributions)
}

/** "C, played by A", "C, who is played in the film by A", "the lawyer, played by A". */
function playedBy(f: Frame, attributions: readonly Attribution[], n: NameSpan): boolean {
  const { t, s, names } = f
  if (t.lexeme[n.first - 1] !== L.by) return false
  let verb = n.first - 2
  while (
    verb > s.from &&
    n.first - verb < 7 &&
    !PLAYED.has(t.lexeme[verb]!) &&
    t.kind[verb] === WORD &&
    (t.flags[verb]! & CAPITAL) === 0
  )
    verb--
  if (!PLAYED.has(t.lexeme[verb]!)) return false
  let i = verb - 1
  while (
    i >= s.from &&
    verb - i < 8 &&
    (t.lexeme[i] === L.comma ||
      t.lexeme[i] === L.open ||
      (ROLE.has(t.lexeme[i]!) && i > s.from && t.lexeme[i - 1] === L.open) ||
      (t.role[i]! & (FUNCTION | MODAL | AUXILIARY)) !== 0)
  )
    i--
  // "C, brilliantly played by A"
  if (
    i > s.from + 1 &&
    i === verb - 1 &&
    t.lexeme[i] === 0 &&
    t.lexeme[i - 1] === L.comma &&
    (t.flags[i]! & CAPITAL) === 0
  )
    i -= 2
  // "The role of C in “Arc” will be played by A"
  i = beforeWork(f, i)
  let c = names.find((x) => x.last === i + 1)
  let first = c?.first ?? verb
  let character: string | null = null
  if (c === undefined) {
    let back = i
    while (back > s.from && i - back < 8 && t.lexeme[back] !== L.comma) back--
    // A part that the work is called after: "a woman named Arc, played by A".
    const m =
      f.titles.find((x) => x.last === i + 1) ??
      (t.lexeme[back] === L.comma ? f.titles.find((x) => x.last === back) : undefined)
    // "Fester, a brave leader, played by A": the name before the description.
    if (m === undefined && t.lexeme[back] === L.comma) c = names.find((x) => x.last === back)
    if (m !== undefined) {
      first = m.first
      character = t.text.slice(t.start[m.first]!, t.end[m.last - 1]!)
    } else if (c !== undefined) first = c.first
    // "Pia is played by A": one word that opens the sentence and is none of the language.
    else if (i === s.from && t.lexeme[i] === 0 && (t.flags[i]! & CAPITAL) !== 0) {
      first = i
      character = t.text.slice(t.start[i], t.end[i])
    }
  }
  if (c !== undefined)
    character =
      t.lexeme[c.first - 1] === L.the && c.last === c.first + 1
        ? t.text.slice(t.start[c.first - 1]!, t.end[c.first - 1]!) + ` ${c.full}`
        : c.full
  // "C, played by A, returns"
  const after = t.lexeme[n.last] === L.comma && t.lexeme[verb - 1] === L.comma ? whatOf(f, first, n.last + 1) : null
  addFact(f, attributions, {
    actor: n.full,
    character,
    change: 'plays',
    at: verb,
    first,
    last: n.last,
    plain: true,
    ...after,
  })
  return true
}

/** The token before "in “Arc”" that ends at token `i`, else `i`. */
function beforeWork(f: Frame, i: number): number {
  const last = isQuote(f.t, i) ? i : i + 1
  const title = titleUntil(f, last)
  if (title === undefined) return i
  const first = isQuote(f.t, title.first - 1) ? title.first - 1 : title.first
  return f.t.lexeme[first - 1] === L.in ? first - 2 : i
}

/** Whether the part at token `first`, whose words end before token `last`, comes back or goes, as far as a fact tells it. */
function whatOf(f: Frame, first: number, last: number): Partial<Draft> | null {
  const p = predicatesAfter(f, { items: [], first, last }).at(-1)
  if (p === undefined || (p.change !== 'returns' && !(p.change === 'leaves' && p.plain))) return null
  return { change: p.change, at: p.at, last: p.last, denied: p.denied, tense: p.tense, ahead: p.ahead, open: p.open }
}

/** "The voice of C is A", "the role of C goes to A", "Playing C is A". */
function partOf(f: Frame, attributions: readonly Attribution[], n: NameSpan): void {
  const { t, s } = f
  if (!GOES.has(t.lexeme[n.first - 1]!)) return
  const playing = t.lexeme[s.from] === L.also ? s.from + 1 : s.from
  if (PLAYING.has(t.lexeme[playing]!)) {
    const part = partAt(f, playing + 1, n.first - 1)
    if (part !== null && part.text !== null && part.last === n.first - 1)
      addFact(f, attributions, {
        actor: n.full,
        character: part.text,
        change: 'plays',
        at: playing,
        first: playing,
        last: n.last,
        plain: true,
      })
    return
  }
  for (let i = n.first - 2; i >= Math.max(s.from, n.first - 9); i--) {
    if (t.kind[i] === PUNCT && t.lexeme[i] !== L.hyphen) return
    if (!ROLE.has(t.lexeme[i]!) || t.lexeme[i + 1] !== L.of) continue
    const part = partAt(f, i + 2, n.first - 1)
    if (part !== null && part.text !== null)
      addFact(f, attributions, {
        actor: n.full,
        character: part.text,
        change: 'plays',
        at: i,
        first: i,
        last: n.last,
        plain: true,
      })
    return
  }
}

/** "A won an award for his portrayal of C". */
function hisPortrayal(f: Frame, attributions: readonly Attribution[], n: NameSpan): void {
  const { t, s } = f
  if (!n.full.includes(' ')) return
  for (let i = n.last; i < Math.min(s.to, n.last + 14); i++) {
    // "will not reprise her role as C": the verb's.
    if (VERBS.get(t.lexeme[i]!) === RETURN) return
    const other = nameFrom(f, i)
    if (other !== undefined && other !== n && other.full.includes(' ') && t.lexeme[i - 1] !== L.of) return
    if (
      !OWN.has(t.lexeme[i]!) ||
      !PORTRAYAL.has(t.lexeme[i + 1]!) ||
      (t.lexeme[i + 2] !== L.of && t.lexeme[i + 2] !== L.as)
    )
      continue
    const part = partAt(f, i + 3)
    // "best known for her portrayal of C in Other Work": of that work, or of none that the text is about.
    let known = false
    for (let k = n.last; k < i; k++) if (KNOWN.has(t.lexeme[k]!)) known = true
    const work =
      known && part !== null ? f.titles.find((m) => m.first >= part.last && m.first - part.last < 12) : undefined
    if (known && work === undefined) return
    // "won a prize for her role as C in Red Tide"
    if (part !== null && t.lexeme[part.last] === L.in && isOther(f, part.last + 1)) return
    if (part !== null && part.text !== null)
      addFact(f, attributions, {
        ...(work === undefined ? undefined : { subject: { title: work.title.text, season: null }, tense: -1 as const }),
        actor: n.full,
        character: part.text,
        change: 'plays',
        at: i + 1,
        first: n.first,
        last: part.last,
        plain: true,
      })
    return
  }
}

/** Whether a title that the text is not about, or capitals that are none, stand at token `i`. */
function isOther(f: Frame, i: number): boolean {
  const { t, s } = f
  const k = i < s.to && isQuote(t, i) ? i + 1 : i
  if (k >= s.to || (t.flags[k]! & CAPITAL) === 0) return false
  const title = f.titles.find((x) => x.first === k)
  return title === undefined || !isPlain(f, title)
}

/** "A's C", "A's mysterious C", "A's character, C", "A's portrayal of C". */
function possessed(f: Frame, attributions: readonly Attribution[], n: NameSpan, several: boolean): void {
  const { t, s, names } = f
  if (!n.full.includes(' ') || !mayBePerson(t, n)) return
  let i = n.last + 1
  let words = 0
  let character = false
  let kin = false
  while (
    i < s.to &&
    words < 3 &&
    t.lexeme[i] !== L.own &&
    t.kind[i] === WORD &&
    (t.flags[i]! & CAPITAL) === 0 &&
    (t.role[i]! & (AUXILIARY | MODAL)) === 0 &&
    !PHRASE_ENDS.has(t.lexeme[i]!)
  ) {
    if (t.lexeme[i] === L.character) character = true
    if (KIN.has(t.hash[i]!)) kin = true
    i++
    words++
  }
  const last = t.lexeme[i - 1]!
  if (words > 0 && PORTRAYAL.has(last) && (t.lexeme[i] === L.of || t.lexeme[i] === L.as)) {
    const part = partAt(f, i + 1)
    if (part !== null && part.text !== null)
      addFact(f, attributions, {
        actor: n.full,
        character: part.text,
        change: last === L.return ? 'returns' : 'plays',
        at: n.first,
        first: n.first,
        last: part.last,
        plain: true,
      })
    return
  }
  if (character) {
    if (t.lexeme[i] === L.comma) i++
    const part = i < s.to ? partAt(f, i) : null
    const named = part !== null && part.text !== null && names.some((x) => x.last === part.last) && i - n.last < 5
    addFact(f, attributions, {
      actor: n.full,
      character: named ? part.text : null,
      change: 'plays',
      at: n.first,
      first: n.first,
      last: named ? part.last : i,
      plain: true,
    })
    return
  }
  if (words > 1 || f.titles.some((x) => x.first <= i && i < x.last + 1 && x.last > i)) return
  // "A's Director Vance": the word before a character's name belongs to it.
  const titled = (t.flags[i]! & CAPITAL) !== 0 && t.kind[i] === WORD
  const c = names.find((x) => x.first === i || (titled && x.first === i + 1))
  if (c === undefined) return
  const text = c.first === i ? c.full : t.text.slice(t.start[i]!, t.end[c.last - 1]!)
  // "Ada Brandt's Instagram post", "A's Oscar for …": a thing. A verb, a mark or a small word follows a character.
  const next = c.last
  if (
    !several &&
    next < s.to &&
    t.kind[next] === WORD &&
    (t.role[next]! & (AUXILIARY | MODAL | FUNCTION | PAST | PRESENT)) === 0 &&
    t.lexeme[next] !== L.possessive
  )
    return
  if (t.lexeme[next] === L.possessive || !mayBePerson(t, c) || (t.flags[c.first]! & UPPER) !== 0) return
  const long = c.full.includes(' ')
  // "A's husband B", "A's co-star B"
  if (kin && long && hasGivenName(c.full)) return
  const surname = n.last - n.first === 1
  // "Cobra Kai's Xolo Roe": a show before an actor.
  if (long && !several && !surname && !hasGivenName(n.full) && !isHonorific(c.full.slice(0, c.full.indexOf(' '))))
    return
  // "The cast includes Ada Lane's Tom Roe", where the show is called so.
  const listed = long && hasGivenName(c.full) ? groupsOf(f).find((x) => x.first === c.first) : undefined
  if (listed !== undefined && cueBefore(f, listed)?.weak === false) return
  if (!long && !surname && !hasGivenName(n.full) && t.kind[next] === PUNCT && t.lexeme[next] === L.open) return
  // "A's C returns", "A's C and B's D are back"
  let end = c.last
  while (t.lexeme[end] === L.and) {
    const from = end + 1
    const owner = names.find((x) => x.first === from && t.lexeme[x.last] === L.possessive)
    const other = owner === undefined ? undefined : names.find((x) => x.first === owner.last + 1)
    if (other === undefined) break
    end = other.last
  }
  const after = whatOf(f, n.first, end)
  addFact(f, attributions, {
    actor: n.full,
    character: text,
    change: 'plays',
    at: n.first,
    first: n.first,
    last: c.last,
    plain: several || after !== null,
    ...after,
  })
}
