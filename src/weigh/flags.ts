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
  const later = claims.filter((claim) => claim.certainty === 'happened' && isAfter(windowOf(claim), end))
  if (later.length === 0) return null
  // The order of a season that follows one which came out after the end is such an event too.
  const out = later.filter((claim) => claim.property === 'release').map((claim) => claim.subject.season ?? 0)
  const ordered = claims.filter(
    (claim) =>
      claim.property === 'renewal' &&
      claim.value === 'renewed' &&
      (claim.certainty === 'official' || claim.certainty === 'happened') &&
      claim.subject.season !== null &&
      out.some((season) => season === claim.subject.season! - 1),
  )
  const told = claims.filter((claim) => later.includes(claim) || ordered.includes(claim))
  return {
    document: document.document.id,
    kind: 'knowledge',
    says: `it says that its knowledge ends in ${cutoff.words}, and tells of later events`,
    mentions: told.map((claim) => mentionOf(document, claim)),
  }
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
