import type { Called, Distance, OriginKind } from '../../call.ts'

/** Kinds of sources, as people say. */
export const KIND_WORDS: Readonly<Record<OriginKind, string>> = {
  official: 'rights holder',
  talent: 'cast, crew, agency',
  insider: 'insider',
  outlet: 'outlet',
}

/** What was said. */
export const CALLED_WORDS: Readonly<Record<Called, string>> = {
  release: 'release',
  renewal: 'renewal',
  production: 'production',
  trailer: 'trailer',
  episodes: 'episodes',
}

/** How far ahead. */
export const DISTANCE_WORDS: Readonly<Record<Distance, string>> = {
  month: 'up to a month ahead',
  'half-year': '1 to 6 months ahead',
  year: '6 to 12 months ahead',
  beyond: 'over a year ahead',
}

/** A weight of calls: whole where it is whole. */
export function amount(n: number): string {
  return Math.abs(n - Math.round(n)) < 0.05 ? String(Math.round(n)) : n.toFixed(1)
}

/** By how many days dates were missed, in the middle, when they were. */
export function missWords(miss: number | null): string {
  if (miss === null) return '–'
  const days = Math.abs(miss)
  return `${days} ${days === 1 ? 'day' : 'days'} ${miss > 0 ? 'late' : 'early'}`
}
