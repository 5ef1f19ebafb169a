import type { Kysely, Selectable, Transaction } from 'kysely'
import type { IsoDay } from '../../day.ts'
import type { Tables } from '../schema.ts'

/** What a calendar is to say of one thing from now on; `null` for `days` takes back what was said. */
export interface CalendarEntry {
  /** Names that the thing may have been told under, the preferred one first: an event keeps the one it was first told with. */
  readonly uids: readonly [string, ...string[]]
  /** First and last day, both inclusive. */
  readonly days: { readonly from: IsoDay; readonly to: IsoDay; readonly status: 'CONFIRMED' | 'TENTATIVE' } | null
  /** Everything else that a reader of the event sees: where only this changes, the event is newer but not another. */
  readonly text: string
}

/** What subscribers are told: RFC 5545 calls for a SEQUENCE that rises with every change of the days or the status. */
export interface ToldEntry {
  readonly uid: string
  readonly from: IsoDay
  readonly to: IsoDay
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly sequence: number
  /** The instant of its last change, for DTSTAMP and LAST-MODIFIED. */
  readonly changed: string
}

/** The memory of what was last told in calendars, without which an event could not say that it has moved. */
export interface CalendarMemory {
  /**
   * What to tell of each entry, in their order: `null` where nothing was told and nothing is to be. Entries that were
   * told as they are keep their sequence and instant.
   */
  tell(entries: readonly CalendarEntry[], at: string): Promise<readonly (ToldEntry | null)[]>
}

/** The memory in the tables of a ledger. */
export function calendarIn(db: Kysely<Tables>): CalendarMemory {
  return {
    async tell(entries, at) {
      // Most of the time nothing has changed: look first, and hold up no other writer.
      const looked = await Promise.all(entries.map((entry) => look(db, entry)))
      if (looked.every((row, i) => agrees(row, entries[i]!))) return looked.map((row) => row && told(row))
      return db.transaction().execute(async (t) => {
        const made: (ToldEntry | null)[] = []
        for (const entry of entries) made.push(await tellOne(t, entry, at))
        return made
      })
    },
  }
}

type Row = Selectable<Tables['calendar_events']>

/** The row under the preferred name that has one. */
async function look(db: Kysely<Tables>, { uids }: CalendarEntry): Promise<Row | null> {
  const rows = await db.selectFrom('calendar_events').selectAll().where('uid', 'in', uids).execute()
  return uids.flatMap((uid) => rows.find((row) => row.uid === uid) ?? [])[0] ?? null
}

function agrees(row: Row | null, { days, text }: CalendarEntry): boolean {
  if (!row) return days === null
  if (days === null) return row.status === 'CANCELLED'
  return sameDays(row, days) && row.text === text
}

function sameDays(row: Row, days: NonNullable<CalendarEntry['days']>): boolean {
  return row.first === days.from && row.last === days.to && row.status === days.status
}

async function tellOne(t: Transaction<Tables>, entry: CalendarEntry, at: string): Promise<ToldEntry | null> {
  const row = await look(t, entry)
  if (agrees(row, entry)) return row && told(row)
  const { days, text, uids } = entry
  if (!row) {
    if (!days) return null
    const made: Row = {
      uid: uids[0],
      first: days.from,
      last: days.to,
      status: days.status,
      text,
      sequence: 0,
      changed: at,
    }
    await t.insertInto('calendar_events').values(made).execute()
    return told(made)
  }
  const moved = days === null || !sameDays(row, days)
  const next: Row = {
    ...row,
    ...(days ? { first: days.from, last: days.to, status: days.status } : { status: 'CANCELLED' }),
    text,
    sequence: row.sequence + (moved ? 1 : 0),
    changed: at,
  }
  await t.updateTable('calendar_events').set(next).where('uid', '=', row.uid).execute()
  return told(next)
}

function told({ uid, first, last, status, sequence, changed }: Row): ToldEntry {
  return { uid, from: first, to: last, status: status as ToldEntry['status'], sequence, changed }
}
