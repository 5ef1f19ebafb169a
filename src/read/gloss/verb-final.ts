import { type Piece, UNKNOWN } from './glossed.ts'
import {
  ACTION,
  BEFORE,
  CLAUSE,
  DESCRIBES,
  NAME,
  OBJECT,
  OWNER,
  ROLE,
  SAYING,
  SUBJECT,
  THING,
  TIME,
  VERB,
} from './glossary.ts'
import { isStop, LONGEST } from './order.ts'

/** Where a verb may go: behind a subject. */
interface Slot {
  at: number
  used: boolean
}

/**
 * Korean and Japanese to English: the verb at the end of a clause goes behind its subject, endings that are prepositions go before
 * their word, "X director" becomes "director X", "Y-role plays X" becomes "X plays Y".
 */
export function verbsForward(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    let end = at
    while (end < pieces.length && end - at < LONGEST && !endsSentence(pieces[end]!)) end++
    out.push(...new Sentence(pieces.slice(at, end)).ordered())
    if (end < pieces.length && endsSentence(pieces[end]!)) out.push(pieces[end++]!)
    at = end
  }
  return out
}

function endsSentence(p: Piece): boolean {
  return isStop(p) || p.out.startsWith('\n')
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '“': '”', '‘': '’' }

/** A sentence while its pieces find their order. */
class Sentence {
  readonly #pieces: readonly Piece[]
  readonly #out: Piece[] = []
  readonly #slots: Slot[] = []
  /** Where the clause in hand begins in `#out`. */
  #clause = 0

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  ordered(): Piece[] {
    for (let i = 0; i < this.#pieces.length; i++) {
      const p = this.#pieces[i]!
      const { marks } = p
      // What is read as nothing parts nothing.
      const next = this.#pieces.slice(i + 1, i + 7).find((one) => one.out !== '' || one.marks !== 0)
      const group = this.#groupEnd(i)
      if (group > 0) {
        const inner = new Sentence(this.#pieces.slice(i + 1, group)).ordered()
        this.#out.push(p, ...inner, this.#pieces[group]!)
        i = group
      } else if ((marks & SUBJECT) !== 0) {
        if (p.out !== '') this.#out.push(p)
        this.#slots.push({ at: this.#out.length, used: false })
        // "X는, …": the verb goes there, and no comma parts them.
        if (this.#pieces[i + 1]?.out === ',') i++
      } else if ((marks & ROLE) !== 0 && this.#describes(marks) && isPersonPiece(next)) {
        // "The part playing X": X plays the part.
        this.#insert(p, this.#clause)
        this.#insert(next!, this.#clause)
        this.#clause = this.#out.length
        i = this.#pieces.indexOf(next!, i)
      } else if ((marks & (VERB | SAYING)) !== 0 || ((marks & ACTION) !== 0 && this.#endsClause(i))) this.#verb(p)
      else if ((marks & DESCRIBES) !== 0) {
        const free = this.#free()
        if (free.length > 1) free.at(-1)!.used = true
        let place = this.#out.length
        while (place > this.#clause && (this.#out[place - 1]!.marks & TIME) !== 0) place--
        this.#insert(p, place)
      } else if ((marks & BEFORE) !== 0) this.#preposition(p)
      else if ((marks & OWNER) !== 0) {
        const owner = this.#out.at(-1)
        // "Y of 『X』": the work that somebody is known by is not told of.
        if (owner?.out.startsWith('“') === true && isPersonPiece(next)) this.#out.pop()
        if (owner !== undefined && (owner.marks & NAME) !== 0 && !owner.out.startsWith('“'))
          this.#out.push({ ...p, spaced: false })
      } else if (p.out === ',' && ((this.#out.at(-1)?.marks ?? 0) & ROLE) !== 0) continue
      else if ((marks & ROLE) !== 0 && isPersonPiece(this.#out.at(-1)) && !isPersonPiece(next))
        this.#insert(p, this.#out.length - 1)
      else {
        // "The reporter X": what X is besides is nobody's name.
        if (isPersonPiece(p) && this.#out.at(-1)?.out === UNKNOWN && this.#out.at(-1) === this.#pieces[i - 1])
          this.#out.pop()
        this.#out.push(p)
      }
    }
    return this.#out
  }

  /** Whether a verb describes the noun after it: its form says so, or no subject waits for it. */
  #describes(marks: number): boolean {
    return (marks & DESCRIBES) !== 0 || ((marks & VERB) !== 0 && this.#free().length === 0)
  }

  /** The piece that closes what a piece opens, or 0. */
  #groupEnd(i: number): number {
    const close = CLOSES[this.#pieces[i]!.out]
    if (close === undefined) return 0
    for (let k = i + 1; k < this.#pieces.length; k++) if (this.#pieces[k]!.out === close) return k
    return 0
  }

  #free(): Slot[] {
    return this.#slots.filter((slot) => !slot.used)
  }

  #insert(p: Piece, at: number): void {
    this.#out.splice(at, 0, { ...p, spaced: p.out !== ',' })
    for (const slot of this.#slots) if (slot.at > at) slot.at++
  }

  #verb(p: Piece): void {
    const free = this.#free()
    const saying = (p.marks & SAYING) !== 0
    const slot = saying ? free[0] : free.findLast((one) => one.at > this.#clause || this.#clause === 0)
    if (slot !== undefined) {
      slot.used = true
      if ((p.marks & ROLE) !== 0) this.#partBeside(slot.at)
      this.#insert(p, slot.at)
    } else if (this.#clause > 0 && p.out !== '' && !saying) {
      // A further verb of the same subject.
      this.#insert(p, this.#clause)
      this.#insert({ from: p.from, to: p.from, out: 'and', marks: 0, spaced: true }, this.#clause)
      if (this.#out[this.#clause - 1]?.out !== ',')
        this.#insert({ from: p.from, to: p.from, out: ',', marks: 0, spaced: false }, this.#clause)
    } else this.#insert(p, this.#verbPlace())
    this.#clause = this.#out.length
  }

  /** "X in season 2 Y plays": the part goes with the verb, "X plays Y in season 2". */
  #partBeside(at: number): void {
    let last = this.#out.length - 1
    while (last > at && this.#out[last]!.out === '') last--
    const part = this.#out[last]
    if (last <= at || !isPersonPiece(part) || /^(?:as|,|and|actor)$/.test(this.#out[last - 1]!.out)) return
    this.#out.splice(last, 1)
    this.#insert(part!, at)
  }

  #preposition(p: Piece): void {
    const last = this.#out.length - 1
    // A time has its preposition already.
    if (last < 0 || (this.#out[last]!.marks & TIME) !== 0) return
    const title = this.#out[last]!.out.startsWith('“')
    let place = last
    const subject = this.#slots.at(-1)?.at ?? 0
    while (place > subject && isThing(this.#out[place]!) && isThing(this.#out[place - 1]!)) place--
    // "《X》로 돌아온다": somebody returns with a work, not as one.
    this.#insert(title && p.out === 'as' ? { ...p, out: 'with' } : p, place)
  }

  /** Whether nothing but a mark follows: a headline's noun is its verb. */
  #endsClause(i: number): boolean {
    const next = this.#pieces[i + 1]
    return next === undefined || (next.marks & CLAUSE) !== 0
  }

  /** Where the verb of a clause without a subject goes: behind the work that it begins with, unless that is its object. */
  #verbPlace(): number {
    const out = this.#out
    let at = this.#clause
    while (at < out.length && !isThing(out[at]!) && (out[at]!.marks & TIME) === 0) at++
    const from = at
    while (at < out.length && isThing(out[at]!)) at++
    return at === from || ((out[at]?.marks ?? 0) & OBJECT) !== 0 ? this.#clause : at
  }
}

function isThing(p: Piece): boolean {
  return (p.marks & (NAME | THING)) !== 0
}

function isPersonPiece(p: Piece | undefined): boolean {
  return p !== undefined && (p.marks & NAME) !== 0 && !p.out.startsWith('“')
}
