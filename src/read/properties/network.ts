import { titleAt, titleFrom, titleUntil } from '../at.ts'
import type { Certainty, Source, Subject } from '../../claim.ts'
import { certaintyAt, negated, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { wholeOf } from '../credits.ts'
import { HashTable, mix, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  ENTITY,
  FUNCTION,
  MODAL,
  NEGATION,
  PLAN,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emitLater, type Frame, notes, type Scene, sentenceBefore, type Reason, reasonOf } from '../scene.ts'
import { subjectAt } from '../subjects.ts'
import { HEADING, ITEM } from '../sentences.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import type { TitleMention } from '../titles.ts'
import { CAPITAL, PUNCT } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  on: lexemeOf(english, 'on'),
  to: lexemeOf(english, 'to'),
  the: lexemeOf(english, 'the'),
  and: lexemeOf(english, 'and'),
  most: lexemeOf(english, 'most'),
  or: lexemeOf(english, 'or'),
  it: lexemeOf(english, 'it'),
  its: lexemeOf(english, 'its'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  apostrophe: lexemeOf(english, "'"),
  has: lexemeOf(english, 'has'),
  can: lexemeOf(english, 'can'),
  possessive: english.possessive,
}
const ON = ids('on via through')
const TO = ids('to hit hits hitting')
const WATCH = ids(
  'watch watched stream streamed streaming binge available seen see shown airs aired air broadcast broadcasted screened exclusively only debut premiere premieres premiered original online viewers run ran shows show series season seasons episodes episode film movie drama stay stays appeared live',
)
const SHOWS = ids(
  'streams stream show shows airs air aired broadcast broadcasts premiere premieres premiered premiering debut debuts release releases launch launches launched start drop drops carries',
)
const SHOWN = ids('special finale pilot it')
const LABEL = ids('network channel broadcaster streaming platform streamer watch')
/** What a platform's own work is called: "a Netflix original", "HBO's drama". */
const WORKS = ids(
  'series show drama film movie anime original originals sitcom comedy thriller title documentary docuseries miniseries fantasy romance revival reboot adaptation production smash hit musical blockbuster phenomenon exclusive prequel sequel spinoff',
)
const NEWS = ids(
  'executive executives boss head chief spokesperson account subscribers subscriber users library catalogue page website press team deal stock top list',
)
/** Between a preposition and a platform: "to new streaming service Arc". */
const SERVICE = ids('the cable channel network streamer streaming service platform new digital giant')
const LIST = ids('and or ,')
const MOVED = ids('headed exclusive moved moves tuning tuned')
/** Of a headline about what a platform brings: "Everything coming to Arc+ in March". */
const LISTING = ids('everything new titles shows movies lineup slate list complete full what')

/** A work and a platform, before the whole text is known. */
interface Fact {
  readonly subject: Subject
  readonly name: string
  readonly certainty: Certainty
  readonly source: Source
  readonly first: number
  readonly last: number
  /** "HBO's drama", "only on HBO": no tense tells whether it is on there yet. */
  readonly standing: boolean
  readonly reason: Reason | null
}

/** What was said of the platform before, for the next one of a list. */
interface Last {
  readonly end: number
  readonly subjects: readonly Subject[]
  readonly mood: Pick<Fact, 'certainty' | 'source' | 'standing' | 'reason'>
}

const factsOf = notes<Fact>()

/**
 * Where a work is shown.
 *
 * "on Netflix", "coming to HBO Max", "hits Prime Video on May 2", "Netflix's Arc", "the Apple TV+ film", "a Netflix original",
 * "BBC One will show the special", "Crunchyroll streams it", "Netflix said the season launches in May", "Netflix and its new
 * series Arc", "Crunchyroll has the first season", "Network: tvN", "Arc (HBO)", "it is not on Netflix", "A or B may show it"; the works under a
 * headline like "Everything coming to Hulu in May"
 *
 * "Netflix renewed it" and "an executive of Netflix" say nothing of it.
 */
export const network: Recogniser = {
  property: 'network',
  roles: ENTITY,
  read(f, attributions) {
    const { t, s } = f
    let last: Last | null = null
    // The platform before this one, of which nothing is told yet: "A or B might show it".
    let open = -1
    let openAt = -1
    for (let i = s.from; i < s.to; i++) {
      if ((t.role[i]! & ENTITY) === 0 || !nameAt(t, i, s.to)) continue
      const { end } = found
      if (found.kind !== PLATFORM_NAME || titleAt(f, i) !== undefined) {
        i = end - 1
        continue
      }
      const name = t.text.slice(t.start[i]!, t.end[end - 1]!)
      const how = relation(f, i, end)
      let told: Last | null = null
      let first = i
      let until = end
      if (how !== null) {
        told = { end, subjects: subjectsOf(f, how, i), mood: moodOf(f, attributions, how, i) }
        first = Math.min(i, Math.max(clauseAt(f, i).from, Math.min(i, how.at) - 6))
        until = Math.max(end, how.last)
      } else if (last !== null && i - last.end <= 2 && LIST.has(t.lexeme[i - 1]!)) {
        // "on BBC One and iPlayer"
        const { subjects, mood }: Last = last
        told = { end, subjects, mood }
      }
      if (told !== null) {
        for (const subject of told.subjects) factsOf(f.scene).push({ subject, name, ...told.mood, first, last: until })
        last = told
        if (open >= 0 && i - open <= 2 && LIST.has(t.lexeme[i - 1]!) && nameAt(t, openAt, s.to)) {
          const other = t.text.slice(t.start[openAt]!, t.end[found.end - 1]!)
          for (const subject of told.subjects)
            factsOf(f.scene).push({ subject, name: other, ...told.mood, first: openAt, last: until })
        }
        open = -1
      } else {
        open = end
        openAt = i
      }
      i = end - 1
    }
  },
  finish(scene) {
    const told = factsOf(scene)
    known.clear()
    for (const fact of told) known.set(keyOf(fact), 1)
    // Told once as past and once as coming, not each time that it is mentioned: by the platform where it speaks of it.
    const kept = new Map<number, Fact>()
    for (const fact of [...told, ...listed(scene).filter((x) => !known.has(keyOf(x)))]) {
      const { subject } = fact
      const kind = fact.certainty === 'happened' ? 0 : fact.certainty === 'denied' ? 1 : 2
      const key = mix(mix(keyOf(fact), subject.season ?? -1), kind)
      const other = kept.get(key)
      if (other === undefined || (fact.certainty === 'official' && other.certainty !== 'official')) kept.set(key, fact)
    }
    for (const fact of kept.values()) {
      const { subject } = fact
      let { certainty } = fact
      if (certainty === 'expected' && fact.standing && isOut(scene, subject.title, null)) certainty = 'happened'
      emitLater(scene, 'network', subject, fact.name, certainty, fact.source, fact.first, fact.last, fact.reason)
    }
  },
}

/** Hashes of works and platforms that the sentences tell. */
const known = new HashTable()

function keyOf({ subject, name }: Fact): number {
  return mixText(mixText(0, subject.title), name)
}

function moodOf(f: Frame, attributions: readonly Attribution[], how: Relation, i: number): Last['mood'] {
  const denied = negated(f, i, 6)
  // "can be streamed on", "is available on": it stands, where the work is out.
  const open = !how.standing && available(f, how.at, i)
  const tense = how.standing || open ? 0 : tenseAt(f, how.at)
  let source = sourceAt(f, attributions, how.at)
  let certainty = certaintyAt(f, how.at, { tense, denied }, source)
  if (how.standing && certainty !== 'denied') {
    // "the Netflix drama": told by the article, whoever speaks.
    certainty = 'expected'
    source = { kind: 'outlet', name: null, via: null }
  }
  if (certainty === 'official' && source.kind !== 'official') certainty = 'expected'
  return { certainty, source, standing: how.standing || (tense === 0 && certainty === 'expected'), reason: reasonOf(f) }
}

/** Whether a work is told as there to be watched: "can be streamed", "is now available to watch"; "streams it" in the present. */
function available(f: Frame, at: number, i: number): boolean {
  const { t } = f
  const { from } = clauseAt(f, at)
  let open = OPEN.has(t.lexeme[at]!)
  for (let k = Math.min(at, i) - 1; k >= Math.max(from, at - 6); k--) {
    if (t.lexeme[k] === L.can || OPEN.has(t.lexeme[k]!)) open = true
    else if ((t.role[k]! & (MODAL | PLAN | NEGATION)) !== 0) return false
  }
  for (let k = at + 1; k < i; k++) if (OPEN.has(t.lexeme[k]!)) open = true
  return open
}
const OPEN = ids('available streams carries')

/** The works that a relation is about: the one in view, and those listed with it ("A, B and C are on Netflix"). */
function subjectsOf(f: Frame, how: Relation, i: number): Subject[] {
  const { t } = f
  // "the much-loved ITV comedy Arc", said of somebody who starred in it
  if (how.standing && f.told.length < f.titles.length)
    for (const m of f.titles) if (m.first > i && m.first - i <= 5 && !f.told.includes(m)) return []
  const told = subjectAt(f, how.title ?? i)
  if (told === null) return []
  const subject = how.standing ? wholeOf(f, i, told) : told
  const out = [subject]
  const titles = f.told
  const k = titles.findIndex((m) => m.title.text === subject.title)
  if (k < 0) return out
  const joined = (a: TitleMention, b: TitleMention): boolean => {
    if (b.first - a.last > 4) return false
    let mark = false
    for (let n = a.last; n < b.first; n++) {
      if (t.lexeme[n] === L.comma || t.lexeme[n] === L.and) mark = true
      else if (!isQuote(t, n)) return false
    }
    return mark
  }
  for (let n = k; n > 0 && joined(titles[n - 1]!, titles[n]!); n--)
    out.push({ title: titles[n - 1]!.title.text, season: null })
  for (let n = k; n + 1 < titles.length && joined(titles[n]!, titles[n + 1]!); n++)
    out.push({ title: titles[n + 1]!.title.text, season: null })
  return out
}

interface Relation {
  readonly at: number
  readonly last: number
  /** Told of the work as such, not of an event. */
  readonly standing: boolean
  /** Where the work stands, when it is after the platform. */
  readonly title?: number
}

/** How the platform at tokens `[i, end)` belongs to a work, or null. */
function relation(f: Frame, i: number, end: number): Relation | null {
  return attributive(f, i, end) ?? prepositional(f, i, end) ?? acting(f, i, end) ?? answer(f, i, end)
}

/** "Netflix's Arc", "the Apple TV+ film", "a Netflix original", "Netflix-aired revival". */
function attributive(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  let k = end
  const possessive = t.lexeme[end] === L.possessive || (t.lexeme[end] === L.apostrophe && glued(t, end))
  if (possessive) k++
  else if (t.lexeme[end] === L.hyphen && glued(t, end)) k += 1
  for (let n = 0; k < s.to && n < 6; k++, n++) {
    const title = f.titles.find((x) => x.first === k || (x.first === k + 1 && t.kind[k] === PUNCT))
    if (title !== undefined)
      return possessive || n > 0 ? { at: i, last: title.last, standing: true, title: title.first } : null
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !(t.lexeme[k] === L.comma && n > 0)) return null
    if (NEWS.has(t.lexeme[k]!)) return null
    // "ARC Netflix season 2"
    if (n === 0 && !possessive && (t.role[k]! & SEASON) !== 0 && titleUntil(f, i) !== undefined)
      return { at: i, last: k + 1, standing: true }
    if (WORKS.has(t.lexeme[k]!) && (t.role[k + 1]! & (RENEW | SAY)) === 0) {
      const after = f.titles.find((x) => x.first > k && x.first <= k + 4)
      // "the much-loved ITV comedy Arc": a work that the text is not about.
      if (after === undefined && another(f, k + 1)) return null
      return { at: i, last: k + 1, standing: true, ...(after === undefined ? undefined : { title: after.first }) }
    }
    if ((t.role[k]! & (FUNCTION | MODAL | SAY | RENEW)) !== 0 && t.lexeme[k] !== L.most) return null
  }
  return null
}

