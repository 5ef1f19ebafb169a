/**
 * `node scripts/screenshots.ts [WORD…]`: serves the examples and photographs their pages into ./out, in light, dark, on a
 * phone and as printed, for a person to look at. Words choose pictures by name. The word `docs` makes the README's picture,
 * docs/release.png, anew: the page of season 2 of All of Us Are Dead down to where it stands.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium as playwright, type BrowserContextOptions } from 'playwright-core'
import { openSqlite } from '../src/keep/sqlite.ts'
import { ledgerSource } from '../src/tell/ledger-source.ts'
import { main } from '../src/tell/main.ts'
import { CHROMIUM_FLAGS } from '../src/tell/chromium.fixture.ts'
import { answers } from '../src/tell/answers.ts'
import { look } from '../src/tell/changes/look.ts'
import { serve } from '../src/tell/server.ts'
import { starterSources } from '../src/watch/starter.ts'
import { chromium } from './suites.ts'

const root = path.join(import.meta.dirname, '..')
const out = path.join(root, 'out')
const RELEASE = 'releases/all-of-us-are-dead/2'

/** What is photographed, under which name. */
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['home-2024-02', '?as_of=2024-02-01'],
  ['release', `${RELEASE}?as_of=2024-02-01`],
  ['release-2022-03', `${RELEASE}?as_of=2022-03-01`],
  ['release-2022-07', `${RELEASE}?as_of=2022-07-01`],
  ['release-now', RELEASE],
  ['dated', 'releases/severance/2?as_of=2024-09-01'],
  ['film', 'releases/beyond-the-spider-verse?as_of=2025-06-01'],
  ['cancelled', 'releases/westworld/5'],
  ['article', 'articles/aouad-2-lineup'],
  ['sources', 'sources'],
  ['read', 'read'],
  ['missing', 'nothing/here'],
  ['search', 'search?q=park'],
  ['search-nothing', 'search?q=xyzzy'],
  ['month', 'calendar?month=2027-06'],
  ['month-dated', 'calendar?month=2025-01'],
  ['api', 'api'],
  ['settings', 'settings'],
  ['watching', 'watching'],
  ['notifications', 'notifications'],
  ['digest', 'digest'],
  ['digest-changes', `digest?to=${new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)}`],
]

const MODES: readonly (readonly [name: string, options: BrowserContextOptions, print?: true])[] = [
  ['light', { viewport: { width: 1100, height: 900 } }],
  ['dark', { viewport: { width: 1100, height: 900 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true }],
  ['print', { viewport: { width: 760, height: 1000 } }, true],
]

const executablePath = chromium(process.env)
if (!executablePath) {
  console.error('No Chromium: install it, or set CHROMIUM_PATH.')
  process.exit(1)
}
const words = process.argv.slice(2)
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-'))
const file = path.join(folder, 'ledger.sqlite')
mkdirSync(out, { recursive: true })
await main(['add', '--ledger', file, path.join(root, 'examples')])
const ledger = await openSqlite(file)
for (const [title, season] of [
  ['All of Us Are Dead', 2],
  ['Slow Horses', 5],
] as const)
  await ledger.follow({ title, season, kind: 'series' }, '2026-01-01')
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()
await ledger.sources.add(
  starterSources().map((one, i) => ({ ...one, enabled: i < 9 })),
  YESTERDAY.slice(0, 10),
)
for (const [i, { id, enabled }] of (await ledger.sources.list()).entries())
  if (enabled)
    await ledger.sources.change(id, {
      checked: new Date(Date.now() - i * 7 * 60_000).toISOString(),
      next: new Date(Date.now() + i * 9 * 60_000).toISOString(),
      changed: YESTERDAY,
      interval: 15 * (i + 1),
      ...(i === 4
        ? { failures: 3, problem: 'https://pier.example/feed: answers with an error of its own (HTTP 503)' }
        : {}),
    })
const created = YESTERDAY
await ledger.outbox.addChannel({
  name: 'phone',
  kind: 'ntfy',
  address: 'https://ntfy.example/ferry',
  secret: null,
  quiet: '22:00-07:00',
  created,
})
await ledger.outbox.addChannel({
  name: 'mail',
  kind: 'email',
  address: 'smtps://me@mail.example/',
  secret: null,
  quiet: null,
  created,
})
await ledger.outbox.setRule({ channel: 'mail', release: null, events: ['dated', 'digest'], moved: 30 })
await ledger.outbox.setRule({
  channel: 'phone',
  release: { title: 'Slow Horses', season: 5, kind: 'series' },
  events: ['dated', 'moved', 'out'],
  moved: 14,
})
const see = (day: string) =>
  look({ ledger, today: day, at: `${day}T08:00:00Z`, known: answers(ledgerSource(ledger, () => day)) })
for (const days of [400, 5, 0]) await see(new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10))
const { url, close } = await serve({
  source: ledgerSource(ledger, () => new Date().toISOString().slice(0, 10)),
  ledger,
  port: 0,
})
const browser = await playwright.launch({
  executablePath,
  args: [...CHROMIUM_FLAGS],
})
try {
  if (words.includes('docs')) {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, deviceScaleFactor: 1.1 })
    await page.goto(`${url}${RELEASE}?as_of=2024-02-01`)
    const end = await page.locator('.two').boundingBox()
    const height = Math.ceil((end?.y ?? 900) + (end?.height ?? 0) + 24)
    const picture = path.join(root, 'docs', 'release.png')
    await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width: 1100, height } })
    console.log(picture)
    await page.close()
  }
  for (const [mode, options, print] of MODES) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    for (const [name, address] of PAGES) {
      const picture = `${name}-${mode}`
      if (words.length > 0 && !words.some((word) => picture.includes(word))) continue
      const response = await page.goto(`${url}${address}`)
      if (print) await page.emulateMedia({ media: 'print' })
      await page.screenshot({ path: path.join(out, `${picture}.png`), fullPage: true })
      console.log(`out/${picture}.png`, response?.status())
    }
    await context.close()
  }
} finally {
  await browser.close()
  await close()
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}
