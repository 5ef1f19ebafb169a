import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '../index.ts'
import type { Property } from '../../claim.ts'

/** Texts of two works, and whose a claim is. */
const CASES: readonly (readonly [name: string, text: string, property: Property, ...titles: string[]])[] = [
  [
    'a work that the article’s own is a sequel to takes nothing over',
    'Saltland returns to cinemas\n\nThe new film “Saltland” is a sequel to “The Glass Harbour”, directed years ago by Ada Roe. It will be released on May 3, 2027, the studio said.',
    'release',
    'Saltland',
  ],
  [
    'nor does one that a person is known from',
    'Saltland finds its lead\n\nNetflix series “Saltland” has found its lead. Ben Ode, who played the pilot in “The Glass Harbour”, joins as Marcus. The series arrives in March 2027.',
    'release',
    'Saltland',
  ],
  [
    'a sentence that begins with another work is about that one',
    'Saltland cancelled\n\nNetflix has cancelled “Saltland” after one season. The film “The Glass Harbour”, also by Ada Roe, comes to cinemas on November 22, 2027.',
    'release',
    'The Glass Harbour',
  ],
  [
    'and so is the next, which takes it up',
    'Saltland cancelled\n\nNetflix has cancelled “Saltland” after one season. The film “The Glass Harbour” is done, said Ada Roe. It comes to cinemas on November 22, 2027.',
    'release',
    'The Glass Harbour',
  ],
  [
    'a novel that a series is made from has no release',
    'Saltland in production\n\n“Saltland” is based on the novel “The Glass Harbour” by Ada Roe. Filming began in May 2026 and the series is expected in the autumn of 2027.',
    'release',
    'Saltland',
  ],
  [
    'each point of a list is about the work that opens it',
    'What the boss told us, show by show\n\n— “Saltland” returns next year. It is done.\n\n— “The Glass Harbour” season three: 2027 as well. Ada Roe is rewriting.\n\n— “Red Tide Rising” season 2 comes in March. Ben Ode directs.\n\n— “Night Ferry” hopes to film in the spring.',
    'crew',
    'The Glass Harbour',
    'Red Tide Rising',
  ],
  [
    'and so is each paragraph under a numbered name',
    'Four dramas that come back\n\n1. Saltland\nSeason 2 is coming in May 2027, says Netflix.\n\n2. All of Them Are Here\nRenewed for a second season last June. Season 2 comes in August 2027.\n\n3. Night Ferry\nSeason 3 arrives in October 2027.',
    'release',
    'Saltland',
    'All of Them Are Here',
    'Night Ferry',
  ],
  [
    'or one in capitals',
    'All that was said on the stage\n\nSALTLAND. The spy series starts on August 31, 2027.\n\nNIGHT FERRY. Season 3 is set for February 2028.\n\nTHE GLASS HARBOUR. Out now! It arrived on March 22, 2027.',
    'release',
    'Saltland',
    'Night Ferry',
    'The Glass Harbour',
  ],
]

for (const [name, text, property, ...expected] of CASES)
  test(name, () => {
    const titles = read({ text, published: '2026-06-01' })
      .claims.filter((c) => c.property === property)
      .map((c) => c.subject.title)
    assert.deepEqual([...new Set(titles)], expected)
  })