/** "Where to watch? Viki, Viu.": platforms alone under a heading or a question about watching. */
function answer(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  if (i !== s.from || s.to - s.from > 14) return null
  const before = sentenceBefore(f)
  if (before === undefined || (before.kind !== HEADING && t.lexeme[before.to - 1] !== QUESTION)) return null
  for (let k = before.from; k < before.to; k++) if (WHERE.has(t.lexeme[k]!)) return { at: i, last: end, standing: true }
  return null
}
const QUESTION = lexemeOf(english, '?')
const WHERE = ids('watch stream streaming')

/** Whether a capitalised name follows at token `k`, perhaps after a comma or "called". */
function another(f: Frame, k: number): boolean {
  const { t, s } = f
  let i = k
  if (t.lexeme[i] === L.comma || isQuote(t, i)) i++
  return i < s.to && (t.flags[i]! & CAPITAL) !== 0 && t.kind[i] !== PUNCT && !nameAt(t, i, s.to)
}

/** "on Netflix", "coming to HBO Max", "will hit Amazon", "Network: tvN", "Arc (HBO)". */
function prepositional(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  const before = i > s.from ? t.lexeme[i - 1]! : 0
  // "on the cable channel Arc"
  let prep = i - 1
  while (prep > s.from && prep > i - 5 && SERVICE.has(t.lexeme[prep]!)) prep--
  const preposition = prep >= s.from ? t.lexeme[prep]! : 0
  if (ON.has(preposition) && t.lexeme[end] !== L.possessive) {
    const clause = clauseAt(f, i)
    for (let w = i - 1; w >= Math.max(s.from, clause.from - 12, i - 18); w--) {
      if ((t.role[w]! & TRAILER) !== 0) return null
      if ((t.role[w]! & (RELEASE | SEASON | WORK)) !== 0 || WATCH.has(t.lexeme[w]!))
        return { at: w, last: end, standing: false }
    }
    const being = be(f, prep - 1)
    if (being >= 0) return { at: being, last: end, standing: false }
    if (f.titles.some((x) => x.last <= i)) return { at: prep, last: end, standing: false }
    for (let w = end; w < clause.to; w++) if (WATCH.has(t.lexeme[w]!)) return { at: prep, last: end, standing: false }
    return prep > s.from && clause.from === prep ? { at: prep, last: end, standing: false } : null
  }
  if (TO.has(preposition)) {
    // "the hit ITV comedy" hits nothing.
    if (preposition !== L.to) return WORKS.has(t.lexeme[end] ?? 0) ? null : { at: prep, last: end, standing: false }
    for (let w = prep - 1; w >= Math.max(s.from, prep - 6); w--) {
      if (t.kind[w] === PUNCT && t.lexeme[w] !== L.hyphen) break
      if (((t.role[w]! & RELEASE) !== 0 && (t.role[w]! & SAY) === 0) || MOVED.has(t.lexeme[w]!))
        return { at: w, last: end, standing: false }
    }
    return null
  }
  if (before === L.colon) {
    for (let w = i - 2; w >= Math.max(s.from, i - 6); w--)
      if (LABEL.has(t.lexeme[w]!)) return { at: w, last: end, standing: true }
    return null
  }
  const closed = end < s.to && t.lexeme[end] === L.close
  return before === L.open && closed && titleUntil(f, i - 1) !== undefined ? { at: i, last: end, standing: true } : null
}

