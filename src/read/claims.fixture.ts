import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Property } from '../claim.ts'
import { read } from './index.ts'

/** One claim on one line: "Blue Hour S2 2025-03-01..2025-03-31 official official:Netflix". */
export function line(c: Claim): string {
  const { subject, value, certainty, source } = c
  const season = subject.season === null ? '' : ` S${subject.season}`
  const part = subject.part === undefined ? '' : `P${subject.part}`
  const episode = subject.episode === undefined ? '' : `E${subject.episode}`
  const who =
    source.kind === 'outlet' && source.name === null
      ? ''
      : ` ${source.kind}${source.name === null ? '' : `:${source.name}`}`
  return `${subject.title}${season}${part}${episode} ${shown(value)} ${certainty}${who}`
}

function shown(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  if ('from' in value && 'to' in value) {
    const w = value as { from: string | null; to: string | null }
    return w.from === w.to ? String(w.from) : `${w.from ?? ''}..${w.to ?? ''}`
  }
  return Object.entries(value)
    .filter(([key]) => key !== 'cause')
    .map(([, v]) => shown(v))
    .join('/')
}

/** The claims of one property that a text makes, one line each, in its order. Published on 1 June 2024 unless told. */
export function claims(property: Property, text: string, published = '2024-06-01'): string[] {
  return read({ text, published })
    .claims.filter((c) => c.property === property)
    .map(line)
}

/**
 * A table of texts with the claims of one property that they make. A line without a headline gets one, so that the title is
 * known: `Blue Hour`, a series.
 */
export function table(
  property: Property,
  rows: readonly (readonly [text: string, ...expected: string[]])[],
  published?: string,
): void {
  for (const [text, ...expected] of rows)
    test(text.replace(/\s+/g, ' ').slice(0, 110), () => {
      assert.deepEqual(
        claims(property, text.includes('\n\n') ? text : `News of “Blue Hour”\n\n${text}`, published),
        expected,
      )
    })
}
