import assert from 'node:assert/strict'
import { test } from 'node:test'
import { line } from '../claims.fixture.ts'
import { read } from '../index.ts'

/**
 * A table of texts in a language with all the claims that they make, each with its property before it ("release: Luz 2025-03-05
 * expected"), in any order. A text without a headline gets `headline`, so that the title is known. Published on 1 June 2024.
 */
export function languageTable(
  language: string,
  headline: string,
  rows: readonly (readonly [text: string, ...expected: string[]])[],
): void {
  for (const [text, ...expected] of rows)
    test(`${language}: ${text.replace(/\s+/g, ' ').slice(0, 110)}`, () => {
      const whole = text.includes('\n\n') ? text : `${headline}\n\n${text}`
      const { claims } = read({ text: whole, language, published: '2024-06-01' })
      assert.deepEqual(claims.map((c) => `${c.property}: ${line(c)}`).toSorted(), expected.toSorted())
      for (const c of claims) assert.equal(whole.slice(c.start, c.end), c.quote)
    })
}
