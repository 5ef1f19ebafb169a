import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontMatter } from './frontmatter.ts'

const CASES: readonly (readonly [string, string, object])[] = [
  ['plain keys', '---\ntitle: Season 2\ndate: 2024-02-01\n---\nText', { title: 'Season 2', published: '2024-02-01' }],
  ['line ends of Windows', '---\r\ntitle: Season 2\r\nlang: de\r\n---\r\nText', { title: 'Season 2', language: 'de' }],
  [
    'quotes and comments',
    '---\ntitle: "Season 2: a date # yes"\nauthor: \'A. Writer\' # me\nlang: en # yes\n---\n',
    { title: 'Season 2: a date # yes', author: 'A. Writer', language: 'en' },
  ],
  ['lists', '---\nauthors: [A. Writer, "B. Other"]\ntags:\n  - x\n---\n', { author: 'A. Writer, B. Other' }],
  ['lists of lines', '---\nauthor:\n  - A. Writer\n  - B. Other\n---\n', { author: 'A. Writer, B. Other' }],
  ['an object', '---\nauthor:\n  name: A. Writer\n  url: https://a.test\n---\n', { author: 'A. Writer' }],
  [
    'a time',
    '---\ndate: 2024-02-01T23:00:00+09:00\nupdated: 2024-02-03 10:00\n---\n',
    { published: '2024-02-01', modified: '2024-02-03' },
  ],
  [
    'an address and a site',
    '---\ncanonical_url: https://a.test/x\nsite: The Paper\n---\n',
    { url: 'https://a.test/x', publisher: 'The Paper' },
  ],
  ['TOML', '+++\ntitle = "Season 2"\ndate = 2024-02-01\n+++\n', { title: 'Season 2', published: '2024-02-01' }],
  ['values that are none', '---\ndate: soon\nurl: a/b\nlang: klingonish tongue\ntitle:\n---\n', {}],
  ['a heading', '\n# Season 2 in May #\n\nText', { title: 'Season 2 in May' }],
  ['a heading within', 'Text\n\n# Season 2 in May\n', {}],
  ['a rule that is no fence', 'Text\n---\ntitle: x\n---\n', {}],
  ['a fence that never closes', '---\ntitle: x\n', {}],
  ['nothing', '', {}],
]

for (const [name, text, fields] of CASES)
  test(`front matter: ${name}`, () => assert.deepEqual(frontMatter(text), fields))
