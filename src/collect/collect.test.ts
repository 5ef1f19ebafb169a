import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { InputError } from '../errors.ts'
import { collect } from './index.ts'
import type { CollectOptions } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'whenabouts-collect-'))
after(() => rmSync(root, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Ids of articles and messages of errors, in their order; paths without the folder of this test. */
const outcome = async (inputs: readonly string[], options: CollectOptions = {}): Promise<string[]> => {
  const found: string[] = []
  for await (const one of collect(inputs, { pageTimeout: 30_000, ...options })) {
    if ('article' in one) found.push(one.article.id ?? 'no id')
    else {
      assert.ok(one.error instanceof InputError)
      assert.doesNotMatch(one.error.message, /[\n\r]/)
      found.push(one.error.message.replaceAll(`${root}/`, ''))
    }
  }
  return found
}

const A = file('a.txt', 'Season 2 comes in May.')
const B = file('b.html', '<title>B</title><p>Season 3 comes in June.')
const C = file('c.md', '# C\n\nSeason 4 comes in July.')

test('files, in the order in which they are named', async () => {
  assert.deepEqual(await outcome([C, A, B]), ['c', 'a', 'b'])
  assert.deepEqual(await outcome([]), [])
})

test('the articles of files', async () => {
  const articles = []
  for await (const one of collect([A, B, C])) articles.push('article' in one && one.article)
  const nothing = {
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: null,
    modified: null,
    language: null,
  }
  assert.deepEqual(articles, [
    { ...nothing, id: 'a', text: 'Season 2 comes in May.' },
    { ...nothing, id: 'b', title: 'B', text: 'B\n\nSeason 3 comes in June.' },
    { ...nothing, id: 'c', title: 'C', text: '# C\n\nSeason 4 comes in July.' },
  ])
})

test('a folder, with what is wrong in its place', async () => {
  file('folder/1.txt', 'One.')
  file('folder/2.txt', '')
  file('folder/3.html', '%PDF-1.4')
  file('folder/4/x.txt', 'Four.')
  file('folder/5.txt', 'Five.')
  file('folder/5.meta.json', '{"published": "2024-02"}')
  file('folder/6.txt', 'Six.')
  file('folder/6.meta.json', '{"id": "six", "published": "2024-02-01"}')
  file('folder/other.json', '{')
  assert.deepEqual(await outcome([A, join(root, 'folder'), C]), [
    'a',
    '1',
    'folder/2.txt: is empty: there is nothing to read in it',
    'folder/3.html: is a PDF document, not a page: save its text as .txt',
    'x',
    'folder/5.meta.json: "published": must be a day of the calendar as YYYY-MM-DD',
    'six',
    'c',
  ])
})

const BAD: readonly (readonly [string, string, string])[] = [
  ['no such file', join(root, 'no.txt'), 'no.txt: no such file or folder: check the name'],
  [
    'a web page without https',
    'www.example.com/a',
    'www.example.com/a: no such file or folder: check the name; for a web page write https://www.example.com/a',
  ],
  ['a path through a file', join(A, 'x.txt'), 'a.txt/x.txt: no such file or folder: a part of the path is a file'],
  [
    'a name too long',
    join(root, 'x'.repeat(300)),
    `${'x'.repeat(300)}: no such file or folder: the name is too long for this system`,
  ],
  ['a device', '/dev/zero', '/dev/zero: is a device, not a file: name a file'],
  ['nothing', ' ', '"": is no name: name a file, a folder, an address or -'],
  [
    'an image',
    file('image.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    'image.txt: is a PNG image, not text: save its text as .txt',
  ],
  [
    'an archive without an ending',
    file('archive', Buffer.from('PK\x03\x04\0\0', 'latin1')),
    'archive: is a zip archive (Word, OpenDocument and EPUB files are such archives), not text: save its text as .txt',
  ],
  ['data', file('data.json', '{"id": 1}'), 'data.json: is JSON, not an article: name the text that it belongs to'],
  [
    'JSON lines',
    file('data.jsonl', '{"id": 1}\n{"id": 2}\n'),
    'data.jsonl: is JSON, not an article: name the text that it belongs to',
  ],
  [
    'a feed',
    file('feed.xml', '<?xml version="1.0"?><rss><channel/></rss>'),
    'feed.xml: is XML, not an article: name a page or a text file',
  ],
  [
    'another protocol',
    'ftp://a.test/x',
    'ftp://a.test/x: addresses that begin with ftp:// are not read: only http and https are',
  ],
  ['a file as an address', 'file:///etc/hosts', 'file:///etc/hosts: name the file by its path, without file://'],
  ['no address', 'https://', 'https://: is no web address: check its spelling'],
  [
    'a password',
    'https://me:secret@a.test/x',
    'https://…@a.test/x: has a password in it: save the page and name the file',
  ],
  [
    'a private address',
    'http://127.0.0.1:8099/x',
    'http://127.0.0.1:8099/x: leads to 127.0.0.1, a private address: such hosts are read only with --allow-private',
  ],
  [
    'a name that would write to the terminal',
    join(root, 'a\x1b[31m\nb'),
    'a\\x1b[31m\\x0ab: no such file or folder: check the name',
  ],
]

for (const [name, input, message] of BAD) {
  test(`bad input does not stop the rest: ${name}`, async () => {
    assert.deepEqual(await outcome([A, input, C]), ['a', message, 'c'])
  })
}

test('a folder without articles, a link to nowhere and a link to itself', async () => {
  mkdirSync(join(root, 'empty'))
  assert.deepEqual(await outcome([join(root, 'empty')]), [
    'empty: has no articles in it: those are files ending in .txt, .md, .html, .htm or .xhtml',
  ])
  mkdirSync(join(root, 'links'))
  symlinkSync('nowhere', join(root, 'links', 'a.txt'))
  symlinkSync('b.txt', join(root, 'links', 'b.txt'))
  assert.deepEqual(await outcome([join(root, 'links'), join(root, 'links', 'b.txt')]), [
    'links/a.txt: no such file or folder: check the name',
    'links/b.txt: is a link that leads to itself',
    'links/b.txt: is a link that leads to itself',
  ])
})

test('a text too large is not even opened to its end', async () => {
  const { open } = await import('node:fs/promises')
  const path = join(root, 'large.txt')
  const handle = await open(path, 'w')
  await handle.truncate(5_000_000_000)
  await handle.close()
  assert.deepEqual(await outcome([path]), [
    'large.txt: has 5 GB, more than 64 MB, the most that is read: split it into one file an article',
  ])
  rmSync(path)
})

test('files of unknown endings are told by what is in them', async () => {
  const inputs = [file('kind/noending', 'Plain.'), file('kind/saved.php', '<!doctype html><title>S</title><p>Page.')]
  const texts = []
  for await (const one of collect(inputs)) texts.push('article' in one && [one.article.id, one.article.text])
  assert.deepEqual(texts, [
    ['noending', 'Plain.'],
    ['saved.php', 'S\n\nPage.'],
  ])
})

test('standard input: text, a page, nothing, and a second time', async () => {
  const from = (text: string): CollectOptions => ({ stdin: Readable.from([Buffer.from(text)]) })
  assert.deepEqual(await outcome(['-'], from('Season 2 comes in May.')), ['cdf3dcef46f2'])
  assert.deepEqual(await outcome(['-'], from('<link rel=canonical href="https://a.test/x"><p>Season 2')), [
    'https://a.test/x',
  ])
  assert.deepEqual(await outcome(['-', A], from('')), ['standard input: is empty: there is nothing to read in it', 'a'])
  assert.deepEqual(
    (await outcome(['-', '-'], from('One.')))[1],
    '-: standard input can be read only once: name it once',
  )
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1_000_000, 'a ')
    })(),
  )
  assert.deepEqual(await outcome(['-'], { stdin: endless }), [
    'standard input: is larger than 64 MB, the most that is read: split it into one file an article',
  ])
})

