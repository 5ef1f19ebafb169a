import { CERTAINTIES, type Property } from '../claim.ts'
import type { Release } from '../release.ts'
import type { Contradiction } from '../report.ts'
import { castConflicts } from './contradictions/cast.ts'
import type { Conflict, ConflictRule, Weighing as ConflictWeighing } from './contradictions/conflict.ts'
import { countConflicts } from './contradictions/counts.ts'
import { denialConflicts } from './contradictions/denials.ts'
import { makerConflicts } from './contradictions/makers.ts'
import { productionConflicts } from './contradictions/production.ts'
import { releaseConflicts } from './contradictions/release.ts'
import { renewalConflicts } from './contradictions/renewal.ts'
import { lastDay, mentionOf } from './documents.ts'
import type { Names } from './people.ts'
import type { Grouped, Statement } from './reports.ts'

/** In the order in which contradictions are shown, each with the properties of which it compares two reports; without any, all. */
const RULES: readonly (readonly [ConflictRule, readonly Property[]])[] = [
  [releaseConflicts, ['release']],
  [renewalConflicts, ['renewal']],
  [productionConflicts, ['production']],
  [countConflicts, ['episodes', 'runtime']],
  [castConflicts, ['cast', 'release']],
  [makerConflicts, ['crew', 'based_on']],
  [denialConflicts, []],
]

/** Tells the conflicts among some reports, with the place of the rule that finds each. */
function conflictsAmong(weighing: ConflictWeighing, tell: (conflict: Conflict, rule: number) => void): void {
  for (let rule = 0; rule < RULES.length; rule++) {
    const [find, about] = RULES[rule]!
    let spoken = 0
    if (about.length > 0) for (const { report } of weighing.reports) if (about.includes(report.property)) spoken++
    if (about.length > 0 && spoken < 2) continue
    for (const conflict of find(weighing)) tell(conflict, rule)
  }
}

const KINDS: readonly Contradiction['kind'][] = ['within', 'between', 'older']

/**
 * Where the reports contradict each other, with the words of both sides: first within one article, then between articles,
 * last what only shows that one text is older. The same two values are shown once in each kind, by those who said them first.
 */
export function contradictionsOf(reports: readonly Grouped[], release: Release, names: Names): Contradiction[] {
  const found: { readonly contradiction: Contradiction; readonly rule: number }[] = []
  const numbers = numbersOf(reports)
  const shown = new Set<number>()
  const add = (
    conflict: Conflict,
    kind: Contradiction['kind'],
    rule: number,
    place: (conflict: Conflict) => [Statement, Statement] | null,
  ) => {
    const one = numbers.get(conflict.one)!
    const other = numbers.get(conflict.other)!
    const pair = Math.min(one, other) * reports.length + Math.max(one, other)
    const key = pair * KINDS.length + KINDS.indexOf(kind)
    if (shown.has(key)) return
    const statements = place(conflict)
    if (statements === null) return
    shown.add(key)
    found.push({ contradiction: contradiction(conflict, kind, ...statements), rule })
  }
  for (const [order, told] of byArticle(reports)) {
    if (told.length < 2) continue
    const place = (conflict: Conflict) => inOneArticle(conflict, order)
    conflictsAmong({ reports: told, release, names }, (conflict, rule) => {
      if (conflict.within) add(conflict, 'within', rule, place)
    })
  }
  conflictsAmong({ reports: firstAndLast(reports, numbers), release, names }, (conflict, rule) => {
    if (conflict.between !== null) add(conflict, conflict.between, rule, inTwoTexts)
  })
  return found
    .map((each, place) => ({ ...each, place }))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.contradiction.kind) - KINDS.indexOf(b.contradiction.kind) ||
        a.rule - b.rule ||
        a.place - b.place,
    )
    .map(({ contradiction: each }) => each)
}

/** A number for each report, the same for those of one property and value. */
function numbersOf(reports: readonly Grouped[]): Map<Grouped, number> {
  const values = new Map<Property, Map<string, number>>()
  const numbers = new Map<Grouped, number>()
  let count = 0
  for (const grouped of reports) {
    const { property } = grouped.report
    let ofProperty = values.get(property)
    if (ofProperty === undefined) values.set(property, (ofProperty = new Map()))
    const known = ofProperty.get(grouped.value) ?? count++
    ofProperty.set(grouped.value, known)
    numbers.set(grouped, known)
  }
  return numbers
}

/** The reports that stand in each article, the earliest article first. */
function byArticle(reports: readonly Grouped[]): [number, Grouped[]][] {
  const articles = new Map<number, Grouped[]>()
  for (const grouped of reports) {
    for (const { order } of grouped.statements) {
      const told = articles.get(order)
      if (told === undefined) articles.set(order, [grouped])
      else if (told.at(-1) !== grouped) told.push(grouped)
    }
  }
  return [...articles].sort((a, b) => a[0] - b[0])
}

/** How many reports of one value are looked at from each end of time: the next one if the first stands in the same text. */
const ENDS = 2

/**
 * Of all reports with one value and one certainty the first and the last: who said it first, and whether it was still said
 * later, is all that matters between articles. So a thousand articles with thirty dates are not half a million pairs.
 */
function firstAndLast(reports: readonly Grouped[], numbers: ReadonlyMap<Grouped, number>): Grouped[] {
  const groups = new Map<number, Grouped[]>()
  for (const grouped of reports) {
    const key = numbers.get(grouped)! * CERTAINTIES.length + CERTAINTIES.indexOf(grouped.report.certainty)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [grouped])
    else group.push(grouped)
  }
  const kept = new Set<Grouped>()
  for (const group of groups.values())
    for (let i = 0; i < group.length; i++) if (i < ENDS || i >= group.length - ENDS) kept.add(group[i]!)
  return reports.filter((grouped) => kept.has(grouped))
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

/** Two places of an article that say one each, not in one breath: "24 or 28 episodes" is no contradiction. */
function inOneArticle({ one, other }: Conflict, order: number): [Statement, Statement] | null {
  for (const a of one.statements) {
    if (a.order !== order) continue
    const b = other.statements.find(
      ({ order: same, claim }) => same === order && (claim.end <= a.claim.start || claim.start >= a.claim.end),
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
