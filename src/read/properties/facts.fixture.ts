import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Property } from '../../claim.ts'
import { claims } from '../claims.fixture.ts'

/** An article's beginning that names a series, so that the sentence under test has a work to be about. */
const HEAD = 'Blue Hour: all about the series\n\n“Blue Hour” is a series about a lighthouse.\n\n'

/** A table of sentences under such a beginning (a text with its own headline goes without), with the claims of one property. */
export function facts(
  property: Property,
  rows: readonly (readonly [text: string, ...expected: string[]])[],
  published?: string,
): void {
  for (const [text, ...expected] of rows)
    test(text.replace(/\s+/g, ' '), () => {
      assert.deepEqual(claims(property, text.includes('\n\n') ? text : `${HEAD}${text}`, published), expected)
    })
}
