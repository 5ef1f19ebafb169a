import type { Values } from '../../claim.ts'
import { sourceAt } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUDIENCE, FUNCTION, TRAILER } from '../lexicon/roles.ts'
import { ORDINAL } from '../lexicon/time.ts'
import { quantity, quantityAt } from '../quantities.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { trigger } from '../triggers.ts'
import { DIGITS, GROUPED, PUNCT, WORD } from '../tokens.ts'

type Measure = Values['audience']['measure']

const ids = (words: string) => lexemesOf(english, words)
const L = {
  number: lexemeOf(english, 'number'),
  no: lexemeOf(english, 'no'),
  hash: lexemeOf(english, '#'),
  one: lexemeOf(english, 'one'),
  spot: lexemeOf(english, 'spot'),
  in: lexemeOf(english, 'in'),
  most: lexemeOf(english, 'most'),
  second: lexemeOf(english, 'second'),
  third: lexemeOf(english, 'third'),
  hyphen: lexemeOf(english, '-'),
  stop: lexemeOf(english, '.'),
  top: lexemeOf(english, 'top'),
  comma: lexemeOf(english, ','),
  minutes: lexemeOf(english, 'minutes'),
  popular: lexemeOf(english, 'popular'),
}
const VIEWERS = ids(
  'viewers views people admissions viewer audience audiences watched saw tuning tuned accounts fans tickets watching spectators watch',
)
const HOUSEHOLDS = ids('households homes')
const HOURS = ids('hours hour')
/** Who may do other things than watch. */
const CROWD = ids('people fans')
const WATCHES = ids('watched seen saw viewed tuned tuning watching streamed watch see sampled viewing')
const COUNTED = trigger(0, ids('people no #'))
const TIMES = lexemeOf(english, 'times')
const VIEWED = ids('watched viewed viewing streamed watch stream')
const COUNTRIES = ids('countries territories markets regions')
const AUDIENCES = ids('audience audiences viewership ratings')
/** "averaged 3.1 million", "pulled in 4m": viewers, where nothing else is counted. */
const DREW = ids('averaged averages averaging drew draws drawing pulled attracted netted attracting')
const TOPPED = ids('topped tops topping leads led leading ruled rules ruling dominated')
const CHART = ids('chart charts ranking rankings list lists')
/** "the box office" */
const BOX = lexemeOf(english, 'box')
const OFFICE = lexemeOf(english, 'office')
/** "in third place" */
const PLACE = ids('place spot position')
/** "finished third", "slipped to fourth", of a chart. */
const PLACED = ids(
  'finished finishes finishing ended ends came comes landed landing placed ranked slipped dropped fell falls rose climbed jumped opened debuted opens debuts',
)
const TOWARDS = ids('to in at down up into')
const TAKES = ids('in to at into took takes taking claimed held')
const GOES = ids('goes went')
/** Who is not counted: what is paid, and who watched something else. */
const MONEY = ids('$ dollars pounds')
const SOME = ids('one two three four five some among many')
const WATCHED = ids('watched viewed streamed popular')
const RANKED = ids(
  'reached hit became ranked held debuted took peaked rank ranks charted topped spot position hits reach entered was opened chart charts straight landed lands sits slipped dropped fell rose climbed jumped moved came',
)

/**
 * How many watched, and where a work ranked.
 *
 * "12 million viewers", "22 million households sampled it", "1.65 billion hours watched", "seen by 12.1 million people",
 * "11.5 million admissions", "#1 in 91 countries", "the Top 10 in 93 countries", "number one for three weeks",
 * "topped the charts", "the most watched series", "the second most watched title"
 */
