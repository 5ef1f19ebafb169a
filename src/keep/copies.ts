import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { backup as copyPages, DatabaseSync } from 'node:sqlite'
import { InputError } from '../errors.ts'
import { makeOwn, openSqlite } from './sqlite.ts'

/** How far a copy has come, in pages of the database. */
export type Progress = (done: number, of: number) => void

/**
 * Copies a ledger into another file while others read and write it, with SQLite's own backup: the copy is the ledger as it stood at
 * one moment. It appears under its name only when it is whole and was checked.
 *
 * @example await backupLedger('ledger.sqlite', 'monday.sqlite')
 * @throws InputError that names the file which is no ledger, is damaged, cannot be written, or is there already
 */
export async function backupLedger(file: string, to: string, progress: Progress = () => {}): Promise<void> {
  if (existsSync(to)) throw new InputError(to, 'is there already; name another file, or remove it first')
  const part = `${to}.part`
  rmSync(part, { force: true })
  // It is opened as a ledger first: what is none, or damaged, is refused with the words for that.
  await (await openSqlite(file, { create: false })).close()
  try {
    makeOwn(part)
    await copied(file, part, progress)
    await checked(part, to)
    renameSync(part, to)
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true })
  }
}

/**
 * Puts a copy in the place of a ledger, also while a server has that open: it serves the restored one from the next request on. What
 * was there is kept beside it, under the name that is returned; null where nothing was there.
 *
 * @throws InputError that names the file which is no ledger, is damaged or is missing; then nothing has changed
 */
export async function restoreLedger(from: string, file: string, progress: Progress = () => {}): Promise<string | null> {
  if (!existsSync(from)) throw new InputError(from, 'no such file: check the name')
  if (existsSync(file) && path.resolve(from) === path.resolve(file))
    throw new InputError(from, 'is the ledger itself; name a copy that “whenabouts backup” made')
  // The copy is brought up to date and checked apart, so that the file that was named stays as it is.
  const part = `${file}.restoring`
  try {
    makeOwn(part)
    copyFileSync(from, part)
    // The copy has the mode of what it was copied from.
    chmodSync(part, 0o600)
    await updated(part, from)
    await checked(part, from)
    let kept: string | null = null
    if (existsSync(file)) {
      kept = free(`${file}.before-restore`)
      await backupLedger(file, kept)
    }
    makeOwn(file)
    await copied(part, file, progress)
    return kept
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true })
  }
}

/** Opens a copy once, which brings its tables up to date; what is wrong with it is said of the file that it was copied from. */
async function updated(part: string, from: string): Promise<void> {
  try {
    await (await openSqlite(part, { create: false })).close()
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(from, error.message.replace(`${part}: `, ''), { cause: error })
    throw error
  }
}

/** Pages that are copied at a time: others may write between two such steps. */
const STEP = 2_000

async function copied(from: string, to: string, progress: Progress): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
  try {
    await copyPages(source, to, {
      rate: STEP,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    })
  } catch (error) {
    throw new InputError(to, `cannot be written (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    })
  } finally {
    source.close()
  }
}

/** SQLite's own check of every page and index. */
async function checked(file: string, name: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const found = database.prepare('pragma integrity_check').all()
    const problem = found.map((row) => String(row['integrity_check'])).find((said) => said !== 'ok')
    if (problem !== undefined) throw new InputError(name, `is damaged (${problem})`)
  } finally {
    database.close()
  }
}

/** The name itself, or with the first number behind it that no file has. */
function free(name: string): string {
  let candidate = name
  for (let n = 2; statSync(candidate, { throwIfNoEntry: false }) !== undefined; n++) candidate = `${name}-${n}`
  return candidate
}
