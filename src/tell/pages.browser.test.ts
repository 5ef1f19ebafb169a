/// <reference lib="dom" />
/** The pages in a real Chromium: what a person sees, hears and reaches. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import axe from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { crowded, fixtureAnswer, fixtureSource } from './answer.fixture.ts'
import { ledgerOf } from './ledger.fixture.ts'
import { ledgerSource } from './ledger-source.ts'
import { CHROMIUM_FLAGS } from './chromium.fixture.ts'
import { serve, type Served } from './server.ts'

const RELEASE = 'releases/harbour-of-glass/2'
const PATHS = ['', RELEASE, `${RELEASE}?as_of=2024-05-01`, 'articles/quay-1', 'sources', 'read', 'nowhere'] as const

let browser: Browser
let plain: Served
let full: Served
let kept: Served

before(async () => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS],
  })
  plain = await serve({ source: fixtureSource(), port: 0 })
  const ledger = await ledgerOf()
  await ledger.sources.add(
    [
      { kind: 'feed', address: 'https://quay.test/feed', title: 'The Quay', folder: 'Harbours' },
      { kind: 'sitemap', address: 'https://pier.test/news.xml', enabled: false },
    ],
    '2025-03-10',
  )
  await ledger.sources.change(1, {
    problem: 'https://quay.test/feed: is gone (HTTP 404)',
    failures: 3,
    checked: '2025-03-10T08:00:00Z',
  })
  const phone = { name: 'phone', kind: 'ntfy', address: 'https://ntfy.test/quay', secret: null, quiet: '22:00-07:00' }
  await ledger.outbox.addChannel({ ...phone, created: '2025-03-10T08:00:00Z' })
  await ledger.outbox.put('a', { channel: 'phone', message: { title: 'A date' }, due: '2025-03-10T08:00:00Z' })
  kept = await serve({ source: ledgerSource(ledger, () => '2025-03-10'), ledger, port: 0 })
  full = await serve({ source: fixtureSource(crowded), port: 0 })
})

after(async () => {
  await browser?.close()
  await plain?.close()
  await full?.close()
  await kept?.close()
})

/** Opens a page, and afterwards checks that it asked nobody else and had nothing to complain about. */
async function visit(url: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(url).origin) elsewhere.push(request.url())
    })
    await page.goto(url, { waitUntil: 'load' })
    await look(page)
    assert.deepEqual(elsewhere, [], `${url} asks others`)
    assert.deepEqual(
      complaints.filter((complaint) => !/status of 404/.test(complaint)),
      [],
      `${url} complains`,
    )
  } finally {
    await context.close()
  }
}

/** Pages that need a ledger: a button to follow, search, a month, the reference. */
const KEPT = [
  'settings',
  'releases/night-ferry/2',
  'search?q=ferry',
  'calendar?month=2025-06',
  'api',
  'watching',
  'notifications',
  'digest',
] as const

function everywhere(): (readonly [Served, string])[] {
  return [
    ...PATHS.map((one) => [plain, one] as const),
    ...KEPT.map((one) => [kept, one] as const),
    [full, RELEASE] as const,
  ]
}

