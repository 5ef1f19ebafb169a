import { type ClaimTable, type Fused, claimTableBuilder } from './index.ts'

/** A world for tests: the truth is known, and the claims come from sources with known faults. */
export interface World {
  readonly table: ClaimTable
  /** Per item, its true value. */
  readonly truth: readonly string[]
}

export interface Claimed {
  readonly source: string
  readonly item: string
  readonly attribute: string
  readonly value: string
}

/** A source that is right with a probability, covers a share of the items, and perhaps copies another. */
export interface Reporter {
  readonly accuracy: number
  readonly cover?: number
  /** The place of the source that it is a mirror of, and in what share of items (1, unless said). */
  readonly copies?: number
  readonly rate?: number
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (Steele's mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What reporters claim of items with one of `domain` values each; false claims are spread evenly. */
export function claimsOf(reporters: readonly Reporter[], items: number, domain: number, seed: number): Claimed[] {
  const random = dice(seed)
  const claims: Claimed[] = []
  for (let item = 0; item < items; item++) {
    const said: (number | null)[] = []
    for (const { accuracy, cover = 1, copies, rate = 1 } of reporters) {
      const claims_ = random() < cover
      const right = random() < accuracy
      const wrong = (trueValue(item, domain) + 1 + Math.floor(random() * (domain - 1))) % domain
      const own = claims_ ? (right ? trueValue(item, domain) : wrong) : null
      said.push(copies !== undefined && random() < rate ? said[copies]! : own)
    }
    for (const [s, value] of said.entries())
      if (value !== null) claims.push({ source: `s${s}`, item: `i${item}`, attribute: 'a', value: nameOf(value) })
  }
  return claims
}

function trueValue(item: number, domain: number): number {
  return (item * 7919) % domain
}

/** Names that look nothing like each other. */
function nameOf(value: number): string {
  return ((value + 1) * 2_654_435_761).toString(36)
}

/** The world of `claimsOf`. */
export function world(reporters: readonly Reporter[], items: number, domain: number, seed: number): World {
  const claims = claimsOf(reporters, items, domain, seed)
  const table = tableOf(claims)
  const order = [...new Set(claims.map(({ item }) => item))]
  return { table, truth: order.map((item) => nameOf(trueValue(Number(item.slice(1)), domain))) }
}

export function tableOf(claims: readonly Claimed[]): ClaimTable {
  const builder = claimTableBuilder()
  for (const { source, item, attribute, value } of claims) builder.add(source, item, attribute, value)
  return builder.build()
}

/** The most probable value of an item and its probability. */
export function bestOf(table: ClaimTable, { first, value, probability }: Fused, item: number): [string, number] {
  return [table.values[value[first[item]!]!]!, probability[first[item]!]!]
}

/** The share of items with the true value first. */
export function rightOf({ table, truth }: World, fused: Fused): number {
  return truth.filter((value, item) => bestOf(table, fused, item)[0] === value).length / truth.length
}

/** The share of items where most claims are true; a tie is half won. */
export function voteOf({ table, truth }: World): number {
  const votes = truth.map(() => new Map<number, number>())
  for (const [claim, item] of table.claimItem.entries()) {
    const value = table.claimValue[claim]!
    votes[item]!.set(value, (votes[item]!.get(value) ?? 0) + 1)
  }
  let won = 0
  for (const [item, counts] of votes.entries()) {
    const most = Math.max(...counts.values())
    const winners = [...counts].filter(([, count]) => count === most)
    if (winners.some(([value]) => table.values[value] === truth[item])) won += 1 / winners.length
  }
  return won / truth.length
}

/** Expected calibration error of the first values, in ten bins (as ../shared/bench/truth/score.ts has it). */
export function calibrationError({ table, truth }: World, fused: Fused): number {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0 }))
  for (const [item, value] of truth.entries()) {
    const [best, probability] = bestOf(table, fused, item)
    const bin = bins[Math.min(9, Math.floor(10 * probability))]!
    bin.sum += probability
    if (best === value) bin.right++
  }
  return bins.reduce((error, { sum, right }) => error + Math.abs(sum - right), 0) / truth.length
}
