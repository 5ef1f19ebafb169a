import { english } from './lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { CARDINAL, DIGIT, ORDINAL, ORDINAL_END } from './lexicon/time.ts'
import { AUXILIARY, EPISODE, MODAL, PAST, PRESENT, RELEASE, SEASON } from './lexicon/roles.ts'
import { CAPITAL, DIGITS, GROUPED, lengthOf, LINE, PUNCT, type Tokens, WORD } from './tokens.ts'
import type { Sentence } from './sentences.ts'
import { glued } from './spans.ts'
import { trigger } from './triggers.ts'

/** Which season words talk about: a number, or one that only the text around it can tell. */
export interface SeasonMention {
  readonly first: number
  readonly last: number
  readonly season: number | 'new' | 'previous' | 'final' | 'this' | null
  readonly part?: number
  readonly episode?: number
  /** "the third" with no noun: a season only where the text is about seasons. */
  readonly elliptic?: true
}

const ids = (words: string) => lexemesOf(english, words)

// What a word can be in a mention of a season.
const SEASONS = 1
const SERIES = 2
const PARTS = 4
const EPISODES = 8
const INSTALMENTS = 16
const NEW = 32
const PREVIOUS = 64
const FINAL = 128
const SOPHOMORE = 256
const FRESHMAN = 512
const THIS = 1024
const NOUN = SEASONS | SERIES | PARTS | EPISODES
const ADJECTIVE = NEW | PREVIOUS | FINAL | SOPHOMORE | FRESHMAN | THIS
const CLASS = classesOf(english, [
  [SEASONS, 'season seasons'],
  [SERIES, 'series'],
  [PARTS, 'part parts volume volumes vol cour'],
  [EPISODES, 'episode episodes ep'],
  [INSTALMENTS, 'installment instalment chapter outing run batch round helping'],
  [NEW, 'new next upcoming another coming additional further follow-up followup forthcoming'],
  [PREVIOUS, 'previous last prior preceding'],
  [FINAL, 'final closing concluding farewell'],
  [SOPHOMORE, 'sophomore'],
  [FRESHMAN, 'freshman debut inaugural maiden opening'],
  [THIS, 'this that current'],
])
const ARTICLE = ids('the a')
/** What parts an ordinal from a season that it does not count. */
const BETWEEN = ids('for of from by in on at with to')
const AND = ids('and or & to through')
const L = {
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  and: lexemeOf(english, 'and'),
  ampersand: lexemeOf(english, '&'),
  hash: lexemeOf(english, '#'),
  colon: lexemeOf(english, ':'),
  on: lexemeOf(english, 'on'),
  in: lexemeOf(english, 'in'),
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((r, i) => [r, i + 1]),
)

/** The small number at token `i` ("2", "two", "II"), or 0. */
export function cardinalAt(t: Tokens, i: number): number {
  if (t.kind[i] === DIGITS)
    return (t.flags[i]! & GROUPED) === 0 && t.value[i]! > 0 && t.value[i]! < 1000 ? t.value[i]! : 0
  if (t.kind[i] !== WORD) return 0
  if ((t.time[i]! & CARDINAL) !== 0) return t.value[i]! > 0 && t.value[i]! < 100 ? t.value[i]! : 0
  if ((t.flags[i]! & CAPITAL) !== 0 && t.end[i]! - t.start[i]! <= 4)
    return ROMAN.get(t.text.slice(t.start[i], t.end[i])) ?? 0
  return 0
}

/** The small ordinal at token `i` ("2nd", "second"), or 0; `found.end` is the token after it. */
const end = { at: 0 }
function ordinalAt(t: Tokens, i: number, to: number): number {
  if (t.kind[i] === WORD && (t.time[i]! & ORDINAL) !== 0) {
    end.at = i + 1
    return t.value[i]! < 60 ? t.value[i]! : 0
  }
  if (
    t.kind[i] === DIGITS &&
    t.value[i]! > 0 &&
    t.value[i]! < 60 &&
    i + 1 < to &&
    t.kind[i + 1] === WORD &&
    glued(t, i + 1)
  ) {
    if ((t.time[i + 1]! & ORDINAL_END) !== 0) {
      end.at = i + 2
      return t.value[i]!
    }
  }
  return 0
}

/** Words that a number may make a mention of a season. */
const NAMES = trigger(
  0,
  ids('season seasons series part parts volume volumes vol cour episode episodes ep s'),
  ids('installment instalment chapter outing run batch round helping'),
)

