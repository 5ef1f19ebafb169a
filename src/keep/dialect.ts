import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * Kysely's SQLite dialect over node's own SQLite: Kysely names the few methods that it needs of a database, and these
 * are they. A transaction begins as a writer (`immediate`): one that reads first and writes later would fail, instead of
 * waiting, when another process wrote in between.
 */
export function nodeSqlite(database: DatabaseSync): SqliteDialect {
  const prepared = statements(database)
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const text = sql === 'begin' ? 'begin immediate' : sql
        const { statement, reader } = prepared(text)
        return {
          reader,
          all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
          run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
          // What is read row by row may meet its own statement again on the way: it gets one of its own.
          iterate: (parameters) => database.prepare(text).iterate(...(parameters as SQLInputValue[])),
        }
      },
    },
  })
}

interface Prepared {
  readonly statement: StatementSync
  readonly reader: boolean
}

/** Statements that are kept; a transaction of the program uses some twenty. */
const KEPT = 200

/** Longest statement that is kept, in characters: those of many rows differ with the number of rows. */
const LONGEST = 3000

/**
 * Prepares statements, each once: preparing takes longer than running most of them. SQLite prepares them anew by itself when
 * tables change (sqlite.org/c3ref/prepare.html).
 */
function statements(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const made = { statement, reader: statement.columns().length > 0 }
    if (sql.length <= LONGEST) {
      const [oldest] = kept.size >= KEPT ? kept.keys() : []
      if (oldest !== undefined) kept.delete(oldest)
      kept.set(sql, made)
    }
    return made
  }
}
