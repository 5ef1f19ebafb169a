import type { Context, Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import type { Channel } from '../../keep/telling/outbox.ts'
import { BadRequest } from '../asked.ts'
import { fieldsOf, type Fields } from '../form.ts'
import { notificationsPage, type NotificationsView } from '../pages/notifications.ts'
import { capital } from '../pages/words.ts'
import type { Site } from '../site.ts'
import { channelProblem, sendTest, type NewChannel } from './channel.ts'
import { DeliveryError } from './notifier.ts'
import { EVENTS, second, USUAL_MOVE } from './rules.ts'

/** Messages that the page names. */
const LETTERS = 20
/** Channels that can be added over the page. */
const MOST = 100

/** Adds `/notifications`: the channels and what they are told, with forms to add, test, change and remove. */
export function notificationRoutes(app: Hono, site: Site, ledger: Ledger): void {
  const { outbox } = ledger

  const show = async (c: Context, view: Partial<NotificationsView> = {}, status: 200 | 400 | 502 = 200) => {
    const [channels, rules, letters, follows] = await Promise.all([
      outbox.channels(),
      outbox.rules(),
      outbox.letters(LETTERS),
      ledger.follows(),
    ])
    c.header('cache-control', 'no-store')
    const now = Date.parse(site.now())
    return c.html(notificationsPage({ channels, rules, letters, follows, now, word: said(c), ...view }), status)
  }

  app.get('/notifications', (c) => show(c))

  app.post('/notifications', async (c) => {
    const fields = await fieldsOf(c)
    const optional = (name: string) => (fields.one(name) === '' ? null : fields.one(name))
    const wanted: NewChannel = {
      name: fields.one('name'),
      kind: fields.one('kind'),
      address: fields.one('address'),
      secret: optional('secret'),
      quiet: optional('quiet'),
    }
    const wrong = (text: string) => show(c, { word: { text: sentence(text), wrong: true }, wanted }, 400)
    const problem = channelProblem(wanted)
    if (problem !== null) return wrong(problem)
    if ((await outbox.channels()).length >= MOST) return wrong(`There are ${MOST} channels already.`)
    const created = second(Temporal.Instant.from(site.now()))
    if (!(await outbox.addChannel({ ...wanted, created })))
      return wrong(`there is a channel named “${wanted.name}” already`)
    await outbox.setRule({ channel: wanted.name, release: null, events: eventsIn(fields), moved: USUAL_MOVE })
    return c.redirect('/notifications?done=added', 303)
  })

  app.post('/notifications/:name', async (c) => {
    const channel = (await outbox.channels()).find(({ name }) => name === c.req.param('name'))
    if (!channel) return c.notFound()
    const fields = await fieldsOf(c)
    switch (fields.one('do')) {
      case 'remove':
        await outbox.removeChannel(channel.name)
        return c.redirect('/notifications?done=removed', 303)
      case 'rule':
        await outbox.setRule({ channel: channel.name, ...(await ruleIn(fields, ledger)) })
        return c.redirect('/notifications?done=rule', 303)
      case 'test':
        return test(c, channel)
      default:
        throw new BadRequest('A channel is tested, changed or removed.')
    }
  })

  async function test(c: Context, channel: Channel): Promise<Response> {
    try {
      await sendTest(channel, site.base(c), site.source.today())
    } catch (error) {
      // What it says has no address in it, which may be secret.
      const why = error instanceof DeliveryError ? error.message : 'could not be sent'
      return show(c, { word: { text: `${channel.name}: ${why}.`, wrong: true } }, 502)
    }
    return c.redirect('/notifications?done=tested', 303)
  }
}

async function ruleIn(fields: Fields, ledger: Ledger) {
  const moved = Number(fields.one('moved'))
  if (!Number.isInteger(moved) || moved < 7 || moved > 3650) throw new BadRequest('Days are a number from 7 to 3650.')
  const of = fields.one('of')
  const follow = (await ledger.follows()).find(
    ({ title, season, kind }) => JSON.stringify([title, season, kind]) === of,
  )
  if (of !== '' && !follow) throw new BadRequest('A rule is for something that is followed.')
  const release = follow ? { title: follow.title, season: follow.season, kind: follow.kind } : null
  return { release, events: eventsIn(fields), moved }
}

function eventsIn(fields: Fields): readonly string[] {
  const asked = fields.all('on')
  return EVENTS.filter((event) => asked.includes(event))
}

const WORDS: Readonly<Record<string, string>> = {
  added: 'It is told from now on. Send a test to see that it arrives.',
  removed: 'It is told no more.',
  rule: 'So it is told from now on.',
  tested: 'A test was sent, and taken by the service.',
}

function said(c: Context): NotificationsView['word'] {
  const done = c.req.query('done') ?? ''
  return Object.hasOwn(WORDS, done) ? { text: WORDS[done] ?? '', wrong: false } : undefined
}

function sentence(text: string): string {
  return `${capital(text)}${/[.!?]$/.test(text) ? '' : '.'}`
}
