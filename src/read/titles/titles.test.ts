import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../lexicon/index.ts'
import { sentencesOf } from '../sentences.ts'
import { titlesOf } from './titles.ts'
import { tokenize } from '../tokens.ts'

function titles(text: string, known: readonly string[] = []): string[] {
  const t = tokenize(text, english)
  return titlesOf(t, sentencesOf(t), known).map((x) => x.text)
}

const rows: readonly (readonly [string, string, string])[] = [
  [
    'in quotation marks',
    'A date at last\n\nThe second season of “Blue Hour” arrives in May, Netflix said.',
    'Blue Hour',
  ],
  [
    'in the headline, before the season',
    'Blue Hour Season 2: Everything We Know\n\nThe show returns in May. Fans of Blue Hour are glad.',
    'Blue Hour',
  ],
  [
    'after a word for a work',
    'News of the week\n\nThe comedy film Night Ferry premiered in June. Night Ferry is fun.',
    'Night Ferry',
  ],
  [
    'with a subtitle',
    'Studio dates sequel\n\nWarner Bros. will release "Tide: Part Two" on March 15, 2025. "Tide: Part Two" is long.',
    'Tide: Part Two',
  ],
  [
    'with small words inside',
    'What is next\n\nThe series Tower of the Salt Road premiered on HBO. Tower of the Salt Road is a hit.',
    'Tower of the Salt Road',
  ],
  [
    'called by its first word as well',
    'Ada in Saltland returns\n\nThe series Ada in Saltland is back. Fans of Ada in Saltland cheered. Ada is loved. Season 3 of Ada starts in May.',
    'Ada in Saltland',
  ],
  [
    'where the headline has an actor',
    'Robert Quill Joins Heist Thriller\n\nRobert Quill has joined the cast of The Copper Mile, a heist thriller from director Ann Marsh. Quill will play a driver.',
    'The Copper Mile',
  ],
  [
    'where a film maker is named most',
    'Film maker Hartwell returns\n\nDirector Nigel Hartwell is to shoot the drama Low Meadow in Spain. Hartwell said the script was ready. Low Meadow opens in 2027.',
    'Low Meadow',
  ],
  [
    'with and without its article',
    'News of a drama\n\nThe series The Copper Mile was renewed. Critics liked The Copper Mile. Season 2 of Copper Mile starts in May.',
    'The Copper Mile',
  ],
  [
    'a sequel beside the film before it',
    'Ironclad 4 adds Jason Moran\n\nJason Moran joins Ironclad 4, directed by Sam Hargrove. The first Ironclad opened in 2015. Ironclad 4 is due on May 7, 2027.',
    'Ironclad 4',
  ],
  [
    'by its makers told after it',
    'Coming in March\n\nThe other big premiere is Rooftop, from creators Ann Marsh and Bill Tarn. Fans of comedies will be glad.',
    'Rooftop',
  ],
  [
    'a number that counts the seasons',
    'Night Ferry 2 has a date\n\nNight Ferry 2 airs in June. The first season had ten episodes. Every episode of this season is new. The season was short.',
    'Night Ferry',
  ],
  [
    'in a headline below a line of the page',
    'News\n\nBlue Hour Season 2: Everything We Know\n\nThe show returns in May. Fans of Blue Hour are glad.',
    'Blue Hour',
  ],
  [
    'in capitals in a sentence',
    'Coming soon\n\nAda Roe will direct SALTLAND for Paramount. Filming on SALTLAND begins in May.',
    'Saltland',
  ],
  [
    'on a line above its credits',
    'In cinemas now\n\nThe Salt Mill\n\nDirected by Ada Roe. Starring Bo Karr.\n\nA doctor goes home.',
    'The Salt Mill',
  ],
  ['with its platform in brackets', 'What to see\n\nThe Salt Mill (ITV, 9pm)\n\nA doctor goes home.', 'The Salt Mill'],
  ['after the name of its maker', 'News of the day\n\nAda Roe’s Blue Hour opens in May.', 'Blue Hour'],
  ['after a label', 'Rumour: Blue Hour film delayed\n\nThe film Blue Hour is late.', 'Blue Hour'],
  ['after a description', 'News\n\nThey make a new sitcom for BBC Four, Grey Coast. It will air in May.', 'Grey Coast'],
]
for (const [name, text, expected] of rows) test(name, () => assert.equal(titles(text)[0], expected))

test('people, platforms and months are no titles', () => {
  const found = titles(
    'A talk with the makers\n\nAnn Lee told Netflix in May that the drama “Blue Hour” was done. Ann Lee plays Joan Smith in it.',
  )
  assert.deepEqual(found, ['Blue Hour'])
})

test('a title that stands in capitals only is written as titles are', () => {
  const text = (name: string): string =>
    `What is on\n\n${name}\n\nThe drama ${name} returns on May 4. Season 2 of ${name} has six episodes.`
  assert.equal(titles(text('THE SALT OF THE ROAD'))[0], 'The Salt of the Road')
  assert.equal(titles(text('SALTLAND'))[0], 'Saltland')
  assert.equal(titles(text('QSI'))[0], 'QSI')
})

test('a known title is found in any capitals', () => {
  assert.ok(
    titles('News\n\nWe saw tower of salt last night and liked it.', ['Tower of Salt']).includes('tower of salt'),
  )
})

test('a heading that asks has its title at its end', () => {
  const found = titles(
    'Low Meadow news\n\nThe series Low Meadow is back.\n\nWhat Is The Release Date Of Low Meadow Season 4?\n\nLow Meadow returns in June.',
  )
  assert.deepEqual(found, ['Low Meadow'])
})
