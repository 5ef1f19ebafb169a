import type { Attribution } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { partAt, partEnd } from '../parts.ts'
import { hasGivenName, mayBePerson } from '../people.ts'
import type { Frame } from '../scene.ts'
import { BODY } from '../sentences.ts'
import { CAPITAL, LINE, PUNCT, SPACED, WORD } from '../tokens.ts'
import { castSection } from './section.ts'
import { addFact } from './facts.ts'

const L = {
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  dash: lexemeOf(english, '—'),
}

/**
 * "A – C", "A: C", "C: A" on a line under a heading or a sentence about the cast. Which side acts, all its lines decide; a
 * description beside a name ("A – a thief") is no part.
 */
export function linePair(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s, names } = f
  if (names.length === 0 || (t.flags[s.from]! & LINE) === 0) return
  let first = s.from
  while (first < s.to && t.kind[first] === PUNCT) first++
  let mark = first
  while (mark < s.to && mark - first < 7 && !parts(f, mark)) mark++
  if (mark === first || mark + 1 >= s.to || !parts(f, mark) || (t.flags[first]! & CAPITAL) === 0) return
  const left = names.find((n) => n.first === first && n.last === mark)
  const right = names.find((n) => n.first === mark + 1)
  if (left === undefined && (right === undefined || !hasGivenName(right.full) || !allCapitals(f, first, mark))) return
  if (s.kind === BODY && right === undefined) return
  if (left !== undefined && !mayBePerson(t, left)) return
  const end = partEnd(t, mark + 1, s.to)
  const change = end > mark + 1 ? castSection(f) : null
  if (change === null) return
  const part = partAt(f, mark + 1)
  const text = left?.full ?? t.text.slice(t.start[first]!, t.end[mark - 1]!)
  const own = right !== undefined && part?.text === right.full
  addFact(f, attributions, {
    actor: text,
    character: own ? null : (part?.text ?? null),
    inner: own ? right.full : null,
    change,
    at: first,
    first,
    last: part?.last ?? mark,
    tense: 1,
    plain: !own,
    told: true,
    line: true,
    // All lines of a paragraph or a list are one.
    list: LINES,
    many: true,
  })
}
/** The list that all lines of a text are. */
const LINES = 1 << 30

/** Whether some tokens are two capitalised words or more, with one small word between at most ("Nora of Vale"). */
function allCapitals({ t }: Frame, first: number, last: number): boolean {
  let capitals = 0
  let small = 0
  for (let i = first; i < last; i++)
    if ((t.flags[i]! & CAPITAL) !== 0) capitals++
    else if (t.kind[i] === WORD) small++
  return capitals > 1 && small < 2
}

/** Whether token `i` parts a line in two: a colon, a dash with spaces. */
function parts(f: Frame, i: number): boolean {
  const { t } = f
  const mark = t.lexeme[i]!
  return mark === L.en || mark === L.dash || mark === L.colon || (mark === L.hyphen && (t.flags[i]! & SPACED) !== 0)
}
