import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'
import { isRead, languageOf } from './language.ts'
import { english } from './lexicon/index.ts'
import { tokenize } from './tokens.ts'

const rows: readonly (readonly [string, string])[] = [
  ['en', 'The second season of the show will arrive in May, and it has been worth the wait.'],
  ['en', 'Blue Hour Season 2 Release Date'],
  ['de', 'Die zweite Staffel der Serie wird im Mai erscheinen, wie der Sender mitteilt, und sie ist nicht die letzte.'],
  ['fr', 'La deuxième saison de la série arrive en mai, et les acteurs sont de retour pour une suite.'],
  [
    'es',
    'La segunda temporada de la serie llegará en mayo, según la plataforma, y los actores vuelven con el director.',
  ],
  ['id', 'Musim kedua dari serial ini akan tayang pada bulan Mei, dan para pemain sudah kembali untuk syuting.'],
  ['ko', '시즌 2는 내년 상반기에 공개될 예정이다. 배우들이 다시 출연한다.'],
  ['ja', 'シーズン2は来年の春に放送される予定です。'],
  ['zh', '第二季将于明年春天播出。'],
  ['ru', 'Второй сезон сериала выйдет в мае.'],
]
for (const [language, text] of rows)
  test(`${language}: ${text.slice(0, 40)}`, () => assert.equal(languageOf(tokenize(text, english)), language))

test('a language without a lexicon is named, and nothing is guessed', () => {
  const d = read({
    text: 'La seconda stagione di “Blue Hour” arriva il 3 maggio 2025 su Netflix, e non è una delle più lunghe.',
    published: '2025-01-01',
  })
  assert.equal(d.language, 'it')
  assert.equal(isRead(d.language), false)
  assert.deepEqual(d.claims, [])
})

test('a text whose language has a lexicon is read without being told which it is', () => {
  const d = read({
    text: 'Die zweite Staffel von „Blue Hour“ startet am 3. Mai 2025 bei Netflix, und sie ist nicht die letzte.',
    published: '2025-01-01',
  })
  assert.equal(d.language, 'de')
  assert.ok(d.claims.some((c) => c.property === 'release' && c.value?.from === '2025-05-03'))
})

test('what the article says of its language counts before what its words say', () => {
  assert.equal(read({ text: 'Netflix.', language: 'en-GB' }).language, 'en-GB')
})
