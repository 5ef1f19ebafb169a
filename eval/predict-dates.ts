/**
 * Reads the cases of bench/dates and prints one JSON line each with the time expressions found.
 *
 *   node eval/predict-dates.ts CASES.jsonl [--house]
 *
 * The windows are those that date readers share; with `--house` those of the claim language (src/read/dates/convention.ts tells
 * where they differ).
 */
import { readFileSync } from 'node:fs'
import { COMMON, findDates, type Convention, type FoundDate } from '../src/read/dates/index.ts'

export interface DatePrediction {
  readonly id: string
  readonly found: readonly FoundDate[]
}

/**
 * The predictions for a file of cases (`{ id, text, reference }` a line).
 *
 * @throws SyntaxError where a line is no JSON
 */
export function predictDates(path: string, convention: Convention = COMMON): DatePrediction[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const c = JSON.parse(line) as { id: string; text: string; reference: string }
      return { id: c.id, found: findDates(c.text, c.reference, convention) }
    })
}

if (import.meta.main) {
  const { HOUSE } = await import('../src/read/dates/index.ts')
  const path = process.argv.slice(2).find((a) => !a.startsWith('--'))
  if (path === undefined) {
    console.error('usage: node eval/predict-dates.ts CASES.jsonl [--house]')
    process.exit(2)
  }
  const lines = predictDates(path, process.argv.includes('--house') ? HOUSE : COMMON)
  process.stdout.write(lines.map((p) => JSON.stringify(p) + '\n').join(''))
}
