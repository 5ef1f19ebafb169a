import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asciiPunctuation, speaksUnicode } from './screen.ts'

const LOCALES: readonly (readonly [Record<string, string>, boolean])[] = [
  [{ LANG: 'en_GB.UTF-8' }, true],
  [{ LANG: 'C.utf8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'de_DE@euro' }, false],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, false],
  [{ LC_ALL: '', LC_CTYPE: 'ko_KR.UTF-8', LANG: 'C' }, true],
  [{}, true],
  [{ TERM: 'linux' }, false],
  [{ TERM: 'dumb' }, false],
]
for (const [env, expected] of LOCALES)
  test(`${JSON.stringify(env)} ${expected ? 'speaks' : 'does not speak'} Unicode`, () => {
    assert.equal(speaksUnicode(env), expected)
  })

test('typographic characters have an ASCII form, letters stay', () => {
  assert.equal(
    asciiPunctuation('“late 2025” – Ødegård’s, −41 days … 50\u00a0%'),
    '"late 2025" - Ødegård\'s, -41 days ... 50 %',
  )
})
