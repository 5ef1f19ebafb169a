import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../index.ts'

const BEFORE = 'Saltland season 3: what we know\n\n“Saltland” season 2 came out on Netflix on March 3, 2024. '

/** What a sentence says of a season that nobody has ordered. */
const ROWS: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ['A fourth season may be needed.', '4 renewed possible'],
  ['There may be a fourth season.', '4 renewed possible'],
  ['A fourth season isn’t ruled out.', '4 renewed possible'],
  ['A fourth season is not out of the question.', '4 renewed possible'],
  ['The creator has ideas for a fourth season.', '4 renewed possible'],
  ['Roe is open to a fourth season.', '4 renewed possible'],
  ['Roe would love to do a fourth season.', '4 renewed hoped'],
  ['Roe hopes for a fourth season.', '4 renewed hoped'],
  ['Fans are begging for a fourth season.', '4 renewed hoped'],
  ['Roe said she will not write a fourth season.', '4 renewed denied'],
  ['Netflix will not make a fourth season.', '4 cancelled expected'],
  ['There won’t be a season 4.', '4 cancelled expected'],
  ['A fourth season does not exist.', '4 renewed denied'],
  ['Netflix denied that it had ordered a fourth season.', '4 renewed denied'],
  ['A fourth season depends on the ratings.', '4 undecided unknown'],
  ['It is too early to talk about a fourth season.', '4 undecided unknown'],
  ['Beyond the third season nothing has been ordered.', '4 undecided unknown'],
  ['The streamer has yet to decide on a fourth season.', '4 undecided unknown'],
  ['Netflix is expected to renew the show.', '3 renewed expected'],
  ['Netflix ordered it in January.', '3 renewed official'],
  ['Netflix has given the go-ahead for a third season.', '3 renewed official'],
  ['There will be no more episodes.', '- ended expected'],
  // What is out, what has a date, and what is said of people is no prospect.
  ['Roe loved the second season.'],
  ['A fourth season may follow in June 2027, on the third floor of the museum.'],
  ['Ada Roe may return for the fourth season in a new part.'],
  ['The second season was made on an open set.'],
]

for (const [sentence, ...expected] of ROWS)
  test(sentence, () => {
    const { claims } = read({ text: BEFORE + sentence, published: '2026-06-01' })
    assert.deepEqual(
      claims
        .filter((c) => c.property === 'renewal')
        .map((c) => `${c.subject.season ?? '-'} ${String(c.value)} ${c.certainty}`),
      expected,
    )
  })
