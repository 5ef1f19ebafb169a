import type { Claim, ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Mention } from '../report.ts'

/** A document with its day and its place in the order of time. */
export interface DatedDocument {
  readonly document: ClaimDocument
  /** The day of the article, else the earliest day it can have been written; `null` when nothing is known. */
  readonly day: IsoDay | null
  readonly estimated: boolean
}

/**
 * The documents that count on a day, the earliest first: those published by then, by the earliest day they can have been
 * written where there is no date, and those of which nothing is known. The same document given twice counts once. The
 * order of the input does not matter.
 */
export function countedDocuments(documents: readonly ClaimDocument[], asOf?: IsoDay): DatedDocument[] {
  const counted: DatedDocument[] = []
  const seen = new Map<string, ClaimDocument[]>()
  for (const document of documents) {
    const day = document.published ?? document.published_estimate?.from ?? null
    if (asOf !== undefined && day !== null && day > asOf) continue
    const versions = seen.get(document.id)
    if (versions === undefined) seen.set(document.id, [document])
    else if (versions.some((version) => isSame(version, document))) continue
    else versions.push(document)
    counted.push({ document, day, estimated: document.published === null })
  }
  return counted.sort(byTime)
}

function isSame(one: ClaimDocument, other: ClaimDocument): boolean {
  return (
    one.published === other.published &&
    one.sketch === other.sketch &&
    one.claims.length === other.claims.length &&
    one.claims.every((claim, i) => claim.quote === other.claims[i]!.quote && claim.start === other.claims[i]!.start)
  )
}

/** Earlier first, a known day before an estimated one, without a day last; then by id, so that the order is one and the same. */
function byTime(a: DatedDocument, b: DatedDocument): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1
  if (a.estimated !== b.estimated) return a.estimated ? 1 : -1
  const one = a.document
  const other = b.document
  if (one.id !== other.id) return one.id < other.id ? -1 : 1
  // Two versions under one id: the one with fewer claims first, then by their words.
  if (one.claims.length !== other.claims.length) return one.claims.length - other.claims.length
  const words = (document: ClaimDocument) => document.claims.map((claim) => claim.quote).join('\n')
  return words(one) < words(other) ? -1 : 1
}

/** The last day on which a document can have been written: its date, else the end of the estimate. */
export function lastDay({ document, day, estimated }: DatedDocument): IsoDay | null {
  return estimated ? (document.published_estimate?.to ?? null) : day
}

/** The place of a claim in its article. */
export function mentionOf({ document, day, estimated }: DatedDocument, claim: Claim): Mention {
  return {
    document: document.id,
    url: document.url,
    publisher: document.publisher,
    day,
    estimated,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
  }
}
