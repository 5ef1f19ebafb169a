import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unmarkedIn } from './unmarked.ts'

const rows: readonly (readonly [language: string, text: string, titles: readonly string[]])[] = [
  ['fr', 'La saison 3 de la série Lac Noir arrive, après la saison 2 d’Azur.', ['Lac Noir', 'Azur']],
  ['fr', 'Lac Noir (saison 3)', ['Lac Noir']],
  ['fr', 'La série Netflix revient.', []],
  ['es', 'Ya hay fecha para Las Hijas del Puerto temporada 2.', ['Las Hijas del Puerto']],
  ['es', 'La serie Marea Alta vuelve.', ['Marea Alta']],
  ['id', 'Drama Korea Rumah Angin tayang. Musim kedua Laut Biru segera hadir.', ['Rumah Angin', 'Laut Biru']],
  ['de', 'Nordlicht, Staffel 2: alles zum Start', ['Nordlicht']],
  ['ko', '푸른 시간 시즌2', []],
]

for (const [language, text, titles] of rows)
  test(`titles without marks, ${language}: ${text}`, () => assert.deepEqual(unmarkedIn(text, language), titles))

test('the titles of one text are bounded', () => {
  const text = Array.from({ length: 200 }, (_, i) => `La serie Marea${i} vuelve.`).join(' ')
  assert.equal(unmarkedIn(text, 'es').length, 50)
})
