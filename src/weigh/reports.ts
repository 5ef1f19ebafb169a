import type { Claim } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Mention, Report } from '../report.ts'
import { type DatedDocument, lastDay, mentionOf } from './documents.ts'
import { shortHash } from './hash.ts'
import type { Names } from './people.ts'
import { namedOrigin, officialHouses } from './sources.ts'
import { certaintyClass, subjectKey, valueKey } from './values.ts'

/** A claim with the document that it stands in. Documents are told apart by `text`: copies share the number of their original. */
export interface Statement {
  readonly claim: Claim
  readonly document: DatedDocument
  /** Place of the document in the order of time. */
  readonly order: number
  /** Place of the earliest document with this text, and its day. */
  readonly text: number
  readonly textDay: IsoDay | null
  /** Who publishes that text: `outlet:` and a key, or `text:` and a number where nobody is named. */
  readonly place: string
}

/**
 * A report together with what its makers need: all statements in it, its value as a key, and who said it first.
 */
export interface Grouped {
  readonly report: Report
  readonly statements: readonly Statement[]
  readonly value: string
  readonly origin: string
  /** The newest day on which a text of its own said it, copies apart. */
  readonly renewed: IsoDay | null
  /** The last day on which the first text can have been written: that of its date, else the end of the estimate. */
  readonly saidBy: IsoDay | null
}

/**
 * Groups statements into reports. Those that assert the same (subject, property, value, class of certainty) are one report
 * when they come from one place: the same named origin, the same text, the same outlet. An outlet's bare word is its named
 * origin's when it names exactly one for the same assertion; so a chain "C has it from B, B has it from A" ends at A.
 *
 * `statements` come in the order of time and of the text; reports come out by the day on which they were first said.
 *
 * @param trust by origin, what its track record says of it
 */
export function groupReports(
  statements: readonly Statement[],
  names: Names,
  works: (work: string) => string,
  ofRelease: boolean,
  trust: ReadonlyMap<string, number> = NOBODY,
): Grouped[] {
  const assertions = new Map<string, { readonly value: string; readonly statements: Statement[] }>()
  for (const statement of statements) {
    const { claim } = statement
    const value = valueKey(claim, names, works)
    const key = `${claim.property} ${subjectKey(claim.subject, claim.property, ofRelease)} ${value} ${certaintyClass(claim.property, claim.certainty)}`
    const known = assertions.get(key)
    if (known === undefined) assertions.set(key, { value, statements: [statement] })
    else known.statements.push(statement)
  }
  const grouped: Grouped[] = []
  for (const [key, assertion] of assertions) {
    for (const [origin, group] of byOrigin(assertion.statements, names)) {
      grouped.push(reportOf(key, origin, assertion.value, group, trust.get(origin)))
    }
  }
  return grouped.sort(byFirst)
}

function byOrigin(statements: readonly Statement[], names: Names): Iterable<readonly [string, readonly Statement[]]> {
  if (statements.length === 1) {
    const { claim, place } = statements[0]!
    return [[namedOrigin(claim.source, names.personKey) ?? place, statements]]
  }
  const named = statements.map(({ claim }) => namedOrigin(claim.source, names.personKey))
  const houses = officialHouses(named.filter((origin) => origin !== null))
  const origins = named.map((origin) => (origin === null ? null : (houses.get(origin) ?? origin)))
  // What each place names as its origin; `null` once it names two.
  const originOf = new Map<string, string | null>()
  for (const [i, origin] of origins.entries()) {
    const { place } = statements[i]!
    if (origin === null || origin === place) continue
    const known = originOf.get(place)
    originOf.set(place, known === undefined || known === origin ? origin : null)
  }
  const groups = new Map<string, Statement[]>()
  for (const [i, statement] of statements.entries()) {
    const origin = furthest(origins[i] ?? statement.place, originOf)
    const group = groups.get(origin)
    if (group === undefined) groups.set(origin, [statement])
    else group.push(statement)
  }
  return groups
}

/** Follows "has it from" to its end; a circle ends where it closes. */
function furthest(origin: string, originOf: ReadonlyMap<string, string | null>): string {
  const passed = new Set<string>()
  let at = origin
  for (let next = originOf.get(at); next != null && !passed.has(next); next = originOf.get(at)) {
    passed.add(at)
    at = next
  }
  return at
}

/** Where a report stands, the earliest first, and why several statements are one report. */
interface Mentioned {
  readonly mentions: readonly Mention[]
  readonly joined: Report['joined']
}

const alone = ({ claim, document }: Statement): Mentioned => ({ mentions: [mentionOf(document, claim)], joined: [] })

function joinedMentions(statements: readonly Statement[]): Mentioned {
  const mentions: Mention[] = []
  const joined = new Set<Report['joined'][number]>()
  const spots = new Set<string>()
  const texts = new Map<number, number>()
  const places = new Set<string>()
  for (const { claim, document, order, text, place } of statements) {
    const spot = `${order} ${claim.start}`
    if (spots.has(spot)) continue
    spots.add(spot)
    if (mentions.length > 0) {
      joined.add((texts.get(text) ?? order) !== order ? 'copy' : places.has(place) ? 'outlet' : 'origin')
    }
    mentions.push(mentionOf(document, claim))
    if (!texts.has(text)) texts.set(text, order)
    places.add(place)
  }
  return { mentions, joined: [...joined].sort() }
}

const NOBODY: ReadonlyMap<string, number> = new Map()

function reportOf(
  key: string,
  origin: string,
  value: string,
  statements: readonly Statement[],
  trust: number | undefined,
): Grouped {
  const first = statements[0]!
  const { mentions, joined } = statements.length === 1 ? alone(first) : joinedMentions(statements)
  const { subject, property, value: said, certainty, source } = first.claim
  // The five fields come from one claim, so they fit each other; the type system cannot see it through the destructuring.
  const report = {
    id: shortHash(`${key} ${origin}`),
    subject,
    property,
    value: said,
    certainty,
    source,
    origin,
    ...(trust !== undefined && { trust }),
    said: first.document.day,
    first: mentions[0]!,
    repeats: mentions.slice(1),
    joined,
  } as Report
  let renewed: IsoDay | null = null
  for (const { textDay } of statements)
    if (textDay !== null && (renewed === null || textDay > renewed)) renewed = textDay
  return { report, statements, value, origin, renewed, saidBy: lastDay(first.document) }
}

/** By the first appearance: in the order of the documents, then of the text. */
function byFirst(a: Grouped, b: Grouped): number {
  const one = a.statements[0]!
  const other = b.statements[0]!
  return one.order - other.order || one.claim.start - other.claim.start || (a.report.id < b.report.id ? -1 : 1)
}
