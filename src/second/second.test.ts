import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EndpointError, endpointOf, secondReader } from './index.ts'
import { complete, modelServer, refuse } from './server.fixture.ts'

const TEXT =
  '“Harbour Lights” returns. Netflix has renewed the drama for a second season, which will arrive in May 2025. Jane Roe plays Ada. ' +
  'The   third season\u00a0isn’t planned.'

const subject = { title: 'Harbour Lights', season: 2, part: null, episode: null, film: false }
const netflix = { kind: 'official', name: 'Netflix', via: null }
const outlet = { kind: 'outlet', name: null, via: null }
const RENEWED = {
  subject,
  property: 'renewal',
  value: 'renewed',
  certainty: 'official',
  source: netflix,
  quote: 'Netflix has renewed the drama for a second season',
}
const MAY = {
  subject,
  property: 'release',
  value: { from: '2025-05-01', to: '2025-05-31', words: 'May 2025' },
  certainty: 'expected',
  source: outlet,
  quote: 'which will arrive in May 2025',
}

function answer(...claims: readonly object[]): string {
  return JSON.stringify({ claims })
}

function environment(url: string, more: Record<string, string> = {}): Record<string, string> {
  return { WHENABOUTS_LLM_URL: url, WHENABOUTS_LLM_MODEL: 'small', WHENABOUTS_LLM_KEY: 'secret-key', ...more }
}

const reader = (url: string, more?: Record<string, string>) => secondReader(endpointOf(environment(url, more)))

test('claims of a model come with their place in the text, and beside those of the first reader', async () => {
  await using server = await modelServer((_, response) => complete(response, answer(RENEWED, MAY)))
  const { document, agreement, usage, dropped } = await reader(server.url)({ text: TEXT, published: '2024-06-01' })
  assert.equal(document.claims.length, 2)
  for (const c of document.claims) assert.equal(TEXT.slice(c.start, c.end), c.quote)
  assert.deepEqual(document.claims[0]!.subject, { title: 'Harbour Lights', season: 2 })
  assert.ok(agreement.both.some(([own, other]) => own.property === 'renewal' && other.property === 'renewal'))
  assert.ok(agreement.onlyFirst.some((c) => c.property === 'cast'))
  assert.deepEqual(usage, { input: 100, output: 20 })
  assert.deepEqual(dropped, { form: 0, quote: 0, name: 0, twice: 0 })
  const [question] = server.questions
  assert.equal(question!.headers.authorization, 'Bearer secret-key')
  assert.equal(question!.body.model, 'small')
  assert.equal(question!.body.response_format?.type, 'json_schema')
  assert.ok(question!.body.messages.at(-1)!.content.includes(TEXT))
  assert.ok(question!.body.messages.at(-1)!.content.includes('2024-06-01'))
})

test('a lying model: what the text does not bear out is dropped and counted', async () => {
  const lies = [
    { ...RENEWED, quote: 'Netflix has cancelled the drama' },
    { ...RENEWED, quote: ' ' },
    { ...MAY, value: { from: '2025-05-31', to: '2025-05-01', words: 'May 2025' } },
    { ...MAY, value: { from: '2025-02-30', to: null, words: 'May 2025' } },
    { ...MAY, certainty: 'certain' },
    { ...RENEWED, subject: { ...subject, title: 'Quiet Water' } },
    { ...RENEWED, source: { kind: 'press', name: 'The Daily Nobody', via: null } },
    {
      ...RENEWED,
      property: 'cast',
      value: { actor: 'John Doe', character: null, change: 'plays' },
      quote: 'Jane Roe plays Ada',
    },
    { nonsense: true },
    null,
    'renewed',
    RENEWED,
    RENEWED,
  ]
  await using server = await modelServer((_, response) => complete(response, JSON.stringify({ claims: lies })))
  const { document, dropped } = await reader(server.url)({ text: TEXT })
  assert.deepEqual(dropped, { form: 6, quote: 2, name: 3, twice: 1 })
  assert.equal(document.claims.length, 1)
})

test('a quote may differ from the text in spaces and marks; what is kept are the words of the text', async () => {
  const denied = {
    ...RENEWED,
    subject: { ...subject, season: 3 },
    value: 'undecided',
    quote: "The third season isn't planned",
  }
  await using server = await modelServer((_, response) =>
    complete(response, `Here you are:\n\`\`\`json\n${answer(denied)}\n\`\`\``),
  )
  const { document } = await reader(server.url)({ text: TEXT })
  assert.equal(document.claims[0]!.quote, 'The   third season\u00a0isn’t planned')
})

test('a busy or broken server is asked again, one that refuses is not', async () => {
  await using busy = await modelServer((_, response, n) => {
    if (n === 1) refuse(response, 429, 'slow down', { 'retry-after': '0' })
    else if (n === 2) response.destroy()
    else if (n === 3) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"choices": [')
      response.destroy()
    } else complete(response, answer(RENEWED))
  })
  const { retries, document } = await reader(busy.url)({ text: TEXT })
  assert.equal(retries, 3)
  assert.equal(document.claims.length, 1)

  await using closed = await modelServer((_, response) => refuse(response, 401, 'wrong key secret-key'))
  await assert.rejects(reader(closed.url)({ text: TEXT }), (error: Error) => {
    assert.ok(error instanceof EndpointError)
    assert.match(error.message, /refuses the key \(401\): check WHENABOUTS_LLM_KEY/)
    assert.doesNotMatch(error.message, /secret-key/)
    return true
  })
  assert.equal(closed.questions.length, 1)

  await using down = await modelServer((_, response) => refuse(response, 503, 'down', { 'retry-after': '0' }))
  await assert.rejects(
    reader(down.url, { WHENABOUTS_LLM_RETRIES: '2' })({ text: TEXT }),
    /is busy \(503\) \(asked 3 times\)/,
  )
  assert.equal(down.questions.length, 3)
})

