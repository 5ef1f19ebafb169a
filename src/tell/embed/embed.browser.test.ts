/// <reference lib="dom" />
/** The countdown on pages of another origin, in a real Chromium. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { fixtureSource } from '../answer.fixture.ts'
import { CHROMIUM_FLAGS } from '../chromium.fixture.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { loopback } from '../notify/loopback.fixture.ts'
import { serve, type Served } from '../server.ts'
import type { Ledger } from '../../keep/ledger.ts'

let browser: Browser
let ledger: Ledger
let served: Served
let closed: Served

before(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
  ledger = await ledgerOf()
  served = await serve({ source: ledgerSource(ledger, () => '2025-03-10'), ledger, port: 0, access: { public: true } })
  closed = await serve({ source: fixtureSource(), port: 0 })
})
after(async () => {
  await browser?.close()
  await served?.close()
  await closed?.close()
  await ledger?.close()
})

/** A page elsewhere with this body, under a content security policy that allows the script and no inline style. */
async function elsewhere(body: string, look: (page: Page) => Promise<void>, lang = 'en'): Promise<void> {
  const host = await loopback(() => ({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; script-src http://127.0.0.1:*; connect-src http://127.0.0.1:*",
    },
    body: `<!doctype html><html lang="${lang}"><title>Elsewhere</title>${body}`,
  }))
  const context = await browser.newContext({ timezoneId: 'Pacific/Auckland' })
  try {
    const page = await context.newPage()
    // By the clock of the reader it is 10 March; the answer is of the same day.
    await page.clock.setFixedTime(new Date('2025-03-10T05:00:00Z'))
    await page.goto(host.url)
    await look(page)
  } finally {
    await context.close()
    await host.close()
  }
}

const element = (at: Served, path: string) =>
  `<whenabouts-countdown src="${at.url}releases/${path}"><a href="#">fallback</a></whenabouts-countdown><script async src="${at.url}embed.js"></script>`
const shown = (page: Page) =>
  page.waitForFunction(() => document.querySelector('whenabouts-countdown')?.shadowRoot?.querySelector('strong'))

test('counts the days to an official date, in the language of the page', async () => {
  await elsewhere(element(served, 'night-ferry/2'), async (page) => {
    await shown(page)
    const link = page.locator('whenabouts-countdown a').last()
    assert.equal(await page.locator('whenabouts-countdown strong').innerText(), '102 days')
    assert.match(await link.innerText(), /Night Ferry, season 2\s*102 days\s*June 20, 2025/)
    assert.equal(await link.getAttribute('href'), `${served.url}releases/night-ferry/2`)
    // The sheet applies though the page allows no style of its own.
    const colour = await page.locator('whenabouts-countdown strong').evaluate((one) => getComputedStyle(one).color)
    assert.equal(colour, 'rgb(185, 60, 10)')
  })
  await elsewhere(
    element(served, 'night-ferry/2'),
    async (page) => {
      await shown(page)
      assert.match(await page.locator('whenabouts-countdown a').last().innerText(), /102 Tage\s*20\. Juni 2025/)
    },
    'de',
  )
})

test('says the answer in a sentence where there is no date', async () => {
  await elsewhere(element(served, 'long-winter/1'), async (page) => {
    await shown(page)
    assert.match(await page.locator('whenabouts-countdown strong').innerText(), /2025/)
  })
})

test('leaves what stands inside where the answer cannot be had', async () => {
  for (const path of ['nothing-of-this-name/1', '../nowhere']) {
    await elsewhere(element(served, path), async (page) => {
      await page.waitForFunction(() => customElements.get('whenabouts-countdown') !== undefined)
      await page.waitForLoadState('networkidle')
      assert.ok(await page.getByText('fallback').isVisible())
    })
  }
})

test('a server that is not open to others gives no other page anything', async () => {
  await elsewhere(element(closed, 'harbour-of-glass/2'), async (page) => {
    await page.waitForLoadState('networkidle')
    assert.equal(await page.evaluate(() => customElements.get('whenabouts-countdown')), undefined)
    assert.ok(await page.getByText('fallback').isVisible())
  })
})

test('another address is shown when it is set', async () => {
  await elsewhere(element(served, 'night-ferry/2'), async (page) => {
    await shown(page)
    await page
      .locator('whenabouts-countdown')
      .evaluate((one, src) => one.setAttribute('src', src), `${served.url}releases/long-winter/1`)
    await page.waitForFunction(() =>
      document.querySelector('whenabouts-countdown')?.shadowRoot?.textContent?.includes('Long Winter'),
    )
  })
})
