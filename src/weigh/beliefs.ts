import type { Claim, Property, Subject } from '../claim.ts'
import type { Release } from '../release.ts'
import type { Belief } from '../report.ts'
import { type Candidates, type Exclusion, type Supported, beliefValues, support } from './candidates.ts'
import type { Names } from './people.ts'
import type { Grouped } from './reports.ts'
import { type Answered, reliabilityOf } from './reliability.ts'
import { networkKey } from './values.ts'

/**
 * What the reports together make one believe of a release, one belief per question: is it renewed, where does it run, how many
 * episodes, how long, who makes it, who plays whom, who comes back, what it is based on. Reports are independent by
 * construction, so their weights add up (`candidates.ts`).
 */
export function beliefsOf(
  reports: readonly Grouped[],
  release: Release,
  names: Names,
  works: (work: string) => string,
): Belief[] {
  const questions = new Map<string, Question>()
  const ask: Ask = (property, about, exclusion = {}) => {
    const key = `${property} ${about}`
    let question = questions.get(key)
    if (question === undefined) {
      question = { property, about, candidates: new Map(), exclusion }
      questions.set(key, question)
    }
    return question.candidates
  }

  const workBy = onlyWorkOf(reports, names, works)

  for (const grouped of reports) {
    const { report } = grouped
    switch (report.property) {
      case 'renewal':
        support(ask('renewal', 'renewal', { changing: true }), grouped, {
          key: report.value,
          value: report.value,
          label: report.value,
        })
        break
      case 'network':
        support(ask('network', 'network', { nested: true, several: true }), grouped, {
          key: networkKey(report.value),
          value: report.value,
          label: report.value,
        })
        break
      case 'episodes':
        support(ask('episodes', 'episodes'), grouped, {
          key: String(report.value),
          value: report.value,
          label: String(report.value),
        })
        break
      case 'runtime':
        support(ask('runtime', `minutes per ${report.value.per}`), grouped, {
          key: String(report.value.minutes),
          value: report.value,
          label: `${report.value.minutes} minutes`,
        })
        break
      case 'crew': {
        const person = names.person(report.value.person)
        support(ask('crew', report.value.role, { several: true }), grouped, {
          key: person,
          value: { ...report.value, person },
          label: person,
          spelling: (claim) => (claim.property === 'crew' ? claim.value.person : null),
        })
        break
      }
      case 'based_on': {
        const { work, author, medium } = report.value
        const writer = author === null ? null : names.person(author)
        const title = work !== null ? works(work) : writer === null ? null : (workBy.get(writer) ?? null)
        support(ask('based_on', 'based on'), grouped, {
          key: title ?? `by ${writer}`,
          value: { work: title, author: writer, medium },
          label: [title ?? `a ${medium ?? 'work'}`, writer === null ? '' : `by ${writer}`].join(' ').trim(),
          spelling: (claim) => (claim.property === 'based_on' ? (claim.value.work ?? claim.value.author) : null),
          fullness: (writer === null ? 0 : 2) + (medium === null ? 0 : 1),
        })
        break
      }
      case 'cast':
        castBeliefs(grouped, names, ask)
        break
    }
  }
  const subject: Subject = {
    title: release.title,
    season: release.season,
    ...(release.kind === 'film' && { kind: 'film' }),
  }
  const beliefs: { readonly belief: Belief; readonly weight: number }[] = []
  const reliability = reliabilityOf(answersTo(questions.values()))
  for (const { property, about, candidates, exclusion } of questions.values()) {
    const values = beliefValues(candidates, exclusion, reliability)
    const weight = values.reduce((sum, value) => sum + value.reports.length, 0)
    beliefs.push({ belief: { property, subject, about, values }, weight })
  }
  beliefs.sort(
    (a, b) =>
      ORDER.indexOf(a.belief.property) - ORDER.indexOf(b.belief.property) ||
      b.weight - a.weight ||
      (a.belief.about < b.belief.about ? -1 : 1),
  )
  return beliefs.map(({ belief }) => belief)
}

/** Who answers what, of the questions that have one answer for all time. */
function* answersTo(questions: Iterable<Question>): Generator<Answered> {
  for (const { property, about, candidates, exclusion } of questions) {
    if (exclusion.changing || exclusion.several) continue
    for (const [value, { evidence }] of candidates)
      for (const { amount, origin } of evidence)
        if (amount > 0) yield { origin, question: `${property} ${about}`, property, value }
  }
}

const ORDER: readonly Property[] = ['renewal', 'network', 'episodes', 'runtime', 'crew', 'based_on', 'cast']

/** The work of each author of whom the reports name just one: "a webtoon by X" is that work. */
function onlyWorkOf(
  reports: readonly Grouped[],
  names: Names,
  works: (work: string) => string,
): ReadonlyMap<string, string | null> {
  const workBy = new Map<string, string | null>()
  for (const { report } of reports) {
    if (report.property !== 'based_on' || report.value.work === null || report.value.author === null) continue
    const writer = names.person(report.value.author)
    const work = works(report.value.work)
    workBy.set(writer, workBy.has(writer) && workBy.get(writer) !== work ? null : work)
  }
  return workBy
}

interface Question {
  readonly property: Property
  readonly about: string
  readonly candidates: Candidates
  readonly exclusion: Exclusion
}

/** The candidates of a question, which is made when it is first asked. */
type Ask = (property: Property, about: string, exclusion?: Exclusion) => Candidates

/** Who plays the character, and whether the actor is in it. */
function castBeliefs(grouped: Grouped, names: Names, ask: Ask): void {
  const { report } = grouped
  if (report.property !== 'cast') return
  const actor = names.person(report.value.actor)
  const character = report.value.character === null ? null : names.character(report.value.character)
  const value = { actor, character, change: report.value.change }
  const isActor: Supported['spelling'] = (claim: Claim) => (claim.property === 'cast' ? claim.value.actor : null)
  // Somebody who leaves, or of whom it is denied that they return, still is who played the part.
  const stays = report.value.change !== 'leaves' && !(report.certainty === 'denied' && report.value.change !== 'plays')
  if (character !== null && stays) {
    support(ask('cast', `${character} is played by`), grouped, { key: actor, value, label: actor, spelling: isActor })
  }
  if (report.value.change === 'plays') return
  const change = report.value.change === 'may return' ? 'returns' : report.value.change
  support(ask('cast', actor, { changing: true }), grouped, {
    key: change,
    value: { ...value, change },
    label: change,
    spelling: isActor,
  })
}
