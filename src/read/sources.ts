import { nameFrom } from './at.ts'
import type { Source } from '../claim.ts'
import { found, nameAt, PLATFORM_NAME, PRESS_NAME, STUDIO_NAME } from './gazetteer.ts'
import { english } from './lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf, lexemesWith } from './lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, OFFICIAL, RENEW, SAY, WORK } from './lexicon/roles.ts'
import { MONTH } from './lexicon/time.ts'
import { clauseAt, clausesBetween, type Frame } from './scene.ts'
import { CAPITAL, PUNCT, WORD } from './tokens.ts'
import { TRIGGERS, trigger } from './triggers.ts'

const ids = (words: string) => lexemesOf(english, words)
// What a word does here, a bit each.
/** Nouns that stand for a rights holder, for cast and crew, for outlets, for unnamed people. */
const HOLDER = 1 << 0
const TALENT = 1 << 1
const OUTLETS = 1 << 2
const UNNAMED = 1 << 3
const PRONOUN = 1 << 4
const SAID = 1 << 5
/** What a rights holder does that counts as its word. */
const ACTS = 1 << 6
/** Who speaks for a rights holder. */
const EXECUTIVE = 1 << 7
const LEARNED = 1 << 8
/** What people who know, and people who do not, hold to come: theirs when they are named for it. */
const HOLDS = 1 << 9
const CLASS = classesOf(english, [
  [
    HOLDER,
    'network streamer studio platform channel broadcaster service corporation distributor company spokesman spokesperson spokeswoman bosses chiefs execs executives makers',
  ],
  [
    TALENT,
    'director directors showrunner showrunners creator creators producer producers star actor actress author writer writers agency cast crew filmmaker screenwriter novelist representative representatives reps comedian singer host',
  ],
  [OUTLETS, 'trades newspapers tabloid tabloids outlet outlets media press'],
  [
    UNNAMED,
    'sources source insider insiders leaker leakers leak leaks fans scooper tipster rumor rumors rumour rumours',
  ],
  [PRONOUN, 'he she they'],
  [EXECUTIVE, 'boss chief executive exec president ceo chairman chairwoman head chair'],
  [LEARNED, 'learned learnt reporting'],
  [HOLDS, 'expect expects believe think'],
  [
    SAID,
    'said says say saying told tells tell confirmed confirms confirm confirming announced announces announce announcing revealed reveals reveal revealing reported reports report explained explains claimed claims claim stated states teased teases hinted hints noted notes suggested suggests mentioned added adds shared shares posted posts promised promises insisted insists tweeted tweets wrote writes repeated reiterated thinks believes understands wants hopes spilled',
  ],
  [
    ACTS,
    'renewed renews renew recommissioned ordered orders order cancelled canceled cancels axed scrapped greenlit greenlights picked picks commissioned commissions set sets dated dates moved moves pushed delayed postponed released releases release unveiled unveils dropped drops launched gave given gives pulled extended confirmed announced will has shared showed debut debuts picked tapped scheduled slated bumped shifted rescheduled show shows air airs used put renewing ordering cancelling canceling picking opted brings plans slots keeps schedules dating lands taken takes saved rescued handed canned dumped shelved binned nixed ditched upped bringing passed',
  ],
])
const is = (lexeme: number, bits: number): boolean => (CLASS[lexeme]! & bits) !== 0
/** What may tell of a source. */
const TELLS = trigger(0, ids('according per via'), lexemesWith(CLASS, SAID | ACTS | LEARNED | HOLDS))
const EXPECTS = ids('expect expects')
const BEING = ids('be been is are was were')
const ADVERBS = ids('also now not already still yet currently')
const WRITES = ids('wrote writes')
const SPOKEN = ids('that on in via to')

const L = {
  stop: lexemeOf(english, '.'),
  by: lexemeOf(english, 'by'),
  to: lexemeOf(english, 'to'),
  according: lexemeOf(english, 'according'),
  per: lexemeOf(english, 'per'),
  via: lexemeOf(english, 'via'),
  who: lexemeOf(english, 'who'),
  told: lexemeOf(english, 'told'),
  comma: lexemeOf(english, ','),
  the: lexemeOf(english, 'the'),
  a: lexemeOf(english, 'a'),
}

