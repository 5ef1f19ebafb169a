import { existsSync, statSync } from 'node:fs'
import { size } from '../../collect/problem.ts'
import type { IsoDay } from '../../day.ts'
import { InputError } from '../../errors.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { keptHash } from '../access/password.ts'
import type { Config } from '../config/settings.ts'
import { plain } from '../pages/text.ts'
import { count } from '../pages/words.ts'
import { accessFindings } from './access.ts'
import { fault, type Finding, look, works } from './check.ts'

/** Failing sources and messages that are named one by one; the rest is counted. */
const NAMED = 5
/** Messages that are looked at. */
const LETTERS = 200

/** Whether the ledger can be used, and what in it needs somebody's hand. */
export async function ledgerFindings(file: string, today: IsoDay, config: Config | null): Promise<Finding[]> {
  const access = (kept: boolean) => (config ? accessFindings(config, kept) : [])
  if (!existsSync(file))
    return [
      look(
        'ledger',
        `${file} is not there yet`,
        'make it by adding articles or following a title: whenabouts add PATH…, whenabouts follow TITLE',
      ),
      ...access(false),
    ]
  let ledger: Ledger
  try {
    ledger = await openSqlite(file, { create: false })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return [fault('ledger', error.message, 'restore a copy: whenabouts restore FILE')]
  }
  try {
    const releases = await ledger.releases()
    const newest =
      releases
        .map((one) => one.newest ?? '')
        .toSorted()
        .at(-1) ?? ''
    const out = [works('ledger', `${file}, ${size(statSync(file).size)}, ${count(releases.length, 'release')}`)]
    if (newest > today)
      out.push(
        look('clock', `the ledger has articles of ${newest}, and today is ${today}`, 'check the clock of this machine'),
      )
    return [
      ...out,
      ...access((await keptHash(ledger)) !== null),
      ...(await sources(ledger)),
      ...(await messages(ledger)),
    ]
  } finally {
    await ledger.close()
  }
}

async function sources(ledger: Ledger): Promise<Finding[]> {
  const [all, follows] = await Promise.all([ledger.sources.list(), ledger.follows()])
  const watched = all.filter(({ enabled }) => enabled)
  const failing = watched.filter(({ problem }) => problem !== null)
  const out = [
    follows.length === 0
      ? look('follows', 'nothing is followed', 'follow a title to be told of it: whenabouts follow "Title" --season 2')
      : works('follows', count(follows.length, 'title')),
    watched.length === 0
      ? look('sources', 'nothing is watched', 'watch a feed: whenabouts watch add https://…')
      : works(
          'sources',
          `${count(watched.length, 'source')} watched, ${watched.length - failing.length} of them without a problem`,
        ),
  ]
  for (const { address, problem, failures } of failing.slice(0, NAMED))
    out.push(
      look(
        'source',
        `${plain(address, 120)} failed ${failures === 1 ? 'once' : `${failures} times`}: ${plain(problem ?? '', 160)}`,
        'look at it: whenabouts watch check; or take it away: whenabouts watch remove',
      ),
    )
  if (failing.length > NAMED)
    out.push(look('source', `${failing.length - NAMED} more fail`, 'see all of them: whenabouts watch list'))
  return out
}

async function messages(ledger: Ledger): Promise<Finding[]> {
  const channels = await ledger.outbox.channels()
  if (channels.length === 0) return []
  const letters = await ledger.outbox.letters(LETTERS)
  const failed = letters.filter(({ state }) => state === 'failed')
  const tried = letters.filter(({ state, attempts }) => state === 'waiting' && attempts > 0)
  const out = [
    works(
      'notifications',
      `${count(channels.length, 'channel')}: ${channels.map(({ name }) => plain(name, 40)).join(', ')}`,
    ),
  ]
  for (const { channel, error } of [...failed, ...tried].slice(0, NAMED))
    out.push(
      look(
        'notification',
        `a message to ${plain(channel, 40)} ${failed.some((one) => one.channel === channel) ? 'was given up' : 'waits'}: ${plain(error ?? 'no reason', 160)}`,
        `try the channel: whenabouts notify test ${plain(channel, 40)}`,
      ),
    )
  return out
}
