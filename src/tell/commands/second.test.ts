import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { complete, modelServer } from '../../second/server.fixture.ts'

const bin = path.join(import.meta.dirname, '..', 'bin.ts')
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-second-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const TEXT =
  '“Harbour Lights” returns. Netflix has renewed the drama for a second season, which will arrive in May 2025.'
for (const n of [1, 2, 3, 4, 5, 6]) writeFileSync(path.join(folder, `${n}.txt`), `${TEXT}\n\nPage ${n}.`)

const CLAIM = {
  subject: { title: 'Harbour Lights', season: 2, part: null, episode: null, film: false },
  property: 'renewal',
  value: 'renewed',
  certainty: 'official',
  source: { kind: 'official', name: 'Netflix', via: null },
  quote: 'Netflix has renewed the drama for a second season',
}

/** Runs the command line beside a server that lives in this process. */
async function whenabouts(
  args: readonly string[],
  env: object,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { code, out, err }
}

test('read --reader llm shows what both readers claim, and what it took', async () => {
  await using server = await modelServer(async (_, response) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    complete(response, JSON.stringify({ claims: [CLAIM, { ...CLAIM, quote: 'never said' }] }))
  })
  const env = {
    WHENABOUTS_LLM_URL: server.url,
    WHENABOUTS_LLM_MODEL: 'small',
    WHENABOUTS_LLM_CONCURRENCY: '2',
    WHENABOUTS_LLM_PRICE: '1,2',
  }
  const shown = await whenabouts(['read', '--reader', 'llm', folder], env)
  assert.equal(shown.code, 0, shown.err)
  assert.match(shown.out, /Both readers: one claim\n/)
  assert.match(shown.out, /Only the model: no claims\n/)
  assert.match(shown.out, /Only the first reader: one claim\n/)
  assert.match(shown.out, /Left out of the model’s answer: one claim: the quote is not in the text\./)
  assert.match(shown.err, /small: (?:6|six) articles, 600 tokens sent, 120 received, 0\.0008 by WHENABOUTS_LLM_PRICE/)
  assert.equal(server.questions.length, 6)
  assert.ok(server.most() <= 2, `${server.most()} at a time`)

  const { code, out } = await whenabouts(['read', '--json', '--reader', 'llm', path.join(folder, '1.txt')], env)
  assert.equal(code, 0)
  const document = JSON.parse(out) as {
    claims: { quote: string }[]
    second_reader: { dropped: object; agreement: object }
  }
  assert.deepEqual(
    document.claims.map(({ quote }) => quote),
    [CLAIM.quote],
  )
  assert.deepEqual(document.second_reader.dropped, { form: 0, quote: 1, name: 0, twice: 0 })
  assert.deepEqual(document.second_reader.agreement, { both: 1, only_first: 1, only_second: 0 })
})

test('without a configuration nothing is sent: the missing variable is named', async () => {
  const { code, out, err } = await whenabouts(['read', '--reader', 'llm', folder], {})
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /^whenabouts: WHENABOUTS_LLM_URL: must be the http or https address/)
  const other = await whenabouts(['read', '--reader', 'oracle', folder], {})
  assert.equal(other.code, 2)
  assert.match(other.err, /--reader takes own or llm, not “oracle”/)
})

test('an article that the model cannot be asked about is named, and the others go on', async () => {
  await using server = await modelServer(({ body }, response) => {
    if (body.messages.at(-1)!.content.includes('Page 3')) complete(response, 'no')
    else complete(response, JSON.stringify({ claims: [CLAIM] }))
  })
  const { code, out, err } = await whenabouts(['read', '--json', '--reader', 'llm', folder], {
    WHENABOUTS_LLM_URL: server.url,
    WHENABOUTS_LLM_MODEL: 'small',
  })
  assert.equal(code, 1)
  assert.equal(out.trim().split('\n').length, 5)
  assert.match(err, /whenabouts: 3: the model does not answer with JSON/)
})
