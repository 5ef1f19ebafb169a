import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixtureAnswer } from '../answer.fixture.ts'
import { emphasised, figures, lede } from './headline.ts'

const EMPHASIS: readonly (readonly [sentence: string, title: string, marked: string])[] = [
  [
    'Probably between November 2024 and January 2026.',
    'X',
    'Probably between <em>November 2024</em> and <em>January 2026</em>.',
  ],
  ['On 3 May 2025, says Netflix.', 'X', 'On <em>3 May 2025</em>, says Netflix.'],
  ['Out in late 2024 or the first half of 2025.', 'X', 'Out in <em>late 2024</em> or <em>the first half of 2025</em>.'],
  ['Between March and June 2025.', 'X', 'Between <em>March</em> and <em>June 2025</em>.'],
  [
    'Between 2024 and 2025; nothing newer than 2023.',
    'X',
    'Between <em>2024</em> and <em>2025</em>; nothing newer than 2023.',
  ],
  ['Blade Runner 2099 comes in 2026.', 'Blade Runner 2099', 'Blade Runner 2099 comes in <em>2026</em>.'],
  ['In 2012 comes 2012.', '2012', 'In 2012 comes 2012.'],
  [
    'Officially on 17 January 2025 (Apple TV+, said 10 July 2024).',
    'X',
    'Officially on <em>17 January 2025</em> <span class="aside">(Apple TV+, said 10 July 2024)</span>.',
  ],
  [
    'Perhaps already out (nothing newer than May 2024 has been read); otherwise probably between 2027 and 2031.',
    'X',
    'Perhaps already out <span class="aside">(nothing newer than May 2024 has been read)</span>; otherwise probably between <em>2027</em> and <em>2031</em>.',
  ],
  ['Out since 30 December 2022.', 'X', 'Out since <em>30 December 2022</em>.'],
  ['Already out; nothing newer than May 2024.', 'X', 'Already out; nothing newer than May 2024.'],
  ['<b>2025</b>', 'X', '&lt;b&gt;<em>2025</em>&lt;/b&gt;'],
]

test('the first two dates about the release are emphasised, not years of the title or when something was said', () => {
  for (const [sentence, title, marked] of EMPHASIS) assert.equal(String(emphasised(sentence, title)), marked)
})

const base = fixtureAnswer('2025-03-01')

test('without an official day the figures tell the window', () => {
  const markup = String(figures(base))
  assert.match(markup, /Even odds by<\/dt><dd>January 2026/)
  assert.match(markup, /80 % between/)
  assert.doesNotMatch(markup, /Countdown/)
})

test('an official day ahead is counted down to', () => {
  const dated = (day: string) =>
    String(
      figures({
        ...base,
        status: 'dated',
        official: { window: { from: day, to: day, words: day }, said: '2025-02-01', report: 'r1' },
      }),
    )
  assert.match(dated('2025-03-31'), /Countdown<\/dt><dd>30 days.*Monday, 31 March 2025/)
  assert.match(dated('2025-03-02'), /one day/)
  assert.match(dated('2025-03-01'), /today/)
})

test('the line under the headline tells official or not, stage, as-of day and how much it is from', () => {
  const line = String(lede(base))
  assert.match(line, /^<p class="lede"> ?No official date\. Filming: /)
  assert.match(line, /as of 1 March 2025, from three articles that make seven independent reports of dates and work/)
})

test('without an article, and without a word of dates and work, it is said from what the answer comes', () => {
  const none = String(lede({ ...base, documents: [], reports: [] }))
  assert.match(none, /as of 1 March 2025, from what similar releases did: no article about it has been read\.</)
  const silent = String(lede({ ...base, reports: [] }))
  assert.match(silent, /from three articles that say nothing of dates and work\.</)
})

test('what most likely never comes leads with that', () => {
  const markup = String(figures({ ...base, status: 'cancelled', p_never: 0.97 }))
  assert.match(markup, /class="big"\s*><dt>Never comes<\/dt><dd>97\s%/)
  assert.match(markup, /If it comes, even odds by/)
  assert.equal(markup.match(/Never comes/g)?.length, 1)
})
