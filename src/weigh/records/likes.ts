import type { Call } from '../../call.ts'
import { officialHouses } from '../sources.ts'
import { type Count, shrunk, strengthOf } from './shrink.ts'

/** A call with what it counts: what a source says of one release in one cell counts once, however often it is said. */
export interface Weighted {
  readonly call: Call
  readonly weight: number
}

/** The houses of all rights holders: by origin, that of the house whose branch it is. Nobody's house is that of an unnamed one. */
export function housesOf(calls: readonly Call[]): ReadonlyMap<string, string> {
  return officialHouses(new Set(calls.flatMap(({ origin, name }) => (name === null ? [] : [origin]))))
}

/** Gives the calls of one source on one release, property and distance together the weight 1; a branch of a rights holder is its house. */
export function weighted(told: readonly Call[]): Weighted[] {
  const houses = housesOf(told)
  const calls = told.map((call) => ({ ...call, origin: houses.get(call.origin) ?? call.origin }))
  const key = ({ origin, release, property, distance }: Call) => `${origin}\n${release}\n${property} ${distance}`
  const together = new Map<string, number>()
  for (const call of calls) together.set(key(call), (together.get(key(call)) ?? 0) + 1)
  return calls.map((call) => ({ call, weight: 1 / together.get(key(call))! }))
}

/** What of a call tells how often such calls hold. */
type Said = Pick<Call, 'sureness' | 'film' | 'property' | 'width' | 'distance' | 'kind'>

/**
 * Groups of calls that are alike, each a part of the one before: by how sure it is said, of films or series, which property, how
 * exactly, how far ahead, by which kind of source. A group's share is moved towards that of the group that it is a part of.
 */
const LEVELS: readonly ((call: Said) => string)[] = [
  ({ sureness }) => sureness,
  ({ film }) => (film ? 'film' : 'series'),
  ({ property }) => property,
  ({ width }) => width,
  ({ distance }) => distance,
  ({ kind }) => kind,
]

/** How often calls of a kind hold, whoever makes them. */
export interface Likes {
  share(call: Said): number
  /** How many claims the share rests on, those that it was moved by included. */
  strength(call: Said): number
}

/**
 * Learns how often calls hold, whoever makes them.
 *
 * @example likesOf(weighted(calls)).share(calls[0]) // 0.83
 */
export function likesOf(calls: readonly Weighted[]): Likes {
  // Before anything is known, a claim is as likely to hold as not.
  const groups = new Map<string, Group>([['', { ...countOf(calls), like: 0.5, strength: 2 }]])
  let members = new Map<string, readonly Weighted[]>([['', calls]])
  for (const level of LEVELS) {
    const parts = new Map<string, Weighted[]>()
    const parents = new Map<string, Group>()
    for (const [parent, own] of members) {
      for (const each of own) {
        const key = `${parent}/${level(each.call)}`
        const known = parts.get(key)
        if (known !== undefined) known.push(each)
        else {
          parts.set(key, [each])
          parents.set(key, groups.get(parent)!)
        }
      }
    }
    const counted = [...parts].map(([key, own]) => {
      const count = countOf(own)
      return { key, ...count, like: shareWithout(parents.get(key)!, count) }
    })
    const strength = strengthOf(counted)
    for (const { key, ...group } of counted) groups.set(key, { ...group, strength })
    members = parts
  }
  const groupOf = (call: Said) => {
    let key = ''
    let group = groups.get(key)!
    for (const level of LEVELS) {
      key += `/${level(call)}`
      group = groups.get(key) ?? group
    }
    return group
  }
  return {
    share: (call) => shareWithout(groupOf(call), { held: 0, of: 0 }),
    strength: (call) => groupOf(call).of + groupOf(call).strength,
  }
}

/** A group's own claims, the share of the group that it is a part of, and how many claims that share counts for. */
interface Group extends Count {
  readonly like: number
  readonly strength: number
}

/** The share of a group, apart from those of its claims that are to be judged by it. */
function shareWithout(group: Group, { held, of }: Count): number {
  return shrunk({ held: group.held - held, of: group.of - of }, group.like, group.strength)
}

/** How many held, by weight. */
export function countOf(calls: readonly Weighted[]): Count {
  let held = 0
  let of = 0
  for (const { call, weight } of calls) {
    of += weight
    if (call.held) held += weight
  }
  return { held, of }
}
