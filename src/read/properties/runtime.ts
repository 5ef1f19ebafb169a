import type { Values } from '../../claim.ts'
import { certaintyAt, tenseAt } from '../cues.ts'
import { sourceAt } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { EPISODE, LENGTH, TRAILER } from '../lexicon/roles.ts'
import { quantity, quantityAt } from '../quantities.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectOfCount } from '../counted.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import { DIGITS, PUNCT, type Tokens } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const MINUTES = ids('minute minutes min mins')
const HOURS = ids('hour hours hr hrs')
/** What stands around the length in a line of credits. */
const ENTRY = ids(', ; ( ) . • | /')
const SECONDS = ids('second seconds')
const LONG = ids(
  'long runtime runtimes runs run running ran lasts lasting lasted length each per duration apiece clocks clocking totals',
)
const WORK = ids(
  'film movie special episode episodes series comedy drama season show feature parts chapters finale pilot prequel sequel thriller documentary instalments installments',
)
const FILM = ids('film movie special feature')
const EACH = ids('episode episodes each per apiece parts chapters instalments installments pilot finale')
const OTHER = ids(
  'directed directs wrote trailer teaser clip featurette video ago later earlier before after within behind late early delay watched viewed watch break apart away preview walk drive interview',
)
const L = {
  hyphen: lexemeOf(english, '-'),
  and: lexemeOf(english, 'and'),
  a: lexemeOf(english, 'a'),
  an: lexemeOf(english, 'an'),
  h: lexemeOf(english, 'h'),
  m: lexemeOf(english, 'm'),
  total: lexemeOf(english, 'total'),
  season: lexemeOf(english, 'season'),
  at: lexemeOf(english, 'at'),
  time: lexemeOf(english, 'time'),
  half: lexemeOf(english, 'half'),
  long: lexemeOf(english, 'long'),
  hours: lexemeOf(english, 'hours'),
  hourlong: lexemeOf(english, 'hourlong'),
}

/**
 * How long a film, an episode or a whole season is, in minutes.
 *
 * "runs 155 minutes", "a running time of 2 hours and 15 minutes", "2h 15m", "a 92-minute special", "sixteen episodes of 70
 * minutes", "about 50 minutes per episode", "hour-long episodes", "a total of 728 minutes"
 */
export const runtime: Recogniser = {
  property: 'runtime',
  roles: LENGTH,
  read(f, attributions) {
    const { s } = f
    for (let i = s.from; i < s.to; i++) {
      const length = lengthAt(f, i)
      if (length === null) continue
      const { minutes, last } = length
      if (minutes >= 5 && minutes < 6000 && tellsLength(f, i, last)) {
        const subject = subjectOfCount(f, i)
        if (subject !== null) {
          const per = perOf(f, i, last, minutes, subject.kind === 'film')
          const source = sourceAt(f, attributions, i)
          let tense = tenseAt(f, i)
          if (tense === 0 || tense === 1)
            tense = isOut(f.scene, subject.title, subject.season) ? -1 : tense === 0 ? 1 : tense
          let certainty = certaintyAt(f, i, { tense, denied: false }, source)
          if (certainty === 'official' && source.kind !== 'official') certainty = tense < 0 ? 'happened' : 'expected'
          emit(f, 'runtime', subject, { minutes, per }, certainty, source, Math.max(clauseAt(f, i).from, i - 8), last)
        }
      }
      i = last - 1
    }
  },
}

