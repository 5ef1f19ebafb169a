/// <reference lib="dom" />
/** Whole journeys in a real Chromium: from nothing to being told, with feeds and services on loopback. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import { keepWatch, type Watch } from '../watch/loop.ts'
import { CHROMIUM_FLAGS } from './chromium.fixture.ts'
import { keeper, type Running } from './keeper.ts'
import { ledgerOf } from './ledger.fixture.ts'
import { ledgerSource } from './ledger-source.ts'
import { loopback, type Loopback } from './notify/loopback.fixture.ts'
import { subscriber } from './notify/push.fixture.ts'
import { serve, type Served } from './server.ts'
import { siteOf } from './site.ts'

const TODAY = '2025-03-10'
/** How long something may take that happens by itself. */
const PATIENCE = 20_000

/** A running service: pages, the keeper that sends, and the watch over sources. */
interface Service {
  readonly ledger: Ledger
  readonly served: Served
  close(): Promise<void>
}

async function service(ledger: Ledger): Promise<Service> {
  const source = ledgerSource(ledger, () => TODAY)
  const served = await serve({ source, ledger, port: 0 })
  const report = (error: unknown) => {
    throw error
  }
  const kept: Running = keeper(siteOf({ source, ledger }), ledger, { base: served.url, report, every: 100 })
  const watching: Watch = keepWatch(ledger, {
    every: 100,
    forgetAfter: 0,
    today: () => TODAY,
    fetcher: { manners: { pause: 0 } },
    report,
  })
  return {
    ledger,
    served,
    async close() {
      await Promise.all([kept.stop(), watching.stop(), served.close()])
      await ledger.close()
    },
  }
}

let browser: Browser

before(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
})
after(() => browser?.close())

/** A person at a browser; without JavaScript unless told otherwise. */
async function person(at: string, journey: (page: Page) => Promise<void>, javaScriptEnabled = false): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    await page.goto(at)
    await journey(page)
  } finally {
    await context.close()
  }
}

/** Looks again until something is there. */
async function until<T>(look: () => Promise<T | null | undefined | false | 0>, what: string): Promise<T> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) assert.fail(`waited in vain for ${what}`)
    await sleep(100)
  }
}

/** A site with a page that names its feed; the feed has as many of the items as were published. */
async function paper(): Promise<Loopback & { publish(title: string, day: string, text: string): void }> {
  const items: string[] = []
  const server = await loopback(({ path }) => {
    if (path === '/')
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><title>The Quay</title><link rel="alternate" type="application/rss+xml" title="The Quay: screens" href="/feed">',
      }
    if (path !== '/feed') return { status: 404 }
    return {
      status: 200,
      headers: { 'content-type': 'application/rss+xml' },
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay: screens</title><link>https://quay.test/</link><description>d</description>${items.join('')}</channel></rss>`,
    }
  })
  return {
    ...server,
    publish(title, day, text) {
      const date = new Date(`${day}T08:00:00Z`).toUTCString()
      items.unshift(
        `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`,
      )
    },
  }
}

