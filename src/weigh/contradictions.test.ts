import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClaimDocument, Values } from '../claim.ts'
import { TITLE, type ClaimOptions, article, claim, plays, released, undated, window } from './documents.fixture.ts'
import { weigh } from './weigh.ts'

const asked = { title: TITLE, season: 2 }
const found = (documents: readonly ClaimDocument[]) =>
  weigh(documents, asked).contradictions.map(({ kind, what }) => `${kind} ${what}`)

const certain = (certainty: ClaimOptions['certainty'], more: ClaimOptions = {}): ClaimOptions => ({
  certainty,
  ...more,
})
const filming = (edge: Values['production']['edge'], days: string | null, options: ClaimOptions = {}) =>
  claim('production', { phase: 'filming', edge, window: days === null ? null : window(days) }, options)
const streamly = { source: { kind: 'official', name: 'Streamly' } } as const
const rat = { source: { kind: 'insider', name: 'HarbourRat' } } as const
const one = (...claims: Parameters<typeof article>[2]) => [article('a', '2024-01-10', claims)]
const two = (first: Parameters<typeof article>[2], second: Parameters<typeof article>[2]) => [
  article('a', '2024-01-10', first),
  article('b', '2024-03-10', second),
]

const RELEASE: [string, ClaimDocument[], string[]][] = [
  [
    'windows that do not meet',
    two([released('2024')], [released('2025')]),
    ['between release of season 2: 2024 against 2025'],
  ],
  ['a window in another', two([released('2025')], [released('2025-03')]), []],
  ['windows that meet', two([released('2025-01..2025-03')], [released('2025-03..2025-05')]), []],
  [
    'open windows',
    two([released('2025..')], [released('..2024')]),
    ['between release of season 2: 2025.. against ..2024'],
  ],
  [
    'two reckonings in one article',
    one(released('2024-09..2024-12', certain('possible')), released('2025', certain('possible'))),
    ['within release of season 2: 2024-09..2024-12 against 2025'],
  ],
  [
    'two countries in one article',
    one(
      released('2025-03-01', { quote: 'in the U.K. on March 1' }),
      released('2025-04-01', { quote: 'and on April 1 here' }),
    ),
    [],
  ],
  [
    'cinemas and streaming',
    two(
      [released('2025-03-01', { quote: 'in cinemas on March 1' })],
      [released('2025-06-01', { quote: 'streaming from June 1' })],
    ),
    [],
  ],
  [
    'an official day that is moved',
    two([released('2025-03', certain('official', streamly))], [released('2025-10', certain('official', streamly))]),
    ['older release of season 2: 2025-03 against 2025-10'],
  ],
  [
    'a guess, then the premiere',
    two([released('2023')], [released('2024-02-01', certain('happened'))]),
    ['older release of season 2: 2023 against 2024-02-01'],
  ],
  ['hopes are no dates', two([released('2024', certain('hoped'))], [released('2025')]), []],
  [
    'no official date, and an official one',
    one(undated('no official date has been set'), released('2025-03', certain('official', streamly))),
    ['within release of season 2: no date against 2025-03'],
  ],
  [
    'no official date, and a guess',
    one(undated('no official date has been set'), released('2025', certain('possible'))),
    [],
  ],
  [
    'no expected date, and an expected one',
    one(undated('there is no expected date'), released('2025', certain('possible'))),
    ['within release of season 2: no date against 2025'],
  ],
  ['no exact date, and a year', one(undated('the exact day is not known'), released('2025')), []],
  [
    'a date, and later none',
    two([released('2025-03', certain('official', streamly))], [undated('there is no date yet')]),
    ['between release of season 2: no date against 2025-03'],
  ],
  [
    'no date, and later one',
    two([undated('there is no date yet')], [released('2025-03', certain('official', streamly))]),
    [],
  ],
  [
    'said and denied',
    one(released('2025-03', rat), released('2025', certain('denied'))),
    ['within release of season 2: 2025-03 is said and denied'],
  ],
  [
    'said, later denied',
    two([released('2025-03')], [released('2025', certain('denied'))]),
    ['older release of season 2: 2025-03 is said and denied'],
  ],
  ['denied is only a part of what is said', two([released('2025')], [released('2025-03', certain('denied'))]), []],
]

