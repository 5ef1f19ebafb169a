import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

/** Where somebody wants to be told: what kind of service, at which address, with which secret. */
export interface Channel {
  /** What its owner calls it; no two have the same name. */
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly secret: string | null
  /** Hours in which it stays silent, `22:00-07:00`, by the clock of the machine; or `null`. */
  readonly quiet: string | null
  readonly created: string
}

/** What a channel wants to be told of a release, or of all (`release: null`). The rule of a release goes before that of all. */
export interface Rule {
  readonly channel: string
  readonly release: { readonly title: string; readonly season: number | null; readonly kind: 'series' | 'film' } | null
  /** Kinds of changes. */
  readonly events: readonly string[]
  /** Moves of the median by fewer days are not told. */
  readonly moved: number
}

/** A message that waits in the outbox, before it has a key. */
export interface Delivery {
  readonly channel: string
  /** Anything that JSON can say. */
  readonly message: unknown
  /** Not before this instant. */
  readonly due: string
}

/** A message in the outbox. */
export interface Letter extends Delivery {
  readonly id: number
  /** The same at every attempt, so that whoever gets it twice can tell. */
  readonly key: string
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly attempts: number
  readonly error: string | null
  readonly done: string | null
}

/** Channels, rules, and the outbox between what happened and those who are told. */
export interface Outbox {
  /** Keeps a channel under a name that is free; `false` where it is not. */
  addChannel(channel: Channel): Promise<boolean>
  channels(): Promise<readonly Channel[]>
  /** Forgets a channel with its rules; what waits for it will not be sent. `false` where there is none of this name. */
  removeChannel(name: string): Promise<boolean>
  /** Sets the rule of a channel for a release, or for all. */
  setRule(rule: Rule): Promise<void>
  rules(): Promise<readonly Rule[]>

  /** Puts a message in under a key; `false` where one of this key is or was there. */
  put(key: string, delivery: Delivery): Promise<boolean>
  /**
   * Takes messages that are due, the oldest first. Until `lease` nobody else gets them; if by then they are neither sent
   * nor put off, whoever took them is gone, and they are due again.
   */
  take(now: string, lease: string, limit: number): Promise<readonly Letter[]>
  sent(id: number, at: string): Promise<void>
  putOff(id: number, due: string, error: string): Promise<void>
  failed(id: number, at: string, error: string): Promise<void>
  /** The newest messages, whatever became of them. */
  letters(limit: number): Promise<readonly Letter[]>
  /** How many messages there are, by what became of them. */
  counts(): Promise<Readonly<Record<Letter['state'], number>>>
}

/** The outbox in the tables of a ledger. */
export function outboxIn(db: Kysely<Tables>): Outbox {
  const end = async (id: number, values: Partial<Omit<Tables['outbox'], 'id'>>) => {
    await db.updateTable('outbox').set(values).where('id', '=', id).execute()
  }
  return {
    async addChannel(channel) {
      const { numInsertedOrUpdatedRows: n } = await db
        .insertInto('channels')
        .values(channel)
        .onConflict((c) => c.doNothing())
        .executeTakeFirstOrThrow()
      return Number(n) > 0
    },
    channels: () => db.selectFrom('channels').selectAll().orderBy('created').orderBy('name').execute(),
    removeChannel: (name) =>
      db.transaction().execute(async (t) => {
        await t.deleteFrom('rules').where('channel', '=', name).execute()
        await t.deleteFrom('outbox').where('channel', '=', name).where('state', '=', 'waiting').execute()
        const { numDeletedRows: n } = await t.deleteFrom('channels').where('name', '=', name).executeTakeFirstOrThrow()
        return Number(n) > 0
      }),
    async setRule({ channel, release, events, moved }) {
      const row = { channel, release: JSON.stringify(release), events: events.join(' '), moved }
      await db
        .insertInto('rules')
        .values(row)
        .onConflict((c) => c.columns(['channel', 'release']).doUpdateSet(row))
        .execute()
    },
    async rules() {
      return (await db.selectFrom('rules').selectAll().orderBy('channel').orderBy('release').execute()).map((row) => ({
        channel: row.channel,
        release: JSON.parse(row.release) as Rule['release'],
        events: row.events.split(' ').filter((event) => event !== ''),
        moved: row.moved,
      }))
    },
    put: (key, delivery) => db.transaction().execute((t) => putIn(t, key, delivery)),
    take: (now, lease, limit) =>
      db.transaction().execute(async (t) => {
        const rows = await t
          .selectFrom('outbox')
          .selectAll()
          .where('state', '=', 'waiting')
          .where('due', '<=', now)
          .orderBy('due')
          .orderBy('id')
          .limit(limit)
          .execute()
        for (const { id, attempts } of rows)
          await t
            .updateTable('outbox')
            .set({ due: lease, attempts: attempts + 1 })
            .where('id', '=', id)
            .execute()
        return rows.map((row) => letter({ ...row, attempts: row.attempts + 1 }))
      }),
    sent: (id, at) => end(id, { state: 'sent', done: at, error: null }),
    putOff: (id, due, error) => end(id, { due, error }),
    failed: (id, at, error) => end(id, { state: 'failed', done: at, error }),
    async letters(limit) {
      return (await db.selectFrom('outbox').selectAll().orderBy('id', 'desc').limit(limit).execute()).map(letter)
    },
    async counts() {
      const rows = await db
        .selectFrom('outbox')
        .select((q) => ['state', q.fn.countAll<number>().as('n')])
        .groupBy('state')
        .execute()
      const of = (state: Letter['state']) => Number(rows.find((row) => row.state === state)?.n ?? 0)
      return { waiting: of('waiting'), sent: of('sent'), failed: of('failed') }
    },
  }
}

/** Puts a message in within a transaction; `false` where one of this key is or was there. */
export async function putIn(
  t: Transaction<Tables>,
  key: string,
  { channel, message, due }: Delivery,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: n } = await t
    .insertInto('outbox')
    .values({
      key,
      channel,
      message: JSON.stringify(message),
      due,
      state: 'waiting',
      attempts: 0,
      error: null,
      done: null,
    })
    .onConflict((c) => c.column('key').doNothing())
    .executeTakeFirstOrThrow()
  return Number(n) > 0
}

function letter(row: Selectable<Tables['outbox']>): Letter {
  return { ...row, state: row.state as Letter['state'], message: JSON.parse(row.message) as unknown }
}
