import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { InputError } from '../errors.ts'
import { encode } from './encode.fixture.ts'
import { fetchPage } from './fetch.ts'
import { guardedAgent } from './guard.ts'
import { articleOfUrl } from './sources.ts'

const SENTENCE = 'The second season will premiere in May, the streamer said on Tuesday, and filming has ended. '
const HTML = `<!doctype html><html><head><title>Season 2</title></head><body><article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}</article></body></html>`
const KOREAN = '시즌 2가 5월에 공개된다고 방송사가 화요일에 밝혔다.'

type Handler = (response: ServerResponse, request: IncomingMessage) => void

const html =
  (body: string | Uint8Array = HTML, headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
const redirect =
  (location: string, status = 302): Handler =>
  (response) =>
    response.writeHead(status, { location }).end('moved')
const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(code, headers).end('<p>no</p>')

const asked: IncomingMessage[] = []

const PATHS: Readonly<Record<string, Handler>> = {
  '/page': html(),
  '/2024/02/01/dated': html(),
  '/korean': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=euc-kr', 'content-language': 'ko' })
      .end(encode('euc-kr', `<p>${KOREAN}</p>`)),
  '/gzip': html(gzipSync(HTML), { 'content-encoding': 'gzip' }),
  '/brotli': html(brotliCompressSync(HTML), { 'content-encoding': 'br' }),
  '/bomb': html(gzipSync(Buffer.alloc(60_000_000, 'a')), { 'content-encoding': 'gzip' }),
  '/damaged': html(Buffer.from('this is no gzip'), { 'content-encoding': 'gzip' }),
  '/text': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('Season 2\r\ncomes “in May”.'),
  '/notes.md': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      .end('---\ntitle: Season 2\ndate: 2024-02-01\nlang: de\n---\nText'),
  '/untyped': (response) => response.writeHead(200).end(HTML),
  '/xhtml': html(`<?xml version="1.0"?>${HTML}`, { 'content-type': 'application/xhtml+xml' }),
  '/pdf': html('%PDF-1.7', { 'content-type': 'application/pdf' }),
  '/lying-pdf': html('%PDF-1.7'),
  '/json': html('{}', { 'content-type': 'application/json; charset=utf-8' }),
  '/feed': html('<rss/>', { 'content-type': 'application/rss+xml' }),
  '/image': html('x', { 'content-type': 'image/png' }),
  '/empty': html(''),
  '/large': html('x', { 'content-length': '20000000' }),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => {
      while (!response.destroyed && response.write('<p>season 2</p>'.repeat(10_000)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  },
  '/slow': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
  '/silent': () => {},
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>Season')
    setTimeout(() => response.destroy(), 50)
  },
  '/to-page': redirect('/page'),
  '/r1': redirect('/r2', 301),
  '/r2': redirect('r3', 303),
  '/r3': redirect('/r4', 307),
  '/r4': redirect('/r5', 308),
  '/r5': redirect('/page'),
  '/r0': redirect('/r1'),
  '/loop-a': redirect('/loop-b#x'),
  '/loop-b': redirect('/loop-a'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-script': redirect('javascript:alert(1)'),
  '/to-nowhere': redirect('http://'),
  '/to-link-local': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-loopback': redirect('http://127.0.0.2/page'),
  '/no-location': (response) => response.writeHead(302).end(),
  '/204': status(204),
  '/401': status(401),
  '/403': status(403),
  '/404': status(404),
  '/410': status(410),
  '/418': status(418),
  '/429': status(429, { 'retry-after': '120' }),
  '/500': status(500),
  '/503': status(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
}

const server = createServer((request, response) => {
  asked.push(request)
  const handler = PATHS[request.url ?? '']
  if (handler) handler(response, request)
  else response.writeHead(404).end()
})
/** Speaks something else than HTTP. */
const stranger = createTcpServer((socket) => {
  socket.on('error', () => {})
  socket.end('SSH-2.0-OpenSSH_9.9\r\n')
})

let base = ''
let strange = ''
before(async () => {
  for (const one of [server, stranger]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  strange = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`
})
after(() => {
  server.closeAllConnections()
  server.close()
  stranger.close()
})

const own = { allowPrivate: true, timeout: 5_000 }

const refused = async (
  address: string,
  options: Parameters<typeof fetchPage>[1],
  message: string | RegExp,
): Promise<void> => {
  await assert.rejects(fetchPage(address, options), (error) => {
    assert.ok(error instanceof InputError)
    assert.ok(error.message.startsWith(`${address}: `), error.message)
    const what = error.message.slice(address.length + 2)
    if (typeof message === 'string') assert.equal(what, message)
    else assert.match(what, message)
    assert.doesNotMatch(what, /\n/)
    return true
  })
}

test('a page, and who asks for it', async () => {
  const { bytes, url, kind, contentType } = await fetchPage(`${base}/page`, own)
  assert.equal(Buffer.from(bytes).toString(), HTML)
  assert.deepEqual([url, kind, contentType], [`${base}/page`, 'html', 'text/html; charset=utf-8'])
  const headers = asked.find((request) => request.url === '/page')?.headers
  assert.match(headers?.['user-agent'] ?? '', /^whenabouts\/\d+\.\d+\.\d+ \(/)
  assert.match(headers?.accept ?? '', /^text\/html,/)
})

test('compressed pages', async () => {
  for (const path of ['/gzip', '/brotli']) {
    assert.equal(Buffer.from((await fetchPage(base + path, own)).bytes).toString(), HTML)
  }
})

test('up to five redirects, whatever their kind', async () => {
  assert.equal((await fetchPage(`${base}/to-page`, own)).url, `${base}/page`)
  assert.equal((await fetchPage(`${base}/r1`, own)).url, `${base}/page`)
})

const REFUSALS: readonly (readonly [string, string | RegExp])[] = [
  ['/404', 'is not found: check the address (HTTP 404)'],
  ['/410', 'is gone for good: look for the page in an archive (HTTP 410)'],
  ['/401', 'asks for a password: save the page from a browser and name that file (HTTP 401)'],
  ['/403', 'refuses to be read by programs: save the page from a browser and name that file (HTTP 403)'],
  ['/418', 'refuses the request: open it in a browser and name the page as a file (HTTP 418)'],
  ['/429', 'has been asked too often: wait and try again (in 120 s) (HTTP 429)'],
  ['/500', 'fails on its server: try again later (HTTP 500)'],
  ['/503', 'fails on its server: try again later (HTTP 503)'],
  ['/204', 'sent nothing: open it in a browser to see whether the page is there (HTTP 204)'],
  ['/no-location', 'did not answer with a page: check the address (HTTP 302)'],
  ['/pdf', 'is application/pdf, not a page: HTML, plain text and Markdown are read'],
  ['/json', 'is application/json, not a page: HTML, plain text and Markdown are read'],
  ['/feed', 'is application/rss+xml, not a page: HTML, plain text and Markdown are read'],
  ['/image', 'is image/png, not a page: HTML, plain text and Markdown are read'],
  ['/empty', 'sent nothing: open it in a browser to see whether the page is there'],
  ['/large', 'has 20 MB, more than 10 MB, the most that is read: save its text as .txt and name that file'],
  ['/endless', 'is larger than 10 MB, the most that is read: save its text as .txt and name that file'],
  ['/bomb', 'is larger than 10 MB, the most that is read: save its text as .txt and name that file'],
  ['/damaged', 'the answer is compressed, and damaged: try again later'],
  ['/cut', 'the server broke the connection off: try again later'],
  ['/r0', 'redirects more than 5 times: open it in a browser and name the page it ends at'],
  ['/loop-a', 'redirects in a circle: open it in a browser and name the page it ends at'],
  ['/to-file', 'redirects to file: (file:///etc/passwd); only http and https are read'],
  ['/to-script', 'redirects to javascript: (javascript:alert(1)); only http and https are read'],
  ['/to-nowhere', 'redirects to http://, which is no address'],
]

for (const [path, message] of REFUSALS) {
  test(`what is wrong is said: ${path}`, () => refused(base + path, own, message))
}

test('a server that is slow or silent is given up', async () => {
  const message = 'no whole answer within 0.2 s: try again later'
  await refused(`${base}/slow`, { ...own, timeout: 200 }, message)
  await refused(`${base}/silent`, { ...own, timeout: 200 }, message)
})

test('what is being fetched can be given up', async () => {
  const leaving = new AbortController()
  setTimeout(() => leaving.abort(), 50)
  await refused(`${base}/silent`, { ...own, signal: leaving.signal }, 'was given up')
})

test('nobody there, no such host, another protocol', async () => {
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const { port } = closed.address() as AddressInfo
  await new Promise((resolve) => closed.close(resolve))
  await refused(`http://127.0.0.1:${port}/`, own, 'nothing answers at this host and port: check the address')
  await refused('http://no-such-host.invalid/', own, /^(?:no such host|the host name could not be looked up): check/)
  await refused(strange, own, 'the answer is not HTTP as it should be: open the page in a browser and save it')
})

test('private addresses are refused in every disguise, and nothing is asked of them', async () => {
  const { port } = server.address() as AddressInfo
  const already = asked.length
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::]',
  ]) {
    await refused(
      `http://${host}:${port}/page`,
      {},
      /^leads to .*, a private address: such hosts are read only with --allow-private$/,
    )
  }
  await refused(
    `http://localhost:${port}/page`,
    {},
    /^leads to localhost, which is at (?:127\.0\.0\.1|::1), a private address/,
  )
  assert.equal(asked.length, already)
})

test('every hop is guarded: a page that redirects to a private address', async () => {
  const agent = guardedAgent((address) => address === '127.0.0.1')
  const said = 'a private address: such hosts are read only with --allow-private'
  assert.equal((await fetchPage(`${base}/to-page`, { agent })).url, `${base}/page`)
  await refused(`${base}/to-link-local`, { agent }, `leads to 169.254.169.254, ${said}`)
  await refused(`${base}/to-loopback`, { agent }, `leads to 127.0.0.2, ${said}`)
  await agent.close()
})

test('an article from the web: page, text, Markdown, and what has no type', async () => {
  const options = { allowPrivate: true, pageTimeout: 30_000 }
  const page = await articleOfUrl(`${base}/2024/02/01/dated`, options)
  assert.deepEqual(
    [page.id, page.published, page.publisher, page.title],
    [`${base}/2024/02/01/dated`, '2024-02-01', '127.0.0.1', 'Season 2'],
  )
  assert.match(page.text, /^Season 2\n\nThe second season/)

  const korean = await articleOfUrl(`${base}/korean`, options)
  assert.deepEqual([korean.text, korean.language], [KOREAN, 'ko'])

  const text = await articleOfUrl(`${base}/text`, options)
  assert.deepEqual(
    [text.text, text.id, text.url, text.published],
    ['Season 2\r\ncomes “in May”.', `${base}/text`, `${base}/text`, null],
  )

  const markdown = await articleOfUrl(`${base}/notes.md`, options)
  assert.deepEqual(
    [markdown.title, markdown.published, markdown.language, markdown.publisher],
    ['Season 2', '2024-02-01', 'de', '127.0.0.1'],
  )

  assert.equal((await articleOfUrl(`${base}/untyped`, options)).title, 'Season 2')
  assert.equal((await articleOfUrl(`${base}/xhtml`, options)).title, 'Season 2')
  await assert.rejects(
    articleOfUrl(`${base}/lying-pdf`, options),
    /: is a PDF document, not a page: save its text as \.txt$/,
  )
})
