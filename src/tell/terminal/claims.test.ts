import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, ClaimDocument } from '../../claim.ts'
import { claimsText, subjectName } from './claims.ts'
import { plainScreen } from './screen.ts'

const CLAIMS: readonly Claim[] = [
  {
    subject: { title: 'Night Ferry', season: 2 },
    property: 'release',
    value: { from: '2025-01-01', to: '2025-04-30', words: 'early 2025' },
    certainty: 'possible',
    source: { kind: 'talent', name: 'Jo Kern', via: 'Instagram' },
    quote: 'could be back in early 2025',
    start: 0,
    end: 27,
  },
  {
    subject: { title: 'Night Ferry', season: 2 },
    property: 'episodes',
    value: 8,
    certainty: 'expected',
    source: { kind: 'outlet', name: null, via: null },
    quote: 'eight \u001b[31mepisodes',
    start: 30,
    end: 44,
  },
]
const DOCUMENT: ClaimDocument = {
  id: 'harbour-1',
  url: null,
  publisher: 'harbour.test',
  published: '2024-05-01',
  language: 'en',
  claims: CLAIMS,
}

test('claims of a document, by release', () => {
  assert.equal(
    claimsText(DOCUMENT, plainScreen(80)),
    `harbour-1
harbour.test, 1 May 2024

Night Ferry, season 2 two claims
  release: “early 2025” · 1 Jan – 30 Apr 2025 · possible · talent Jo Kern via
    Instagram
      “could be back in early 2025”
  episodes: eight episodes · expected
      “eight [31mepisodes”
`,
  )
})

test('a day that is an estimate says why', () => {
  const { published: _, ...rest } = DOCUMENT
  const estimated: ClaimDocument = {
    ...rest,
    published: null,
    published_estimate: { from: '2022-06-06', to: null, reason: 'tells of 6 June 2022 as past' },
    claims: [],
  }
  assert.match(
    claimsText(estimated, plainScreen(80)),
    /not before 6 June 2022: tells of 6 June 2022 as past\n {2}no claims/,
  )
})

const SUBJECTS: readonly (readonly [Claim['subject'], string])[] = [
  [{ title: 'Lupin', season: 1, part: 2 }, 'Lupin, season 1, part 2'],
  [{ title: 'Lupin', season: null }, 'Lupin'],
  [{ title: 'Lupin', season: null, kind: 'film' }, 'Lupin, film'],
  [{ title: 'Lupin', season: 1, episode: 3 }, 'Lupin, season 1, episode 3'],
]
for (const [subject, expected] of SUBJECTS)
  test(expected, () => {
    assert.equal(subjectName(subject), expected)
  })
