import type { ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Weighed, WeighedDocument } from '../report.ts'
import { beliefsOf } from './beliefs.ts'
import { contradictionsOf } from './contradictions.ts'
import { findCopies } from './copies.ts'
import { countedDocuments } from './documents.ts'
import { flagsOf } from './flags.ts'
import { namesOf } from './people.ts'
import { type Statement, groupReports } from './reports.ts'
import { publisherKey } from './sources.ts'
import { type Asked, findSubjects } from './subjects.ts'
import { worksOf } from './values.ts'

/**
 * Everything that the documents say of a release, copies counted once: reports with their first appearance and their
 * repeaters, what they make one believe, what contradicts what, and what is odd about an article.
 *
 * Pure and deterministic: the order of the documents does not matter, and a later copy of one of them changes nothing but
 * the repeats of its reports. With `asOf` only documents count that were published by that day; one without a date counts
 * from the earliest day it can have been written, one of which nothing is known always.
 *
 * @example weigh(documents, { title: 'Northern Line', season: 2 }, { asOf: '2024-02-01' }).reports.length
 */
export function weigh(
  documents: readonly ClaimDocument[],
  asked: Asked,
  options: {
    readonly asOf?: IsoDay
    /** By origin, log-odds by which its claims hold more often than their like: `trackRecords(…).trust`. */
    readonly trust?: ReadonlyMap<string, number>
  } = {},
): Weighed {
  const counted = countedDocuments(documents, options.asOf)
  const { release, about } = findSubjects(
    counted.map(({ document }) => document),
    asked,
  )
  // Documents that say nothing of the title are no part of this.
  const relevant = counted.filter(({ document }) => document.claims.some((claim) => about(claim) !== null))
  const copies = findCopies(relevant)
  const places = relevant.map(({ document }, i) => {
    const key = publisherKey(document.publisher, document.url)
    return key === null ? `text:${i}` : `outlet:${key}`
  })

  const ofRelease: Statement[] = []
  const ofContext: Statement[] = []
  const listed: WeighedDocument[] = []
  for (const [order, document] of relevant.entries()) {
    const text = copies.get(order)?.of ?? order
    let claims = 0
    for (const claim of document.document.claims) {
      const concern = about(claim)
      if (concern === null) continue
      const statement = { claim, document, order, text, textDay: relevant[text]!.day, place: places[text]! }
      if (concern === 'release') {
        claims++
        ofRelease.push(statement)
      } else ofContext.push(statement)
    }
    const { id, url, publisher, published, published_estimate } = document.document
    listed.push({
      id,
      url,
      publisher,
      published,
      ...(published_estimate !== undefined && { published_estimate }),
      claims,
      ...(text !== order && { copy_of: relevant[text]!.document.id }),
    })
  }
  const statements = [...ofRelease, ...ofContext]
  const names = namesOf(statements)
  const works = worksOf(statements.map(({ claim }) => claim))
  const reports = groupReports(ofRelease, names, works, true, options.trust)
  const context = groupReports(ofContext, names, works, false, options.trust)
  return {
    release,
    documents: listed,
    reports: reports.map(({ report }) => report),
    context: context.map(({ report }) => report),
    beliefs: beliefsOf(reports, release, names, works),
    contradictions: contradictionsOf(reports, release, names),
    flags: flagsOf(relevant, copies),
  }
}