/** "It's not on Netflix", "both are on iPlayer": the token of being that ends before or at token `k`, or -1. */
function be(f: Frame, k: number): number {
  const { t, s } = f
  let w = k
  while (w > s.from && (NOW.has(t.lexeme[w]!) || (t.role[w]! & NEGATION) !== 0)) w--
  if (w <= s.from) return -1
  if (BE.has(t.lexeme[w]!) && THEY.has(t.lexeme[w - 1]!)) return w
  return t.lexeme[w] === L.possessive && t.lexeme[w - 1] === L.it ? w : -1
}
const BE = ids('is are was were be')
const THEY = ids('it they both all which that')
const NOW = ids('now only also still all both currently already')

/** "BBC One will show the special", "Crunchyroll streams it", "Netflix said the season launches in May", "its new series Arc". */
function acting(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  for (let k = end; k < Math.min(s.to, end + 16); k++) {
    if (t.lexeme[k] !== L.its) continue
    for (let n = k + 1; n < Math.min(s.to, k + 6); n++) {
      const title = f.titles.find((x) => x.first === n || (isQuote(t, n) && x.first === n + 1))
      if (title !== undefined) return { at: i, last: title.last, standing: true, title: title.first }
      if (t.kind[n] === PUNCT && t.lexeme[n] !== L.hyphen) break
    }
  }
  for (let verb = end, n = 0; verb < s.to && n < 5; verb++, n++) {
    const role = t.role[verb]!
    if (t.lexeme[verb] === L.has && n === 0) {
      for (let w = verb + 1; w < Math.min(s.to, verb + 6); w++) {
        if (t.kind[w] === PUNCT || (t.role[w]! & (SAY | RENEW)) !== 0) break
        if ((t.role[w]! & SEASON) !== 0 && (t.role[w - 1]! & RENEW) === 0)
          return { at: verb, last: w + 1, standing: true }
      }
    }
    if (SHOWS.has(t.lexeme[verb]!) && (t.flags[verb]! & CAPITAL) === 0) {
      for (let w = verb + 1; w < Math.min(s.to, verb + 9); w++) {
        if ((t.role[w]! & TRAILER) !== 0) return null
        if (titleFrom(f, w) !== undefined || (t.role[w]! & (SEASON | WORK)) !== 0 || SHOWN.has(t.lexeme[w]!))
          return { at: verb, last: w + 1, standing: false, title: w }
      }
      return null
    }
    if ((role & SAY) !== 0) {
      if ((role & RENEW) !== 0 && t.lexeme[verb] !== CONFIRMED) return null
      const event = f.events.find((e) => e.kind === 'release' && e.first > verb && e.dates.some((d) => d.first > verb))
      return event === undefined ? null : { at: event.head, last: event.last, standing: false, title: event.head }
    }
    if ((role & (FUNCTION | MODAL | PLAN)) === 0 && t.lexeme[verb] !== L.has) return null
  }
  return null
}
const CONFIRMED = lexemeOf(english, 'confirmed')

