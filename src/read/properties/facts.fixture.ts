import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Property } from '../../claim.ts'
import { claims } from '../claims.fixture.ts'

/** An article's beginning that names a series, so that the sentence under test has a work to be about. */
const SERIES = 'Blue Hour: all about the series\n\n“Blue Hour” is a series about a lighthouse.\n\n'

const FILM = 'Saltland: all about the film\n\n“Saltland” is a film about a salt mine.\n\n'

type Rows = readonly (readonly [text: string, ...expected: string[]])[]

/** A table of sentences under such a beginning (a text with its own headline goes without), with the claims of one property. */
export function facts(property: Property, rows: Rows, published?: string, head = SERIES): void {
  for (const [text, ...expected] of rows)
    test(text.replace(/\s+/g, ' '), () => {
      assert.deepEqual(claims(property, text.includes('\n\n') ? text : `${head}${text}`, published), expected)
    })
}

/** The same of a film, “Saltland”. */
export function filmFacts(property: Property, rows: Rows): void {
  facts(property, rows, undefined, FILM)
}
