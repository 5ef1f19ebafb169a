import type { Ledger } from '../../keep/ledger.ts'
import type { IsoDay } from '../../day.ts'
import type { Known } from '../changes/look.ts'
import { weekTo } from '../changes/week.ts'
import { plain } from '../pages/text.ts'
import { releaseName, shortDay } from '../pages/words.ts'
import type { Message } from './message.ts'
import { loudAfter } from './rules.ts'

/** How many changes and follows a digest names. */
const CHANGES = 15
const FOLLOWS = 15

/**
 * Puts the week's digest into the outbox for every channel that wants one, on the first look of a week. Once for a week
 * and a channel, however often it is asked for.
 *
 * @returns how many were put in now
 */
export async function digest(ledger: Ledger, known: Known, today: IsoDay, at: string): Promise<number> {
  const rules = await ledger.outbox.rules()
  const wanted = new Set(
    rules.filter(({ release, events }) => release === null && events.includes('digest')).map(({ channel }) => channel),
  )
  const channels = (await ledger.outbox.channels()).filter(({ name }) => wanted.has(name))
  if (channels.length === 0) return 0
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(today)
  let put = 0
  let message: Message | null = null
  for (const { name, quiet } of channels) {
    message ??= await digestOf(ledger, known, today)
    const key = `digest-${yearOfWeek}-${weekOfYear}-${name}`
    if (await ledger.outbox.put(key, { channel: name, message, due: loudAfter(at, quiet) })) put++
  }
  return put
}

/** What changed in the week that ends today, and what is waited for. */
async function digestOf(ledger: Ledger, known: Known, today: IsoDay): Promise<Message> {
  const week = await weekTo(today, ledger, known, today)
  const changes = week.changes.slice(0, CHANGES)
  const waiting = week.waiting
    .slice(0, FOLLOWS)
    .map(({ release, sentence }) => `${releaseName(release)}: ${plain(sentence, 200)}`)
  const lines = [
    changes.length === 0 ? 'Nothing changed this week.' : 'What changed:',
    ...changes.map(({ day, headline }) => `${shortDay(day)}  ${plain(headline, 160)}`),
    ...(waiting.length === 0 ? [] : ['', 'What is waited for:', ...waiting]),
  ]
  return {
    event: 'digest',
    title: `Whenabouts: the week to ${shortDay(today)}`,
    text: lines.join('\n'),
    path: `/digest?to=${today}`,
    day: today,
    release: null,
  }
}
