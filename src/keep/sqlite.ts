import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { InputError } from '../errors.ts'
import { nodeSqlite } from './dialect.ts'
import type { Ledger } from './ledger.ts'
import { kyselyLedger } from './kysely-ledger.ts'
import { MIGRATIONS } from './schema.ts'
import type { Tables } from './schema.ts'

/** Marks a SQLite file as a ledger of this program (SQLite, "PRAGMA application_id"): "WABO". */
const APPLICATION = 0x57_41_42_4f

/** How long a command waits for another process that is writing, in ms. */
const BUSY = 10_000

/**
 * Opens a ledger in a SQLite file; `:memory:` is one that lasts as long as the process. A missing file is created unless
 * `create` is false. Another kind of file, a damaged one or one of a newer version is refused with an `InputError` that
 * names it.
 *
 * @example
 * const ledger = await openSqlite('./ledger.sqlite')
 * await ledger.add([{ article, document: read(article) }], '2024-05-01')
 * await ledger.close()
 */
export async function openSqlite(file: string, options: { readonly create?: boolean } = {}): Promise<Ledger> {
  const database = openDatabase(file, options.create ?? true)
  const kysely = new Kysely<Tables>({ dialect: nodeSqlite(database) })
  try {
    await migrate(file, database, kysely)
  } catch (error) {
    database.close()
    throw error instanceof InputError ? error : explained(file, error)
  }
  return kyselyLedger(file, kysely, writes(database))
}

/**
 * A text that differs whenever anything was written: `data_version` counts the commits of other connections
 * (sqlite.org/pragma.html), `total_changes` the rows that this one changed.
 */
function writes(database: DatabaseSync): () => string {
  const others = database.prepare('pragma data_version')
  const own = database.prepare('select total_changes() as n')
  return () => `${others.get()?.['data_version']} ${own.get()?.['n']}`
}

function openDatabase(file: string, create: boolean): DatabaseSync {
  const memory = file === ':memory:'
  if (!memory) {
    if (!create && !existsSync(file)) throw new InputError(file, 'there is no ledger here yet')
    if (existsSync(file) && !statSync(file).isFile()) throw new InputError(file, 'is not a file')
  }
  let database: DatabaseSync | undefined
  try {
    if (!memory) makeOwn(file)
    database = new DatabaseSync(file, { timeout: BUSY, enableForeignKeyConstraints: true })
    const tables = Number(database.prepare('select count(*) as n from sqlite_schema').get()?.['n'])
    const application = Number(database.prepare('pragma application_id').get()?.['application_id'])
    if (tables > 0 && application !== APPLICATION)
      throw new InputError(file, 'is a database of another program; choose another file for the ledger')
    // SQLite, "Write-Ahead Logging": readers do not block the writer. FULL: a commit is on disk before it returns.
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    if (application !== APPLICATION) database.exec(`pragma application_id = ${APPLICATION}`)
    return database
  } catch (error) {
    database?.close()
    throw error instanceof InputError ? error : explained(file, error)
  }
}

/**
 * Makes an empty file, and the folders that it needs, for their owner alone; what is there already stays as it is. SQLite gives the
 * files that it adds beside a database the mode of the database (sqlite.org/src/file/src/os_unix.c).
 */
export function makeOwn(file: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 })
  if (existsSync(file)) return
  try {
    closeSync(openSync(file, 'a', 0o600))
  } catch {
    // SQLite cannot make it either, and says why.
  }
}

/** Brings the tables up to date, in one transaction, so that two processes that open a new ledger at once do not clash. */
async function migrate(file: string, database: DatabaseSync, kysely: Kysely<Tables>): Promise<void> {
  const known = Object.keys(MIGRATIONS)
  const done = migrationsDone(database)
  if (done.some((name) => !known.includes(name)))
    throw new InputError(file, 'was written by a newer version of whenabouts; update whenabouts to use it')
  if (done.length === known.length) return
  database.exec('begin immediate')
  try {
    const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => MIGRATIONS } })
    const { error } = await migrator.migrateToLatest()
    if (error !== undefined) throw error
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

function migrationsDone(database: DatabaseSync): string[] {
  const found = database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'").get()
  if (found === undefined) return []
  return database
    .prepare('select name from kysely_migration')
    .all()
    .map((row) => String(row['name']))
}

/** SQLite's own words, turned into what happened and what to do (result codes: sqlite.org/rescode.html). */
function explained(file: string, error: unknown): InputError {
  const code = Number((error as { errcode?: number }).errcode) & 0xff
  const said = error instanceof Error ? error.message : String(error)
  const problem =
    {
      5: 'is busy: another process has been writing to it for too long; try again',
      8: 'cannot be written to',
      11: `is damaged (${said}); restore it from a copy, or choose another file`,
      13: 'cannot be written to: the disk is full',
      14: `cannot be opened (${said}); check that the folder exists and may be written to`,
      26: 'is not a ledger; choose another file',
    }[code] ?? `cannot be used as a ledger (${said})`
  return new InputError(file, problem, { cause: error })
}
