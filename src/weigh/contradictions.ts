import type { Property } from '../claim.ts'
import type { Release } from '../release.ts'
import type { Contradiction } from '../report.ts'
import { castConflicts } from './contradictions/cast.ts'
import type { Conflict, ConflictRule } from './contradictions/conflict.ts'
import { countConflicts } from './contradictions/counts.ts'
import { denialConflicts } from './contradictions/denials.ts'
import { makerConflicts } from './contradictions/makers.ts'
import { productionConflicts } from './contradictions/production.ts'
import { releaseConflicts } from './contradictions/release.ts'
import { renewalConflicts } from './contradictions/renewal.ts'
import { lastDay, mentionOf } from './documents.ts'
import type { Names } from './people.ts'
import type { Grouped, Statement } from './reports.ts'

/** In the order in which contradictions are shown. */
const RULES: readonly ConflictRule[] = [
  releaseConflicts,
  renewalConflicts,
  productionConflicts,
  countConflicts,
  castConflicts,
  makerConflicts,
  denialConflicts,
]

const KINDS: readonly Contradiction['kind'][] = ['within', 'between', 'older']

/**
 * Where the reports contradict each other, with the words of both sides: first within one article, then between articles,
 * last what only shows that one text is older. The same two values are shown once in each kind, by those who said them first.
 */
export function contradictionsOf(reports: readonly Grouped[], release: Release, names: Names): Contradiction[] {
  const found: Contradiction[] = []
  const shown = new Set<string>()
  const add = (conflict: Conflict, kind: Contradiction['kind'], statements: [Statement, Statement] | null) => {
    if (statements === null) return
    const values = [conflict.one.value, conflict.other.value].sort().join(' | ')
    const key = `${kind} ${conflict.one.report.property} ${values}`
    if (shown.has(key)) return
    shown.add(key)
    found.push(contradiction(conflict, kind, ...statements))
  }
  for (const rule of RULES) {
    for (const conflict of rule({ reports, release, names })) {
      if (conflict.within) add(conflict, 'within', inOneArticle(conflict))
      if (conflict.between !== null) add(conflict, conflict.between, inTwoTexts(conflict))
    }
  }
  return found
    .map((each, place) => ({ each, place }))
    .sort((a, b) => KINDS.indexOf(a.each.kind) - KINDS.indexOf(b.each.kind) || a.place - b.place)
    .map(({ each }) => each)
}

function contradiction(
  { one, what }: Conflict,
  kind: Contradiction['kind'],
  a: Statement,
  b: Statement,
): Contradiction {
  const property: Property = one.report.property
  return { property, what, kind, one: mentionOf(a.document, a.claim), other: mentionOf(b.document, b.claim) }
}

/** The first article that says both, not in one breath: "24 or 28 episodes" is no contradiction. */
function inOneArticle({ one, other }: Conflict): [Statement, Statement] | null {
  for (const a of one.statements) {
    const b = other.statements.find(
      ({ order, claim }) => order === a.order && (claim.end <= a.claim.start || claim.start >= a.claim.end),
    )
    if (b !== undefined) return [a, b]
  }
  return null
}

/**
 * The first appearances, or the first that are not in one text. Where the days explain the difference, the first two of which
 * one was certainly written before the other.
 */
function inTwoTexts({ one, other, between }: Conflict): [Statement, Statement] | null {
  let first: [Statement, Statement] | null = null
  for (const a of one.statements) {
    for (const b of other.statements) {
      if (b.text === a.text) continue
      first ??= [a, b]
      if (between !== 'older') return first
      if (writtenBefore(a, b) || writtenBefore(b, a)) return [a, b]
    }
  }
  return first
}

function writtenBefore({ document }: Statement, later: Statement): boolean {
  const latest = lastDay(document)
  return latest !== null && later.document.day !== null && latest < later.document.day
}
