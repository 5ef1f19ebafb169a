import { readFileSync } from 'node:fs'
import { sameName } from './distance.ts'
import { equatedName } from './equated.ts'
import { nameGroups } from './groups.ts'

/** Two names and whether they are one. `text`: a sentence that may put one for the other; empty where there is none. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly same: boolean
  readonly kind: string
  /** `tuned` were looked at while rules were made; `untouched` never were, only counted. */
  readonly half: 'tuned' | 'untouched'
  readonly text: string
}

/**
 * The labelled pairs of `pairs.tsv`. All names are invented. The whole list was written before any of it was tried, and halved by
 * turns within each kind and label.
 */
export function readPairs(): Pair[] {
  const lines = readFileSync(new URL('pairs.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
  return lines.map((line) => {
    const [one = '', other = '', label, kind = '', half, text = ''] = line.split('\t')
    return { one, other, same: label === 'same', kind, half: half === 'tuned' ? 'tuned' : 'untouched', text }
  })
}

/** Whether the two names of a pair are taken for one, by their letters or by the text beside them. */
export function joins({ one, other, text }: Pair): boolean {
  if (text === '') return sameName(one, other)
  const equated: [string, string][] = []
  for (const name of [one, other]) {
    const put = equatedName(text, name)
    if (put !== null) equated.push([name, put])
  }
  const groups = nameGroups([one, other], equated)
  return groups.get(one) === groups.get(other)
}

/** How well pairs are told apart. */
export interface Marks {
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly Pair[]
}

/** Precision and recall of "these are one name". */
export function marksOf(pairs: readonly Pair[]): Marks {
  let right = 0
  let called = 0
  let all = 0
  const wrong: Pair[] = []
  for (const pair of pairs) {
    const said = joins(pair)
    if (pair.same) all++
    if (said) called++
    if (said && pair.same) right++
    if (said !== pair.same) wrong.push(pair)
  }
  return { pairs: pairs.length, precision: right / called, recall: right / all, wrong }
}