test('from nothing to a message: follow, a feed, an article, a date, a notification, the calendar', async (t) => {
  const { served, ledger, close } = await service(await openSqlite(':memory:'))
  t.after(close)
  const quay = await paper()
  t.after(() => quay.close())
  const phone = await loopback()
  t.after(() => phone.close())
  quay.publish(
    'Night Ferry sails again',
    '2025-03-08',
    'Netflix has renewed “Night Ferry” for season 2. Season 2 of “Night Ferry” may arrive in late 2025, an insider said.',
  )

  await person(served.url, async (page) => {
    assert.match(await page.locator('h1').innerText(), /Nothing to wait for yet/)
    await page.getByLabel('Title').fill('Night Ferry')
    await page.getByLabel('Season').fill('2')
    await page.getByRole('button', { name: 'Follow' }).click()
    assert.match(await page.locator('.list').innerText(), /Night Ferry, season 2/)

    // What comes next is named while nothing was read.
    await page.getByRole('link', { name: 'Watch a feed' }).click()
    await page.getByLabel('Address of a feed').fill(quay.url)
    await page.getByLabel('it is in my own network').first().check()
    await page.getByRole('button', { name: 'Watch it' }).first().click()
    assert.match(await page.locator('[role=status]').innerText(), /watched from now on/)
    await until(async () => {
      await page.reload()
      const row = page.getByRole('row', { name: /The Quay: screens/ })
      return (await row.locator('[data-label=articles]').innerText()) === '1'
    }, 'the first article')

    await page.goto(served.url)
    await page.getByRole('link', { name: 'Notifications' }).first().click()
    await page.getByLabel('What you call it').fill('phone')
    await page.getByLabel('Service').selectOption('ntfy')
    await page.getByLabel('Its address').fill(`${phone.url}/ferry`)
    await page.getByRole('button', { name: 'Add it' }).click()
    await page.getByRole('button', { name: 'Send a test to phone' }).click()
    assert.match(await page.locator('.past').innerText(), /test was sent/)
    assert.equal((JSON.parse(phone.asked[0]?.body ?? '') as { topic: string }).topic, 'ferry')

    const home = await until(async () => {
      await page.goto(served.url)
      const text = await page.locator('.list').innerText()
      return /2025|2026/.test(text) ? text : null
    }, 'an answer')
    await page.goto(`${served.url}calendar?month=2025-06`)
    assert.equal(await page.locator('table.month a').count(), 0)

    // Once the keeper has looked at the answer as it is before the date, what comes is a change.
    await until(async () => {
      const seen = await ledger.changes.standing({ title: 'Night Ferry', season: 2, kind: 'series' })
      return (seen?.standing as { documents: string[] } | undefined)?.documents.length
    }, 'the first look')
    quay.publish(
      'Night Ferry has a date',
      '2025-03-10',
      'Netflix confirmed that season 2 of “Night Ferry” premieres on 20 June 2025.',
    )
    await page.goto(`${served.url}watching`)
    await page.getByRole('button', { name: 'Look now' }).click()
    const message = await until(
      async () =>
        phone.asked
          .map(({ body }) => JSON.parse(body) as { title: string; message: string; click: string })
          .find(({ title }) => /official date/.test(title)),
      'a notification of the date',
    )
    assert.match(message.title, /Night Ferry, season 2.*20 June 2025/)
    assert.match(message.message, /premieres on 20 June 2025/)

    await page.goto(message.click)
    assert.match(await page.locator('h1').innerText(), /20 June 2025/)
    assert.notEqual(await page.locator('h1').innerText(), home)
    await page.goto(`${served.url}calendar?month=2025-06`)
    assert.equal(await page.locator('table.month a').innerText(), 'Night Ferry, season 2')
    const ics = await (await fetch(`${message.click}.ics`)).text()
    assert.match(ics, /DTSTART;VALUE=DATE:20250620/)
    assert.match(ics, /STATUS:CONFIRMED/)

    await page.goto(`${served.url}digest`)
    assert.match(await page.locator('main').innerText(), /official date 20 June 2025/)
    await page.goto(`${served.url}notifications`)
    assert.match(await page.locator('main').innerText(), /official date 20 June 2025\s+sent just now/)
  })
})

test('a source that fails says why, and is paused, resumed and removed', async (t) => {
  const { served, ledger, close } = await service(await openSqlite(':memory:'))
  t.after(close)
  const gone = await loopback(() => ({ status: 404 }))
  t.after(() => gone.close())
  await ledger.sources.add([{ kind: 'feed', address: `${gone.url}/feed`, title: 'Gone', private: true }], TODAY)
  await person(`${served.url}watching`, async (page) => {
    const row = page.getByRole('row', { name: /Gone/ })
    await until(async () => {
      await page.reload()
      return /Failed: .*404/.test(await row.innerText())
    }, 'the reason')
    assert.match(await page.locator('h1').innerText(), /one fails/)
    await row.getByRole('button', { name: 'Pause' }).click()
    assert.match(await row.innerText(), /paused/)
    await row.getByRole('button', { name: 'Resume' }).click()
    assert.match(await page.locator('[role=status]').innerText(), /watched from now on/)
    await row.getByRole('button', { name: 'Remove' }).click()
    assert.match(await page.locator('h1').innerText(), /Nothing is watched yet/)
    await page.getByLabel('Address of a feed').fill('nowhere at all')
    await page.getByRole('button', { name: 'Watch it' }).first().click()
    assert.match(await page.locator('[role=alert]').innerText(), /nowhere at all/)
    assert.equal(await page.getByLabel('Address of a feed').inputValue(), 'nowhere at all')
  })
})