/** The mentions of seasons in a sentence; found when they are first asked for. */
export function seasonsOf(t: Tokens, s: Sentence): readonly SeasonMention[] {
  if (s.seasons === null) {
    s.seasons = NONE
    const timely = s.time & (DIGIT | ORDINAL)
    if (
      (s.role & SEASON) !== 0 ||
      (timely !== 0 && ((s.triggers & NAMES) !== 0 || (s.time & (ORDINAL | ORDINAL_END)) !== 0))
    ) {
      const out: SeasonMention[] = []
      seasonsIn(t, s.from, s.to, out)
      if (out.length > 0) s.seasons = out
    }
  }
  return s.seasons
}
const NONE: readonly SeasonMention[] = []

/**
 * Season words among some tokens, left to right.
 *
 * "season 2", "Season Two", "seasons 2 and 3", "S2", "S02E05", "the second season", "second and third seasons",
 * "series two", "season 4 part 2", "the new season", "the final season", "episode 5 of season 2", "sophomore run".
 */
export function seasonsIn(t: Tokens, from: number, to: number, out: SeasonMention[]): void {
  for (let i = from; i < to; i++) {
    const kind = t.kind[i]
    if (kind === PUNCT) continue
    if (kind === WORD) {
      const cls = CLASS[t.lexeme[i]!]!
      if (cls === 0 && (t.time[i]! & ORDINAL) === 0 && t.end[i]! - t.start[i]! !== 1) continue
      if ((cls & NOUN) !== 0 && (t.role[i]! & (SEASON | EPISODE)) !== 0) {
        if ((cls & (SEASONS | SERIES)) !== 0) {
          const k = i + 1 < to && t.lexeme[i + 1] === L.hash ? i + 2 : i + 1
          const n = k < to && sameStretch(t, k) ? cardinalAt(t, k) : 0
          if (n > 0 && !((cls & SERIES) !== 0 && (n > 20 || followedByUnit(t, k, to)))) {
            i = numbers(t, i, k, to, out) - 1
            continue
          }
        } else if ((cls & PARTS) !== 0) {
          const n = i + 1 < to && sameStretch(t, i + 1) ? cardinalAt(t, i + 1) : 0
          if (n > 0 && n < 20) {
            const before = out.at(-1)
            // "season 4, part 2"
            if (before !== undefined && before.part === undefined && i - before.last <= 2) {
              out[out.length - 1] = { ...before, last: i + 2, part: n }
            } else out.push({ first: i, last: i + 2, season: null, part: n })
            i++
            continue
          }
        } else {
          const k = i + 1 < to && t.lexeme[i + 1] === L.hash ? i + 2 : i + 1
          const n = k < to ? cardinalAt(t, k) : 0
          if (n > 0 && t.kind[k] === DIGITS) {
            out.push({ first: i, last: k + 1, season: null, episode: n })
            i = k
            continue
          }
        }
      }
      // "S2", "S02E05"
      if (
        lengthOf(t, i) === 1 &&
        (t.text.charCodeAt(t.start[i]!) | 32) === 0x73 &&
        i + 1 < to &&
        t.kind[i + 1] === DIGITS &&
        glued(t, i + 1) &&
        t.value[i + 1]! > 0 &&
        t.value[i + 1]! < 60
      ) {
        let last = i + 2
        let episode: number | undefined
        if (i + 3 < to && t.kind[i + 2] === WORD && glued(t, i + 2) && t.kind[i + 3] === DIGITS && glued(t, i + 3)) {
          episode = t.value[i + 3]!
          last = i + 4
        }
        out.push(
          episode === undefined
            ? { first: i, last, season: t.value[i + 1]! }
            : { first: i, last, season: t.value[i + 1]!, episode },
        )
        i = last - 1
        continue
      }
      if ((cls & ADJECTIVE) !== 0) {
        const noun = seasonNoun(t, i + 1, to, (cls & (NEW | FRESHMAN | THIS)) !== 0)
        // "that the fourth season": the number tells.
        if (noun > 0 && !numbered(t, i + 1, noun) && !(noun < to && cardinalAt(t, noun) > 0)) {
          out.push({ first: i, last: noun, season: meant(cls) })
          i = noun - 1
          continue
        }
      }
    } else if (i + 1 >= to || (t.time[i + 1]! & ORDINAL_END) === 0) continue
    const n = ordinalAt(t, i, to)
    if (n > 0) {
      const afterFirst = end.at
      // "second and third seasons"
      let more = 0
      let k = afterFirst
      if (k + 1 < to && AND.has(t.lexeme[k]!)) {
        more = ordinalAt(t, k + 1, to)
        // "a second and a third series"
        if (more === 0 && k + 2 < to && ARTICLE.has(t.lexeme[k + 1]!)) more = ordinalAt(t, k + 2, to)
        if (more > 0) k = end.at
        // "the sixth and final series"
        else if ((CLASS[t.lexeme[k + 1]!]! & (FINAL | PREVIOUS)) !== 0) k += 2
      }
      const noun = seasonNoun(t, k, to)
      // "the second begins on April 13", "a fourth may be needed", "mid-2026 for the third": nothing counted stands after it.
      if (noun === 0 && more === 0 && i > from && ARTICLE.has(t.lexeme[i - 1]!) && endsNounPhrase(t, afterFirst, to)) {
        out.push({ first: i, last: afterFirst, season: n, elliptic: true })
        i = afterFirst - 1
        continue
      }
      if (noun > 0) {
        out.push({ first: i, last: more > 0 ? afterFirst : noun, season: n })
        if (more > 0) out.push({ first: k - 1, last: noun, season: more })
        i = noun - 1
      }
    }
  }
}

