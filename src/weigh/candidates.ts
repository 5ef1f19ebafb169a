import type { Certainty, Claim, Property, Source } from '../claim.ts'
import { dayOf } from '../day.ts'
import type { BeliefValue, Report } from '../report.ts'
import type { Grouped } from './reports.ts'

/**
 * How often a statement of such a certainty is right, of an outlet's own. The ledger of 1,508 reports of dates
 * (../shared/bench/ledger, its README) has nine of ten for an official word on a series, seven of ten for what is expected, one
 * of two for what is possible. Who plays whom and how many episodes there are moves less than a date, so the last two are a
 * little higher here; what is told as done is taken to be as good as an official word. What is hoped or unknown says nothing.
 */
const HOLDS: Readonly<Record<Certainty, number>> = {
  happened: 0.9,
  official: 0.9,
  expected: 0.75,
  possible: 0.55,
  hoped: 0.5,
  unknown: 0.5,
  denied: 0.85,
}

/** What is added to the log-odds by who is said to know it. Set by judgement: who decides, who is in it, who only heard. */
const KNOWS: Readonly<Record<Source['kind'], number>> = {
  official: 0.7,
  talent: 0.4,
  press: 0.2,
  outlet: 0,
  insider: -0.3,
}

/** "It is not decided" comes as `unknown`, but is a statement about the state of things. */
const UNDECIDED = 0.75

/** However many agree, they may all have it from one place that nobody names: log-odds 5 is 0.993. */
const MOST = 5

/** What is said for a value never speaks against it, whoever says it. */
const LEAST = 0.05

/** A report of a changing state counts half after this many days of later reports. */
const HALF_LIFE = 365

/** What track records are made of, besides dates: here they say what the next such claim is worth. */
const RECORDED: ReadonlySet<Property> = new Set(['renewal', 'episodes'])

/** A report's evidence for its value, in log-odds: Bayes with reports independent given the truth. */
function evidenceOf({ certainty, source, property, value, trust }: Report): number {
  const undecided = property === 'renewal' && value === 'undecided'
  const holds = undecided && certainty === 'unknown' ? UNDECIDED : HOLDS[certainty]
  if (holds <= 0.5) return 0
  const recorded = RECORDED.has(property) ? (trust ?? 0) : 0
  return Math.max(0, Math.log(holds / (1 - holds)) + KNOWS[source.kind] + recorded) * (certainty === 'denied' ? -1 : 1)
}

/** A value that a report supports: `key` tells values apart, `spelling` gives the words that each statement has for it. */
export interface Supported {
  readonly key: string
  readonly value: Claim['value']
  readonly label: string
  readonly spelling?: (claim: Claim) => string | null
  /** How much the value tells; of reports of one value the fullest gives what is shown. */
  readonly fullness?: number
}

interface Candidate {
  value: Claim['value']
  label: string
  fullness: number
  readonly evidence: { readonly amount: number; readonly day: number | null; readonly origin: string }[]
  readonly reports: string[]
  readonly spellings: Map<string, number>
  /** Texts that assert this value: where one asserts two values, both can hold. */
  readonly texts: Set<number>
}

/** The values that have been put forward as answers to one question, by their keys. */
export type Candidates = Map<string, Candidate>

/** Adds what a report says for or against a value. */
export function support(
  candidates: Candidates,
  { report, statements, renewed, origin }: Grouped,
  supported: Supported,
): void {
  const { key, value, label, spelling, fullness = 0 } = supported
  let candidate = candidates.get(key)
  if (candidate === undefined) {
    candidate = { value, label, fullness, evidence: [], reports: [], spellings: new Map(), texts: new Set() }
    candidates.set(key, candidate)
  } else if (fullness > candidate.fullness) Object.assign(candidate, { value, label, fullness })
  candidate.reports.push(report.id)
  candidate.evidence.push({
    amount: evidenceOf(report),
    day: renewed === null ? null : dayOf(renewed),
    origin,
  })
  // Each text counts once, so that copies do not make a spelling common.
  const counted = new Set<string>()
  for (const { claim, text } of statements) {
    if (report.certainty !== 'denied') candidate.texts.add(text)
    const spelled = spelling === undefined ? label : spelling(claim)
    if (spelled === null || counted.has(`${text} ${spelled}`)) continue
    counted.add(`${text} ${spelled}`)
    candidate.spellings.set(spelled, (candidate.spellings.get(spelled) ?? 0) + 1)
  }
}

/** A value that names a part of another's words ("BBC" of "BBC One") is the same answer, told less exactly. */
function joinNested(all: Candidates): Candidates {
  const joined = new Map<string, Candidate>()
  for (const [key, candidate] of [...all].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))) {
    const wider = [...joined.entries()].filter(([other]) => other.startsWith(key) || other.endsWith(key))
    const into = wider.length === 1 ? wider[0]![1] : undefined
    if (into === undefined) {
      joined.set(key, {
        ...candidate,
        evidence: [...candidate.evidence],
        reports: [...candidate.reports],
        spellings: new Map(candidate.spellings),
        texts: new Set(candidate.texts),
      })
      continue
    }
    into.evidence.push(...candidate.evidence)
    into.reports.push(...candidate.reports)
    for (const [spelling, count] of candidate.spellings)
      into.spellings.set(spelling, (into.spellings.get(spelling) ?? 0) + count)
    for (const text of candidate.texts) into.texts.add(text)
  }
  return joined
}

/** How the answers to a question stand to each other. */
export interface Exclusion {
  /** The state changes with time: a report weighs less the older it is against the newest. */
  readonly changing?: boolean
  /** Values of which one can hold the other ("BBC", "BBC One"). */
  readonly nested?: boolean
  /** Several can hold at once; those that one text asserts together do not compete. */
  readonly several?: boolean
}

/**
 * Probabilities of the candidates, with what is known of their tellers (`reliability.ts`): each value's evidence against that of the values that cannot hold beside it and of
 * "something else", whose evidence is 0. So one bare official word has 0.9 and the rest is left open; the probabilities of
 * values that exclude each other add up to less than 1.
 */
export function beliefValues(
  candidates: Candidates,
  { changing = false, nested = false, several = false }: Exclusion,
  reliability: ReadonlyMap<string, number> = new Map(),
): BeliefValue[] {
  const list = [...(nested ? joinNested(candidates) : candidates).values()]
  let newest = -Infinity
  for (const { evidence } of list)
    for (const { amount, day } of evidence) if (amount !== 0 && day !== null) newest = Math.max(newest, day)
  const odds = list.map((candidate) => {
    let sum = 0
    for (const { amount, day, origin } of candidate.evidence) {
      const age = !changing || day === null ? 0 : Math.max(0, newest - day)
      const moved = amount <= 0 ? amount : Math.max(LEAST, amount + (reliability.get(origin) ?? 0))
      sum += moved * 0.5 ** (age / HALF_LIFE)
    }
    return Math.exp(Math.min(MOST, Math.max(-MOST, sum)))
  })
  const values = list.map((candidate, i) => {
    let rest = 1
    for (const [j, other] of list.entries()) {
      if (j !== i && !(several && sharesText(candidate, other))) rest += odds[j]!
    }
    return {
      value: candidate.value,
      label: candidate.label,
      probability: odds[i]! / (odds[i]! + rest),
      variants: [...candidate.spellings]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([spelling]) => spelling),
      reports: candidate.reports,
    }
  })
  return values.sort((a, b) => b.probability - a.probability || (a.label < b.label ? -1 : 1))
}

function sharesText(one: Candidate, other: Candidate): boolean {
  for (const text of one.texts) if (other.texts.has(text)) return true
  return false
}
