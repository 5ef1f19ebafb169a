import type { ClaimDocument } from '../claim.ts'
import { COPY_SIMILARITY, resemblance, sketchBytes } from '../sketch.ts'
import type { DatedDocument } from './documents.ts'

/** For every document that repeats the text of another: the index of the earliest with that text, and how alike they are. */
export type Copies = ReadonlyMap<number, { readonly of: number; readonly similarity: number }>

/** Documents without a sketch are copies when all their claims stand in the same words at the same places: letters at least. */
const LEAST_QUOTED = 30

/**
 * Finds near-duplicate texts among documents in the order of time. Each is compared with the earliest texts only, never with
 * their copies, so that a chain of small changes does not join two different texts.
 */
export function findCopies(documents: readonly DatedDocument[]): Copies {
  const copies = new Map<number, { of: number; similarity: number }>()
  const originals: { readonly index: number; readonly sketch: Uint8Array | null; readonly quotes: string }[] = []
  for (const [index, { document }] of documents.entries()) {
    const sketch = document.sketch === undefined ? null : sketchBytes(document.sketch)
    const quotes = sketch === null ? quotesOf(document) : ''
    let of = -1
    let similarity = 0
    for (const original of originals) {
      const alike =
        sketch !== null && original.sketch !== null
          ? resemblance(sketch, original.sketch)
          : sameQuotes(quotes || quotesOf(document), original.quotes || quotesOf(documents[original.index]!.document))
      if (alike > similarity) {
        similarity = alike
        of = original.index
      }
    }
    if (similarity >= COPY_SIMILARITY) copies.set(index, { of, similarity })
    else originals.push({ index, sketch, quotes })
  }
  return copies
}

function sameQuotes(one: string, other: string): number {
  return one.length >= LEAST_QUOTED && one === other ? 1 : 0
}

function quotesOf(document: ClaimDocument): string {
  return document.claims.map((claim) => `${claim.start} ${claim.quote}`).join('\n')
}
