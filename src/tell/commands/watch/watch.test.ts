import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { loopback, type Loopback } from '../../../collect/fetcher/loopback.fixture.ts'
import type { WatchedSource } from '../../../keep/watching/sources.ts'
import { house, type Ran } from '../run.fixture.ts'

const home = house()
let server: Loopback
const TEXT = `Netflix has renewed “Night Ferry” for season 2. ${'That is what the network said on Tuesday. '.repeat(8)}`
const FEED = `<rss version="2.0"><channel><title>Harbour News</title><link>/</link><item><title>Night Ferry is renewed</title><guid>1</guid><description>${TEXT}</description></item></channel></rss>`
const PAGES: Readonly<Record<string, string>> = {
  '/feed': FEED,
  '/usual/': '<title>No feed is named</title><p>Text',
  '/rss': FEED,
  '/page': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed" title="News"><p>x',
  '/two':
    '<link rel="alternate" type="application/rss+xml" href="/feed" title="News"><link rel="alternate" type="application/rss+xml" href="/rss" title="All">',
  '/article': `<!doctype html><html><head><title>Everything</title></head><body><article><p>${TEXT}</p></article></body></html>`,
}
before(async () => {
  server = await loopback((request, response) => {
    const body = PAGES[request.url ?? '']
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
})
after(async () => {
  await server[Symbol.asyncDispose]()
  home[Symbol.dispose]()
})
const at = (page: string) => `http://127.0.0.1:${server.port}${page}`
const watch = (...args: string[]): Promise<Ran> => home.run(['watch', ...args])
const listed = async (): Promise<WatchedSource[]> =>
  (await watch('list', '--json')).out
    .split('\n')
    .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as WatchedSource)))

test('from a page to a feed to an article', async () => {
  const added = await watch('add', at('/page'), '--allow-private')
  assert.deepEqual(added, { code: 0, out: `Watching: 1 News (feed, ${at('/feed')})\n`, err: '' })
  assert.match((await watch('add', at('/feed'), '--allow-private')).out, /^Watched already: /)
  assert.match((await watch('check')).out, /^works {2}News: rss, 1 items\n$/)
  assert.match((await watch('list')).out, /^1 {2}News {2}feed {2}no articles {2}not looked at yet\n$/)
  await home.run(['follow', 'Night Ferry', '--season', '2'])
  const first = await home.run(['refresh'])
  assert.equal(first.out, 'one source looked at, 0 failed; one new article, 0 changed, 1 about what is followed\n')
  assert.equal(
    (await home.run(['refresh'])).out,
    'no sources looked at, 0 failed; no new articles, 0 changed, 0 about what is followed\n',
  )
  const json = JSON.parse((await home.run(['refresh', '1', '--json'])).out) as object
  assert.deepEqual(json, { id: 1, address: at('/feed'), new: 0, changed: 0, followed: 0, problem: null })
  assert.match((await home.run(['ask', 'Night Ferry', '--season', '2'])).out, /Night Ferry/)
  assert.equal((await home.run(['forget', '--after', '0'])).out, 'no articles forgotten\n')
})

test('of several feeds none is guessed; where none is named the usual places are tried', async () => {
  const several = await watch('add', at('/two'), '--allow-private')
  assert.equal(several.code, 3)
  assert.match(several.err, /names several feeds:\n {2}News .*\/feed\n {2}All .*\/rss\n/)
  assert.match(
    (await watch('add', at('/usual/'), '--allow-private')).out,
    /Watching: 2 Harbour News \(feed, .*\/rss\)|Watched already/,
  )
})