const renewal = (value: Values['renewal'], options: ClaimOptions) => claim('renewal', value, options)

const RENEWAL: [string, ClaimDocument[], string[]][] = [
  [
    'undecided, later renewed',
    two([renewal('undecided', certain('unknown'))], [renewal('renewed', certain('official', streamly))]),
    ['older renewal for season 2: renewed against undecided'],
  ],
  [
    'renewed, later undecided',
    two([renewal('renewed', certain('official', streamly))], [renewal('undecided', certain('unknown'))]),
    ['between renewal for season 2: renewed against undecided'],
  ],
  [
    'both in one article',
    one(renewal('undecided', certain('unknown')), renewal('renewed', certain('official', streamly))),
    ['within renewal for season 2: renewed against undecided'],
  ],
  [
    'announced and guessed',
    one(renewal('renewed', certain('possible')), renewal('renewed', certain('official', streamly))),
    ['within renewal for season 2: announced against guessed'],
  ],
  [
    'announced and hoped for',
    one(renewal('renewed', certain('hoped')), renewal('renewed', certain('official', streamly))),
    [],
  ],
  [
    'renewed, later cancelled',
    two([renewal('renewed', certain('official', streamly))], [renewal('cancelled', certain('official', streamly))]),
    ['older renewal for season 2: renewed against cancelled'],
  ],
]

const PRODUCTION: [string, ClaimDocument[], string[]][] = [
  [
    'under way, later not begun',
    two([filming('during', null, certain('happened'))], [filming('start', null, certain('unknown'))]),
    ['between filming of season 2: under way against not begun'],
  ],
  [
    'not begun, later under way',
    two([filming('start', null, certain('unknown'))], [filming('during', null, certain('happened'))]),
    [],
  ],
  [
    'under way, and later to start',
    two([filming('during', null, certain('happened'))], [filming('start', '2024-06')]),
    ['between filming of season 2: under way against start 2024-06'],
  ],
  [
    'to start, and under way before',
    [
      article('a', '2023-01-01', [filming('start', '2024-06')]),
      article('b', '2024-01-10', [filming('during', null, certain('happened'))]),
    ],
    ['older filming of season 2: under way against start 2024-06'],
  ],
  [
    'two starts',
    two([filming('start', '2024-02')], [filming('start', '2024-06')]),
    ['between filming of season 2: start 2024-02 against start 2024-06'],
  ],
  [
    'a start after the end',
    two([filming('end', '2024-03')], [filming('start', '2024-06')]),
    ['between filming of season 2: end 2024-03 against start 2024-06'],
  ],
  [
    'windows of two sources in one article that overlap',
    one(filming('start', '2024-01..2024-03'), filming('during', '2024-01..2024-06', rat)),
    ['within filming of season 2: start 2024-01..2024-03 against under way 2024-01..2024-06 (they overlap)'],
  ],
  [
    'told as done twice',
    one(filming('start', '2023-02', certain('happened')), filming('start', '2023-09', certain('happened'))),
    [],
  ],
  [
    'other phases',
    two([claim('production', { phase: 'writing', edge: 'start', window: window('2024') })], [filming('start', '2023')]),
    [],
  ],
]

