import { foldName } from '../../name.ts'
import type { DatabaseRecord } from './record.ts'

/** A title that is looked up, with the ids that are known of it. */
export interface Wanted {
  readonly title: string
  readonly kind: 'series' | 'film'
  readonly ids: Readonly<Record<string, string>>
}

/** A database that answers. */
export interface Api {
  /** Where it is, without a slash at the end. */
  readonly base: string
  /**
   * The JSON at a path; `null` where there is nothing (404). Whatever else goes wrong ends the look at the database: it is
   * thrown as an `InputError`, or as `Later`.
   */
  get(path: string): Promise<unknown>
}

/** What a database says of a title. */
export type LookedUp =
  /** With the id under which it is found again. */
  | { readonly record: DatabaseRecord; readonly id: string | null }
  /** Several works have this name: `hints` tell them apart, each with its id. */
  | { readonly several: readonly string[] }
  | null

/** One database: how a title is looked up in it. */
export interface Database {
  readonly name: string
  /** Its public address; `null` for one that everybody has at home. */
  readonly address: string | null
  /** Whether it wants a key, and the variable of the environment that may hold it. */
  readonly key: string | null
  /** Headers and parameters that carry the key. */
  credentials(key: string): { readonly headers?: Readonly<Record<string, string>>; readonly query?: string }
  /** Prepares a look: what one request tells of all titles. */
  open(api: Api): Promise<(wanted: Wanted) => Promise<LookedUp>>
}

/** The host asks to be left alone until then. */
export class Later extends Error {
  override readonly name = 'Later'
  readonly until: number
  constructor(until: number) {
    super('later')
    this.until = until
  }
}

/**
 * The one work that has a name, of those that a search found; several are told apart by hints, none is guessed.
 *
 * @param hint how a person tells it from the others: `The Harbour (2021), tvmaze:12`
 */
export function onlyOne<Work>(
  works: readonly Work[],
  title: string,
  nameOf: (work: Work) => string,
  hint: (work: Work) => string,
): Work | { readonly several: readonly string[] } | null {
  const same = works.filter((work) => foldName(nameOf(work)) === foldName(title))
  if (same.length > 1) return { several: same.map(hint) }
  return same[0] ?? null
}

/** The day of a date that a database writes, `null` for none. */
export function dayIn(written: string | null | undefined): string | null {
  const day = written?.slice(0, 10) ?? ''
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? day : null
}

/** Most seasons of a record: long-running series have some fifty. */
export const MAX_SEASONS = 100
