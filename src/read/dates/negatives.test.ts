import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUSE } from './convention.ts'
import { findDates } from './index.ts'

/** Words and numbers that look like times and are none. */
const NOTHING: readonly string[] = [
  // the modal, the verbs
  'It may be delayed.',
  'May the force be with you.',
  'This may or may not be right.',
  'One may ask a question.',
  'They march on the capital.',
  'Prices fall again.',
  'spring into action',
  'the fall of the House of Usher',
  // ordinals and numbers of seasons, episodes and parts
  'the second season',
  'the first look at season 3 episode 4',
  'Season 2, Part 1',
  'the 12th film in the series',
  'top 10',
  'two of them',
  // counts, money, scores, versions, telephone numbers
  '2,024 votes',
  '2000 pieces',
  'over 2000 people',
  '$2024',
  'rated 8/10 on IMDb',
  'a 4:3 aspect ratio',
  'version 1.1.30',
  'Tel: +86 138-2010-2015',
  'a score of 7.5',
  'won 3-2',
  '24/7',
  '12.53%',
  // shorter than a day, ages, rates
  '24 hours',
  'in 24 hours',
  'at 9pm',
  'a 5-year-old',
  'He is 30 years old.',
  'twice a week',
  'three episodes a week',
  'airs Fridays',
  // titles and names
  '1899 was cancelled.',
  '“1899” season 2',
  'Blade Runner 2049',
  'Class of ’07',
  '28 Years Later',
  '500 Days of Summer',
  'Man of Tomorrow',
  'The Summer I Turned Pretty',
  'Winter Is Coming',
  'The Winter Soldier',
  'directed by June Kim',
  'June Squibb',
  'Wednesday season 2',
  'the second season of Wednesday',
  'Black Friday',
  'Monday Night Football',
  // days that do not exist
  '2/29/2023',
  '2024-13-12',
  '2015-1-32',
  '8/32',
  '2014/22/29',
]

test('what only looks like a time is none', () => {
  for (const text of NOTHING) assert.deepEqual(findDates(text, '2024-02-15', HOUSE), [], text)
})

test('the date beside such a word is still found', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Season 2 may premiere in May.', 'May'],
    ['It could fall in the fall.', 'fall'],
    ['The Fall Guy opens May 3.', 'May 3'],
    ['Season 2 March 2025', 'March 2025'],
    ['Wonder Woman 1984 came out in 2020.', '2020'],
    ['28 Years Later arrives June 20, 2025', 'June 20, 2025'],
    ['the May 9 episode', 'May 9'],
    ['$12 December 27', 'December 27'],
  ]
  for (const [text, words] of cases)
    assert.deepEqual(
      findDates(text, '2024-02-15', HOUSE).map((f) => text.slice(f.start, f.end)),
      [words],
      text,
    )
})
