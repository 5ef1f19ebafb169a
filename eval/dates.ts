import { dayOf } from '../src/day.ts'
import { COMMON, findDates } from '../src/read/dates/index.ts'

/** What is read of a case: its text and the day that relative words count from, nothing of what is expected. */
interface DateCase {
  readonly id: string
  readonly text: string
  readonly reference: string
}

/** A line of predictions for one case of JSONL, vague words taken as date readers commonly take them. */
export function predictDates(line: string): string {
  const { id, text, reference } = JSON.parse(line) as DateCase
  if (dayOf(reference) === null) throw new Error(`${id}: the reference “${reference}” is no day`)
  return JSON.stringify({ id, found: findDates(text, reference, COMMON) })
}
