import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import ICAL from 'ical.js'
import type { Hono } from 'hono'
import type { Answer } from '../../answer.ts'
import type { IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { issue } from '../access/tokens.ts'
import { fixtureAnswer, fixtureSource, RELEASE } from '../answer.fixture.ts'
import { pages } from '../server.ts'
import type { ReleaseSource } from '../source.ts'
import { eventOf } from './events.ts'

const TODAY = '2025-03-01'
const OWN = '/releases/harbour-of-glass/2.ics'

let ledger: Ledger
let app: Hono
/** What the source answers, and under which version: each test sets its own. */
let answer: Answer
let version = 0
let at = '2025-03-01T08:00:00Z'

function say(next: Partial<Answer>, now = at): void {
  answer = { ...fixtureAnswer(TODAY), ...next }
  at = now
  version++
}

const dated = (day: IsoDay): Partial<Answer> => ({
  status: 'dated',
  sentence: `It comes out on ${day}.`,
  official: { window: { from: day, to: day, words: day }, said: '2025-02-20', report: 'r1' },
})

before(async () => {
  ledger = await openSqlite(':memory:')
  const source: ReleaseSource = {
    ...fixtureSource(),
    today: () => TODAY,
    version: () => Promise.resolve(String(version)),
    answer: (release) => Promise.resolve({ ...answer, release }),
  }
  app = pages({ source, ledger, now: () => at, base: 'https://when.test' })
})
after(() => ledger.close())

/** One event as an independent parser reads it. */
async function event(path = OWN) {
  const response = await app.request(path)
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8/)
  const text = await response.text()
  const calendar = new ICAL.Component(ICAL.parse(text))
  const all = calendar.getAllSubcomponents('vevent')
  const read = (component: ICAL.Component) => ({
    uid: String(component.getFirstPropertyValue('uid')),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    start: String(component.getFirstPropertyValue('dtstart')),
    end: String(component.getFirstPropertyValue('dtend')),
    type: component.getFirstProperty('dtstart')?.type,
    status: component.getFirstPropertyValue('status'),
    summary: String(component.getFirstPropertyValue('summary')),
    description: String(component.getFirstPropertyValue('description')),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    transparency: component.getFirstPropertyValue('transp'),
    url: component.getFirstPropertyValue('url'),
  })
  return { text, calendar, events: all.map(read), first: all[0] ? read(all[0]) : undefined }
}

describe('the event of a release', () => {
  test('a forecast is a tentative window of whole months that says so', async () => {
    say({})
    const { first } = await event()
    assert.equal(first?.status, 'TENTATIVE')
    assert.equal(first?.type, 'date')
    assert.equal(first?.summary, 'Harbour of Glass, season 2 (forecast window, no date yet)')
    assert.match(first?.start ?? '', /-01$/)
    assert.match(first?.end ?? '', /-01$/)
    assert.match(first?.description ?? '', /half of the probability/)
    assert.equal(first?.transparency, 'TRANSPARENT')
    assert.equal(first?.url, 'https://when.test/releases/harbour-of-glass/2')
  })

  test('an official day is one whole day; when it moves the same event rises in sequence', async () => {
    say({})
    const window = (await event()).first!
    say(dated('2025-10-03'), '2025-03-02T08:00:00Z')
    const day = (await event()).first!
    assert.deepEqual(
      [day.uid, day.start, day.end, day.status, day.type, day.sequence, day.stamp],
      [window.uid, '2025-10-03', '2025-10-04', 'CONFIRMED', 'date', window.sequence + 1, '2025-03-02T08:00:00Z'],
    )
    say(dated('2025-12-31'), '2025-03-03T08:00:00Z')
    const moved = (await event()).first!
    assert.deepEqual(
      [moved.uid, moved.start, moved.end, moved.sequence],
      [window.uid, '2025-12-31', '2026-01-01', window.sequence + 2],
    )
    // Asked again later, nothing being different, it is the same to the byte.
    const { text } = await event()
    say(dated('2025-12-31'), '2025-03-09T08:00:00Z')
    assert.equal((await event()).text, text)
    // Other words about the same day are news, but not another event.
    say({ ...dated('2025-12-31'), sentence: 'On 31 December, again.' }, '2025-03-10T08:00:00Z')
    const reworded = (await event()).first!
    assert.deepEqual([reworded.sequence, reworded.stamp], [moved.sequence, '2025-03-10T08:00:00Z'])
  })

  test('what was told and is cancelled is taken back; what was never told is not', async () => {
    say(dated('2025-12-31'))
    const { first: was } = await event()
    say({ status: 'cancelled', official: null, sentence: 'It is not coming.' }, '2025-04-01T08:00:00Z')
    const { first: is } = await event()
    assert.deepEqual([is?.uid, is?.status, is?.sequence], [was?.uid, 'CANCELLED', was!.sequence + 1])
    const other = await openSqlite(':memory:')
    const told = await other.calendar.tell([eventOf({ ...answer, status: 'cancelled' }).entry], at)
    assert.deepEqual(told, [null])
    await other.close()
  })

  test('a title that leads under another spelling keeps its event', async () => {
    const other = await openSqlite(':memory:')
    const entry = (title: string, aliases: readonly string[]) =>
      eventOf({ ...fixtureAnswer(TODAY), ...dated('2025-10-03'), release: { ...RELEASE, title, aliases } }).entry
    const [first] = await other.calendar.tell([entry('Harbour of Glass', [])], at)
    const [second] = await other.calendar.tell([entry('Hafen aus Glas', ['Harbour of Glass'])], at)
    assert.equal(second?.uid, first?.uid)
    await other.close()
  })

  const NO_DAY: readonly (readonly [string, Partial<Answer>])[] = [
    ['out without an official day', { status: 'out', official: null }],
    ['cancelled', { status: 'cancelled', official: null }],
    ['more likely out already than not', { p_already_out: 0.7 }],
    ['more likely never', { p_never: 0.8 }],
    ['nothing known at all', { quantiles: [] }],
  ]
  for (const [what, change] of NO_DAY)
    test(`no event: ${what}`, () => {
      assert.equal(eventOf({ ...fixtureAnswer(TODAY), ...change }).entry.days, null)
    })

  test('an official window is tentative, with its own days', () => {
    const { entry, summary } = eventOf({
      ...fixtureAnswer(TODAY),
      status: 'window',
      official: { window: { from: '2025-09-01', to: '2025-12-31', words: 'late 2025' }, said: null, report: 'r' },
    })
    assert.deepEqual(entry.days && [entry.days.from, entry.days.to, entry.days.status], [
      '2025-09-01',
      '2025-12-31',
      'TENTATIVE',
    ])
    assert.match(summary, /official window, no date yet/)
  })
})

