import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'

/** What the text says of season 2, and whose word that is: kind, name, the outlet that it was told to. */
const rows: readonly (readonly [said: string, source: string])[] = [
  [
    'Showrunner Lena Arden told Collider, via ScreenRant, that season 2 will premiere in 2025.',
    'talent:Lena Arden:Collider',
  ],
  ['Leaker Blue Heron says season 2 will premiere in 2025.', 'insider:Blue Heron:'],
  ['Lena Arden, who plays Rue, shared that season 2 will premiere in 2025.', 'talent:Lena Arden:'],
  ['“It is done,” said Lena Arden, who added that season 2 will premiere in 2025.', 'talent:Lena Arden:'],
  ['Season 2 will premiere in 2025, TVLine has learned.', 'press:TVLine:'],
  ['HBO boss Lena Arden told Deadline that season 2 will premiere in 2025.', 'official:Lena Arden:Deadline'],
  ['Lena Arden told Deadline that season 2 will premiere in 2025.', 'talent:Lena Arden:Deadline'],
  ['Variety reports that season 2 will premiere in 2025.', 'press:Variety:'],
  ['Sources say season 2 will premiere in 2025.', 'insider::'],
  [
    'Lena Arden, the director of “Blue Hour”, told Deadline that season 2 will premiere in 2025.',
    'talent:Lena Arden:Deadline',
  ],
  ['Variety is reporting that season 2 will premiere in 2025.', 'press:Variety:'],
  ['Producer Lena Arden expects season 2 to premiere in 2025.', 'talent:Lena Arden:'],
  ['Some fans believe season 2 will premiere in 2025.', 'insider::'],
  ['Fans can expect season 2 to premiere in 2025.', 'outlet::'],
  ['The Netflix series will return for season 2 in 2025.', 'outlet::'],
]

for (const [said, expected] of rows)
  test(`whose word it is: ${said}`, () => {
    const { claims } = read({ text: `“Blue Hour” season 2\n\n${said}`, published: '2024-06-01' })
    const release = claims.filter((c) => c.property === 'release')
    assert.deepEqual(
      release.map(({ source: { kind, name, via } }) => `${kind}:${name ?? ''}:${via ?? ''}`),
      [expected],
    )
  })
