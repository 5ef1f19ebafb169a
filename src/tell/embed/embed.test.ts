import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { fixtureAnswer, fixtureSource } from '../answer.fixture.ts'
import { COUNTDOWN } from '../scripts/countdown.ts'
import { pages } from '../server.ts'
import { cardOf } from './card.ts'
import { countdownCode } from './code.ts'

const PATH = '/releases/harbour-of-glass/2'
const own = pages({ source: fixtureSource() }, { loopback: true })
const open = pages({ source: fixtureSource(), base: 'https://when.test' }, { open: true })
const get = (app: typeof own, path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init)

test('the script has less than 5 KB, asks nobody but the instance, and is kept by its tag', async () => {
  assert.ok(Buffer.byteLength(COUNTDOWN.text) < 5000, `${Buffer.byteLength(COUNTDOWN.text)} bytes`)
  assert.doesNotMatch(COUNTDOWN.text, /https?:\/\/|import\b/)
  const response = await get(open, '/embed.js')
  assert.match(response.headers.get('content-type') ?? '', /^text\/javascript/)
  const again = await get(open, '/embed.js', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })
  assert.equal(again.status, 304)
})

test('other pages may load embeds where the server is open to them, and nowhere else', async () => {
  for (const path of [
    '/embed.js',
    `/oembed?url=${PATH}`,
    `${PATH}.embed.json`,
    `${PATH}.card.svg`,
    `${PATH}.card.png`,
  ]) {
    const shared = await get(open, path)
    assert.equal(shared.status, 200, path)
    assert.equal(shared.headers.get('access-control-allow-origin'), '*', path)
    assert.equal(shared.headers.get('cross-origin-resource-policy'), 'cross-origin', path)
    const closed = await get(own, path)
    assert.equal(closed.status, 200, path)
    assert.equal(closed.headers.get('access-control-allow-origin'), null, path)
    assert.equal(closed.headers.get('cross-origin-resource-policy'), 'same-origin', path)
  }
})

test('the data of a countdown is a few lines of the answer', async () => {
  const { name, path, day, sentence } = (await (await get(open, `${PATH}.embed.json`)).json()) as Record<
    string,
    unknown
  >
  const answer = fixtureAnswer('2025-03-01')
  assert.deepEqual([name, path, day, sentence], ['Harbour of Glass, season 2', PATH, null, answer.sentence])
})

describe('oEmbed', () => {
  test('answers for a release of its own, within the size that is asked for', async () => {
    const response = await get(open, `/oembed?url=${encodeURIComponent(`https://when.test${PATH}`)}&maxwidth=300`)
    const said = (await response.json()) as Record<string, unknown>
    assert.deepEqual(
      [said['type'], said['version'], said['width'], said['height'], said['thumbnail_url']],
      ['rich', '1.0', 300, 160, `https://when.test${PATH}.card.png`],
    )
    assert.match(String(said['html']), /^<whenabouts-countdown src="https:\/\/when\.test\/releases/)
  })

  const REFUSED: readonly (readonly [string, number])[] = [
    ['https://elsewhere.test/releases/harbour-of-glass/2', 404],
    ['https://when.test/releases/nothing/9', 404],
    ['https://when.test/releases/%E0%A4%A/2', 404],
    ['javascript:alert(1)', 404],
    ['', 404],
  ]
  for (const [url, status] of REFUSED)
    test(`${url} is refused`, async () =>
      assert.equal((await get(open, `/oembed?url=${encodeURIComponent(url)}`)).status, status))

  test('speaks no XML', async () => assert.equal((await get(open, `/oembed?url=${PATH}&format=xml`)).status, 501))
})

test('the page of a release tells previews of it, and shows what to copy', async () => {
  const page = await (await get(open, PATH)).text()
  for (const part of [
    `<meta property="og:image" content="https://when.test${PATH}.card.png"`,
    '<meta name="twitter:card" content="summary_large_image"',
    `type="application/json+oembed" href="https://when.test/oembed?url=${encodeURIComponent(`https://when.test${PATH}`)}"`,
    '&lt;whenabouts-countdown src=&quot;https://when.test/releases/harbour-of-glass/2&quot;',
  ])
    assert.ok(page.includes(part), part)
})

describe('the card', () => {
  test('is a drawing that loads nothing, whatever the title', () => {
    const answer = fixtureAnswer('2025-03-01')
    const hostile = { ...answer, release: { ...answer.release, title: '</text><script>alert(1)</script>&"' } }
    const card = cardOf(hostile)
    assert.doesNotMatch(card, /<script|<image|<foreignObject|href/)
    assert.match(card, /&lt;script&gt;/)
    assert.doesNotMatch(countdownCode('https://when.test', '/releases/x', '</a><script>'), /<\/a><script>/)
  })

  test('is a PNG of 1200 by 630 with something on it, the same every time', async () => {
    const bytes = Buffer.from(await (await get(open, `${PATH}.card.png`)).arrayBuffer())
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
    assert.ok(bytes.length < 100_000, `${bytes.length} bytes`)
    const lines = pixels(bytes)
    const colours = new Set(Array.from({ length: 400 }, (_, i) => lines[i * 5003]))
    assert.ok(colours.size > 3, `${colours.size} values`)
    assert.deepEqual(Buffer.from(await (await get(own, `${PATH}.card.png`)).arrayBuffer()), bytes)
  })

  test('writes a title in letters that its font lacks under another spelling', () => {
    const answer = fixtureAnswer('2025-03-01')
    const release = { ...answer.release, title: '유리의 항구', aliases: ['ガラスの港', 'Haven van Łódź'] }
    assert.match(cardOf({ ...answer, release }), /유리의 항구/)
    assert.match(cardOf({ ...answer, release }, true), /<text[^>]*>Haven van Łódź, season 2</)
    const sentence = 'Between 3 May – 5 June (유리의 항구, “Стекло”), or in 2½ years.'
    const card = cardOf({ ...answer, release, sentence }, true)
    assert.match(card, />Between 3 May – 5 June \( ,</)
    assert.match(card, />“Стекло”\), or in 2½ years\.</)
  })
})

/** The bytes of the lines of a PNG, filters and all: enough to tell a drawing from an empty sheet. */
function pixels(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.subarray(at + 4, at + 8).toString() === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return inflateSync(Buffer.concat(parts))
}
