import type { Subject } from '../../claim.ts'
import { certaintyAt, sourceAt, tenseAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, EPISODE, FUNCTION, SEASON } from '../lexicon/roles.ts'
import { CARDINAL, DIGIT, MONTH, UNIT } from '../lexicon/time.ts'
import { quantity, quantityAt } from '../quantities.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import { DIGITS, GROUPED, PUNCT, SPACED, WORD } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const UNITS = ids('episode episodes eps parts parter chapters instalments installments part')
const L = {
  episode: lexemeOf(english, 'episode'),
  part: lexemeOf(english, 'part'),
  parts: lexemeOf(english, 'parts'),
  hyphen: lexemeOf(english, '-'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  in: lexemeOf(english, 'in'),
  all: lexemeOf(english, 'all'),
  total: lexemeOf(english, 'total'),
  and: lexemeOf(english, 'and'),
  or: lexemeOf(english, 'or'),
  to: lexemeOf(english, 'to'),
  had: lexemeOf(english, 'had'),
  per: lexemeOf(english, 'per'),
  with: lexemeOf(english, 'with'),
}
/** Before the number: only some of the episodes. */
const SOME = ids('first last final next another other only remaining extra new more previous every opening initial')
const RATHER = ids('usual instead than from down')
const HAVE = ids(
  'had has have was were is are be consists consist consisting comprises comprise comprising contain contains contained features featured feature will runs ran run spans spanned totals get gets got includes included',
)
const HALF = ids('weekly week each every per')

/**
 * How many episodes a season has.
 *
 * "ten episodes", "a total of 16 episodes", "an eight-episode season", "in eight parts", "six hour-long episodes",
 * "Episodes: 12", "one of its ten episodes", "Season 1 had 24", "eight in all", "against nine in the first"
 *
 * "episode 5", "the first two episodes", "two episodes on Friday" count nothing.
 */
export const episodes: Recogniser = {
  property: 'episodes',
  roles: EPISODE | SEASON,
  read(f, attributions) {
    const { t, s } = f
    if ((s.time & (DIGIT | CARDINAL)) === 0) return
    const found: { at: number; value: number; last: number; subject: Subject }[] = []
    for (let i = s.from; i < s.to; i++) {
      if ((t.time[i]! & CARDINAL) === 0 && t.kind[i] !== DIGITS) continue
      if (f.titles.some((x) => x.first <= i && i < x.last)) continue
      if (!quantityAt(t, i, s.to)) continue
      const { value, last } = quantity
      if (value < 1 || value > 400 || !Number.isInteger(value) || (t.flags[i]! & GROUPED) !== 0) continue
      const end = unitAfter(f, i, last)
      if (end > 0) {
        if (!partial(f, i, end))
          found.push({ at: i, value, last: end, subject: subjectOf(f, i) ?? { title: '', season: null } })
        i = end - 1
        continue
      }
      // "Episodes: 12"
      if (t.lexeme[i - 1] === L.colon && UNITS.has(t.lexeme[i - 2]!))
        found.push({ at: i, value, last, subject: subjectOf(f, i) ?? { title: '', season: null } })
      // "eight in all"
      else if (
        t.lexeme[last] === L.in &&
        (t.lexeme[last + 1] === L.all || t.lexeme[last + 1] === L.total) &&
        counted(f)
      )
        found.push({ at: i, value, last: last + 2, subject: subjectOf(f, i) ?? { title: '', season: null } })
      // "Season 1 had 24", "Volume 2 contains three", "nine in the first", "ten of season one"
      else if (counted(f) || counted(f, 1)) {
        const season = f.seasons.find((m) => m.last <= i && i - m.last <= 3 && HAVE.has(t.lexeme[i - 1]!))
        const after = f.seasons.find(
          (m) => m.first >= last && m.first - last <= 1 && (t.lexeme[last] === L.in || t.lexeme[last] === L.of),
        )
        if ((season !== undefined && bare(f, last)) || after !== undefined)
          found.push({
            at: i,
            value,
            last: after?.last ?? last,
            subject: subjectOf(f, i) ?? { title: '', season: null },
          })
      }
    }
    for (const { at, value, last, subject } of found) {
      if (subject.title === '') continue
      const source = sourceAt(f, attributions, at)
      let tense = tenseAt(f, at)
      if (tense === 0)
        tense =
          isOut(f.scene, subject.title, subject.season) ||
          (subject.season !== null && f.scene.season !== null && subject.season < f.scene.season)
            ? -1
            : 1
      let certainty = certaintyAt(f, at, { tense, denied: false }, source)
      if (certainty === 'official' && source.kind !== 'official') certainty = tense < 0 ? 'happened' : 'expected'
      const clause = clauseAt(f, at)
      emit(f, 'episodes', subject, value, certainty, source, Math.max(clause.from, at - 12), last)
    }
  },
}

/** The token after "episodes" that the number counts, with up to three words between, or 0. */
function unitAfter(f: Frame, i: number, last: number): number {
  const { t, s } = f
  for (let k = last; k < Math.min(s.to, last + 5); k++) {
    const lexeme = t.lexeme[k]!
    if (UNITS.has(lexeme)) {
      // "two part", "part 2" name a part; "eight-part" counts.
      if (
        (lexeme === L.part || lexeme === L.episode) &&
        !(t.lexeme[k - 1] === L.hyphen && glued(t, k)) &&
        quantity.value !== 1
      )
        return 0
      return k + 1
    }
    if (t.kind[k] === PUNCT) {
      if (lexeme === L.hyphen && glued(t, k)) continue
      return 0
    }
    if ((t.role[k]! & (AUXILIARY | SEASON)) !== 0 || (t.role[k]! & FUNCTION) !== 0) return 0
    if ((t.time[k]! & (MONTH | UNIT)) !== 0 && !(t.lexeme[k + 1] === L.hyphen)) return 0
  }
  return 0
}

/** "the first two episodes", "three episodes on May 3", "two episodes a week": not all of them. */
function partial(f: Frame, i: number, end: number): boolean {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 2); k--) {
    if (SOME.has(t.lexeme[k]!)) return true
    if (RATHER.has(t.lexeme[k]!) && k === i - 1 && t.lexeme[k] !== lexemeOf(english, 'from')) return false
  }
  if (end < s.to && (HALF.has(t.lexeme[end]!) || t.lexeme[end] === lexemeOf(english, 'a')))
    return t.lexeme[end] !== lexemeOf(english, 'each')
  return false
}

/** Whether this sentence, or the one before it, counts episodes. */
function counted(f: Frame, back = 0): boolean {
  const s = f.scene.sentences[f.index - back]
  return s !== undefined && (s.role & EPISODE) !== 0
}

/** Whether no noun follows the number: "had 24 between", "had ten as well". */
function bare(f: Frame, last: number): boolean {
  const { t, s } = f
  if (last >= s.to) return true
  return t.kind[last] === PUNCT
    ? t.lexeme[last] !== L.hyphen || (t.flags[last]! & SPACED) !== 0
    : t.kind[last] === WORD && (t.role[last]! & FUNCTION) !== 0
}

function subjectOf(f: Frame, at: number): Subject | null {
  return subjectAt(f, at)
}