const open = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing, ${colorScheme}`, async () => {
    for (const [server, path] of everywhere()) {
      for (const width of colorScheme === 'light' ? [1100, 390] : [1100]) {
        await visit(`${server.url}${path}`, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
          await open(page)
          await page.evaluate(axe.source)
          const violations = await page.evaluate(async () => {
            const { violations: found } = await (
              window as unknown as {
                axe: {
                  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
                }
              }
            ).axe.run()
            return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
          })
          assert.deepEqual(violations, [], `${path} at ${width} px`)
        })
      }
    }
  })
}

test('nothing hangs over the side of a phone', async () => {
  for (const width of [390, 320]) {
    for (const [server, path] of everywhere()) {
      await visit(
        `${server.url}${path}`,
        { viewport: { width, height: 844 }, isMobile: true, hasTouch: true },
        async (page) => {
          await open(page)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          assert.ok(wide <= width, `${path} is ${wide} px wide on ${width}`)
        },
      )
    }
  }
})

test('the picture is drawn for the width that it has, with letters that can be read', async () => {
  for (const [width, form] of [
    [1100, 'wide'],
    [850, 'wide'],
    [760, 'narrow'],
    [390, 'narrow'],
    [320, 'narrow'],
  ] as const) {
    await visit(`${plain.url}${RELEASE}`, { viewport: { width, height: 844 } }, async (page) => {
      const seen = await page
        .locator('svg.timeline:visible')
        .evaluateAll((all) => all.map((svg) => svg.getAttribute('class')))
      assert.deepEqual(seen, [`timeline ${form}`])
      const size = await page.locator('svg.timeline:visible').evaluate((svg) => {
        const { width: drawn } = svg.getBoundingClientRect()
        return (
          (Number.parseFloat(getComputedStyle(svg).fontSize) * drawn) / (svg as SVGSVGElement).viewBox.baseVal.width
        )
      })
      assert.ok(size >= 10, `letters of ${size.toFixed(1)} px at ${width}`)
    })
  }
})

test('no two labels of a plot lie on each other, and none leaves it', async () => {
  for (const [server, path, name] of [
    [plain, RELEASE, 'plain'],
    [full, RELEASE, 'crowded'],
    [plain, `${RELEASE}?as_of=2024-03-10`, 'early'],
    [plain, '', 'home'],
  ] as const) {
    for (const width of [1100, 390]) {
      await visit(`${server.url}${path}`, { viewport: { width, height: 844 } }, async (page) => {
        const clashes = await page.evaluate(() => {
          const found: string[] = []
          for (const svg of document.querySelectorAll('svg:not([display=none])')) {
            const frame = svg.getBoundingClientRect()
            if (frame.width === 0) continue
            const boxes = [...svg.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0)
            for (const [i, { text, box }] of boxes.entries()) {
              if (box.left < frame.left - 2 || box.right > frame.right + 14) found.push(`${text} leaves the plot`)
              for (const other of boxes.slice(i + 1)) {
                const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
                const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
                if (x > 1 && y > 3) found.push(`${text} on ${other.text}`)
              }
            }
          }
          return found
        })
        assert.deepEqual(clashes, [], `${name} at ${width} px`)
      })
    }
  }
})

test('the keyboard reaches everything, in the order of the page, and one sees where it is', async () => {
  await visit(`${plain.url}${RELEASE}`, { viewport: { width: 1100, height: 800 } }, async (page) => {
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], summary, input, button')]
      return all
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim().slice(0, 40) || element.tagName)
    })
    assert.ok(wanted.length > 15)
    const reached: string[] = []
    for (let i = 0; i < wanted.length * 3 && reached.length < wanted.length; i++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const outline = getComputedStyle(element).outlineStyle
        return { name: element.textContent.trim().slice(0, 40) || element.tagName, outline }
      })
      if (at.name === reached.at(-1) && at.name === 'INPUT') continue
      assert.notEqual(at.outline, 'none', `${at.name} shows no focus`)
      reached.push(at.name)
    }
    assert.deepEqual(reached, wanted)
  })
})

test('it all works with JavaScript off', async () => {
  await visit(plain.url, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Harbour of Glass, season 2' }).click()
    await page.waitForURL(`**/${RELEASE}`)
    const row = page.getByRole('row', { name: /late 2025/ })
    assert.equal(await row.locator('.context').isVisible(), false)
    await row.getByText('In context').click()
    assert.equal(await row.locator('.context mark').innerText(), 'will be ready in late 2025')
    await row.getByRole('link', { name: /The Quay Courier/ }).click()
    assert.match(page.url(), /articles\/quay-1\?at=\d+#at-\d+$/)
    assert.equal(await page.locator('mark:target').count(), 1)
    await page.goBack()
    await page.getByLabel('Ask as of another day').fill('2024-05-01')
    await page.getByRole('button', { name: 'Show' }).click()
    assert.match(page.url(), /as_of=2024-05-01$/)
    assert.match(await page.locator('.past').innerText(), /as it was on 1 May 2024/)
    await page.getByRole('link', { name: 'Today’s answer' }).click()
    assert.equal(await page.locator('h1').innerText(), fixtureAnswer('2025-03-01').sentence)
  })
})

test('a text is pasted, read and shown with its claims', async () => {
  await visit(`${plain.url}read`, {}, async (page) => {
    await page.getByLabel('Text', { exact: true }).fill('Season 2 of “Night Ferry” may arrive in May 2025.')
    await page.getByRole('button', { name: 'Read it' }).click()
    assert.equal(
      await page
        .locator('article mark u')
        .allInnerTexts()
        .then((words) => words.join(' ')),
      'may arrive',
    )
    const { violations } = (await page.evaluate(`${axe.source}; axe.run()`)) as { violations: { id: string }[] }
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    )
  })
})

test('a release is followed at the press of a button, and stands first', async () => {
  await visit(`${kept.url}releases/long-winter/1`, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('button', { name: 'Follow it', exact: true }).click()
    await page.waitForURL('**/releases/long-winter/1')
    assert.ok(await page.getByRole('button', { name: 'Follow it no more' }).isVisible())
    await page.goto(kept.url)
    const first = page.locator('section').first()
    assert.equal(await first.locator('h2').innerText(), 'Followed')
    assert.match(await first.innerText(), /Long Winter, season 1/)
    await page.goto(`${kept.url}releases/long-winter/1`)
    await page.getByRole('button', { name: 'Follow it no more' }).click()
    assert.ok(await page.getByRole('button', { name: 'Follow it', exact: true }).isVisible())
  })
})