/** Who is said to know something, and for which tokens that holds. */
export interface Attribution {
  readonly source: Source
  /** The verb or preposition that attributes. */
  readonly at: number
  /** `said`: the words of the sentence are theirs. `acts`: what they do is told. */
  readonly how: 'said' | 'acts'
}

const OUTLET: Source = { kind: 'outlet', name: null, via: null }

/** Who is named between two tokens as a source, nearest to `to`; null where nobody is. */
function namedIn(f: Frame, from: number, to: number): Source | null {
  const { t } = f
  let best = null as Source | null
  // "HBO boss Casey Dunn": the platform's word.
  let executive = false
  let holder = false
  let unnamed = false
  for (let i = from; i < to; i++) {
    if (nameAt(t, i, to)) {
      const { kind, end } = found
      holder ||= kind === PLATFORM_NAME || kind === STUDIO_NAME
      const name = t.text.slice(t.start[i]!, t.end[end - 1]!)
      if (kind === PLATFORM_NAME || kind === STUDIO_NAME) best = { kind: 'official', name, via: null }
      else if (kind === PRESS_NAME) best = { kind: 'press', name, via: null }
      i = end - 1
      continue
    }
    const name = nameFrom(f, i)
    if (name !== undefined && !((t.time[i]! & MONTH) !== 0 && name.last === i + 1)) {
      // "Leaker So-and-so"
      best = { kind: unnamed ? 'insider' : 'talent', name: name.full, via: null }
      i = name.last - 1
      continue
    }
    const lexeme = t.lexeme[i]!
    unnamed = is(lexeme, UNNAMED)
    executive ||= is(lexeme, EXECUTIVE)
    if (is(lexeme, HOLDER))
      best = { kind: 'official', name: best?.kind === 'official' ? best.name : holderOf(f), via: null }
    else if (is(lexeme, UNNAMED)) best = { kind: 'insider', name: null, via: null }
    else if (is(lexeme, OUTLETS)) best = { kind: 'press', name: best?.kind === 'press' ? best.name : null, via: null }
    else if (is(lexeme, TALENT) && best?.kind !== 'talent') best = { kind: 'talent', name: null, via: null }
  }
  return executive && holder && best?.kind === 'talent' ? { ...best, kind: 'official' } : best
}

/** The platform or studio that the text named last, for "the network" and "the studio". */
function holderOf(f: Frame): string | null {
  if (f.holder === undefined) f.holder = lastHolder(f)
  return f.holder
}

function lastHolder(f: Frame): string | null {
  const { t } = f
  for (let i = f.s.to - 1; i >= Math.max(0, f.s.to - 400); i--) {
    if (nameAt(t, i, t.count) && (found.kind === PLATFORM_NAME || found.kind === STUDIO_NAME))
      return t.text.slice(t.start[i]!, t.end[found.end - 1]!)
  }
  return null
}