describe('RFC 5545', () => {
  const HOSTILE =
    'One; two, three\\four\nfive "six"\r\nBEGIN:VALARM \u202e\u0000 ' +
    'Sch\u00f6ne Gr\u00fc\u00dfe \u{1f389} '.repeat(12)

  test('lines end in CRLF, are folded at 75 octets and never within a character (3.1)', async () => {
    say({ ...dated('2025-10-03'), sentence: HOSTILE })
    const { text } = await event()
    assert.ok(text.endsWith('END:VCALENDAR\r\n'))
    const lines = text.slice(0, -2).split('\r\n')
    for (const line of lines) {
      assert.doesNotMatch(line, /[\r\n\0]/)
      assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`)
      assert.doesNotMatch(line, /\ufffd/)
    }
    assert.ok(lines.some((line) => line.startsWith(' ')))
  })

  test('text is escaped (3.3.11): what an article says adds no line of its own', async () => {
    say({ ...dated('2025-10-03'), sentence: HOSTILE })
    const { text, events, first } = await event()
    assert.equal(events.length, 1)
    assert.doesNotMatch(text, /^BEGIN:VALARM/m)
    const unfolded = text.replace(/\r\n[ \t]/g, '')
    assert.match(unfolded, /DESCRIPTION:One\\; two\\, three\\\\four/)
    assert.match(first?.description ?? '', /^One; two, three\\four five "six" BEGIN:VALARM Sch\u00f6ne/)
  })

  test('the calendar names its maker, its version and its method (3.6, 3.7)', async () => {
    say(dated('2025-10-03'))
    const { calendar } = await event()
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
    assert.equal(calendar.getFirstPropertyValue('prodid'), '-//whenabouts//whenabouts//EN')
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH')
    for (const one of calendar.getAllSubcomponents('vevent'))
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'status'])
        assert.equal(one.getAllProperties(name).length, 1, name)
  })

  test('a whole day is the same day in every time zone', async () => {
    say(dated('2025-10-03'))
    const { text } = await event()
    assert.match(text, /DTSTART;VALUE=DATE:20251003\r\nDTEND;VALUE=DATE:20251004\r\n/)
  })
})

describe('the calendar of what is followed', () => {
  test('needs a key that may read feeds, and nothing else opens it', async () => {
    const feeds = (await issue(ledger, 'feeds', ['feeds'], at))!
    const read = (await issue(ledger, 'read', ['read'], at))!
    const write = (await issue(ledger, 'articles', ['articles'], at))!
    say(dated('2025-10-03'))
    await ledger.follow(RELEASE, TODAY)
    for (const [key, status] of [
      [feeds, 200],
      [read, 200],
      [write, 404],
      ['wab_x', 404],
      [`${feeds}x`, 404],
    ] as const)
      assert.equal((await app.request(`/calendar/${key}.ics`)).status, status)
    assert.equal((await event(`/calendar/${feeds}.ics`)).events.length, 1)
    assert.equal((await ledger.tokens.list()).find(({ name }) => name === 'feeds')?.used, TODAY)
    await ledger.tokens.remove('feeds')
    assert.equal((await app.request(`/calendar/${feeds}.ics`)).status, 404)
  })

  test('holds what is followed under any spelling, and empties when nothing is', async () => {
    const key = (await issue(ledger, 'again', ['feeds'], at))!
    say(dated('2025-10-03'))
    await ledger.unfollow(RELEASE)
    await ledger.follow({ ...RELEASE, title: 'Hafen aus Glas' }, TODAY)
    const { events } = await event(`/calendar/${key}.ics`)
    assert.deepEqual(
      events.map(({ summary }) => summary),
      ['Harbour of Glass, season 2'],
    )
    await ledger.unfollow({ ...RELEASE, title: 'Hafen aus Glas' })
    assert.equal((await event(`/calendar/${key}.ics`)).events.length, 0)
  })
})

test('a calendar that did not change is not sent again', async () => {
  say(dated('2025-10-03'))
  const etag = (await app.request(OWN)).headers.get('etag') ?? ''
  assert.equal((await app.request(OWN, { headers: { 'if-none-match': etag } })).status, 304)
})
