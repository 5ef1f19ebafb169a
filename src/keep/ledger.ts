import type { Article } from '../article.ts'
import type { ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Release } from '../release.ts'
import type { Sessions } from './access/sessions.ts'
import type { KeptSettings } from './access/settings.ts'
import type { OutcomeMemory } from './outcomes/memory.ts'
import type { CalendarMemory } from './telling/calendar.ts'
import type { Changes } from './telling/changes.ts'
import type { Lists } from './telling/lists.ts'
import type { Outbox } from './telling/outbox.ts'
import type { Search } from './telling/search.ts'
import type { Tokens } from './telling/tokens.ts'
import type { Sources } from './watching/sources.ts'

/** An article with the claims read in it: what is appended to a ledger. */
export interface Entry {
  readonly article: Article
  readonly document: ClaimDocument
  /** The source by which it came. A page that only ever came by sources may be forgotten (`forget`). */
  readonly source?: number
}

/**
 * What became of an entry: a page met for the first time, the same text as before (nothing was written), or a changed
 * text, kept as the next version of its page. `document` is the id under which the ledger knows the page.
 */
export interface Added {
  readonly document: string
  readonly outcome: 'new' | 'known' | 'changed'
  readonly version: number
}

/** One version of a page as it was stored. */
export interface StoredArticle extends Article {
  readonly id: string
  readonly version: number
  /** The day on which this version was added. */
  readonly seen: IsoDay
}

/** A release that articles of the ledger speak of. */
export interface LedgerRelease extends Release {
  /** How many articles have a claim about it. */
  readonly articles: number
  /** The day of the newest of these articles. */
  readonly newest: IsoDay | null
}

/**
 * A release that somebody wants to know about. A series without a season stands for whichever season comes next.
 */
export interface Follow extends Release {
  readonly since: IsoDay
  /** The ids under which databases know the title: `tvmaze`, `tvdb`, `tmdb`, `imdb`. */
  readonly ids: Readonly<Record<string, string>>
}

/**
 * The append-only ledger: articles and claims are added, superseded by a newer version of their page, and never changed.
 * What a person added is never deleted; what a source brought is when nobody asks for it (`forget`). Every claim has two times: when it was said (`published`) and when it was seen (`seen`).
 *
 * The interface is what the program needs of a database and no more, so that another engine can stand behind it; every
 * implementation passes `ledger.test.ts`.
 */
export interface Ledger extends Lists, Search {
  /** Where it is, for people. */
  readonly name: string

  /**
   * Appends entries, all or none. Once the promise is fulfilled they are on disk: neither the end of the process nor
   * that of the machine's power loses them.
   */
  add(entries: readonly Entry[], seen: IsoDay): Promise<readonly Added[]>

  /**
   * The documents with a claim about one of these titles (in any spelling with the same letters, or under an alias),
   * with all their claims. Of every page the version that stood on `asOf`: the newest one without it.
   */
  documents(titles: readonly string[], options?: { readonly asOf?: IsoDay }): Promise<readonly ClaimDocument[]>

  /**
   * The days on which a newer version took the place of one that `documents` gives for these titles, the earliest first: between two
   * of them it gives the same for every `asOf`.
   */
  turns(titles: readonly string[]): Promise<readonly IsoDay[]>

  /** The newest version of an article, with its claims, by the id of its document; or `null`. */
  entry(document: string): Promise<{ readonly article: StoredArticle; readonly document: ClaimDocument } | null>

  /** Every version of an article, the oldest first. */
  versions(document: string): Promise<readonly StoredArticle[]>

  /** Everything that articles speak of, by title and season. */
  releases(): Promise<readonly LedgerRelease[]>

  /** Every spelling of every title, aliases included. */
  titles(): Promise<readonly string[]>

  /** From now on `alias` finds the documents of `title`. */
  alias(title: string, alias: string): Promise<void>

  /** Remembers that somebody wants to know about a release, with the ids that are known; again is no error. */
  follow(
    release: Pick<Release, 'title' | 'season' | 'kind'>,
    since: IsoDay,
    ids?: Readonly<Record<string, string>>,
  ): Promise<void>
  unfollow(release: Pick<Release, 'title' | 'season' | 'kind'>): Promise<void>
  follows(): Promise<readonly Follow[]>

  /** The keys of programs. */
  readonly tokens: Tokens
  /** The browsers that are signed in. */
  readonly sessions: Sessions
  /** What was set in the browser or by a command. */
  readonly settings: KeptSettings
  /** What moved the answers to what is followed. */
  readonly changes: Changes
  /** Who is told of them, and the messages on their way. */
  readonly outbox: Outbox
  /** What calendars were last told. */
  readonly calendar: CalendarMemory
  /** What became of releases, and of what was said of them. */
  readonly outcomes: OutcomeMemory

  /** The feeds, pages, folders and databases that are watched. */
  readonly sources: Sources

  /** Remembers that somebody asked about a title today, so that what is said of it is not forgotten. */
  ask(title: string, day: IsoDay): Promise<void>

  /** The titles asked about since a day, as keys of `foldName`. */
  askedSince(day: IsoDay): Promise<readonly string[]>

  /**
   * Forgets the pages that only a source brought, that were last seen before a day and that have no claim about one of
   * these titles. Returns how many.
   */
  forget(before: IsoDay, kept: readonly string[], day: IsoDay): Promise<number>

  /** Changes with everything that is added, forgotten or said to be one title, and with nothing else: a key for caches. */
  state(): Promise<string>

  /** Differs whenever anything at all was written, and costs next to nothing: a key for caches of what is not in `state`. */
  revision(): Promise<string>

  close(): Promise<void>
}