/** A length of time at token `i` in minutes, or null. */
function lengthAt(f: Frame, i: number): { minutes: number; last: number } | null {
  const { t, s } = f
  let value = 0
  let last = 0
  const half = halfHourAt(f, i)
  if (half > 0) return { minutes: 30, last: half }
  if (t.lexeme[i] === L.hourlong) return { minutes: 60, last: i + 1 }
  if (quantityAt(t, i, s.to)) {
    value = quantity.value
    last = quantity.last
  } else if (HOURS.has(t.lexeme[i]!) && t.lexeme[i + 1] === L.hyphen && t.lexeme[i + 2] === L.long)
    return { minutes: 60, last: i + 3 }
  else if (HOURS.has(t.lexeme[i]!) && t.lexeme[i + 1] === L.long) return { minutes: 60, last: i + 2 }
  else return null
  let k = last
  // "3½ hours"
  if (k < s.to && t.text.charCodeAt(t.start[k]!) === 0xbd && glued(t, k)) {
    value += 0.5
    k++
  }
  // "22–40 minutes" is left out.
  if (i - 2 >= s.from && isDash(t, i - 1) && t.kind[i - 2] === DIGITS) return null
  if (t.lexeme[k] === L.hyphen && glued(t, k)) k++
  // "six hour-long episodes" are an hour each.
  if (HOURS.has(t.lexeme[k]!) && t.lexeme[k + 1] === L.hyphen && t.lexeme[k + 2] === L.long && k === last)
    return { minutes: 60, last: k + 3 }
  const unit = t.lexeme[k]!
  if (MINUTES.has(unit)) return { minutes: Math.round(value), last: k + 1 }
  if (HOURS.has(unit) || (unit === L.h && glued(t, k))) {
    let minutes = value * 60
    let end = k + 1
    if (t.lexeme[end] === L.and && t.lexeme[end + 1] === L.a && t.lexeme[end + 2] === L.half)
      return { minutes: minutes + 30, last: end + 3 }
    const next = t.lexeme[end] === L.and ? end + 1 : end
    // "2h 15m": no millions.
    if (next + 1 < s.to && t.kind[next] === DIGITS && t.lexeme[next + 1] === L.m && glued(t, next + 1))
      return { minutes: Math.round(minutes + t.value[next]!), last: next + 2 }
    if (next < s.to && quantityAt(t, next, s.to) && MINUTES.has(t.lexeme[quantity.last]!)) {
      minutes += quantity.value
      end = quantity.last + 1
    }
    return { minutes: Math.round(minutes), last: end }
  }
  return null
}

/** The token after "half-hour" and "half-hours" at token `i`, or 0. */
function halfHourAt({ t, s }: Frame, i: number): number {
  if (t.lexeme[i] !== L.half || i + 1 >= s.to) return 0
  const k = t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1
  return k < s.to && HOURS.has(t.lexeme[k]!) ? k + 1 : 0
}

function isDash(t: Tokens, i: number): boolean {
  return t.lexeme[i] === L.hyphen || t.text.charCodeAt(t.start[i]!) === 0x2013
}

/** "15 cert, 102 min", "Arc, 1h 52m": a length that stands alone between marks of a line. */
function isEntry({ t, s }: Frame, i: number, last: number): boolean {
  if (i === s.from || !ENTRY.has(t.lexeme[i - 1]!)) return false
  return last >= s.to || ENTRY.has(t.lexeme[last]!)
}

/** Whether the length is that of a work, by the words around it. */
function tellsLength(f: Frame, i: number, last: number): boolean {
  const { t, s } = f
  if ((s.role & TRAILER) !== 0)
    for (let k = Math.max(s.from, i - 3); k < Math.min(s.to, last + 4); k++)
      if ((t.role[k]! & TRAILER) !== 0) return false
  // "six half-hours"
  if (t.lexeme[i] === L.half && t.lexeme[last - 1] === L.hours) return i > s.from && quantityAt(t, i - 1, i)
  for (let k = last; k < Math.min(s.to, last + 4) && !WORK.has(t.lexeme[k]!); k++) {
    if (OTHER.has(t.lexeme[k]!) || SECONDS.has(t.lexeme[k]!) || t.lexeme[k] === L.time) return false
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
  }
  // "a 92-minute special", "70 minutes each"
  for (let k = last; k < Math.min(s.to, last + 4); k++)
    if (LONG.has(t.lexeme[k]!) || WORK.has(t.lexeme[k]!)) return true
  for (let k = i - 1; k >= Math.max(s.from, i - 7); k--) {
    if (LONG.has(t.lexeme[k]!) || t.lexeme[k] === L.total || WORK.has(t.lexeme[k]!)) return true
    if (OTHER.has(t.lexeme[k]!)) return false
  }
  return t.lexeme[i - 1] === L.at || isEntry(f, i, last)
}

function perOf(f: Frame, i: number, last: number, minutes: number, film: boolean): Values['runtime']['per'] {
  const { t, s } = f
  if (t.lexeme[i] === L.half && !film) return 'episode'
  for (let k = Math.max(clauseAt(f, i).from, i - 10); k < Math.min(s.to, last + 5); k++) {
    if (EACH.has(t.lexeme[k]!)) return 'episode'
    if (t.lexeme[k] === L.total) return minutes > 240 ? 'season' : film ? 'film' : 'season'
    if (FILM.has(t.lexeme[k]!)) return 'film'
  }
  if (film) return 'film'
  if ((s.role & EPISODE) !== 0) return 'episode'
  if (minutes > 240) return 'season'
  return f.scene.season === null && minutes >= 75 ? 'film' : 'episode'
}
