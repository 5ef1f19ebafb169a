import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { CREW } from '../lexicon/roles.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import { leavesIt } from './verb-objects.ts'
import { PLAY, STAR, VERBS } from './verb-table.ts'

const L = {
  as: lexemeOf(english, 'as'),
  from: lexemeOf(english, 'from'),
  in: lexemeOf(english, 'in'),
  of: lexemeOf(english, 'of'),
  out: lexemeOf(english, 'out'),
  place: lexemeOf(english, 'place'),
  to: lexemeOf(english, 'to'),
}

/** "from Ada Brandt", "in place of Joe Roe" at token `i`: the name whose part it was, as its token, or -1. */
export function insteadOf(f: Frame, i: number): number {
  const { t, s } = f
  let k = i
  while (
    k < s.to &&
    k < i + 3 &&
    t.kind[k] === WORD &&
    (t.flags[k]! & CAPITAL) === 0 &&
    t.lexeme[k] !== L.from &&
    t.lexeme[k] !== L.in
  )
    k++
  if (t.lexeme[k] === L.from) k++
  else if (t.lexeme[k] === L.in && t.lexeme[k + 1] === L.place && t.lexeme[k + 2] === L.of) k += 3
  else return -1
  return f.names.some((x) => x.first === k && x.full.includes(' ')) ? k : -1
}

/** "returns to direct", "signed on to write": somebody behind the camera. */
export function toMake(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 4); k++)
    if (t.lexeme[k] === L.to || t.lexeme[k] === L.as)
      for (let n = k + 1; n < Math.min(s.to, k + 6); n++) {
        // "to star in and produce it"
        const kind = VERBS.get(t.lexeme[n]!)
        if (kind === STAR || kind === PLAY) return false
        if ((t.role[n]! & CREW) !== 0) return true
      }
  return false
}

/** Whether "out", "out of the film", "from the series" follows token `i`: "has dropped out of the film", not "pulled out of the race". */
export function outOf(f: Frame, i: number): boolean {
  const { t, s } = f
  const next = t.lexeme[i + 1]
  if (next === L.from) return leavesIt(f, i + 2)
  if (next !== L.out) return false
  return t.lexeme[i + 2] === L.of ? leavesIt(f, i + 3) : i + 2 >= s.to || t.kind[i + 2] === PUNCT
}