test('a slow server is given up', async () => {
  await using server = await modelServer(() => new Promise(() => {}))
  const slow = reader(server.url, { WHENABOUTS_LLM_TIMEOUT: '1', WHENABOUTS_LLM_RETRIES: '0' })
  await assert.rejects(slow({ text: TEXT }), /did not answer within 1 s/)
})

test('a server that knows no JSON schema is asked for a JSON object, then in words alone', async () => {
  await using server = await modelServer(({ body }, response) => {
    if (body.response_format !== undefined)
      refuse(response, 400, `response_format ${body.response_format.type} is not supported`)
    else complete(response, answer(RENEWED))
  })
  const second = reader(server.url, { WHENABOUTS_LLM_RETRIES: '0' })
  assert.equal((await second({ text: TEXT })).document.claims.length, 1)
  await second({ text: TEXT })
  assert.deepEqual(
    server.questions.map(({ body }) => body.response_format?.type),
    ['json_schema', 'json_object', undefined, undefined],
  )
})

test('an answer that is no list of claims is asked for once more, then given up', async () => {
  await using chatty = await modelServer((_, response, n) =>
    complete(response, n === 1 ? 'I would be glad to help!' : answer(MAY)),
  )
  const { document, usage } = await reader(chatty.url)({ text: TEXT })
  assert.equal(document.claims.length, 1)
  assert.deepEqual(usage, { input: 200, output: 40 })
  for (const content of ['no', '[]', '{"claims": 3}', '{', '']) {
    await using server = await modelServer((_, response) => complete(response, content))
    await assert.rejects(reader(server.url)({ text: TEXT }), /does not answer with/)
  }
})

test('an address that is no such endpoint, a redirect, an endless answer', async () => {
  const none = { WHENABOUTS_LLM_RETRIES: '0' }
  await using page = await modelServer((_, response) => void response.end('<html>Hello'))
  await assert.rejects(reader(page.url, none)({ text: TEXT }), /OpenAI-compatible endpoint.*WHENABOUTS_LLM_URL/)
  await using elsewhere = await modelServer((_, response) => {
    response.writeHead(307, { location: page.url })
    response.end()
  })
  await assert.rejects(reader(elsewhere.url, none)({ text: TEXT }), /redirects/)
  assert.equal(page.questions.length, 1)
  await using endless = await modelServer((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(1 << 16)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  })
  await assert.rejects(reader(endless.url, none)({ text: TEXT }), /answers more than 8 MB/)
  const gone = await modelServer(() => {})
  await gone[Symbol.asyncDispose]()
  await assert.rejects(reader(gone.url, none)({ text: TEXT }), /refuses the connection/)
})

test('a long text is asked about in parts, and an answer that is cut off again for each half', async () => {
  const text = Array.from({ length: 60 }, (_, i) => `${'Nothing new. '.repeat(70)}\n\n${i === 59 ? TEXT : ''}`).join('')
  await using server = await modelServer(({ body }, response) => {
    const { content } = body.messages.at(-1)!
    if (content.length > 15_000) complete(response, '{"claims": [', 'length')
    else complete(response, content.includes('Netflix') ? answer(RENEWED) : answer())
  })
  const { document } = await reader(server.url)({ text })
  assert.equal(document.claims.length, 1)
  assert.ok(server.questions.length > 4)
  await assert.rejects(reader(server.url)({ text: 'x'.repeat(400_001) }), /too long for the second reader/)
})

for (const [name, value, problem] of [
  ['WHENABOUTS_LLM_URL', undefined, /WHENABOUTS_LLM_URL: must be the http or https address/],
  ['WHENABOUTS_LLM_URL', 'file:///etc/passwd', /WHENABOUTS_LLM_URL: must be/],
  ['WHENABOUTS_LLM_URL', 'https://a:b@models.example/v1', /must not hold a password/],
  ['WHENABOUTS_LLM_MODEL', '', /WHENABOUTS_LLM_MODEL: must name the model/],
  ['WHENABOUTS_LLM_KEY', 'two words', /WHENABOUTS_LLM_KEY: must be a key/],
  ['WHENABOUTS_LLM_CONCURRENCY', '0', /WHENABOUTS_LLM_CONCURRENCY: must be a whole number from 1 to 64/],
  ['WHENABOUTS_LLM_TIMEOUT', 'soon', /WHENABOUTS_LLM_TIMEOUT: must be a whole number/],
  ['WHENABOUTS_LLM_PRICE', '1', /WHENABOUTS_LLM_PRICE: must be two prices/],
] as const)
  test(`a wrong ${name} (${value ?? 'missing'}) is named`, () => {
    const given: Record<string, string | undefined> = { ...environment('http://127.0.0.1/v1'), [name]: value }
    assert.throws(() => endpointOf(given), problem)
  })
