import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from '../index.ts'
import { assertLinear } from '../linear.fixture.ts'
import { GLOSSED_LANGUAGES, glossOf } from './index.ts'
import { glossaryOf } from './glossary.ts'

const glosses: readonly (readonly [language: string, text: string, gloss: string])[] = [
  ['es', '«Luz» se estrena el 5 de marzo.', '“Qzaaaa” premieres on 5 March.'],
  ['es', 'La tercera temporada podría llegar en otoño.', 'The third season could arrive in fall.'],
  ['de', 'Sie wird im März 2025 erscheinen.', 'They will premiere in March 2025.'],
  ['de', 'Gestern wurde der Trailer veröffentlicht.', 'Yesterday, the trailer was released.'],
  ['fr', "À l'automne 2025, la saison 2 sortira.", 'Autumn 2025, the season 2 will premiere.'],
  ['id', 'Musim kedua akan tayang pada 5 Maret 2025.', 'Second season will premiere on 5 March 2025.'],
  ['ko', '시즌 2는 2025년 3월 5일 공개된다.', 'Season 2 will premiere on March 5, 2025.'],
  ['ja', '第2期は2025年3月5日に配信される。', 'Season 2 will premiere on March 5, 2025.'],
]
for (const [language, text, gloss] of glosses)
  test(`${language}: ${text}`, () => assert.equal(glossOf(text, language, [])?.text, gloss))

test('a language without a lexicon has no gloss, a variant of one that has is glossed', () => {
  assert.equal(glossOf('Luz.', 'it', []), null)
  assert.notEqual(glossOf('Luz.', 'es-MX', []), null)
})

const titles: readonly (readonly [language: string, text: string, title: string])[] = [
  ['es', '«La luz azul» se estrenó en mayo de 2022.', 'La luz azul'],
  ['de', '„Der lange Weg“ startete im Mai 2022.', 'Der lange Weg'],
  ['de', '»Der lange Weg« startete im Mai 2022.', 'Der lange Weg'],
  ['fr', '« Le Long Chemin » est sorti en mai 2022.', 'Le Long Chemin'],
  ['id', '‘Jalan Panjang’ dirilis pada Mei 2022.', 'Jalan Panjang'],
  ['ko', '《긴 여름》은 2022년 5월 공개됐다.', '긴 여름'],
  ['ko', '‘긴 여름’은 2022년 5월 공개됐다.', '긴 여름'],
  ['ko', '“긴 여름”은 2022년 5월 공개됐다.', '긴 여름'],
  ['ja', '『長い夏』は2022年5月に公開された。', '長い夏'],
  ['ja', '「長い夏」は2022年5月に公開された。', '長い夏'],
]
for (const [language, text, title] of titles)
  test(`the title in its marks: ${text}`, () => {
    const [claim] = read({ text, language, published: '2024-06-01' }).claims
    assert.equal(claim?.subject.title, title)
    assert.equal(text.slice(claim.start, claim.end), claim.quote)
    assert.equal(claim.property === 'release' && claim.value?.from, '2022-05-01')
  })

test('a title that is known needs no marks', () => {
  const text = 'La luz azul se estrenó en mayo de 2022.'
  const [claim] = read({ text, language: 'es', published: '2024-06-01' }, { titles: ['La luz azul'] }).claims
  assert.equal(claim?.subject.title, 'La luz azul')
})

test('the words of a window are those of the text', () => {
  const text = '《긴 여름》은 내년 상반기에 공개된다.'
  const [claim] = read({ text, language: 'ko', published: '2024-06-01' }).claims
  assert.deepEqual(claim?.property === 'release' && claim.value, {
    from: '2025-01-01',
    to: '2025-06-30',
    words: '내년 상반기',
  })
})

test('a line of a lexicon without its parts is refused, with the line', () => {
  assert.throws(() => glossaryOf('xx', { spaced: true }, 'temporada season'), /without " =": temporada season/)
  assert.throws(
    () => glossaryOf('xx', { spaced: true }, 'temporada = season @nothing'),
    /a mark that is none: @nothing/,
  )
})

/** What texts in these languages are made of, with what breaks readers: marks that nothing closes, digits, surrogates. */
const PIECES =
  'temporada Staffel saison musim 시즌 シーズン 第2期 2025년 3월 2025年 3月 5 de marzo am 5. März 공개된다 放送開始 wird erscheinen 배우 박하준이 俳優の 白石健人 « » „ “ 《 》 『 』 「 ‘ ’ " . , 。 、 ( ) \n \n\n \ud83d Netflix'.split(
    ' ',
  )

test('whatever a text has, every quote is at its offsets', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GLOSSED_LANGUAGES),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
      fc.boolean(),
      (language, pieces, spaced) => {
        const text = pieces.join(spaced ? ' ' : '')
        for (const c of read({ text, language, published: '2024-06-01' }).claims)
          assert.equal(text.slice(c.start, c.end), c.quote)
      },
    ),
    { numRuns: 300 },
  )
})

const HOSTILE: readonly (readonly [language: string, unit: string])[] = [
  ['ko', '《푸른 시간》 시즌 2는 2025년 3월 5일 공개될 예정이다. '],
  ['ko', '공개된다고 '],
  ['ko', '박하준'],
  ['ko', '2025년 '],
  ['ko', '《'],
  ['ja', '『青い時間』第2期は2025年春に放送開始。'],
  ['ja', '放送'],
  ['ja', '1月'],
  ['es', '«La casa» se estrena el 5 de marzo de 2025. '],
  ['es', '5 de marzo de '],
  ['es', '«'],
  ['de', 'wird Vogt erscheinen '],
  ['de', 'Anna '],
  ['fr', "l'"],
]
for (const [language, unit] of HOSTILE)
  test(`${language}: ${unit} without end takes time in proportion`, () =>
    assertLinear((size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size), language))
