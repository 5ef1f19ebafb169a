import type { Piece } from './glossed.ts'
import {
  ACTION,
  AUXILIARY,
  BEFORE,
  CLAUSE,
  DESCRIBES,
  NAME,
  NONFINITE,
  OBJECT,
  OWNED,
  OWNER,
  ROLE,
  SAYING,
  SUBJECT,
  THING,
  TIME,
  VERB,
} from './glossary.ts'

/** So many pieces are put in order together; a bound for texts without stops. */
const LONGEST = 150

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
  if (aux < 0 || inf < 0) return [...clause]
  const verbs = [clause[aux]!, clause[inf]!].map((p) => ({ ...p, spaced: true }))
  const rest = clause.filter((_, i) => i !== aux && i !== inf)
  let at = aux
  if (aux > inf) at = verbPlace(rest, inf)
  else if (isFronted(clause.slice(0, aux))) {
    while (at < rest.length && (rest[at]!.marks & TIME) === 0 && !AFTER_SUBJECT.test(rest[at]!.out)) at++
    // "Laut X wird Y": what stands in front is parted from the subject.
    if (at > aux && aux > 0) {
      const comma = rest[aux]!.from
      rest.splice(aux, 0, { from: comma, to: comma, out: ',', marks: 0, spaced: false })
      at++
    }
  }
  rest.splice(at, 0, ...verbs)
  return rest
}

/** Whether something else than the subject stands before the verb. */
function isFronted(before: readonly Piece[]): boolean {
  return (
    before.some((p) => /^according to$/i.test(p.out)) ||
    !before.some((p) => p.out !== '' && (p.marks & (TIME | CLAUSE)) === 0)
  )
}

function isStop(p: Piece): boolean {
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

/** Where a verb may go: behind a subject. */
interface Slot {
  at: number
  used: boolean
}

/**
 * Korean and Japanese to English: the verb at the end of a clause goes behind its subject, endings that are prepositions go before
 * their word, "X director" becomes "director X".
 */
export function verbsForward(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    let end = at
    while (end < pieces.length && end - at < LONGEST && !endsSentence(pieces[end]!)) end++
    out.push(...sentence(pieces.slice(at, end)))
    if (end < pieces.length && endsSentence(pieces[end]!)) out.push(pieces[end++]!)
    at = end
  }
  return out
}

function endsSentence(p: Piece): boolean {
  return isStop(p) || p.out.startsWith('\n') || p.out === '(' || p.out === ')'
}

function sentence(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  const slots: Slot[] = []
  let clause = 0
  const insert = (p: Piece, at: number): void => {
    out.splice(at, 0, { ...p, spaced: true })
    for (const slot of slots) if (slot.at >= at) slot.at++
  }
  for (const [i, p] of pieces.entries()) {
    const { marks } = p
    const last = out.length - 1
    if ((marks & SUBJECT) !== 0) {
      if (p.out !== '') out.push(p)
      slots.push({ at: out.length, used: false })
    } else if ((marks & (VERB | SAYING)) !== 0 || ((marks & ACTION) !== 0 && endsClause(pieces, i))) {
      const free = slots.filter((slot) => !slot.used)
      const slot = (marks & SAYING) !== 0 ? free[0] : free.findLast((one) => one.at > clause || clause === 0)
      if (slot !== undefined) {
        slot.used = true
        insert(p, slot.at)
      } else insert(p, verbSlot(out, clause))
      clause = out.length
    } else if ((marks & DESCRIBES) !== 0) {
      const free = slots.filter((slot) => !slot.used)
      if (free.length > 1) free.at(-1)!.used = true
      let place = out.length
      while (place > clause && (out[place - 1]!.marks & TIME) !== 0) place--
      insert(p, place)
    } else if ((marks & BEFORE) !== 0) {
      // A time has its preposition already.
      if (last < 0 || (out[last]!.marks & TIME) !== 0) continue
      let place = last
      const subject = slots.at(-1)?.at ?? 0
      while (place > subject && isThing(out[place]!) && isThing(out[place - 1]!)) place--
      insert(p, Math.max(0, place))
    } else if ((marks & OWNER) !== 0) {
      const owner = out[last]
      if (owner !== undefined && (owner.marks & NAME) !== 0 && !owner.out.startsWith('“'))
        out.push({ ...p, spaced: false })
    } else if ((marks & ROLE) !== 0 && last >= 0 && isPerson(out[last]!) && !isPersonPiece(pieces[i + 1])) {
      insert(p, last)
    } else out.push(p)
  }
  return out
}

/** Whether nothing but a mark follows: a headline's noun is its verb. */
function endsClause(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1]
  return next === undefined || (next.marks & CLAUSE) !== 0
}

/** Where the verb of a clause without a subject goes: behind the work that it begins with, unless that is its object. */
function verbSlot(out: readonly Piece[], clause: number): number {
  let at = clause
  while (at < out.length && !isThing(out[at]!) && (out[at]!.marks & TIME) === 0) at++
  const from = at
  while (at < out.length && isThing(out[at]!)) at++
  return at === from || (out[at]?.marks ?? 0) & OBJECT ? clause : at
}

function isThing(p: Piece): boolean {
  return (p.marks & (NAME | THING)) !== 0
}

function isPerson(p: Piece): boolean {
  return (p.marks & NAME) !== 0 && !p.out.startsWith('“')
}

function isPersonPiece(p: Piece | undefined): boolean {
  return p !== undefined && isPerson(p)
}