/** Which season "new", "previous", "sophomore" mean. */
function meant(cls: number): SeasonMention['season'] {
  if ((cls & NEW) !== 0) return 'new'
  if ((cls & PREVIOUS) !== 0) return 'previous'
  if ((cls & FINAL) !== 0) return 'final'
  if ((cls & SOPHOMORE) !== 0) return 2
  return (cls & FRESHMAN) !== 0 ? 1 : 'this'
}

/** Numbers in a row after "season(s)": "2 and 3", "1-3", "two, three and four". Returns the token after them. */
function numbers(t: Tokens, noun: number, first: number, to: number, out: SeasonMention[]): number {
  let previous = cardinalAt(t, first)
  let last = first + 1
  out.push({ first: noun, last, season: previous })
  // "seasons"; "series" is its own plural.
  if (lengthOf(t, noun) === 6 && (CLASS[t.lexeme[noun]!]! & SERIES) === 0) return last
  for (;;) {
    const mark = t.lexeme[last]!
    if (last + 1 >= to) break
    let next = last + 1
    if (mark === L.comma && t.lexeme[next] === L.and) next++
    const list = mark === L.comma || mark === L.and || mark === L.ampersand
    const range = mark === L.hyphen || mark === L.en || AND.has(mark)
    if ((!list && !range) || next >= to) break
    const n = cardinalAt(t, next)
    if (n === 0 || n > 60 || followedByUnit(t, next, to)) break
    if (!list && n > previous && n - previous < 12)
      for (let m = previous + 1; m < n; m++) out.push({ first: next, last: next + 1, season: m })
    out.push({ first: next, last: next + 1, season: n })
    previous = n
    last = next + 1
  }
  return last
}

/** "a series two episodes long": the number counts the episodes. */
function followedByUnit(t: Tokens, k: number, to: number): boolean {
  return k + 1 < to && (t.role[k + 1]! & EPISODE) !== 0
}

function sameStretch(t: Tokens, k: number): boolean {
  return (t.flags[k]! & LINE) === 0
}

/** Whether a noun phrase ends before token `k`: a verb, a mark or a small word follows. */
function endsNounPhrase(t: Tokens, k: number, to: number): boolean {
  if (k >= to || t.kind[k] === PUNCT) return k >= to || t.lexeme[k] !== L.hyphen
  if (t.kind[k] !== WORD || (t.flags[k]! & CAPITAL) !== 0) return false
  const role = t.role[k]!
  if ((role & (MODAL | AUXILIARY)) !== 0) return true
  if ((role & RELEASE) !== 0 && (role & (PRESENT | PAST)) !== 0 && (role & SEASON) === 0) return true
  return t.lexeme[k] === L.on || t.lexeme[k] === L.in
}

/** The token after "season" within three words from `k` ("second and final season", "second, ten-episode season"), or 0. */
function seasonNoun(t: Tokens, k: number, to: number, strict = false): number {
  const limit = Math.min(to, k + 5)
  for (let i = k; i < limit; i++) {
    if (t.kind[i] !== WORD) {
      if (t.lexeme[i] === L.hyphen || t.lexeme[i] === L.comma || t.kind[i] === DIGITS) continue
      return 0
    }
    const cls = CLASS[t.lexeme[i]!]!
    // "the first trailer for season 2": the season has a number of its own.
    if ((cls & SEASONS) !== 0) return i + 1 < to && i > k && cardinalAt(t, i + 1) > 0 ? 0 : i + 1
    // "the second series" yes, "the first Netflix series" no
    if ((cls & SERIES) !== 0) return i === k && !strict ? i + 1 : 0
    if ((cls & INSTALMENTS) !== 0) return i <= k + 1 && !strict ? i + 1 : 0
    if ((t.role[i]! & EPISODE) !== 0 && i > k) return 0
    // "the first trailer for the new season"
    if (BETWEEN.has(t.lexeme[i]!)) return 0
  }
  return 0
}

/** Whether an ordinal stands among tokens `[from, to)`: "the new third season". */
function numbered(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ordinalAt(t, i, to) > 0) return true
  return false
}
