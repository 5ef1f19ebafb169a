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
import { serve } from '../src/tell/server.ts'
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