/** The works in the lines under a headline about what a platform brings. */
function listed(scene: Scene): Fact[] {
  const { sentences, mentions } = scene
  const platform = listingPlatform(scene)
  if (platform === null) return []
  const out: Fact[] = []
  let m = 0
  for (const s of sentences) {
    while (m < mentions.length && mentions[m]!.last <= s.from) m++
    if (s === sentences[0] || (s.kind !== HEADING && s.kind !== ITEM)) continue
    for (let k = m; k < mentions.length && mentions[k]!.first < s.to; k++) {
      const { title, first, last } = mentions[k]!
      if (first - s.from > 3) continue
      out.push({
        subject: { title: title.text, season: null },
        name: platform,
        certainty: 'expected',
        source: { kind: 'outlet', name: null, via: null },
        first,
        last,
        standing: true,
        reason: null,
      })
    }
  }
  return out.length >= 3 ? out : []
}

/** The platform of a headline or its first heading like "Everything coming to Hulu in May", or null. */
function listingPlatform(scene: Scene): string | null {
  const { t, sentences } = scene
  for (const s of sentences.slice(0, 4)) {
    let listing = false
    for (let i = s.from; i < s.to; i++) {
      if (LISTING.has(t.lexeme[i]!)) listing = true
      const before = t.lexeme[i - 1] ?? 0
      if (listing && (ON.has(before) || before === L.to) && nameAt(t, i, s.to) && found.kind === PLATFORM_NAME)
        return t.text.slice(t.start[i]!, t.end[found.end - 1]!)
    }
  }
  return null
}
