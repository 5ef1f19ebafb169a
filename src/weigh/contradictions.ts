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
import { mentionOf } from './documents.ts'
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

/** The first article that says both. */
function inOneArticle({ one, other }: Conflict): [Statement, Statement] | null {
  for (const a of one.statements) {
    const b = other.statements.find(({ order }) => order === a.order)
    if (b !== undefined) return [a, b]
  }
  return null
}

/** The first appearances, or the first that are not in one text. */
function inTwoTexts({ one, other }: { readonly one: Grouped; readonly other: Grouped }): [Statement, Statement] | null {
  for (const a of one.statements) {
    const b = other.statements.find(({ text }) => text !== a.text)
    if (b !== undefined) return [a, b]
  }
  return null
}