export const audience: Recogniser = {
  property: 'audience',
  // "seen by 96,000 people", "straight in at No. 1"
  roles: ANY,
  read(f, attributions) {
    const { t, s } = f
    if ((s.role & AUDIENCE) === 0 && (s.triggers & COUNTED) === 0) return
    const add = (measure: Measure, count: number, first: number, last: number): void => {
      const subject = subjectAt(f, first)
      if (subject === null) return
      const source = sourceAt(f, attributions, first)
      const certainty = source.kind === 'official' ? 'official' : 'happened'
      emit(
        f,
        'audience',
        subject,
        { measure, count },
        certainty,
        source,
        Math.max(clauseAt(f, first).from, first - 4),
        last,
      )
    }
    for (let i = s.from; i < s.to; i++) {
      // "#1", "number one", "no. 1", "the top 10 in 93 countries"
      const rank = rankAt(f, i)
      if (rank !== null) {
        const countries = countriesAfter(f, rank.last)
        if (countries !== null) add('top10 countries', countries.count, i, countries.last)
        else if (rank.rank > 0 && rank.rank <= 10 && ranked(f, i)) add('rank', rank.rank, i, rank.last)
        i = (countries?.last ?? rank.last) - 1
        continue
      }
      const lexeme = t.lexeme[i]!
      const placed = placeAt(f, i)
      if (placed !== null) {
        add('rank', placed.rank, i, placed.last)
        i = placed.last - 1
        continue
      }
      if (TOPPED.has(lexeme)) {
        for (let k = i + 1; k < Math.min(s.to, i + 8) && t.kind[k] !== PUNCT; k++)
          if (CHART.has(t.lexeme[k]!) || (t.lexeme[k] === OFFICE && t.lexeme[k - 1] === BOX)) {
            const countries = countriesAfter(f, k + 1)
            if (countries !== null) add('top10 countries', countries.count, i, countries.last)
            else add('rank', 1, i, k + 1)
            break
          }
        continue
      }
      if (lexeme === L.most && WATCHED.has(t.lexeme[t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1]!)) {
        const watched = t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1
        const numbered = t.lexeme[i - 1] === L.second || t.lexeme[i - 1] === L.third
        if ((t.lexeme[watched] === L.popular && !numbered) || oneOf(f, i)) continue
        add('rank', t.lexeme[i - 1] === L.second ? 2 : t.lexeme[i - 1] === L.third ? 3 : 1, i, watched + 1)
        continue
      }
      if (!quantityAt(t, i, s.to)) continue
      const { value, last } = quantity
      // A year is no count.
      if (
        value < 1000 ||
        (t.kind[i] === DIGITS && (t.flags[i]! & GROUPED) === 0 && last === i + 1 && value > 1900 && value < 2100)
      ) {
        if (last > i + 1) i = last - 1
        continue
      }
      const measure = measureOf(f, i, last)
      if (measure !== null) add(measure.measure, Math.round(measure.minutes ? value / 60 : value), i, measure.last)
      i = last - 1
    }
  },
}

/** "one of the most watched": no rank. */
function oneOf(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) if (SOME.has(t.lexeme[k]!)) return true
  return false
}

/** "in third place on the chart", "finished fourth" at the box office: an ordinal at token `i`, in a sentence about a chart. */
function placeAt(f: Frame, i: number): { rank: number; last: number } | null {
  const { t, s } = f
  if ((t.time[i]! & ORDINAL) === 0 || t.value[i]! < 1 || t.value[i]! > 10) return null
  if (i + 1 < s.to && PLACE.has(t.lexeme[i + 1]!))
    return (TAKES.has(t.lexeme[i - 1]!) || GOES.has(t.lexeme[i + 2]!)) && ofChart(f)
      ? { rank: t.value[i]!, last: i + 2 }
      : null
  // "fourth week", "third season"
  if (i + 1 < s.to && t.kind[i + 1] === WORD && (t.role[i + 1]! & FUNCTION) === 0) return null
  let k = i - 1
  while (k > s.from && TOWARDS.has(t.lexeme[k]!)) k--
  return k >= s.from && PLACED.has(t.lexeme[k]!) && ofChart(f) ? { rank: t.value[i]!, last: i + 1 } : null
}

/** Whether a sentence is about a chart: it says so, or counts who watched. */
function ofChart(f: Frame): boolean {
  const { t, s } = f
  for (let k = s.from; k < s.to; k++)
    if (CHART.has(t.lexeme[k]!) || VIEWERS.has(t.lexeme[k]!) || (t.lexeme[k] === OFFICE && t.lexeme[k - 1] === BOX))
      return true
  return false
}

/** "#1", "No. 1", "number one", "top 10", "top spot" at token `i`; rank 0 for the top ten. */
function rankAt(f: Frame, i: number): { rank: number; last: number } | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  let k = i + 1
  if (lexeme === L.number || lexeme === L.no || lexeme === L.hash) {
    if (t.lexeme[k] === L.stop) k++
    if (
      k < s.to &&
      // "no one" is nobody.
      (lexeme !== L.no || t.kind[k] === DIGITS) &&
      quantityAt(t, k, s.to) &&
      quantity.value >= 1 &&
      quantity.value <= 100 &&
      Number.isInteger(quantity.value)
    )
      return { rank: quantity.value, last: quantity.last }
    return null
  }
  if (lexeme === L.top && k < s.to) {
    if (quantityAt(t, k, s.to) && quantity.value === 10) return { rank: 0, last: quantity.last }
    if (t.lexeme[k] === L.spot) return { rank: 1, last: k + 1 }
  }
  return null
}

