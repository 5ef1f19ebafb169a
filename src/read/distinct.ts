import type { Claim } from '../claim.ts'
import type { Window } from '../window.ts'
import { HashTable, mix, mixText } from './hash-table.ts'

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
  const { title, season } = c.subject
  // A text has few titles and certainties: some letters tell them apart.
  const h = mix(mix(mixEnds(c.property.length, title), season ?? -1), c.certainty.charCodeAt(1))
  switch (c.property) {
    case 'release':
    case 'trailer':
      return mixWindow(h, c.value)
    case 'production':
      return mixWindow(mix(mix(h, c.value.phase.length), c.value.edge.length), c.value.window)
    case 'delay':
      return mixWindow(h, c.value.to)
    case 'renewal':
    case 'network':
      return mixText(h, c.value)
    case 'episodes':
      return mix(h, c.value)
    case 'runtime':
      return mix(h, c.value.minutes)
    case 'cast':
      return mixText(mixText(h, c.value.actor), c.value.character)
    case 'crew':
      return mix(mixText(h, c.value.person), c.value.role.length)
    case 'based_on':
      return mixText(mixText(h, c.value.work), c.value.author)
    case 'lead_time':
      return mixText(h, c.value.duration)
    case 'rating':
      return mix(mixText(h, c.value.by), c.value.score * 100)
    case 'audience':
      return mix(mix(h, c.value.measure.length), c.value.count)
  }
}

function mixEnds(h: number, s: string): number {
  return mix(mix(mix(h, s.length), s.charCodeAt(0)), s.charCodeAt(s.length - 1))
}

/** The day and month in which a window ends and begins, and the last digits of their years. */
function mixWindow(h: number, window: Window | null): number {
  if (window === null) return h
  const { from, to } = window
  return from === to ? mixDay(h, from) : mixDay(mixDay(h, from), to)
}

function mixDay(h: number, iso: string | null): number {
  if (iso === null) return mix(h, 1)
  let mixed = h
  for (let i = 2; i < iso.length; i++) mixed = mix(mixed, iso.charCodeAt(i))
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
