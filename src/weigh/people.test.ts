import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TITLE, article, plays } from './documents.fixture.ts'
import { weigh } from './weigh.ts'

/** Who plays whom, and under which spellings. */
const castOf = (documents: Parameters<typeof weigh>[0]) =>
  weigh(documents, { title: TITLE, season: 2 })
    .beliefs.filter(({ about }) => about.endsWith('is played by'))
    .map(({ about, values }) => [
      about.replace(' is played by', ''),
      ...values.map(({ label, variants }) => `${label} (${variants.join(', ')})`),
    ])

test('a stage name is the name for which a text puts it', () => {
  const table: [string, string][] = [
    ['Vex, also known as Yoo Tae-san, plays the captain', 'Yoo Tae-san'],
    ['Vex (real name Yoo Tae-san) plays the captain', 'Yoo Tae-san'],
    ['the captain is Vex, born Yoo Tae-san', 'Yoo Tae-san'],
    ['Vex, a.k.a. “Yoo Tae-san”, plays the captain', 'Yoo Tae-san'],
  ]
  for (const [quote, name] of table) {
    const cast = castOf([
      article('a', '2024-01-01', [plays('Vex', 'Captain Holt', { quote })]),
      article('b', '2024-01-02', [plays(name, 'Captain Holt')]),
    ])
    assert.deepEqual(cast, [['Captain Holt', 'Yoo Tae-san (Vex, Yoo Tae-san)']], quote)
  }
  const apart = castOf([
    article('a', '2024-01-01', [
      plays('Vex', 'Captain Holt', { quote: 'Vex, who knows Yoo Tae-san well, plays the captain' }),
    ]),
    article('b', '2024-01-02', [plays('Yoo Tae-san', 'Captain Holt')]),
  ])
  assert.equal(apart[0]!.length, 3)
})

test('one actor with two characters of nearly one name has one character', () => {
  const cast = castOf([
    article('a', '2024-01-01', [plays('Ina Moor', 'Han Su-hyeok')]),
    article('b', '2024-01-02', [plays('Ina Moor', 'Han Su-hook')]),
    article('c', '2024-01-02', [plays('Per Thane', 'Han Su-jin')]),
  ])
  assert.deepEqual(
    cast.map(([character]) => character),
    ['Han Su-hook', 'Han Su-jin'],
  )
})

test('actors and characters are apart: a character may bear an actor’s name', () => {
  const cast = castOf([
    article('a', '2024-01-01', [plays('Han Na-yeon', 'Seo Yoo-me'), plays('Seo You-mi', 'Baek Ha-ri')]),
  ])
  assert.deepEqual(
    cast.map(([character, actor]) => [character, actor!.split(' (')[0]]),
    [
      ['Baek Ha-ri', 'Seo You-mi'],
      ['Seo Yoo-me', 'Han Na-yeon'],
    ],
  )
})
