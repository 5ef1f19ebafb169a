import { titleAt } from '../at.ts'
import type { Subject } from '../../claim.ts'
import { certaintyAt, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { subjectOfCount } from '../counted.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, EPISODE, FUNCTION, LENGTH, MODAL, PLAN, SEASON } from '../lexicon/roles.ts'
import { CARDINAL, DIGIT, MONTH, ORDINAL, UNIT } from '../lexicon/time.ts'
import { isNewly, isOrdered, partial } from './episodes-some.ts'
import { quantity, quantityAt } from '../quantities.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, sentenceBefore } from '../scene.ts'
import { type SeasonMention, seasonsIn } from '../seasons.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import { DIGITS, GROUPED, PUNCT, SPACED, WORD } from '../tokens.ts'

const ids = (words: string): Lexemes => lexemesOf(english, words)
const UNITS = ids('episode episodes eps parts parter chapters instalments installments part')
const PARTS = ids('parts part parter')
const L = {
  episode: lexemeOf(english, 'episode'),
  part: lexemeOf(english, 'part'),
  chapters: lexemeOf(english, 'chapters'),
  hyphen: lexemeOf(english, '-'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  of: lexemeOf(english, 'of'),
  in: lexemeOf(english, 'in'),
  all: lexemeOf(english, 'all'),
  only: lexemeOf(english, 'only'),
  total: lexemeOf(english, 'total'),
  both: lexemeOf(english, 'both'),
  makes: lexemeOf(english, 'makes'),
  the: lexemeOf(english, 'the'),
  and: lexemeOf(english, 'and'),
  question: lexemeOf(english, '?'),
  more: lexemeOf(english, 'more'),
  half: lexemeOf(english, 'half'),
  is: lexemeOf(english, 'is'),
  number: lexemeOf(english, 'number'),
  episodes: lexemeOf(english, 'episodes'),
}
const HAVE = ids(
  'had has have consists consist consisting comprises comprise comprising contain contains contained featured runs ran spans spanned totals against than',
)
const RUN = ids('season run series order')
/** With a number and "part" they are works shown so: "the three-part drama". */
const SHOWN = ids('drama series miniseries docuseries documentary thriller comedy adaptation mystery show saga')

/**
 * How many episodes a season has.
 *
 * "ten episodes", "a total of 16 episodes", "an eight-episode season", "in eight parts", "six hour-long episodes",
 * "Episodes: 12", "one of its ten episodes", "Season 1 had 24", "eight in all", "against nine in the first",
 * "Both seasons have eight episodes"
 *
 * "episode 5", "the first two episodes", "it lands with two episodes", "directed four episodes", "in two parts" count nothing.
 */
export const episodes: Recogniser = {
  property: 'episodes',
  // An answer may have no word of its own: "How many episodes? Eight."
  roles: ANY,
  read(f, attributions) {
    const { t, s } = f
    if ((s.time & (DIGIT | CARDINAL)) === 0) return
    const here = (s.role & EPISODE) !== 0
    const before = sentenceBefore(f)
    const asked = before !== undefined && (before.role & EPISODE) !== 0 && t.lexeme[before.to - 1] === L.question
    if ((s.role & (EPISODE | SEASON)) === 0 && !asked) return
    const counting = here || (before !== undefined && (before.role & EPISODE) !== 0)
    for (let i = s.from; i < s.to; i++) {
      if ((t.time[i]! & CARDINAL) === 0 && t.kind[i] !== DIGITS) continue
      if (titleAt(f, i) !== undefined || !quantityAt(t, i, s.to)) continue
      const { value, last } = quantity
      // "has 83% on Rotten Tomatoes"
      const share = t.text.charCodeAt(t.end[last - 1]!) === 0x25
      const fits = !share && value > 1 && value < 400 && Number.isInteger(value) && (t.flags[i]! & GROUPED) === 0
      const end = fits ? countedUntil(f, i, last, value, counting) : 0
      if (end > 0) for (const subject of subjectsOf(f, i)) tell(f, attributions, subject, value, i, end)
      i = Math.max(last, end) - 1
    }
  },
}

function tell(
  f: Frame,
  attributions: readonly Attribution[],
  subject: Subject,
  value: number,
  at: number,
  last: number,
): void {
  const source = sourceAt(f, attributions, at)
  const earlier = subject.season !== null && f.scene.season !== null && subject.season < f.scene.season
  let tense = isOrdered(f, at) ? 0 : tenseAt(f, at)
  // "has ten episodes" stands; "will have ten" is to come.
  if (tense > 0 && !planned(f, at)) tense = 0
  if (tense === 0) tense = earlier || isOut(f.scene, subject.title, subject.season) ? -1 : 1
  let certainty = certaintyAt(f, at, { tense, denied: false }, source)
  if (certainty === 'official' && source.kind !== 'official') certainty = tense < 0 ? 'happened' : 'expected'
  emit(f, 'episodes', subject, value, certainty, source, Math.max(clauseAt(f, at).from, at - 12), last)
}

/** Whether a word of what is to come stands before token `at` in its clause. */
function planned(f: Frame, at: number): boolean {
  for (let k = clauseAt(f, at).from; k < at; k++) if ((f.t.role[k]! & (MODAL | PLAN)) !== 0) return true
  return false
}

/** The token after the words that count episodes, or 0 where the number at token `i` counts none, or only some. */
function countedUntil(f: Frame, i: number, last: number, value: number, counting: boolean): number {
  const { t, s } = f
  const unit = unitAfter(f, last, value)
  if (unit > 0) return partial(f, i, unit, value) ? 0 : unit
  const before = t.lexeme[i - 1]!
  // "a second season of twelve", "one more run of 24 or 28"
  if (
    before === L.of &&
    value > 3 &&
    RUN.has(t.lexeme[i - 2]!) &&
    !(last < s.to && (t.time[last]! & (UNIT | MONTH)) !== 0 && !isHalfHours(f, last))
  )
    return last
  // "Season 1 had 24", "Volume 2 contains three"
  const had = before === L.only ? t.lexeme[i - 2]! : before
  if (HAVE.has(had) && bare(f, last)) {
    const season = f.seasons.findLast((m) => m.last <= i)
    if (season !== undefined && (counting ? i - season.last <= 12 : i - season.last <= 2 && value > 3)) return last
  }
  if (!counting) return 0
  // "How many episodes are there? Eight, two fewer than …"
  const asked = sentenceBefore(f)
  if (
    asked !== undefined &&
    i - s.from <= 2 &&
    t.lexeme[asked.to - 1] === L.question &&
    (asked.role & EPISODE) !== 0 &&
    (last >= s.to || t.kind[last] === PUNCT || t.lexeme[last] === L.is)
  )
    return last
  // "The number of episodes is 8"
  if (before === L.is && isNumberOf(f, i) && bare(f, last)) return last
  // "Episodes: 12"
  if (before === L.colon && UNITS.has(t.lexeme[i - 2]!)) return last
  // "eight in all", "That makes eight, as in 2022."
  if (t.lexeme[last] === L.in && (t.lexeme[last + 1] === L.all || t.lexeme[last + 1] === L.total))
    return t.lexeme[i - 1] === L.colon ? 0 : last + 2
  if (before === L.makes && bare(f, last)) return last
  // "nine in the first", "ten of season one"
  if (t.lexeme[last] !== L.in && t.lexeme[last] !== L.of) return 0
  if (!HAVE.has(before) && before !== L.the && before !== L.and && i !== s.from && t.kind[i - 1] !== PUNCT) return 0
  return f.seasons.find((m) => m.first >= last && m.first - last <= 2)?.last ?? 0
}

/** "A first series of six half-hours". */
function isHalfHours({ t }: Frame, i: number): boolean {
  return t.lexeme[i] === L.half && t.lexeme[i + 1] === L.hyphen
}

/** "The number of episodes" before token `i`. */
function isNumberOf({ t, s }: Frame, i: number): boolean {
  for (let k = s.from; k + 2 < i; k++)
    if (t.lexeme[k] === L.number && t.lexeme[k + 1] === L.of && t.lexeme[k + 2] === L.episodes) return true
  return false
}

/** The token after "episodes" that the number counts, with up to three words between, or 0. */
function unitAfter(f: Frame, last: number, value: number): number {
  const { t, s } = f
  for (let k = last; k < Math.min(s.to, last + 6); k++) {
    const lexeme = t.lexeme[k]!
    if (UNITS.has(lexeme)) {
      const joined = t.lexeme[k - 1] === L.hyphen && glued(t, k)
      // "A full 22 episode fourth season", "the six part drama"
      const describes =
        k + 1 < s.to &&
        (SHOWN.has(t.lexeme[k + 1]!) || (t.role[k + 1]! & SEASON) !== 0 || (t.time[k + 1]! & ORDINAL) !== 0)
      // "two part", "part 2" name a part; "eight-part" counts. In two or three parts a season is shown, not made.
      if ((lexeme === L.part || lexeme === L.episode) && !joined && !describes) return 0
      if (PARTS.has(lexeme) && value < 4 && !(lexeme === L.part && k + 1 < s.to && SHOWN.has(t.lexeme[k + 1]!)))
        return 0
      if (lexeme === L.chapters && (s.role & EPISODE) !== 0 && otherUnit(f, k)) return 0
      return k + 1
    }
    if (t.kind[k] === PUNCT) {
      if (lexeme === L.hyphen && glued(t, k)) continue
      return 0
    }
    // "Season 2 comprises twelve episodes": the nearer number counts them.
    if (t.kind[k] === DIGITS || (t.time[k]! & CARDINAL) !== 0 || HAVE.has(lexeme)) return 0
    const role = t.role[k]!
    if ((role & LENGTH) !== 0 && !(t.lexeme[k + 1] === L.hyphen || t.lexeme[k - 1] === L.hyphen)) return 0
    // "Four more episodes"
    if (lexeme === L.more && isNewly(f, k)) continue
    if ((role & (AUXILIARY | SEASON | FUNCTION)) !== 0 || (t.time[k]! & MONTH) !== 0) return 0
  }
  return 0
}

/** "28 episodes used sixty chapters": the chapters are a book's. */
function otherUnit(f: Frame, at: number): boolean {
  for (let k = f.s.from; k < f.s.to; k++)
    if (k !== at && UNITS.has(f.t.lexeme[k]!) && f.t.lexeme[k] !== L.chapters) return true
  return false
}

/** Whether no noun follows the number: "had 24 between", "had ten as well". */
function bare(f: Frame, last: number): boolean {
  const { t, s } = f
  if (last >= s.to) return true
  if (t.kind[last] === PUNCT) return t.lexeme[last] !== L.hyphen || (t.flags[last]! & SPACED) !== 0
  return t.kind[last] === WORD && (t.role[last]! & FUNCTION) !== 0
}

/** The seasons that a count is of: the one in view, or the two before it where "both" are counted. */
function subjectsOf(f: Frame, at: number): Subject[] {
  const { t, scene } = f
  const subject = subjectOfCount(f, at)
  if (subject === null) return []
  let both = false
  for (let k = clauseAt(f, at).from; k < at; k++) if (t.lexeme[k] === L.both) both = true
  if (!both) return [subject]
  const mentions: SeasonMention[] = []
  for (let k = Math.max(0, f.index - 2); k <= f.index; k++)
    seasonsIn(t, scene.sentences[k]!.from, Math.min(scene.sentences[k]!.to, at), mentions)
  const numbers = [...new Set(mentions.map((m) => m.season).filter((n) => typeof n === 'number'))].slice(-2)
  return numbers.length === 2 ? numbers.map((season) => ({ title: subject.title, season })) : [subject]
}
