import { titleAt } from '../at.ts'
import { relation, relationOfNoun } from '../carried.ts'
import type { Relation } from '../carried-on.ts'
import type { Certainty, Source, Subject } from '../../claim.ts'
import { certaintyAt, negated, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { wholeOf } from '../credits.ts'
import { HashTable, mix, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { ENTITY, FUNCTION, MODAL, NEGATION, PLAN } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emitLater, type Frame, notes, type Scene, type Reason, reasonOf } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { HEADING, ITEM } from '../sentences.ts'
import { isOut, leanAhead } from '../standing.ts'
import { WORD } from '../tokens.ts'
import type { TitleMention } from '../titles/titles.ts'
import { trigger } from '../triggers.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  to: lexemeOf(english, 'to'),
  and: lexemeOf(english, 'and'),
  comma: lexemeOf(english, ','),
  can: lexemeOf(english, 'can'),
}
const LIST = ids('and or , / & plus')
const WITHIN_LIST = ids('the on in via also its both then')
const SERVICE = ids('streamer platform network broadcaster')
const SERVED = trigger(0, SERVICE)
const THE = ids('the')
/** Before the platform of a headline that lists. */
const ON = ids('on via through')
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
  /** Only called "the streamer": it counts where nothing else tells of the two. */
  readonly noun: boolean
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
  // "The streamer will premiere it"
  roles: ANY,
  read(f, attributions) {
    const { t, s } = f
    if ((s.role & ENTITY) === 0 && (s.triggers & SERVED) === 0) return
    let last: Last | null = null
    // The platform before this one, of which nothing is told yet: "A or B might show it".
    let open = -1
    let openAt = -1
    for (let i = s.from; i < s.to; i++) {
      let end = i + 1
      let name: string | null = null
      let noun = false
      if ((t.role[i]! & ENTITY) !== 0 && nameAt(t, i, s.to)) {
        end = found.end
        if (found.kind === PLATFORM_NAME && titleAt(f, i) === undefined)
          name = t.text.slice(t.start[i]!, t.end[end - 1]!)
        else i = end - 1
      } else if (SERVICE.has(t.lexeme[i]!) && THE.has(t.lexeme[i - 1]!)) {
        name = platformBefore(f, i)
        noun = true
      }
      if (name === null) continue
      const how = noun ? relationOfNoun(f, i, end) : relation(f, i, end)
      let told: Last | null = null
      let first = i
      let until = end
      if (how !== null) {
        told = { end, subjects: subjectsOf(f, how, i), mood: moodOf(f, attributions, how, i) }
        first = Math.min(i, Math.max(clauseAt(f, i).from, Math.min(i, how.at) - 6))
        until = Math.max(end, how.last)
      } else if (last !== null && isListed(f, last.end, i)) {
        // "on BBC One and iPlayer"
        const { subjects, mood }: Last = last
        told = { end, subjects, mood }
      }
      if (told !== null) {
        for (const subject of told.subjects)
          factsOf(f.scene).push({ subject, name, ...told.mood, first, last: until, noun })
        last = told
        if (open >= 0 && isListed(f, open, i) && nameAt(t, openAt, s.to)) {
          const other = t.text.slice(t.start[openAt]!, t.end[found.end - 1]!)
          for (const subject of told.subjects)
            factsOf(f.scene).push({ subject, name: other, ...told.mood, first: openAt, last: until, noun })
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
    for (const fact of told) if (!fact.noun) known.set(keyOf(fact), 1)
    // Told once as past and once as coming, not each time that it is mentioned: by the platform where it speaks of it.
    const kept = new Map<number, Fact>()
    for (const fact of [
      ...told.filter((x) => !x.noun || !known.has(keyOf(x))),
      ...listed(scene).filter((x) => !known.has(keyOf(x))),
    ]) {
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

/** Whether only a word that lists stands between two platforms: "BBC One and iPlayer", "on HBO, and on Max", "Kansai TV / Fuji TV". */
function isListed({ t }: Frame, from: number, i: number): boolean {
  let k = i - 1
  while (k > from && WITHIN_LIST.has(t.lexeme[k]!)) k--
  return k >= from && k - from <= 1 && LIST.has(t.lexeme[k]!) && (k === from || LIST.has(t.lexeme[from]!))
}

/** The platform that the text named last before token `i`, for "the streamer", or null. */
function platformBefore({ t }: Frame, i: number): string | null {
  for (let k = i - 1; k >= Math.max(t.first, i - 400); k--)
    if ((t.role[k]! & ENTITY) !== 0 && nameAt(t, k, i) && found.kind === PLATFORM_NAME)
      return t.text.slice(t.start[k]!, t.end[found.end - 1]!)
  return null
}

/** Hashes of works and platforms that the sentences tell. */
const known = new HashTable()

function keyOf({ subject, name }: Fact): number {
  return mixText(mixText(0, subject.title), name)
}

function moodOf(f: Frame, attributions: readonly Attribution[], how: Relation, i: number): Last['mood'] {
  // "not the news that fans of the TNT drama wanted" denies nothing of it.
  const denied = negated(f, i, how.standing ? 2 : 6)
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
  // "airs Tuesdays"; "airs on May 2" is still to come.
  let open = OPEN.has(t.lexeme[at]!) || (AIRS.has(t.lexeme[at]!) && !f.dates.some((d) => d.first > at))
  for (let k = Math.min(at, i) - 1; k >= Math.max(from, at - 6); k--) {
    if (t.lexeme[k] === L.can || OPEN.has(t.lexeme[k]!)) open = true
    else if ((t.role[k]! & (MODAL | PLAN | NEGATION)) !== 0) return false
  }
  for (let k = at + 1; k < i; k++) if (OPEN.has(t.lexeme[k]!)) open = true
  return open
}
const OPEN = ids('available streams carries')
const AIRS = ids('airs broadcasts')

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
  if (how.many === true) {
    if (COMING.has(t.lexeme[i - 1]!)) for (const m of f.told) if (m.first > i) leanAhead(f.scene, m.title.text)
    for (const m of f.told) if (m.first > how.title! && opensItem(f, m)) out.push({ title: m.title.text, season: null })
    return out
  }
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

/** Whether a title opens an item of a list: behind a mark or "and", with no more than its kind before it; "; Arc", "and the drama Arc". */
function opensItem({ t }: Frame, m: TitleMention): boolean {
  let k = m.first - 1
  while (
    m.first - k < 8 &&
    (isQuote(t, k) || ARTICLE.has(t.lexeme[k]!) || (t.kind[k] === WORD && (t.role[k]! & FUNCTION) === 0))
  )
    k--
  return ITEMS.has(t.lexeme[k]!)
}
/** "Upcoming Syfy originals include Arc" */
const COMING = ids('upcoming new forthcoming')
const ARTICLE = ids('the a an its')
const ITEMS = ids(', ; and with')

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
        noun: false,
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
