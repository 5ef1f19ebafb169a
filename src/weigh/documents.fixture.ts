import type { Certainty, Claim, ClaimDocument, Property, Source, Subject, Values } from '../claim.ts'
import type { Window } from '../window.ts'

/** Documents for tests: an invented series, its claims in a line each. */
export const TITLE = 'Northern Harbour'

const NOBODY: Source = { kind: 'outlet', name: null, via: null }

/** A window from words like `2024`, `2024-03`, `2024-03-15` or `2024-01..2024-06`. */
export function window(days: string): Window {
  const [first, last = first] = days.split('..') as [string, string?]
  return { from: firstDay(first), to: lastDay(last), words: days }
}

const firstDay = (day: string) =>
  day === '' ? null : day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
const lastDay = (day: string) =>
  day === '' ? null : day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-28` : day

export interface ClaimOptions {
  readonly certainty?: Certainty
  readonly source?: Partial<Source>
  readonly subject?: Partial<Subject>
  readonly quote?: string
}

/** A claim about season 2; `article` makes up a quote unless one is given. */
export function claim<P extends Property>(property: P, value: Values[P], options: ClaimOptions = {}): Claim {
  const { certainty = 'expected', source = {}, subject = {} } = options
  const quote = options.quote ?? ''
  return {
    subject: { title: TITLE, season: 2, ...subject },
    property,
    value,
    certainty,
    source: { ...NOBODY, ...source },
    quote,
    start: 0,
    end: quote.length,
  } as unknown as Claim
}

/** A release claim of season 2. */
export const released = (days: string, options: ClaimOptions = {}) => claim('release', window(days), options)
/** "No date yet". */
export const undated = (quote: string, options: ClaimOptions = {}) =>
  claim('release', null, { certainty: 'unknown', quote, ...options })

/** A cast claim of season 2. */
export function plays(
  actor: string,
  character: string | null,
  options: ClaimOptions & { readonly change?: Values['cast']['change'] } = {},
): Claim {
  return claim('cast', { actor, character, change: options.change ?? 'plays' }, options)
}

/**
 * A document; the claims get places one after the other, as in a text. A quote that was not given is made up and is this
 * article's own, so that only quotes that are given can make two articles copies.
 */
export function article(
  id: string,
  published: string | null,
  claims: readonly Claim[],
  more: Partial<ClaimDocument> = {},
): ClaimDocument {
  let at = 0
  const placed = claims.map((each, i) => {
    const quote = each.quote || `${id} tells its ${each.property} in sentence ${i}`
    const start = at
    at += quote.length + 1
    return { ...each, quote, start, end: start + quote.length }
  })
  return { id, url: null, publisher: `${id}.example`, published, language: 'en', claims: placed, ...more }
}