/** Who says or does something in a sentence: "according to X", "X said", "sources say", "Netflix renewed". */
function hear(f: Frame): void {
  const { t, s, attributions: out } = f
  f.heard = true
  if ((s.triggers & TELLS) === 0) return
  for (let i = s.from; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if ((TRIGGERS[lexeme]! & TELLS) === 0) continue
    if (lexeme === L.according && t.lexeme[i + 1] === L.to) {
      const who = namedIn(f, i + 2, Math.min(s.to, i + 10))
      out.push({ source: who ?? { kind: 'insider', name: null, via: null }, at: i, how: 'said' })
      continue
    }
    if (is(lexeme, LEARNED)) {
      const who = namedIn(f, Math.max(s.from, i - 5), i)
      if (who?.kind === 'press') out.push({ source: who, at: i, how: 'said' })
      continue
    }
    if (is(lexeme, HOLDS) && !is(lexeme, SAID)) {
      const who = t.lexeme[i - 1] === L.comma ? null : namedIn(f, Math.max(clauseAt(f, i).from, i - 6), i)
      // "Fans can expect" tells what they get.
      if (who?.kind === 'talent' || (who?.kind === 'insider' && !EXPECTS.has(lexeme)))
        out.push({ source: who, at: i, how: 'said' })
      continue
    }
    if (lexeme === L.per || lexeme === L.via) {
      // "told X, via Y": who told it is known.
      const told = out.at(-1)
      if (lexeme === L.via && told?.how === 'said' && told.source.via !== null && i - told.at < 8) continue
      const who = namedIn(f, i + 1, Math.min(s.to, i + 6))
      // "streams via Hulu": a way to see it, not to know of it.
      if (lexeme === L.via && who?.kind === 'official' && !saysBefore(f, i)) continue
      if (who !== null && who.kind !== 'talent') out.push({ source: who, at: i, how: 'said' })
      continue
    }
    if ((t.role[i]! & (SAY | OFFICIAL)) !== 0 && is(lexeme, SAID) && !writesWork(f, i)) {
      const passive = i + 1 < s.to && t.lexeme[i + 1] === L.by
      const who = passive ? namedIn(f, i + 2, Math.min(s.to, i + 7)) : (speakerBefore(f, i) ?? speakerAfter(f, i))
      if (who !== null) {
        // "told Deadline": the outlet is the way, not the source.
        if (lexeme === L.told && i + 1 < s.to) {
          let end = i + 1
          while (end < Math.min(s.to, i + 5) && t.lexeme[end] !== L.comma) end++
          const to = namedIn(f, i + 1, end)
          if (to?.kind === 'press') {
            out.push({ source: { ...who, via: to.name }, at: i, how: 'said' })
            continue
          }
        }
        out.push({ source: who, at: i, how: 'said' })
        continue
      }
    }
    if (is(lexeme, ACTS)) {
      // "picked up by NBC"
      const by = byAfter(f, i)
      const who = by > 0 && by < s.to ? namedIn(f, by + 1, Math.min(s.to, by + 5)) : holderBefore(f, i)
      if (who?.kind === 'official') out.push({ source: who, at: i, how: 'acts' })
    }
  }
}

/** Whether somebody says something shortly before token `i`: "announced via". */
function saysBefore({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) if ((t.role[k]! & SAY) !== 0) return true
  return false
}

/** "Wrote the sequel", "created and wrote it": a maker's work, no word of his. */
function writesWork(f: Frame, i: number): boolean {
  const { t, s } = f
  if (!WRITES.has(t.lexeme[i]!)) return false
  return i + 1 >= s.to || (t.kind[i + 1] === WORD && !SPOKEN.has(t.lexeme[i + 1]!)) || t.lexeme[i + 1] === L.stop
}

/** The "by" after a verb, with no more than when and what between: "renewed for a second season by"; 0 where there is none. */
function byAfter({ t, s }: Frame, i: number): number {
  const reach = (t.role[i]! & RENEW) === 0 ? 3 : 11
  for (let k = i + 1; k < Math.min(s.to, i + reach) && (t.kind[k] !== PUNCT || k === i + 1); k++)
    if (t.lexeme[k] === L.by) return k
  return 0
}

/** "…, says Netflix", "…, said a spokesperson for the network": a rights holder straight after a verb that a comma parts off. */
function speakerAfter(f: Frame, verb: number): Source | null {
  const { t, s } = f
  if (verb === s.from || t.kind[verb - 1] !== PUNCT) return null
  let end = verb + 1
  while (end < Math.min(s.to, verb + 7) && t.kind[end] !== PUNCT) end++
  const who = namedIn(f, verb + 1, end)
  return who?.kind === 'official' ? who : null
}

/** The speaker before a verb of saying: within eight tokens, in the same clause. */
function speakerBefore(f: Frame, verb: number): Source | null {
  const { t } = f
  const from = Math.max(clauseAt(f, verb).from, verb - 9)
  // "has not been confirmed", "is also said to return": nobody speaks.
  if (BEING.has(t.lexeme[verb - 1]!) || (BEING.has(t.lexeme[verb - 2]!) && ADVERBS.has(t.lexeme[verb - 1]!)))
    return null
  const described = describedBefore(f, verb)
  if (described !== null) return described
  const who = namedIn(f, from, verb)
  if (who !== null) return who
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) if (is(t.lexeme[i]!, PRONOUN)) return lastSpeaker(f)
  // "…, Netflix has confirmed": the clause begins after a comma.
  return null
}

