import type { ClaimOf } from '../../claim.ts'
import { SAME_NAME, nameDistance } from '../names/distance.ts'
import type { Grouped } from '../reports.ts'
import {
  type Conflict,
  type ConflictRule,
  type Weighing,
  isAsserted,
  isStated,
  ofSeason,
  pairsOf,
  saidBefore,
} from './conflict.ts'

interface Part {
  readonly grouped: Grouped
  readonly actor: string
  readonly character: string | null
  readonly change: ClaimOf<'cast'>['value']['change']
}

/**
 * Who plays whom: one character with two actors, one actor with two characters, an actor's name given to a character (or
 * the two swapped), somebody who leaves and comes back, and a cast told as past before the release is out.
 */
export const castConflicts: ConflictRule = (weighing) => {
  const parts: Part[] = []
  for (const grouped of weighing.reports) {
    const { report } = grouped
    if (report.property !== 'cast' || !isAsserted(grouped)) continue
    const { actor, character, change } = report.value
    parts.push({
      grouped,
      actor: weighing.names.person(actor),
      character: character === null ? null : weighing.names.character(character),
      change,
    })
  }
  return [...doubled(parts), ...swapped(parts), ...comings(parts), ...toldAsPast(weighing)]
}

function doubled(parts: readonly Part[]): Conflict[] {
  const conflicts: Conflict[] = []
  const playing = parts.filter(
    ({ grouped, character, change }) => character !== null && change !== 'leaves' && isStated(grouped),
  )
  const left = new Set(parts.filter(({ change }) => change === 'leaves').map(({ actor }) => actor))
  for (const [one, other] of pairsOf(playing)) {
    const sameCharacter = one.character === other.character
    const sameActor = one.actor === other.actor
    if (sameCharacter === sameActor) continue
    // A part that was given to somebody else has two actors, one after the other.
    if (sameCharacter && (left.has(one.actor) || left.has(other.actor))) continue
    const what = sameCharacter
      ? `who plays ${one.character}: ${one.actor} against ${other.actor}`
      : `whom ${one.actor} plays: ${one.character} against ${other.character}`
    // One article that gives an actor two parts means two parts.
    conflicts.push({ one: one.grouped, other: other.grouped, what, within: sameCharacter, between: 'between' })
  }
  return conflicts
}

/** A character that bears the name of an actor. */
function swapped(parts: readonly Part[]): Conflict[] {
  const conflicts: Conflict[] = []
  const actors = new Map<string, Part>()
  const characters = new Map<string, Part>()
  for (const part of parts) {
    if (!actors.has(part.actor)) actors.set(part.actor, part)
    if (part.character !== null && !characters.has(part.character)) characters.set(part.character, part)
  }
  for (const [character, asCharacter] of characters) {
    // One word may be anybody's name.
    if (!/[\s-]/.test(character.trim())) continue
    for (const [actor, asActor] of actors) {
      if (asActor === asCharacter || asCharacter.actor === actor || nameDistance(character, actor) > SAME_NAME) continue
      conflicts.push({
        one: asCharacter.grouped,
        other: asActor.grouped,
        what: `an actor's name for a character: ${character} is played by ${asCharacter.actor}, and ${actor} plays ${asActor.character ?? 'in it'}`,
        within: true,
        between: 'between',
      })
    }
  }
  return conflicts
}

/** Somebody who leaves and who is said to come back. */
function comings(parts: readonly Part[]): Conflict[] {
  const conflicts: Conflict[] = []
  const leaving = parts.filter(({ change }) => change === 'leaves')
  const coming = parts.filter(({ change }) => change === 'returns' || change === 'joins')
  for (const one of leaving) {
    for (const other of coming) {
      if (one.actor !== other.actor) continue
      conflicts.push({
        one: one.grouped,
        other: other.grouped,
        what: `${one.actor}: leaves against ${other.change}`,
        within: true,
        between: saidBefore(one.grouped, other.grouped) === 0 ? 'between' : 'older',
      })
    }
  }
  return conflicts
}

/** One actor told of as past may have left or died; a list of so many is the cast of another season. */
const PAST_LIST = 3

/** A list of "X played Y" for a season that the same article awaits. One conflict for each article is enough. */
function toldAsPast({ reports, release }: Weighing): Conflict[] {
  if (release.season === null) return []
  const out = new Set<number>()
  const awaiting = new Map<number, Grouped>()
  for (const grouped of reports) {
    const { report } = grouped
    if (report.property !== 'release') continue
    for (const { order, document } of grouped.statements) {
      if (report.certainty === 'happened') out.add(order)
      const unknown = report.value === null && report.certainty === 'unknown'
      const ahead =
        report.value?.from != null && document.day !== null && report.value.from > document.day && isAsserted(grouped)
      if ((unknown || ahead) && !awaiting.has(order)) awaiting.set(order, grouped)
    }
  }
  const told = new Map<number, { readonly grouped: Grouped; readonly start: number; readonly count: number }>()
  for (const grouped of reports) {
    for (const { order, claim } of grouped.statements) {
      if (claim.property !== 'cast' || claim.certainty !== 'happened' || claim.value.change !== 'plays') continue
      if (claim.subject.season !== release.season || !awaiting.has(order) || out.has(order)) continue
      const first = told.get(order)
      const count = (first?.count ?? 0) + 1
      const earlier = first === undefined || claim.start < first.start
      told.set(order, { ...(earlier ? { grouped, start: claim.start } : first), count })
    }
  }
  const what = `cast${ofSeason(release)}: told as past, and awaited`
  const lists = [...told].filter(([, { count }]) => count >= PAST_LIST)
  return lists.map(([order, { grouped }]) => ({
    one: grouped,
    other: awaiting.get(order)!,
    what,
    within: true,
    between: null,
  }))
}
