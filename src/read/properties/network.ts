import type { Certainty, Source, Subject } from '../../claim.ts'
import { certaintyAt, negated, sourceAt, tenseAt } from '../cues.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { ENTITY, FUNCTION, MODAL, PAST, PLAN, RELEASE, RENEW, SAY, SEASON, TRAILER, WORK } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import { CAPITAL, PUNCT, SPACED } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  on: lexemeOf(english, 'on'),
  to: lexemeOf(english, 'to'),
  the: lexemeOf(english, 'the'),
  and: lexemeOf(english, 'and'),
  or: lexemeOf(english, 'or'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  open: lexemeOf(english, '('),
  by: lexemeOf(english, 'by'),
  apostrophe: lexemeOf(english, "'"),
  has: lexemeOf(english, 'has'),
  possessive: english.possessive,
}
const ON = ids('on via through')
const TO = ids('to hit hits hitting')
const WATCH = ids(
  'watch watched stream streamed streaming binge available seen see shown airs aired air broadcast broadcasted screened exclusively only debut premiere premieres premiered original online viewers run ran shows show series season seasons episodes episode film movie drama stay stays appeared live',
)
const SHOWS = ids(
  'streams stream show shows airs air aired broadcast broadcasts premiere premieres premiered premiering debut debuts release releases released launch launches launched start drop drops dropped carries',
)
const LABEL = ids('network channel broadcaster streaming platform streamer watch')
const WORKS = ids(
  'series show drama film movie anime original originals sitcom comedy thriller title documentary docuseries miniseries fantasy romance revival reboot adaptation production smash hit musical show shows dramas films movies blockbuster phenomenon exclusive prequel sequel spinoff',
)
const NEWS = ids(
  'executive executives boss head chief spokesperson account subscribers subscriber users library catalogue page website website press team deal stock',
)

/**
 * Where a work is shown.
 *
 * "on Netflix", "coming to HBO Max", "hits Prime Video on May 2", "Netflix's Arc", "the Apple TV+ film", "a Netflix original",
 * "BBC One will show the special", "Crunchyroll streams it", "Netflix said the season launches in May",
 * "Network: tvN", "Arc (HBO)", "it is not on Netflix"
 *
 * "Netflix renewed it" and "an executive of Netflix" say nothing of it.
 */