/** "X, who plays Y, said", "said X, who added", "X, the director, said": the person before; null where none stands there. */
function describedBefore(f: Frame, verb: number): Source | null {
  const { t, s } = f
  let last = verb - 1
  while (last > s.from && (t.role[last]! & AUXILIARY) !== 0) last--
  if (t.lexeme[last] !== L.comma && t.lexeme[last] !== L.who) return null
  for (let i = last; i > Math.max(s.from, last - 20); i--) {
    // "X, who …,", "X, the director of …,"
    const opens = t.lexeme[i] === L.who || t.lexeme[i] === L.the || t.lexeme[i] === L.a
    if (!opens || t.lexeme[i - 1] !== L.comma) continue
    const who = namedIn(f, Math.max(s.from, i - 8), i - 1)
    return who?.kind === 'talent' ? who : null
  }
  return null
}

/** Whom "he said" and "she said" mean: the person named last before the sentence. */
function lastSpeaker(f: Frame): Source {
  const { t } = f
  let best: string | null = null
  for (let i = Math.max(0, f.s.from - 120); i < f.s.from; i++) {
    if ((t.flags[i]! & CAPITAL) === 0) continue
    const names = f.scene.people.byPart.get(t.hash[i]!)
    if (names !== undefined && names[0] !== undefined) best = names[0].text
  }
  return { kind: 'talent', name: best, via: null }
}

/** A platform or studio straight before a verb ("Netflix has officially renewed"). */
function holderBefore(f: Frame, verb: number): Source | null {
  const { t, s } = f
  let i = verb - 1
  let skipped = 0
  while (
    i >= s.from &&
    skipped < 4 &&
    t.kind[i] === WORD &&
    ((t.role[i]! & (AUXILIARY | FUNCTION | OFFICIAL)) !== 0 || isAdverb(f, i)) &&
    // "The Netflix series returns": not Netflix does.
    (t.role[i]! & (WORK | AUXILIARY)) !== WORK &&
    !is(t.lexeme[i]!, HOLDER) &&
    !platformEndsAt(f, i)
  ) {
    i--
    skipped++
  }
  if (i < s.from) return null
  if (is(t.lexeme[i]!, HOLDER)) return isPlace(f, i) ? null : { kind: 'official', name: holderOf(f), via: null }
  const first = platformEndsAt(f, i) - 1
  if (first < 0 || isPlace(f, first)) return null
  return { kind: 'official', name: t.text.slice(t.start[first]!, t.end[i]!), via: null }
}

/** "unexpectedly": a word of manner that the lexicon lacks. */
function isAdverb({ t }: Frame, i: number): boolean {
  const end = t.end[i]!
  return (
    t.lexeme[i] === 0 &&
    (t.flags[i]! & CAPITAL) === 0 &&
    t.text.charCodeAt(end - 1) === 0x79 &&
    t.text.charCodeAt(end - 2) === 0x6c
  )
}

/** "The drama on Hulu will return": where it is, not who acts. */
function isPlace({ t, s }: Frame, i: number): boolean {
  const k = t.lexeme[i - 1] === L.the ? i - 2 : i - 1
  return k > s.from && PLACE.has(t.lexeme[k]!)
}
const PLACE = ids('on via for from to')

/** 1 + the first token of the platform or studio whose last token is `i`, or 0. */
function platformEndsAt(f: Frame, i: number): number {
  const { t, s } = f
  for (let k = Math.max(s.from, i - 3); k <= i; k++)
    if (nameAt(t, k, i + 1) && found.end === i + 1 && (found.kind === PLATFORM_NAME || found.kind === STUDIO_NAME))
      return k + 1
  return 0
}

/** Who knows what the event at token `at` tells; the article itself where nobody is named. `attributions` are the frame's. */
export function sourceAt(f: Frame, attributions: readonly Attribution[], at: number): Source {
  if (!f.heard) hear(f)
  let best: Attribution | null = null
  let cost = Infinity
  for (const a of attributions) {
    const borders = clausesBetween(f, a.at, at)
    if (a.how === 'acts' && borders > 0) continue
    // A speaker at the end of a sentence speaks all of it; one at its head speaks what follows.
    const c = Math.abs(a.at - at) + borders * 6 + (a.at > at && borders > 1 ? 10 : 0)
    if (c < cost && (borders <= 2 || a.how === 'said')) {
      cost = c
      best = a
    }
  }
  return best?.source ?? OUTLET
}