test('pages, folders and databases', async () => {
  mkdirSync(path.join(home.folder, 'clippings'))
  writeFileSync(path.join(home.folder, 'clippings', 'one.txt'), TEXT)
  assert.match((await watch('add', '--page', at('/article'), '--allow-private')).out, /\(page, /)
  assert.match((await watch('add', 'clippings')).out, /\(folder, .*\/clippings\)/)
  assert.match(
    (await watch('add', 'tvmaze', '--off')).out,
    /^Added, off: \d+ TVmaze \(tvmaze, https:\/\/api\.tvmaze\.com\)/,
  )
  const sonarr = await home.run(['watch', 'add', 'sonarr', at('/sonarr'), '--key', '-', '--off'], { input: 's3cret\n' })
  assert.match(sonarr.out, /Sonarr/)
  const all = await listed()
  assert.deepEqual(all.map(({ kind, enabled }) => [kind, enabled]).slice(-4), [
    ['page', true],
    ['folder', true],
    ['tvmaze', false],
    ['sonarr', false],
  ])
  assert.ok(!JSON.stringify(all).includes('s3cret'))
  assert.match((await home.run(['refresh', '--all'])).out, /looked at, 0 failed; two new articles/)
})

test('OPML in and out, the starter list, on, off and remove', async () => {
  const opml = `<opml version="2.0"><head/><body><outline text="Abroad"><outline text="Hafen" xmlUrl="https://hafen.test/feed" htmlUrl="https://hafen.test/"/></outline><outline text="no feed"/></body></opml>`
  const imported = await home.run(['watch', 'import', '-', '--off'], { input: opml })
  assert.deepEqual([imported.code, imported.out], [0, 'one new source, 0 known already, one outline without a feed\n'])
  const exported = await watch('export')
  assert.match(
    exported.out,
    /<outline text="Abroad">\s*<outline text="Hafen" type="rss" xmlUrl="https:\/\/hafen.test\/feed"/,
  )
  const again = await home.run(['watch', 'import', '-'], { input: exported.out })
  assert.match(again.out, /^no new sources, \d+ known already/)

  assert.match((await watch('starter')).out, /^3\d sources added, all off/)
  const starters = (await listed()).filter(({ folder }) => folder !== null && folder !== 'Abroad')
  assert.ok(starters.length >= 30 && starters.every(({ enabled }) => !enabled))
  assert.ok(new Set(starters.map(({ folder }) => folder)).size >= 8)
  assert.equal((await watch('on', '--folder', 'korea')).out, '3 sources on\n'.replace('3', 'three'))
  assert.equal((await listed()).filter(({ folder, enabled }) => folder === 'Korea' && enabled).length, 3)
  assert.equal((await watch('off', '--folder', 'Korea')).code, 0)
  assert.equal((await watch('remove', 'Hafen')).out, 'No longer watching Hafen\n')
  assert.equal((await watch('remove', 'Hafen')).code, 3)
})

const WRONG: readonly (readonly [readonly string[], number, RegExp])[] = [
  [['add', 'http://127.0.0.1:8123/'], 1, /a private address: such hosts are read only with --allow-private/],
  [['add', 'ftp://harbour.test/'], 1, /is no folder and no web address/],
  [['add', 'https://me:pw@harbour.test/'], 1, /has a password in it/],
  [['add', 'sonarr'], 1, /name its address too/],
  [['add', '--page', 'https://harbour.test/', '--key', 'k'], 2, /--key is for a database/],
  [['on'], 2, /name sources, a --folder, or --all/],
  [['on', '99'], 3, /“99” is no source/],
  [['import', 'missing.opml'], 1, /missing\.opml: no such file/],
]
for (const [args, code, message] of WRONG)
  test(`refused: watch ${args.join(' ')}`, async () => {
    const ran = await watch(...args)
    assert.equal(ran.code, code, ran.err)
    assert.match(ran.err, message)
    assert.ok(!ran.err.includes('pw@'))
  })

test('a source that fails is named, and listed with its reason', async () => {
  await watch('add', '--page', at('/missing'), '--allow-private')
  const id = (await listed()).at(-1)?.id
  const ran = await home.run(['refresh', String(id)])
  assert.equal(ran.code, 1)
  assert.match(ran.err, /\/missing: .*is not found: check the address \(HTTP 404\)/)
  assert.match((await watch('list', '--failing')).out, /\/missing.*\n.*is not found/)
})