const PEOPLE: [string, ClaimDocument[], string[]][] = [
  [
    'one character, two actors',
    two([plays('Ina Moor', 'Captain Vance')], [plays('Per Thane', 'Vance')]),
    ['between who plays Captain Vance: Ina Moor against Per Thane'],
  ],
  [
    'one actor, two characters',
    two([plays('Ina Moor', 'Captain Vance')], [plays('Ina Moor', 'Dr. Holt')]),
    ['between whom Ina Moor plays: Captain Vance against Dr. Holt'],
  ],
  ['two parts in one article', one(plays('Ina Moor', 'Captain Vance'), plays('Ina Moor', 'Dr. Holt')), []],
  [
    'one takes over from another',
    two(
      [plays('Ina Moor', 'Captain Vance'), plays('Ina Moor', null, { change: 'leaves' })],
      [plays('Per Thane', 'Captain Vance')],
    ),
    [],
  ],
  [
    'spellings are no contradiction',
    two([plays('Kang Tae-moo', 'Seo Dal-mi')], [plays('Gang Tae Mu', 'Suh Dal-mee')]),
    [],
  ],
  [
    'an actor’s name for a character',
    two([plays('Han Na-yeon', 'Seo Yoo-me')], [plays('Seo You-mi', 'Baek Ha-ri')]),
    ["between an actor's name for a character: Seo Yoo-me is played by Han Na-yeon, and Seo You-mi plays Baek Ha-ri"],
  ],
  ['somebody plays himself', two([plays('Per Thane', 'Per Thane')], [plays('Per Thane', 'Per Thane')]), []],
  [
    'leaves and returns',
    two([plays('Ina Moor', null, { change: 'returns' })], [plays('Ina Moor', null, { change: 'leaves' })]),
    ['older Ina Moor: leaves against returns'],
  ],
  [
    'a cast told as past before it is out',
    one(
      undated('no date yet'),
      ...['Moor', 'Holt', 'Vance'].map((name) => plays(`Ina ${name}`, `${name} Thane`, certain('happened'))),
    ),
    ['within cast of season 2: told as past, and awaited'],
  ],
  [
    'a cast of what is out',
    one(
      released('2023-12-01', certain('happened')),
      ...['Moor', 'Holt', 'Vance'].map((name) => plays(`Ina ${name}`, `${name} Thane`, certain('happened'))),
    ),
    [],
  ],
  [
    'different directors',
    two(
      [claim('crew', { person: 'Ina Moor', role: 'director' })],
      [claim('crew', { person: 'Per Thane', role: 'director' })],
    ),
    ['between director of season 2: Ina Moor against Per Thane'],
  ],
  [
    'two writers',
    two(
      [claim('crew', { person: 'Ina Moor', role: 'writer' })],
      [claim('crew', { person: 'Per Thane', role: 'writer' })],
    ),
    [],
  ],
  [
    'numbers of episodes',
    two([claim('episodes', 8)], [claim('episodes', 10)]),
    ['between episodes of season 2: 8 against 10'],
  ],
  [
    'numbers of episodes of two parts',
    two([claim('episodes', 5, { subject: { part: 1 } })], [claim('episodes', 3, { subject: { part: 2 } })]),
    [],
  ],
  [
    'said to return, and denied',
    one(
      plays('Ina Moor', null, { change: 'returns', ...rat }),
      plays('Ina Moor', null, { change: 'returns', certainty: 'denied' }),
    ),
    ['within cast of season 2: Ina Moor returns is said and denied'],
  ],
]

for (const [name, table] of Object.entries({ RELEASE, RENEWAL, PRODUCTION, PEOPLE })) {
  test(`contradictions: ${name.toLowerCase()}`, () => {
    for (const [what, documents, expected] of table) assert.deepEqual(found(documents), expected, what)
  })
}

test('what one sentence says of two values is no contradiction', () => {
  const [document] = one(claim('episodes', 24), claim('episodes', 28))
  const breath = { quote: 'one more season of 24 or 28', start: 5, end: 32 }
  assert.deepEqual(found([{ ...document!, claims: document!.claims.map((each) => ({ ...each, ...breath })) }]), [])
})

test('both quotes are given, of those who said it first, and the same two values come once', () => {
  const documents = [
    article('a', '2024-01-10', [released('2024', { quote: 'it comes in 2024' })]),
    article('b', '2024-02-10', [released('2025', { quote: 'it comes in 2025' })]),
    article('c', '2024-03-10', [released('2025', { quote: 'in 2025, we reckon' })]),
  ]
  const { contradictions } = weigh(documents, asked)
  assert.deepEqual(
    contradictions.map(({ one: first, other }) => [first.document, first.quote, other.document, other.quote]),
    [['a', 'it comes in 2024', 'b', 'it comes in 2025']],
  )
})

test('between a dated article and an estimated one the estimate decides what can be older', () => {
  const estimate = { from: '2024-01-01', to: '2024-02-01', reason: 'no renewal yet' }
  const documents = [
    article('old', null, [renewal('undecided', certain('unknown'))], { published_estimate: estimate }),
    article('new', '2024-02-02', [renewal('renewed', certain('official', streamly))]),
  ]
  assert.deepEqual(found(documents), ['older renewal for season 2: renewed against undecided'])
})
