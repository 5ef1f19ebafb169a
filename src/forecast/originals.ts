import type { Report, Weighed } from '../report.ts'

/**
 * A weighed release as if no copy had been read: the mentions and articles that only repeat another's text are left out. A copy of
 * an old article that is printed today is no news of today: it neither shows that the release is not out, nor renews a claim.
 */
export function withoutCopies(weighed: Weighed): Weighed {
  const { documents, reports, context } = weighed
  const copies = new Set(documents.flatMap(({ id, copy_of: of }) => (of === undefined ? [] : [id])))
  if (copies.size === 0) return weighed
  const own = (report: Report): Report => ({
    ...report,
    repeats: report.repeats.filter(({ document }) => !copies.has(document)),
  })
  // What a copy says first, beyond the text that it repeats, is its own word.
  const first = new Set([...reports, ...context].map((report) => report.first.document))
  return {
    ...weighed,
    documents: documents.filter(({ id }) => !copies.has(id) || first.has(id)),
    reports: reports.map(own),
    context: context.map(own),
  }
}
