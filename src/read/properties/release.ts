import { aboutAt, quotedBefore } from '../dating/about.ts'
import { hearAnnouncement } from '../dating/announced.ts'
import { listing, tellListing } from '../dating/listing.ts'
import type { Certainty, Claim, ClaimOf, Source, Subject } from '../../claim.ts'
import { certaintyAt, negated, planned, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { bare } from '../dating/bare.ts'
import { DATED, givenUp, justGone, noLonger, overtaken, ruledOut } from '../dating/given-up.ts'
import { formerDates, isInvented } from '../dating/former.ts'
import { settleUnnumbered, tellUnnumbered } from '../dating/unnumbered.ts'
import { unknownName } from '../dating/unknown-name.ts'
import { yearBeside } from '../dating/years.ts'
import { anchor, companions, fitted, isFar, isNow, latestBefore, spanOf, tenseWith } from '../dating/place.ts'
import { ofMany } from '../dating/many.ts'
import { underDate } from '../dating/under-date.ts'
import { noteDay } from '../dating/replaced.ts'
import { sharedDay } from '../dating/shared.ts'
import { dropRepeats } from '../dating/repeats.ts'
import { DAYS, noDate } from '../dating/undated.ts'
import { type Event, isFinale } from '../events/index.ts'
import { HashTable, mix, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { AUXILIARY, ING, PAST, PRESENT } from '../lexicon/roles.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, type Scene } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { spelled } from '../spans.ts'
import { PUNCT } from '../tokens.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  a: lexemeOf(english, 'a'),
  of: lexemeOf(english, 'of'),
  which: lexemeOf(english, 'which'),
  comma: lexemeOf(english, ','),
  aired: lexemeOf(english, 'aired'),
  following: lexemeOf(english, 'following'),
  first: lexemeOf(english, 'first'),
  the: lexemeOf(english, 'the'),
  not: lexemeOf(english, 'not'),
}

const SLOT = ids('slot timeslot block lineup')

/** They say so of a date that they describe, and of a plan. */
const UP_TO = ids('until till through to')
const RUNS = ids('ran run runs')
const BRINGS = ids(
  'release releases released releasing launch launches launched launching premiere premieres premiered premiering debut debuts debuted debuting drops dropped dropping',
)
const EACH = ids('every each weekly thursdays')
const WEEKLY = ids('every each')
const OVER = ids('over throughout during')

/** "Its Wednesday 9 p.m. slot", "today's call": a day that belongs to something else. */
function habitual(f: Frame, d: DateMention): boolean {
  const { t } = f
  // "Every Saturday", "every following week"
  for (let k = d.first; k >= Math.max(f.s.from, d.first - (d.relative && d.precision === 'day' ? 4 : 2)); k--)
    if (WEEKLY.has(t.lexeme[k]!)) return true
  // "The following day", "over the past decade"
  if (
    OVER.has(t.lexeme[d.first - 1]!) ||
    (OVER.has(t.lexeme[d.first - 2]!) && t.lexeme[d.first - 1] === L.the) ||
    (t.lexeme[d.first] === L.following && d.precision === 'day')
  )
    return true
  if (!d.relative || d.precision !== 'day') return false
  // "On a Tuesday", "the Thursday of its opening week"
  if (
    (t.lexeme[d.first - 1] === L.a && !DATED.has(t.lexeme[d.last] ?? 0)) ||
    (t.lexeme[d.first - 1] === L.the && t.lexeme[d.last] === L.of)
  )
    return true
  if (t.lexeme[d.last] === english.possessive || t.lexeme[d.first - 1] === english.possessive) return true
  for (let k = d.last; k < Math.min(f.s.to, d.last + 5); k++) if (SLOT.has(t.lexeme[k]!)) return true
  return false
}

const RULE = ids('often usually typically normally generally traditionally tend tends')

/** "Netflix often releases new seasons within a year": what is done as a rule, not what will be done. */
function asARule(f: Frame, e: Event): boolean {
  const { t } = f
  if ((t.role[e.head]! & PRESENT) === 0) return false
  for (let k = Math.max(clauseAt(f, e.head).from, e.head - 4); k < e.head; k++) if (RULE.has(t.lexeme[k]!)) return true
  return false
}

const PREMIERED = ids('premiere premieres premiered debut debuts debuted launched first began started opened')

/**
 * "The show premiered in 2016" in an article about its fifth season is about the first: a verb of beginning, a day gone by, and no
 * season named in the sentence.
 */
function premiered(f: Frame, e: Event, d: DateMention, subject: Subject): Subject {
  const { scene } = f
  if (subject.season === null || subject.season < 2 || scene.reference === null) return subject
  if (f.seasons.length > 0 && !describesWork(f, e, d)) return subject
  if (d.to === null || d.to > scene.reference - 30 || tenseAt(f, e.head) > 0) return subject
  // "The show first premiered in 2016": of the whole.
  if (f.seasons.length === 0 && f.t.lexeme[e.head - 1] === L.first) return { ...subject, season: null }
  const begins = PREMIERED.has(f.t.lexeme[e.head]!) || f.seasons.length > 0
  return subject.season === 2 || begins ? { ...subject, season: 1 } : subject
}

/** "The series, which premiered in 2021, returns for its third season": of the series, whose season is named after it. */
function describesWork(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  let k = e.head - 1
  while (k > e.head - 4 && t.lexeme[k] !== L.which) k--
  if (t.lexeme[k] !== L.which || t.lexeme[k - 1] !== L.comma) return false
  return (
    (PREMIERED.has(t.lexeme[e.head]!) || t.lexeme[e.head] === L.aired) &&
    f.seasons.every((m) => m.first >= Math.max(e.last, d.last))
  )
}

/** What came out is told as a fact, whoever brought it out. */
function doneBy(source: Source, tense: -1 | 0 | 1, denied: boolean): Source {
  return tense < 0 && !denied && source.kind === 'official' ? { kind: 'outlet', name: null, via: null } : source
}

/** "Its run from 2005 to 2020" is of the whole series. */
function wholeRun(f: Frame, e: Event, d: DateMention, subject: Subject): Subject {
  if (subject.season === null || d.from === null || d.to === null || d.to - d.from < 400 || f.seasons.length > 0)
    return subject
  return RUNS.has(f.t.lexeme[e.head]!) ? { ...subject, season: null } : subject
}

/** What a release is about: a name that stands between the verb and the date is the date's. */
function subjectOf(f: Frame, e: Event, d: DateMention): Subject | null {
  if (d.first > e.last) {
    const quoted = quotedBefore(f, d.first)
    if (quoted !== null && quoted.first > e.last) return aboutAt(f, d.first, d.first)
  }
  // "Is days away from launching Arc": what is brought out.
  if (BRINGS.has(f.t.lexeme[e.head]!) && ((f.t.role[e.head - 1]! & AUXILIARY) === 0 || (f.t.role[e.head]! & ING) !== 0))
    for (const m of f.told) if (m.first >= e.last && m.first <= e.last + 2) return subjectAt(f, m.last - 1)
  const unknown = unknownName(f, e)
  if (unknown !== null) return { title: spelled(f.t, unknown.first, unknown.last), season: null }
  return aboutAt(f, anchor(f, e, d), Math.min(e.first, d.first))
}

/** Emits a release with the certainty and source of its place. */
export function emitRelease(
  f: Frame,
  attributions: readonly Attribution[],
  e: Event,
  d: DateMention,
  how: {
    denied?: boolean
    /** It was the plan, and is not any more. */
    gone?: boolean
    before?: number
    certainty?: Certainty
    source?: Source
    subject?: Subject | null
    dated?: true
  },
): void {
  const told = how.subject ?? subjectOf(f, e, d)
  if (told === null || (how.subject === undefined && ofMany(f, e.head))) return
  const subject = how.subject === undefined ? wholeRun(f, e, d, premiered(f, e, d, told)) : told
  const tense = isPast(f, e, d) ? -1 : tenseWith(f, e, d)
  const source = how.source ?? doneBy(sourceAt(f, attributions, e.head), tense, how.denied ?? false)
  const certainty =
    how.certainty ??
    certaintyAt(
      f,
      e.head,
      { tense, denied: how.denied ?? false },
      tense < 0 && source.kind === 'talent' ? { ...source, kind: 'outlet' } : source,
    )
  const day = how.denied
    ? how.before === undefined
      ? how.gone === true
        ? justGone(f, fitted(f, d, 1))
        : fitted(f, d, 1)
      : latestBefore(d, how.before)
    : how.dated === true
      ? d
      : fitted(f, d, tense < 0 && planned(f, e.head) ? 0 : tense)
  const { first, last } = spanOf(f, e, d)
  const window = windowOf(day, f.t.text)
  emit(f, 'release', subject, window, certainty, source, first, last)
  noteDay(f, subject, window, certainty, source, first, last, how.gone ?? false)
  if (tense < 0 && subject.season === 2 && f.seasons.length === 0) tellUnnumbered(f.scene)
  if (how.subject !== undefined) return
  const mine = f.titles.find((m) => m.title.text === subject.title)
  if (mine === undefined) return
  for (const title of companions(f, mine.first))
    if (title.text !== subject.title)
      emit(
        f,
        'release',
        { ...subject, title: title.text, season: f.seasons.length > 0 ? subject.season : null },
        windowOf(day, f.t.text),
        certainty,
        source,
        first,
        last,
      )
}

/** "In 2027, not in 2026 as first planned". */
function isNot({ t, s }: Frame, d: DateMention): boolean {
  for (let k = d.first - 1; k >= Math.max(s.from, d.first - 2); k--)
    if (t.lexeme[k] === L.not && t.kind[k - 1] === PUNCT) return true
  return false
}

/** "Since its release in February", "after its premiere on May 3": a noun of what has been. */
function isPast(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  const { reference } = f.scene
  if (!d.yearless && d.from !== null && reference !== null && d.from > reference) return false
  return OWN.has(t.lexeme[e.head - 1]!) && SINCE.has(t.lexeme[e.head - 2]!)
}
const OWN = ids('its the their')
const SINCE = ids('since after following upon')

/** Whether a verb in the present has a year long gone: it tells a story. */
function isStory(f: Frame, e: Event, d: DateMention): boolean {
  const { reference } = f.scene
  const role = f.t.role[e.head]!
  return (
    d.precision === 'year' &&
    d.to !== null &&
    reference !== null &&
    d.to < reference - 400 &&
    (role & (PRESENT | PAST)) === PRESENT &&
    e.head + 1 === e.last &&
    d.first < e.first
  )
}

/** "One every Thursday until October 3", "weekly through May 9": the last of them. */
function isLast(f: Frame, d: DateMention): boolean {
  const { t } = f
  if (!UP_TO.has(t.lexeme[d.first]!) && !UP_TO.has(t.lexeme[d.first - 1]!)) return false
  for (let k = d.first - 1; k >= Math.max(clauseAt(f, d.first).from, d.first - 7); k--)
    if (EACH.has(t.lexeme[k]!)) return true
  return false
}

/** The last episode's day: a release of that episode, once the text has told how many there are. */
function finale(f: Frame, attributions: readonly Attribution[], e: Event | null, d: DateMention): void {
  const at = e === null ? d.first : e.head
  const subject = subjectAt(f, at)
  if (subject === null) return
  const source = sourceAt(f, attributions, at)
  const tense = e === null ? (d.coreTo !== null && d.coreTo < (f.scene.reference ?? 0) ? -1 : 1) : tenseWith(f, e, d)
  const certainty = certaintyAt(f, at, { tense, denied: false }, source)
  const { first, last } = e === null ? d : spanOf(f, e, d)
  f.scene.finales.push({
    subject,
    value: windowOf(fitted(f, { ...d, from: d.coreFrom, to: d.coreTo }, tense), f.t.text),
    certainty,
    source,
    start: f.t.start[first]!,
    end: f.t.end[last - 1]!,
  })
}

const NO_EVENTS: readonly Event[] = []
const NO_DATES: readonly DateMention[] = []

/** What a text tells as done is not to come, where a line of facts has only the day ("Release date: May 3"). */
function dropExpected(scene: Scene): void {
  const { claims } = scene
  if (!claims.some(isExpected)) return
  happened.clear()
  for (const c of claims) if (c.property === 'release' && c.certainty === 'happened') happened.set(keyOf(c), 1)
  let kept = 0
  for (const c of claims) if (c.property !== 'release' || !isExpected(c) || !happened.has(keyOf(c))) claims[kept++] = c
  claims.length = kept
}

function isExpected(c: Claim): boolean {
  return c.property === 'release' && c.certainty === 'expected' && c.source.kind === 'outlet'
}

/** Hashes of what came out and when. */
const happened = new HashTable()

function keyOf({ subject: s, value }: ClaimOf<'release'>): number {
  const work = mix(mix(mix(mixText(0, s.title), s.season ?? -1), s.part ?? -1), s.episode ?? -1)
  return value === null ? work : mixText(mixText(work, value.from), value.to)
}

/**
 * When it comes out, or came out: "premieres on June 3", "is expected in early 2025", "dropped in January", "will arrive by the
 * end of 2024", "no release date yet", "had been due in May" (denied), "it will not come out in 2022" (denied), "ran from May to
 * July 2020", "Arc (2019)".
 */
export const release: Recogniser = {
  property: 'release',
  roles: ANY,
  read(f, attributions) {
    hearAnnouncement(f)
    listing(f)
    if (underDate(f, attributions)) return
    // Without a date no event has one.
    const former = f.dates.length > 0 ? formerDates(f) : NO_DATES
    const shared = f.dates.length > 0 ? sharedDay(f) : null
    if (shared !== null)
      for (const subject of shared.subjects) emitRelease(f, attributions, shared.event, shared.date, { subject })
    for (const e of f.dates.length > 0 ? f.events : NO_EVENTS) {
      if (e.kind !== 'release') continue
      for (const d of e.dates) {
        if (d === shared?.date) continue
        if (d.kind !== 'window' || (d.from === null && d.to === null)) continue
        if (d.bound === 'since' && tenseAt(f, e.head) >= 0) continue
        // "In 1977 an answer arrives": a story is told in the present.
        if (isStory(f, e, d)) continue
        if (isNow(f, d) || isFar(f, d) || habitual(f, d) || asARule(f, e)) continue
        if (isFinale(f, e) || isLast(f, d)) {
          finale(f, attributions, e, d)
          continue
        }
        // "Don't expect it before 2026": from 2026 on.
        if (d.bound === 'before' && negated(f, e.head, 8)) {
          emitRelease(f, attributions, e, { ...d, from: d.coreFrom, to: null }, {})
          continue
        }
        const bounded =
          d.bound === 'until' ||
          d.bound === 'not before' ||
          d.bound === 'before' ||
          d.bound === 'from' ||
          d.bound === 'after'
        const gone =
          noLonger(f, e) ||
          givenUp(f, e, d) ||
          overtaken(f, e, d) ||
          (former.includes(d) && !isInvented(f, d)) ||
          isNot(f, d)
        const denied =
          gone || former.includes(d) || (negated(f, e.head) && !bounded) || ruledOut(f, Math.max(e.first, d.last))
        emitRelease(f, attributions, e, d, { denied, gone })
      }
    }
    // "… and one every Thursday until October 3"
    for (const d of f.dates)
      if (d.kind === 'window' && d.precision === 'day' && isLast(f, d) && !f.events.some((e) => e.dates.includes(d)))
        finale(f, attributions, null, d)
    if ((f.s.triggers & DAYS) !== 0) noDate(f, attributions)
    if (f.dates.length > 0) {
      yearBeside(f)
      bare(f, attributions, former)
    }
  },
  finish(scene) {
    settleUnnumbered(scene)
    dropExpected(scene)
    dropRepeats(scene, 'release', (c) => (c.property === 'release' ? keyOf(c) : 0))
    tellListing(scene)
    for (const one of scene.finales) {
      const { subject } = one
      // Of several counts ("three at first") the highest.
      let count = 0
      for (const c of scene.claims)
        if (c.property === 'episodes' && c.subject.title === subject.title && c.subject.season === subject.season)
          count = Math.max(count, c.value)
      if (count === 0) continue
      scene.claims.push({
        ...one,
        property: 'release',
        subject: { ...subject, episode: count },
        quote: scene.t.text.slice(one.start, one.end),
      })
    }
  },
}