export const network: Recogniser = {
  property: 'network',
  roles: ENTITY,
  read(f, attributions) {
    const { t, s } = f
    let last: { end: number; subject: Subject; certainty: Certainty; source: Source } | null = null
    for (let i = s.from; i < s.to; i++) {
      if (!nameAt(t, i, s.to)) continue
      const { end } = found
      if (found.kind !== PLATFORM_NAME || f.titles.some((x) => x.first <= i && i < x.last)) {
        i = end - 1
        continue
      }
      const name = t.text.slice(t.start[i]!, t.end[end - 1]!)
      const how = relation(f, i, end)
      if (how !== null) {
        const subject = subjectAt(f, how.title ?? i)
        if (subject !== null) {
          const source = sourceAt(f, attributions, how.at)
          const denied = negated(f, i, 6)
          const tense = how.standing ? 0 : tenseAt(f, how.at)
          let certainty = certaintyAt(f, how.at, { tense, denied }, source)
          if (certainty === 'official' && source.kind !== 'official') certainty = 'expected'
          if (
            certainty === 'expected' &&
            tense !== 1 &&
            isOut(f.scene, subject.title, how.standing ? null : subject.season)
          )
            certainty = 'happened'
          emit(
            f,
            'network',
            subject,
            name,
            certainty,
            source,
            Math.max(clauseAt(f, i).from, Math.min(i, how.at) - 6),
            Math.max(end, how.last),
          )
          last = { end, subject, certainty, source }
        }
      } else if (
        last !== null &&
        i - last.end <= 2 &&
        (t.lexeme[i - 1] === L.and || t.lexeme[i - 1] === L.or || t.lexeme[i - 1] === L.comma)
      ) {
        // "on BBC One and iPlayer"
        emit(f, 'network', last.subject, name, last.certainty, last.source, i, end)
        last = { ...last, end }
      }
      i = end - 1
    }
  },
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
  const { t, s } = f
  const before = i > s.from ? t.lexeme[i - 1]! : 0
  const next = end < s.to ? t.lexeme[end]! : 0
  let prep = i - 1
  if (before === L.the && i - 2 >= s.from) prep = i - 2
  const preposition = prep >= s.from ? t.lexeme[prep]! : 0
  // "Netflix's Arc", "the Apple TV+ film", "a Netflix original"
  let k = end
  const possessive = next === L.possessive || (next === L.apostrophe && glued(t, end))
  if (possessive) k++
  else if (next === L.hyphen && glued(t, end)) k += 1
  for (let n = 0; k < s.to && n < 6; k++, n++) {
    const title = f.titles.find((x) => x.first === k || (x.first === k + 1 && t.kind[k] === PUNCT))
    if (title !== undefined) {
      if (possessive || n > 0) return { at: i, last: title.last, standing: true, title: title.first }
      break
    }
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !(t.lexeme[k] === L.comma && n > 0)) break
    if (NEWS.has(t.lexeme[k]!)) break
    if (WORKS.has(t.lexeme[k]!) && (t.role[k + 1]! & (RENEW | SAY)) === 0) {
      const after = f.titles.find((x) => x.first > k && x.first <= k + 3)
      return { at: i, last: k + 1, standing: true, ...(after === undefined ? {} : { title: after.first }) }
    }
    if ((t.role[k]! & (FUNCTION | MODAL | SAY | RENEW)) !== 0) break
  }
  // "on Netflix"
  if (ON.has(preposition) && !possessive) {
    const clause = clauseAt(f, i)
    for (let w = i - 1; w >= Math.max(s.from, Math.min(clause.from, i - 18)); w--) {
      if (w < clause.from - 12) break
      if ((t.role[w]! & RELEASE) !== 0 || WATCH.has(t.lexeme[w]!) || (t.role[w]! & (SEASON | WORK)) !== 0) {
        if ((t.role[w]! & TRAILER) !== 0) return null
        return { at: w, last: end, standing: false }
      }
    }
    if (f.titles.some((x) => x.last <= i)) return { at: prep, last: end, standing: false }
    for (let w = end; w < clause.to; w++) if (WATCH.has(t.lexeme[w]!)) return { at: prep, last: end, standing: false }
    return prep > s.from && clause.from === prep ? { at: prep, last: end, standing: false } : null
  }
  // "coming to HBO Max", "will hit Amazon"
  if (TO.has(preposition)) {
    if (preposition !== L.to) return { at: prep, last: end, standing: false }
    for (let w = prep - 1; w >= Math.max(s.from, prep - 6); w--) {
      if (t.kind[w] === PUNCT && t.lexeme[w] !== L.hyphen) break
      if ((t.role[w]! & RELEASE) !== 0 && (t.role[w]! & SAY) === 0) return { at: w, last: end, standing: false }
      if (
        t.lexeme[w] === lexemeOf(english, 'headed') ||
        t.lexeme[w] === lexemeOf(english, 'exclusive') ||
        t.lexeme[w] === lexemeOf(english, 'moved') ||
        t.lexeme[w] === lexemeOf(english, 'moves')
      )
        return { at: w, last: end, standing: false }
    }
    return null
  }
  // "Network: tvN"
  if (before === L.colon) {
    for (let w = i - 2; w >= Math.max(s.from, i - 6); w--)
      if (LABEL.has(t.lexeme[w]!)) return { at: w, last: end, standing: true }
    return null
  }
  // "Arc (HBO)"
  if (before === L.open && t.text[t.start[end]!] === ')' && f.titles.some((x) => x.last === i - 1))
    return { at: i, last: end, standing: true }
  // "BBC One will show the special", "Crunchyroll streams it", "Netflix said the season launches in May"
  let verb = end
  let modal = false
  for (let n = 0; verb < s.to && n < 5; verb++, n++) {
    if (SHOWS.has(t.lexeme[verb]!) && (t.flags[verb]! & CAPITAL) === 0) {
      if ((t.role[verb]! & PAST) === 0 || modal || true) {
        for (let w = verb + 1; w < Math.min(s.to, verb + 9); w++) {
          if ((t.role[w]! & TRAILER) !== 0) return null
          if (f.titles.some((x) => x.first === w) || (t.role[w]! & (SEASON | WORK)) !== 0)
            return { at: verb, last: w + 1, standing: false, title: w }
        }
      }
      return null
    }
    if ((t.role[verb]! & (MODAL | PLAN)) !== 0) modal = true
    if ((t.role[verb]! & SAY) !== 0) {
      const event = f.events.find((e) => e.kind === 'release' && e.first > verb && e.dates.length > 0)
      return event !== undefined && (t.role[verb]! & RENEW) === 0
        ? { at: event.head, last: event.last, standing: false, title: event.head }
        : null
    }
    if ((t.role[verb]! & (FUNCTION | MODAL | PLAN)) === 0 && t.lexeme[verb] !== L.has) break
  }
  return null
}
