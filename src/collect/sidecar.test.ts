import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { InputError } from '../errors.ts'
import { sidecarOf } from './sidecar.ts'

const folder = mkdtempSync(join(tmpdir(), 'whenabouts-sidecar-'))
after(() => rmSync(folder, { recursive: true }))

let count = 0
const stemWith = (endings: Readonly<Record<string, unknown>>): string => {
  const stem = join(folder, `a${count++}`)
  for (const [ending, content] of Object.entries(endings)) {
    writeFileSync(`${stem}${ending}`, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return stem
}

const FULL = {
  id: 'seed-1',
  url: 'https://a.test/x',
  title: 'Season 2',
  publisher: 'The Paper',
  author: 'A. Writer',
  published: '2024-02-01',
  modified: '2024-02-03',
  language: 'en',
}

const GOOD: readonly (readonly [string, unknown, object])[] = [
  ['all fields', FULL, FULL],
  ['null is nothing', { url: null, publisher: null, published: null, language: 'en' }, { language: 'en' }],
  ['a time is cut to its day', { published: '2024-02-01T23:00:00+09:00' }, { published: '2024-02-01' }],
  [
    'an estimate',
    { published: null, published_estimate: { from: '2022-01-28', to: null, reason: 'It tells of the premiere.' } },
    { published_estimate: { from: '2022-01-28', to: null, reason: 'It tells of the premiere.' } },
  ],
  [
    'an estimate without a reason',
    { published_estimate: { from: '2022-01-28', to: '2022-12-31' } },
    { published_estimate: { from: '2022-01-28', to: '2022-12-31', reason: '' } },
  ],
  ['a tag in another form', { language: 'pt_br' }, { language: 'pt-BR' }],
  ['other fields', { language: 'en', retrieved: { by: 'hand' }, note: 'x' }, { language: 'en' }],
  ['a byte order mark', '\ufeff{"language": "en"}', { language: 'en' }],
  ['nothing', {}, {}],
]

for (const [name, content, fields] of GOOD) {
  test(`a sidecar: ${name}`, async () => assert.deepEqual(await sidecarOf(stemWith({ '.meta.json': content })), fields))
}

const BAD: readonly (readonly [string, unknown, RegExp])[] = [
  ['no JSON', '{"id": ', /^.*\.meta\.json: is not JSON \(.+\): mend or remove it$/],
  ['an array', [], /\.meta\.json: must be one JSON object$/],
  ['a month', { published: '2024-02' }, /\.meta\.json: "published": must be a day of the calendar as YYYY-MM-DD$/],
  ['a day that is none', { published: '2024-02-30' }, /\.meta\.json: "published": must be a day of the calendar/],
  ['a number as a day', { published: 20240201 }, /\.meta\.json: "published": must be a day as YYYY-MM-DD$/],
  [
    'an estimate that ends before it begins',
    { published_estimate: { from: '2024-02-02', to: '2024-02-01' } },
    /\.meta\.json: "published_estimate": must not end before it begins$/,
  ],
  [
    'an estimate of no day',
    { published_estimate: { from: 'spring' } },
    /\.meta\.json: "published_estimate\.from": must be a day of the calendar/,
  ],
  [
    'an estimate that is text',
    { published_estimate: '2024' },
    /\.meta\.json: "published_estimate": must be an object with from, to and reason$/,
  ],
  ['an address that is none', { url: 'a.test/x' }, /\.meta\.json: "url": must be an http or https address$/],
  ['an address for programs', { url: 'javascript:alert(1)' }, /\.meta\.json: "url": must be an http or https address$/],
  [
    'a language in words',
    { language: 'English' },
    /\.meta\.json: "language": must be a language tag as "en" or "pt-BR"$/,
  ],
  ['an empty id', { id: ' ' }, /\.meta\.json: "id": must not be empty$/],
  ['a number as publisher', { publisher: 7 }, /\.meta\.json: "publisher": must be text$/],
]

for (const [name, content, message] of BAD) {
  test(`a broken sidecar names its field: ${name}`, async () => {
    await assert.rejects(sidecarOf(stemWith({ '.meta.json': content })), (error) => {
      assert.ok(error instanceof InputError)
      assert.match(error.message, message)
      return true
    })
  })
}

const DOCUMENT = {
  id: 'dev-1',
  url: null,
  publisher: 'city-herald.test',
  published: '2023-08-25',
  language: 'en',
  title: 'not taken',
  claims: [{ property: 'release' }],
}

test('of a document of claims beside the text only the metadata is taken', async () => {
  assert.deepEqual(await sidecarOf(stemWith({ '.json': DOCUMENT })), {
    id: 'dev-1',
    publisher: 'city-herald.test',
    published: '2023-08-25',
    language: 'en',
  })
  const estimate = { from: '2022-01-28', to: '2022-12-31', reason: 'It says so.' }
  assert.deepEqual(
    await sidecarOf(stemWith({ '.json': { ...DOCUMENT, published: null, published_estimate: estimate } })),
    {
      id: 'dev-1',
      publisher: 'city-herald.test',
      published_estimate: estimate,
      language: 'en',
    },
  )
})

test('a sidecar goes before a document of claims', async () => {
  assert.deepEqual(await sidecarOf(stemWith({ '.json': DOCUMENT, '.meta.json': { id: 'own' } })), { id: 'own' })
})

test("other JSON beside the text is somebody else's", async () => {
  for (const other of ['{', '[]', 'null', { id: 'x', published: '2024-02-01' }, { claims: 'none', id: 'x' }]) {
    assert.deepEqual(await sidecarOf(stemWith({ '.json': other })), {})
  }
  // A document with fields of another shape is not ours to mend.
  const wrong = { claims: [], id: 7, published: 'soon', published_estimate: { from: 'x' }, language: 'x y' }
  assert.deepEqual(await sidecarOf(stemWith({ '.json': wrong })), {})
})

test('no JSON at all', async () => assert.deepEqual(await sidecarOf(stemWith({})), {}))