/** Whether a verb of ranking stands near. */
function ranked(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = Math.max(s.from, i - 6); k < Math.min(s.to, i + 8); k++) if (RANKED.has(t.lexeme[k]!)) return true
  return false
}

/** "in 91 countries" within six tokens, or null. */
function countriesAfter(f: Frame, i: number): { count: number; last: number } | null {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 7); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) return null
    if (quantityAt(t, k, s.to)) {
      const { value, last } = quantity
      for (let n = last; n < Math.min(s.to, last + 3); n++)
        if (COUNTRIES.has(t.lexeme[n]!)) return { count: value, last: n + 1 }
      if (t.kind[k] === DIGITS) return null
    }
  }
  return null
}

/** What a large number counts: by the words after it, then by those before it. */
function measureOf(f: Frame, i: number, last: number): { measure: Measure; last: number; minutes?: boolean } | null {
  const { t, s } = f
  // "$10.9 million in tickets", "the trailer was viewed by 3 million"
  if (isMoney(f, i, last) || ofTrailer(f, i)) return null
  for (let k = last; k < Math.min(s.to, last + 5); k++) {
    const lexeme = t.lexeme[k]!
    if (t.kind[k] === PUNCT && lexeme !== L.hyphen) break
    if (HOUSEHOLDS.has(lexeme)) return { measure: 'households', last: k + 1 }
    if (HOURS.has(lexeme)) return { measure: 'hours viewed', last: VIEWED.has(t.lexeme[k + 1]!) ? k + 2 : k + 1 }
    if (lexeme === L.minutes) {
      for (let n = k; n < Math.min(s.to, k + 5); n++)
        if (VIEWED.has(t.lexeme[n]!)) return { measure: 'hours viewed', last: n + 1, minutes: true }
      return null
    }
    if (VIEWERS.has(lexeme)) return CROWD.has(lexeme) && !watches(f, i, k) ? null : { measure: 'viewers', last: k + 1 }
    // "streamed 50 million times"
    if (lexeme === TIMES && VIEWED.has(t.lexeme[i - 1]!)) return { measure: 'viewers', last: k + 1 }
    if ((t.role[k]! & FUNCTION) !== 0 && k > last + 2) break
  }
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) {
    const lexeme = t.lexeme[k]!
    if (t.kind[k] === PUNCT && lexeme !== L.hyphen) break
    if (AUDIENCES.has(lexeme) || (DREW.has(lexeme) && i - k <= 3 && isAlone(f, last)))
      return { measure: 'viewers', last }
  }
  return null
}

/** Whether nothing that could be counted follows a number that ends before token `k`. */
function isAlone({ t, s }: Frame, k: number): boolean {
  return k >= s.to || t.kind[k] === PUNCT || (t.role[k]! & FUNCTION) !== 0
}

/** Whether somebody is told to watch around tokens `[i, k]`: "seen by 96,000 people"; not "7 billion people". */
function watches({ t, s }: Frame, i: number, k: number): boolean {
  for (let w = Math.max(s.from, i - 6); w < Math.min(s.to, k + 5); w++) if (WATCHES.has(t.lexeme[w]!)) return true
  return false
}

/** Whether a number at tokens `[i, last)` counts money: "$10 million", "£3m", "10 million dollars". */
function isMoney({ t, s }: Frame, i: number, last: number): boolean {
  if (last < s.to && MONEY.has(t.lexeme[last]!)) return true
  if (i === s.from || t.kind[i - 1] !== PUNCT) return false
  const mark = t.text.charCodeAt(t.start[i - 1]!)
  return mark === 0x24 || mark === 0xa3 || mark === 0x20ac || mark === 0xa5 || mark === 0x20b9
}

/** "The teaser has 3 million views": what leads the clause is no work. */
function ofTrailer(f: Frame, i: number): boolean {
  const { t, s } = f
  if ((s.role & TRAILER) === 0) return false
  for (let k = clauseAt(f, i).from; k < i; k++) if ((t.role[k]! & TRAILER) !== 0) return true
  return false
}
