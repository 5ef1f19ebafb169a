import type { Claim } from '../claim.ts'
import type { ArticleFlag } from '../report.ts'
import type { Window } from '../window.ts'
import type { Copies } from './copies.ts'
import { type DatedDocument, mentionOf } from './documents.ts'

/**
 * What is odd about articles: texts that are another's, and texts that tell of events after the end of their own stated
 * knowledge ("as of my last update in September 2021").
 */
export function flagsOf(documents: readonly DatedDocument[], copies: Copies): ArticleFlag[] {
  const flags: ArticleFlag[] = []
  for (const [order, document] of documents.entries()) {
    const copy = copies.get(order)
    if (copy !== undefined) {
      const original = documents[copy.of]!.document
      const share = Math.round(copy.similarity * 100)
      flags.push({
        document: document.document.id,
        kind: 'copy',
        says: `its text is that of ${original.publisher ?? original.id} (${share} % alike)`,
        mentions: [],
      })
    }
    const flag = knowledgeFlag(document)
    if (flag !== null) flags.push(flag)
  }
  return flags
}

function knowledgeFlag(document: DatedDocument): ArticleFlag | null {
  const cutoff = document.document.knowledge_cutoff
  const end = cutoff?.to ?? cutoff?.from ?? null
  if (cutoff === undefined || end === null) return null
  const { claims } = document.document
  const later = new Set(claims.filter((claim) => claim.certainty === 'happened' && isAfter(windowOf(claim), end)))
  if (later.size === 0) return null
  // The order of a season that follows one which came out after the end is such an event too.
  const out = new Set<number>()
  for (const claim of later)
    if (claim.property === 'release' && claim.subject.season !== null) out.add(claim.subject.season)
  const told = claims.filter((claim) => later.has(claim) || followsOne(claim, out))
  return {
    document: document.document.id,
    kind: 'knowledge',
    says: `it says that its knowledge ends in ${cutoff.words}, and tells of later events`,
    mentions: told.map((claim) => mentionOf(document, claim)),
  }
}

/** A settled order of the season after one of these. */
function followsOne({ property, value, certainty, subject }: Claim, seasons: ReadonlySet<number>): boolean {
  const settled = certainty === 'official' || certainty === 'happened'
  return (
    property === 'renewal' &&
    value === 'renewed' &&
    settled &&
    subject.season !== null &&
    seasons.has(subject.season - 1)
  )
}

function windowOf(claim: Claim): Window | null {
  switch (claim.property) {
    case 'release':
    case 'trailer':
      return claim.value
    case 'production':
      return claim.value.window
    default:
      return null
  }
}

function isAfter(window: Window | null, end: string): boolean {
  return window?.from != null && window.from > end
}
