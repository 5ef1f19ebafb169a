import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'
import type { Property } from '../claim.ts'

/** Texts of two works, and whose a claim is. */
const CASES: readonly (readonly [name: string, text: string, property: Property, title: string])[] = [
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
]

for (const [name, text, property, title] of CASES)
  test(name, () => {
    const titles = read({ text, published: '2026-06-01' })
      .claims.filter((c) => c.property === property)
      .map((c) => c.subject.title)
    assert.deepEqual([...new Set(titles)], [title])
  })