test('a file named twice is read once, and `*` may name sidecars', async () => {
  const path = file('twice/a.txt', 'One.')
  const sidecar = file('twice/a.meta.json', '{"id": "one"}')
  symlinkSync(path, join(root, 'twice', 'b.txt'))
  assert.deepEqual(await outcome([sidecar, path, join(root, 'twice'), path]), ['one'])
})

test('articles of the same name have ids of their own', async () => {
  const inputs = [file('same/x/a.txt', 'One.'), file('same/y/a.txt', 'Two.'), file('same/z/a.html', '<p>Three.')]
  assert.deepEqual(await outcome(inputs), ['a', 'a-2', 'a-3'])
})

test("a sidecar beside a page goes before what the page says, and makes the page's own estimate void", async () => {
  const html =
    '<meta property="og:updated_time" content="2024-05-01"><meta property="og:site_name" content="The Paper"><p>Season 2'
  const with_ = file('page/with.html', html)
  file('page/with.meta.json', '{"published": "2024-02-01", "publisher": "The Other"}')
  const without = file('page/without.html', html)
  const found = []
  for await (const one of collect([with_, without])) {
    if ('article' in one)
      found.push([
        one.article.publisher,
        one.article.published,
        one.article.modified,
        one.article.published_estimate?.from,
      ])
  }
  assert.deepEqual(found, [
    ['The Other', '2024-02-01', '2024-05-01', undefined],
    ['The Paper', null, '2024-05-01', '2024-05-01'],
  ])
})

test('the web among files keeps the order, and who leaves early leaves nothing behind', async () => {
  let gone = (): void => {}
  const given = new Promise<void>((resolve) => (gone = resolve))
  const server = createServer((request, response) => {
    if (request.url === '/never') response.on('close', gone)
    if (request.url === '/slow')
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end('Slow.'), 200)
    if (request.url === '/fast') response.writeHead(200, { 'content-type': 'text/plain' }).end('Fast.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const options = { allowPrivate: true }
  assert.deepEqual(await outcome([`${base}/slow`, A, `${base}/fast`], options), [`${base}/slow`, 'a', `${base}/fast`])
  for await (const one of collect([A, `${base}/never`], { ...options, fetchTimeout: 60_000 })) {
    assert.ok('article' in one)
    break
  }
  await given
  server.close()
})

const run = promisify(execFile)
const script = (inputs: readonly string[], then: string): string =>
  `import { collect } from ${JSON.stringify(new URL('index.ts', import.meta.url).href)}
   for await (const one of collect(${JSON.stringify(inputs)}, { pageTimeout: 30000 })) console.log(one.article.id)
   ${then}`

test('for texts no parser of pages is loaded, and no thread started', async () => {
  const debug = { env: { ...process.env, NODE_DEBUG: 'esm' } }
  const check = "console.log(process.getActiveResourcesInfo().includes('MessagePort'))"
  const { stdout, stderr } = await run(
    process.execPath,
    ['--input-type=module', '--eval', script([A, C], check)],
    debug,
  )
  assert.equal(stdout, 'a\nc\nfalse\n')
  assert.match(stderr, /collect\/text\.ts/)
  assert.doesNotMatch(stderr, /node_modules\/(?:linkedom|undici|chardet|zod|@mozilla)/)
})

test('a process that read a page ends by itself', async () => {
  const start = performance.now()
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script([B], '')])
  assert.equal(stdout, 'b\n')
  assert.ok(performance.now() - start < 20_000)
})
