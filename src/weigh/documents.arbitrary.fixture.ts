import fc from 'fast-check'
import type { Certainty, Claim, ClaimDocument, Source } from '../claim.ts'
import { sketchOf } from '../sketch.ts'
import { article, claim, plays, released, undated, window } from './documents.fixture.ts'

const certainty = fc.constantFrom<Certainty>(
  'happened',
  'official',
  'expected',
  'possible',
  'hoped',
  'unknown',
  'denied',
)
const source = fc.constantFrom<Source>(
  { kind: 'outlet', name: null, via: null },
  { kind: 'official', name: 'Streamly', via: null },
  { kind: 'official', name: null, via: 'teaser' },
  { kind: 'insider', name: 'HarbourRat', via: 'X' },
  { kind: 'insider', name: null, via: null },
  { kind: 'press', name: 'Outlet 1', via: null },
  { kind: 'talent', name: 'Kang Tae-moo', via: 'Outlet 2' },
)
const actor = fc.constantFrom('Kang Tae-moo', 'Gang Tae Mu', 'Tae-moo', 'Ina Moor', 'Moor', 'Seo Dal-mi')
const character = fc.constantFrom('Seo Dal-mi', 'Suh Dal-mee', 'Dal-mi', 'Captain Vance', null)

const anyClaim: fc.Arbitrary<Claim> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('2024', '2025', '2025-03', '2025-03-15', '2024-10..2025-02').map((days) => released(days)),
      fc.constant(undated('no official date yet')),
      fc.constantFrom('renewed', 'cancelled', 'undecided').map((value) => claim('renewal', value as 'renewed')),
      fc
        .tuple(actor, character, fc.constantFrom('plays', 'returns', 'leaves'))
        .map(([who, whom, change]) => plays(who, whom, { change: change as 'plays' })),
      fc
        .tuple(actor, fc.constantFrom('director', 'writer'))
        .map(([person, role]) => claim('crew', { person, role: role as 'director' })),
      fc.constantFrom('Streamly', 'Streamly Plus', 'Canal').map((name) => claim('network', name)),
      fc.constantFrom(8, 10).map((count) => claim('episodes', count)),
      fc
        .constantFrom('2024-01', '2024-06')
        .map((days) => claim('production', { phase: 'filming', edge: 'start', window: window(days) })),
    ),
    certainty,
    source,
    fc.constantFrom(1, 2, null),
  )
  .map(
    ([each, sure, from, season]) =>
      ({ ...each, certainty: sure, source: from, subject: { ...each.subject, season } }) as Claim,
  )

/** Up to six documents with texts of their own, of three outlets, on days of one year or without a day. */
export const anyDocuments: fc.Arbitrary<ClaimDocument[]> = fc
  .array(
    fc.tuple(
      fc.array(anyClaim, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.integer({ min: 1, max: 28 })),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(([claims, outlet, day], i) =>
      article(
        `d${i}`,
        day === null ? null : `2024-02-${String(day).padStart(2, '0')}`,
        claims.map((each, j) => ({ ...each, quote: `${each.property} told in sentence ${j} of article ${i}` })),
        {
          publisher: `Outlet ${outlet}`,
          sketch: sketchOf(Array.from({ length: 200 }, (_word, k) => `w${i}x${k}`).join(' ')),
        },
      ),
    ),
  )

/** The same text in another outlet, later. */
export function copyOf(document: ClaimDocument): ClaimDocument {
  return {
    ...document,
    id: 'zz-copy',
    publisher: 'Copying Post',
    url: 'https://copy.example/x',
    // A copy of an article without a day has none either; a day would tell when the article was there.
    published: document.published === null ? null : '2024-12-01',
  }
}
