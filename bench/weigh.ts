/**
 * How long weighing takes: sketches of texts, comparison of names, and the reports, beliefs and contradictions of one
 * release. All input is made up here, so that the figures are the same everywhere.
 */
import type { Claim, ClaimDocument } from '../src/claim.ts'
import { sketchOf } from '../src/sketch.ts'
import { sameName, weigh } from '../src/weigh/index.ts'

/** The best of some rounds, in milliseconds for each run. */
function best(runs: number, run: () => void): number {
  for (let i = 0; i < runs; i++) run()
  let least = Infinity
  for (let round = 0; round < 7; round++) {
    const began = performance.now()
    for (let i = 0; i < runs; i++) run()
    least = Math.min(least, (performance.now() - began) / runs)
  }
  return least
}

const WORDS =
  'the season was announced on a Monday by its makers while nobody else had heard of any date that could hold'.split(
    ' ',
  )
const text = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => WORDS[(i * 7 + ((i * i + seed) % 13)) % WORDS.length]).join(' ')

for (const [what, length] of [
  ['a short article (1.5 kB)', 300],
  ['a long page (100 kB)', 20_000],
] as const) {
  const sample = text(length, 3)
  const time = best(length > 1000 ? 20 : 1000, () => sketchOf(sample))
  console.log(`sketch of ${what}: ${(sample.length / time / 1000).toFixed(0)} MB/s`)
}

const NAMES = ['moo', 'mi', 'na', 'ri', 'so', 'hyun', 'jin', 'seok', 'young', 'hee'].flatMap((one, i) => [
  `Kang Tae-${one}`,
  `Seo Dal-${one}`,
  `Mira ${one[0]!.toUpperCase()}${one.slice(1)}quist`,
  `Oskar Thane${'abcdefghij'[i]}`,
])
const pairs = (NAMES.length * (NAMES.length - 1)) / 2
const comparing = best(20, () => {
  for (const [i, one] of NAMES.entries()) for (let j = i + 1; j < NAMES.length; j++) sameName(one, NAMES[j]!)
})
console.log(`comparison of two names: ${((comparing / pairs) * 1e6).toFixed(0)} ns`)

function release(articles: number): ClaimDocument[] {
  return Array.from({ length: articles }, (_, i) => {
    const claims: [Claim['property'], unknown, Claim['certainty']][] = [
      [
        'release',
        { from: `${2025 + (i % 3)}-01-01`, to: `${2025 + (i % 3)}-12-31`, words: String(2025 + (i % 3)) },
        'expected',
      ],
      ['network', 'Streamly', 'happened'],
      ['crew', { person: i % 2 === 0 ? 'Lee Jae-kang' : 'Lee Jae Gang', role: 'director' }, 'happened'],
      ['cast', { actor: NAMES[(i * 4) % 40], character: NAMES[(i * 4 + 1) % 40], change: 'plays' }, 'expected'],
      ['episodes', 8 + (i % 2), 'expected'],
    ]
    return {
      id: `article-${i}`,
      url: null,
      publisher: `outlet-${i}.example`,
      published: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`,
      language: 'en',
      sketch: sketchOf(Array.from({ length: 300 }, (_word, k) => `${i}w${k}`).join(' ')),
      claims: claims.map(([property, value, certainty], k) => ({
        subject: { title: 'Northern Harbour', season: 2 },
        property,
        value,
        certainty,
        source: { kind: 'outlet', name: null, via: null },
        quote: `sentence ${k} of article ${i}`,
        start: k * 40,
        end: k * 40 + 30,
      })) as unknown as Claim[],
    }
  })
}
for (const articles of [10, 100, 1000]) {
  const documents = release(articles)
  const { reports } = weigh(documents, { title: 'Northern Harbour', season: 2 })
  const time = best(articles > 100 ? 1 : Math.ceil(500 / articles), () =>
    weigh(documents, { title: 'Northern Harbour', season: 2 }),
  )
  console.log(`weighing ${articles} articles, ${reports.length} reports: ${time.toFixed(2)} ms`)
}
