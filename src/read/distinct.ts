import type { Claim } from '../claim.ts'
import type { Window } from '../window.ts'
import { HashTable } from './hash-table.ts'

/** 1 + the place of a claim among those that are kept, by its hash. */
const seen = new HashTable()

/**
 * Claims in the order of the text, equal ones once, at their first place. Equal is the same subject, property, value, certainty and
 * source; of a window the days count, not its words.
 */
export function distinct(claims: readonly Claim[]): Claim[] {
  seen.clear()
  const kept: Claim[] = []
  next: for (const c of claims) {
    // Unlike claims of one hash have the hashes after it.
    let hash = hashOf(c)
    for (let at = seen.get(hash); at !== 0; at = seen.get((hash = (hash + 1) | 0)))
      if (same(kept[at - 1]!, c)) continue next
    kept.push(c)
    seen.set(hash, kept.length)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

function hashOf(c: Claim): number {
  let h = mix(c.property.length, c.subject.season ?? -1)
  h = mixString(mixString(h, c.subject.title), c.certainty)
  const { value } = c
  if (typeof value === 'string') h = mixString(h, value)
  else if (typeof value === 'number') h = mix(h, value)
  else
    for (const key in value) {
      const part: unknown = value[key as keyof typeof value]
      if (typeof part === 'string' && key !== 'words') h = mixString(h, part)
    }
  return h
}

function mix(h: number, n: number): number {
  return Math.imul(h ^ n, 0x01000193)
}

function mixString(h: number, s: string): number {
  let mixed = h
  for (let i = 0; i < s.length; i++) mixed = mix(mixed, s.charCodeAt(i))
  return mixed
}

function same(a: Claim, b: Claim): boolean {
  return (
    a.property === b.property &&
    a.certainty === b.certainty &&
    a.subject.title === b.subject.title &&
    a.subject.season === b.subject.season &&
    a.subject.part === b.subject.part &&
    a.subject.episode === b.subject.episode &&
    a.source.kind === b.source.kind &&
    a.source.name === b.source.name &&
    sameValue(a.value, b.value)
  )
}

function sameValue(a: Claim['value'], b: Claim['value']): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if ('words' in a && 'words' in b) return a.from === b.from && a.to === b.to
  const one = Object.entries(a)
  const other = b as Readonly<Record<string, unknown>>
  return one.every(([key, part]) => part === other[key] || sameWindow(part, other[key]))
}

/** Whether two windows within values are alike to the word. */
function sameWindow(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const one = a as Window
  const other = b as Window
  return one.from === other.from && one.to === other.to && one.words === other.words
}
