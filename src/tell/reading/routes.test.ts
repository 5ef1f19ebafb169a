import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import { fixtureSource } from '../answer.fixture.ts'
import { pages } from '../server.ts'

const own = pages({ source: fixtureSource() }, { loopback: true })
const open = pages({ source: fixtureSource() })
const HOST = 'http://127.0.0.1:4573'
const TEXT = 'Netflix has officially renewed “Night Ferry”.\n\nSeason 2 may arrive <b>next year</b>.'

async function send(fields: Record<string, string>, headers: Record<string, string> = {}, of = own) {
  const response = await of.request(`${HOST}/read`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { host: '127.0.0.1:4573', ...headers },
  })
  const markup = await response.text()
  return { response, markup, document: parseHTML(markup).document }
}

test('a pasted text is shown with its claims in place and the words that decided', async () => {
  const { response, markup, document } = await send({ text: TEXT, published: '2024-06-01' })
  assert.equal(response.status, 200)
  const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('')
  assert.ok(marks.includes('arrive <b>next year'), marks)
  assert.ok(!markup.includes('<b>next year'))
  const words = [...document.querySelectorAll('article u')].map((word) => word.textContent)
  assert.deepEqual(words, ['officially', 'renewed', 'may', 'arrive'])
  assert.match(markup, /by “may” and “arrive”/)
})

test('a text without claims, and one that is long', async () => {
  assert.match((await send({ text: 'The weather is fine.' })).markup, /Nothing in it is a claim about a release\./)
  const { response, markup } = await send({ text: `${TEXT}\n\n`.repeat(400) })
  assert.equal(response.status, 200)
  assert.ok(Buffer.byteLength(markup) < 60 * 1024, `${Buffer.byteLength(markup)} bytes`)
  assert.match(markup, /This is the first part of the text/)
  assert.equal((await send({ text: 'x'.repeat(400_001) })).response.status, 413)
  assert.equal((await send({ text: 'x'.repeat(4_000_000) })).response.status, 413)
})

for (const [what, fields, words] of [
  ['nothing', {}, /one of the two/],
  ['two things', { text: 'a', address: 'https://news.example/' }, /one of the two/],
  ['a file', { address: 'file:///etc/passwd' }, /An address begins with https:/],
  ['a path', { address: '/etc/passwd' }, /An address begins with https:/],
  ['no day', { text: 'a', published: '2024-02-30' }, /The day of publication is a day/],
  ['a private address', { address: 'http://127.0.0.1:1/' }, /127\.0\.0\.1/],
] as const)
  test(`${what} cannot be read, and the form says why, with what was typed`, async () => {
    const { response, document } = await send(fields)
    assert.equal(response.status, 400)
    assert.match(document.querySelector('[role=alert]')!.textContent!, words)
    const { address = '' } = fields as { address?: string }
    assert.equal(document.querySelector('#address')!.getAttribute('value'), address)
  })

test('the form of another site is refused', async () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]
  for (const headers of foreign)
    assert.equal((await send({ text: TEXT }, headers)).response.status, 403, JSON.stringify(headers))
  const same: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, { origin: HOST }]
  for (const headers of same)
    assert.equal((await send({ text: TEXT }, headers)).response.status, 200, JSON.stringify(headers))
})

test('a server that others reach reads pasted texts only', async () => {
  const form = await open.request('/read')
  assert.ok(!(await form.text()).includes('id="address"'))
  const { response, markup } = await send({ address: 'https://news.example/' }, {}, open)
  assert.equal(response.status, 400)
  assert.match(markup, /reads pasted texts only/)
})
