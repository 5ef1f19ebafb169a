import type { Article } from '../../article.ts'
import type { Claim, ClaimDocument, Subject } from '../../claim.ts'
import type { IsoDay } from '../../day.ts'

/** What a database knows of a work. */
export interface DatabaseRecord {
  /** The page of the work in the database: all versions of a record have the same. */
  readonly url: string
  /** The name of the database, which its records carry in every sentence: `TVmaze`. */
  readonly database: string
  /** Whom the record is by, as an address: `tvmaze.com`. */
  readonly publisher: string
  readonly title: string
  readonly kind: 'series' | 'film'
  readonly network: string | null
  /** That it has ended, or goes on, where the database says it. */
  readonly ended: boolean
  /** When seasons begin, or when the film comes out (`season: null`). */
  readonly dates: readonly {
    readonly season: number | null
    readonly day: IsoDay
    readonly episodes: number | null
  }[]
}

/**
 * A record as an article with its claims: one plain sentence for each thing that the database says, which is the quote of its
 * claim. A day to come is `expected`, one gone by `happened`; the source is the database itself, so that it gets a track
 * record of its own.
 *
 * @param today days up to this one have happened
 */
export function documentOf(
  record: DatabaseRecord,
  today: IsoDay,
): { readonly article: Article & { readonly id: string }; readonly document: ClaimDocument } {
  const { database, title, kind, url, publisher } = record
  const claims: Claim[] = []
  let text = `${title} in ${database}\n\n`
  const say = (sentence: string, make: (place: { quote: string; start: number; end: number }) => Claim): void => {
    claims.push(make({ quote: sentence, start: text.length, end: text.length + sentence.length }))
    text += `${sentence}\n`
  }
  const source = { kind: 'outlet', name: null, via: null } as const
  for (const { season, day, episodes } of record.dates) {
    const subject: Subject = { title, season, ...(kind === 'film' ? { kind } : {}) }
    const what = season === null ? title : `season ${season} of ${title}`
    const certainty = day <= today ? 'happened' : 'expected'
    // Another tense is another text: the ledger has a new version when the day has come.
    const comes = day <= today ? 'came' : 'comes'
    say(`${database} has ${day} as the day on which ${what} ${comes} out.`, (place) => ({
      subject,
      property: 'release',
      value: { from: day, to: day, words: day },
      certainty,
      source,
      ...place,
    }))
    if (episodes !== null && episodes > 1)
      say(`${database} lists ${episodes} episodes for ${what}.`, (place) => ({
        subject,
        property: 'episodes',
        value: episodes,
        certainty,
        source,
        ...place,
      }))
  }
  const whole: Subject = { title, season: null, ...(kind === 'film' ? { kind } : {}) }
  const { network } = record
  if (network !== null)
    say(`${database} has ${title} on ${network}.`, (place) => ({
      subject: whole,
      property: 'network',
      value: network,
      certainty: 'happened',
      source,
      ...place,
    }))
  if (record.ended)
    say(`${database} has ${title} as ended.`, (place) => ({
      subject: whole,
      property: 'renewal',
      value: 'ended',
      certainty: 'happened',
      source,
      ...place,
    }))
  const known = { id: url, url, publisher, published: today, language: 'en' }
  return { article: { ...known, title: `${title} in ${database}`, text }, document: { ...known, claims } }
}