test('a contradiction is found where it stands, and in the article', async (t) => {
  const ledger = await ledgerOf()
  const texts = [
    ['harbour-8', '2025-03-07', 'Season 2 of “Night Ferry” will have eight episodes.'],
    ['pier-9', '2025-03-08', 'Season 2 of “Night Ferry” consists of ten episodes.'],
  ] as const
  const { read } = await import('../read/index.ts')
  for (const [id, day, text] of texts) {
    const article = { id, text, publisher: `${id.slice(0, 4)}.test`, published: day }
    await ledger.add([{ article, document: read(article) }], day)
  }
  const { served, close } = await service(ledger)
  t.after(close)
  await person(served.url, async (page) => {
    await page.getByRole('link', { name: 'Night Ferry, season 2' }).first().click()
    const against = page.locator('.against', { hasText: 'episodes' })
    assert.match(await against.innerText(), /eight episodes/)
    assert.match(await against.innerText(), /ten episodes/)
    await against.getByText('In context').first().click()
    await against.getByRole('link').first().click()
    assert.match(page.url(), /\/articles\//)
    assert.match(await page.locator('p', { has: page.locator('mark:target') }).innerText(), /episodes/)
  })
})

test('a release is settled, judges what was said, and the word is taken back', async (t) => {
  const { served, close } = await service(await ledgerOf())
  t.after(close)
  await person(`${served.url}releases/long-winter/1`, async (page) => {
    await page.getByText('It is out? Say on which day').click()
    await page.getByLabel('It came out on').fill('2025-03-09')
    await page.getByRole('button', { name: 'Settle it' }).click()
    assert.match(await page.locator('.settle').innerText(), /9 March 2025/)
    await page.goto(`${served.url}sources`)
    assert.match(await page.locator('h1').innerText(), /on one release/)
    await page.goto(`${served.url}releases/long-winter/1`)
    await page.getByRole('button', { name: 'Take it back' }).click()
    assert.ok(await page.getByText('It is out? Say on which day').isVisible())
    await page.goto(`${served.url}sources`)
    assert.match(await page.locator('h1').innerText(), /Nobody knows yet/)
  })
})

test('who looks at a page is told that the answer changed, and shows it without losing the place', async (t) => {
  const { served, ledger, close } = await service(await ledgerOf())
  t.after(close)
  const { read } = await import('../read/index.ts')
  const journey = async (page: Page) => {
    const was = await page.locator('h1').innerText()
    assert.equal(await page.getByRole('status').innerText(), '')
    const text = 'Netflix confirmed that season 1 of “Long Winter” premieres on 5 May 2025.'
    const article = { id: 'pier-5', text, publisher: 'pier.test', published: TODAY }
    await ledger.add([{ article, document: read(article) }], TODAY)
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, was)
    assert.match(await page.locator('h1').innerText(), /5 May 2025/)
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1')
    assert.equal(await page.getByRole('status').innerText(), '')
  }
  await person(`${served.url}releases/long-winter/1`, journey, true)
})

test('a browser is told by itself, though no page is open', async (t) => {
  const { served, ledger, close } = await service(await openSqlite(':memory:'))
  t.after(close)
  const push = await loopback(() => ({ status: 201 }))
  t.after(() => push.close())
  const { p256dh, auth, decrypt } = subscriber()
  const context = await browser.newContext()
  t.after(() => context.close())
  await context.grantPermissions(['notifications'], { origin: new URL(served.url).origin })
  // Chromium's own push service is not asked: the one on loopback stands for it.
  await context.addInitScript(
    ({ endpoint, keys }) => {
      PushManager.prototype.subscribe = () =>
        Promise.resolve({ endpoint, toJSON: () => ({ endpoint, keys }) } as unknown as PushSubscription)
    },
    { endpoint: `${push.url}/abc`, keys: { p256dh, auth } },
  )
  const page = await context.newPage()
  const worker = context.waitForEvent('serviceworker')
  await page.goto(`${served.url}notifications`)
  await page.locator('#browser').fill('desk')
  await page.getByRole('button', { name: 'Tell this browser' }).click()
  await page.waitForURL('**/notifications?done=added')
  assert.deepEqual(
    (await ledger.outbox.channels()).map(({ name, kind }) => [name, kind]),
    [['desk', 'webpush']],
  )
  await page.getByRole('button', { name: 'Send a test to desk' }).click()
  await page.waitForURL('**/notifications?done=tested')
  const message = decrypt(push.asked[0]!.bytes)

  // What the push service would hand on, the service worker shows. One that Chromium has stopped meanwhile hears nothing: then the one
  // that runs by now is told.
  await worker
  const shown = await until(async () => {
    await context
      .serviceWorkers()
      .at(-1)
      ?.evaluate((data) => {
        globalThis.dispatchEvent(
          new (globalThis as never as { PushEvent: new (n: string, o: object) => Event }).PushEvent('push', { data }),
        )
      }, message)
    return page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const [first] = await registration.getNotifications()
      return first ? { title: first.title, body: first.body, data: first.data as unknown } : null
    })
  }, 'the message')
  assert.deepEqual(shown, {
    title: 'Whenabouts: a test',
    body: 'This is how you will be told when something changes.',
    data: { url: served.url },
  })
})
