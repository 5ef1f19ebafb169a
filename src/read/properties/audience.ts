import type { Values } from '../../claim.ts'
import { sourceAt } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUDIENCE, FUNCTION } from '../lexicon/roles.ts'
import { quantity, quantityAt } from '../quantities.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { DIGITS, GROUPED, PUNCT } from '../tokens.ts'

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
const VIEWED = ids('watched viewed viewing streamed watch stream')
const COUNTRIES = ids('countries territories markets regions')
const AUDIENCES = ids('audience audiences viewership')
const TOPPED = ids('topped tops topping')
const CHART = ids('chart charts ranking rankings list lists')
const WATCHED = ids('watched viewed streamed popular')
const RANKED = ids(
  'reached hit became ranked held debuted took peaked rank charted topped spot position hits reach entered was opened chart charts',
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
  roles: AUDIENCE,
  read(f, attributions) {
    const { t, s } = f
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
      if (TOPPED.has(lexeme)) {
        for (let k = i + 1; k < Math.min(s.to, i + 8); k++)
          if (CHART.has(t.lexeme[k]!)) {
            const countries = countriesAfter(f, k + 1)
            if (countries !== null) add('top10 countries', countries.count, i, countries.last)
            else add('rank', 1, i, k + 1)
            break
          }
        continue
      }
      if (lexeme === L.most && WATCHED.has(t.lexeme[t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1]!)) {
        const watched = t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1
        if (t.lexeme[watched] === L.popular || oneOf(f, i)) continue
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
  for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) if (t.lexeme[k] === L.one) return true
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
    if (VIEWERS.has(lexeme)) return { measure: 'viewers', last: k + 1 }
    if ((t.role[k]! & FUNCTION) !== 0 && k > last + 2) break
  }
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) {
    const lexeme = t.lexeme[k]!
    if (t.kind[k] === PUNCT && lexeme !== L.hyphen) break
    if (AUDIENCES.has(lexeme)) return { measure: 'viewers', last }
  }
  return null
}
