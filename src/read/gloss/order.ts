import type { Piece } from './glossed.ts'
import { AUXILIARY, CLAUSE, NAME, NONFINITE, OWNED, THING, TIME } from './glossary.ts'

/** So many pieces are put in order together; a bound for texts without stops. */
export const LONGEST = 150

/** Words that a subject ends before. */
const AFTER_SUBJECT = /^(?:in|on|by|from|at|to|because of|after|until|before|not|with|still|about)\b/i

/**
 * German to English: the infinitive or participle at the end of a clause goes to its auxiliary ("wird im März erscheinen"), both go
 * behind the subject in clauses that end with them ("dass sie im März erscheinen wird") or begin with something else ("Im März wird
 * sie erscheinen").
 */
export function verbsTogether(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    let end = at + 1
    while (end < pieces.length && end - at < LONGEST && (pieces[end]!.marks & CLAUSE) === 0 && !isStop(pieces[end]!))
      end++
    out.push(...inOrder(pieces.slice(at, end)))
    at = end
  }
  return out
}

function inOrder(clause: readonly Piece[]): Piece[] {
  const aux = clause.findIndex((p) => (p.marks & AUXILIARY) !== 0)
  const inf = clause.findLastIndex((p) => (p.marks & NONFINITE) !== 0)
  if (aux < 0) return [...clause]
  // "Ist nicht geplant": the negation goes along.
  const not = /^not\b/.test(clause[inf - 1]?.out ?? '') ? inf - 1 : -1
  const verbs = [clause[aux], clause[not], clause[inf]].flatMap((p) =>
    p === undefined ? [] : [{ ...p, spaced: true }],
  )
  const rest = clause.filter((_, i) => i !== aux && i !== inf && i !== not)
  let at = aux
  // "Inszeniert wurde es" begins with its participle.
  const begins = clause.slice(0, Math.max(0, inf)).every((p) => p.out === '' || (p.marks & CLAUSE) !== 0)
  if (inf >= 0 && aux > inf && !begins && !isFronted(clause.slice(0, inf))) at = verbPlace(rest, inf)
  else if (inf >= 0 && aux > inf) at = subjectEnd(rest, aux - 1)
  else if (isFronted(clause.slice(0, aux))) {
    at = subjectEnd(rest, aux)
    // "Laut X wird Y": what stands in front is parted from the subject.
    if (at > aux && aux > 0) {
      const comma = rest[aux]!.from
      rest.splice(aux, 0, { from: comma, to: comma, out: ',', marks: 0, spaced: false })
      at++
    }
  }
  rest.splice(at, 0, ...verbs)
  // "Inszeniert wurde es von X": by X.
  const by = rest[at + verbs.length]
  if (by?.out === 'of') rest[at + verbs.length] = { ...by, out: 'by' }
  return rest
}

/** Where the subject ends that begins at a piece: before a time or a preposition. */
function subjectEnd(rest: readonly Piece[], from: number): number {
  let at = from
  while (
    at < rest.length &&
    (rest[at]!.marks & TIME) === 0 &&
    !AFTER_SUBJECT.test(rest[at]!.out) &&
    !(at > from && rest[at]!.out === 'of' && (rest[at - 1]!.marks & NAME) !== 0)
  )
    at++
  return at
}

/** What a subject does not begin with. */
const PREPOSITION =
  /^(?:according to|instead of|because of|after|before|from|since|in|on|for|with|without|until|at|by|despite)\b/i

/** Whether something else than the subject stands before the verb: a time, or what begins with a preposition. */
function isFronted(before: readonly Piece[]): boolean {
  const told = before.filter((p) => p.out !== '' && (p.marks & CLAUSE) === 0)
  return told.length > 0 && (PREPOSITION.test(told[0]!.out) || told.every((p) => (p.marks & TIME) !== 0))
}

/** Whether a piece ends a sentence. */
export function isStop(p: Piece): boolean {
  return p.out === '.' || p.out === '!' || p.out === '?'
}

/** Where the verbs of a clause that ends with them go: before its first time expression, else after its first name. */
function verbPlace(clause: readonly Piece[], end: number): number {
  const time = clause.findIndex((p, i) => i > 0 && i < end && (p.marks & TIME) !== 0)
  if (time > 0) return time
  const name = clause.findIndex((p, i) => i < end && (p.marks & (NAME | THING)) !== 0)
  return name >= 0 ? name + 1 : end
}

/** "Musim kedua “X”": English joins what follows with "of". */
export function ownersJoined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const [i, p] of pieces.entries()) {
    const before = pieces[i - 1]
    if (before !== undefined && (before.marks & OWNED) !== 0 && p.spaced && (p.marks & (NAME | OWNED)) !== 0)
      out.push({ from: p.from, to: p.from, out: 'of', marks: 0, spaced: true })
    out.push(p)
  }
  return out
}
