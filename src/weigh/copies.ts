import type { ClaimDocument } from '../claim.ts'
import { COPY_SIMILARITY, resemblance, sketchBytes } from '../sketch.ts'
import type { DatedDocument } from './documents.ts'

/** For every document that repeats the text of another: the index of the earliest with that text, and how alike they are. */
export type Copies = ReadonlyMap<number, { readonly of: number; readonly similarity: number }>

/** Documents without a sketch are copies when all their claims stand in the same words at the same places: letters at least. */
const LEAST_QUOTED = 30

interface Original {
  readonly index: number
  readonly sketch: Uint8Array | null
  readonly quotes: string
}

/**
 * Finds near-duplicate texts among documents in the order of time. Each is compared with the earliest texts only, never with
 * their copies, so that a chain of small changes does not join two different texts.
 */
export function findCopies(documents: readonly DatedDocument[]): Copies {
  const copies = new Map<number, { of: number; similarity: number }>()
  const sketched = new SketchIndex()
  const byQuotes = new Map<string, Original>()
  // Words of claims are compared only where a sketch is missing.
  const someBare = documents.some(({ document }) => document.sketch === undefined)
  for (const [index, { document }] of documents.entries()) {
    const sketch = document.sketch === undefined ? null : sketchBytes(document.sketch)
    const quotes = someBare ? quotesOf(document) : ''
    let of = -1
    let similarity = 0
    if (sketch !== null) {
      for (const original of sketched.near(sketch)) {
        const alike = resemblance(sketch, original.sketch!)
        if (alike > similarity) {
          similarity = alike
          of = original.index
        }
      }
    }
    const quoted = quotes === '' ? undefined : byQuotes.get(quotes)
    if (similarity < COPY_SIMILARITY && quoted !== undefined && (sketch === null || quoted.sketch === null)) {
      similarity = 1
      of = quoted.index
    }
    if (similarity >= COPY_SIMILARITY) {
      copies.set(index, { of, similarity })
      continue
    }
    const original = { index, sketch, quotes }
    if (sketch !== null) sketched.add(original)
    if (quotes.length >= LEAST_QUOTED && !byQuotes.has(quotes)) byQuotes.set(quotes, original)
  }
  return copies
}

/** From so many texts on an index is faster than comparing with each. */
const INDEXED_FROM = 64

/**
 * Texts by pairs of neighbouring bytes of their sketches (locality-sensitive hashing by bands; P. Indyk, R. Motwani, STOC
 * 1998): two texts of resemblance r share one of 64 pairs with probability 1 − (1 − r²)⁶⁴, 0.997 at 0.3.
 */
class SketchIndex {
  readonly #all: Original[] = []
  readonly #bands = new Map<number, Original[]>()

  add(original: Original): void {
    this.#all.push(original)
    if (this.#all.length < INDEXED_FROM) return
    for (const each of this.#all.length === INDEXED_FROM ? this.#all : [original]) {
      for (const band of bandsOf(each.sketch!)) {
        const known = this.#bands.get(band)
        if (known === undefined) this.#bands.set(band, [each])
        else known.push(each)
      }
    }
  }

  /** The texts that may be alike, the earliest first. */
  near(sketch: Uint8Array): Iterable<Original> {
    if (this.#all.length < INDEXED_FROM) return this.#all
    const found = new Set<Original>()
    for (const band of bandsOf(sketch)) for (const original of this.#bands.get(band) ?? []) found.add(original)
    return [...found].sort((a, b) => a.index - b.index)
  }
}

function bandsOf(sketch: Uint8Array): number[] {
  const bands: number[] = []
  for (let i = 0; i + 1 < sketch.length; i += 2) bands.push((i << 16) | (sketch[i]! << 8) | sketch[i + 1]!)
  return bands
}

function quotesOf(document: ClaimDocument): string {
  return document.claims.map((claim) => `${claim.start} ${claim.quote}`).join('\n')
}
