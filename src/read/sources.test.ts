import { facts } from './properties/facts.fixture.ts'
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

facts('release', [
  ['Season 2 is coming in March 2025, says Netflix.', 'Blue Hour S2 2025-03-01..2025-03-31 official official:Netflix'],
  [
    'Season 2 is coming in March 2025, said a Netflix spokesperson.',
    'Blue Hour S2 2025-03-01..2025-03-31 official official:Netflix',
  ],
  ['Season 2 is coming in March 2025, the network said.', 'Blue Hour S2 2025-03-01..2025-03-31 official official'],
  [
    'Season 2 will arrive in March 2025, according to Netflix.',
    'Blue Hour S2 2025-03-01..2025-03-31 official official:Netflix',
  ],
  [
    '“Season 2 will be out in March 2025,” director Laura Roe said.',
    'Blue Hour S2 2025-03-01..2025-03-31 expected talent:Laura Roe',
  ],
  ['It was confirmed today that season 2 will start on March 5, 2025.', 'Blue Hour S2 2025-03-05 official'],
  ['Season 2 will start on March 5, 2025, it was announced today.', 'Blue Hour S2 2025-03-05 official'],
  ['Deadline reports that season 2 will start on March 5, 2025.', 'Blue Hour S2 2025-03-05 expected press:Deadline'],
  ['Season 2 will start on March 5, 2025, per Deadline.', 'Blue Hour S2 2025-03-05 expected press:Deadline'],
  ['Season 2 will start on March 5, 2025, a source told Variety.', 'Blue Hour S2 2025-03-05 expected insider'],
  ['Season 2 will start on March 5, 2025, BBC One has announced.', 'Blue Hour S2 2025-03-05 official official:BBC One'],
  ['BBC bosses confirmed that season 2 will start on March 5, 2025.', 'Blue Hour S2 2025-03-05 official official:BBC'],
  ['The makers have pushed the film to March 5, 2025.', 'Blue Hour 2025-03-05 official official'],
  ['Season 2 will start on March 5, 2025, says Laura Roe.', 'Blue Hour S2 2025-03-05 expected'],
])

facts('renewal', [
  ['The show was renewed for a second season by Showtime.', 'Blue Hour S2 renewed official official:Showtime'],
  ['It was axed by Channel 4.', 'Blue Hour cancelled official official:Channel 4'],
  [
    'It was renewed for a fifth season earlier this year by Canada’s Showcase network.',
    'Blue Hour S5 renewed official official',
  ],
  ['NBC unexpectedly gave it a second season.', 'Blue Hour S2 renewed official official:NBC'],
  ['ITV has axed the show after one series.', 'Blue Hour cancelled official official:ITV'],
  ['ITV axed it in 2002.', 'Blue Hour cancelled official official:ITV'],
  ['ITV bosses have axed the show.', 'Blue Hour cancelled official official:ITV'],
])

facts('network', [
  ['It is probably not the news that fans of the Fox drama wanted.', 'Blue Hour Fox expected'],
  ['“Blue Hour” is not a Netflix series.', 'Blue Hour Netflix denied'],
  ['“Blue Hour” made its debut on Netflix in 2021.', 'Blue Hour Netflix happened'],
  ['The series airs Tuesdays at 9 on CBS.', 'Blue Hour CBS expected'],
])
