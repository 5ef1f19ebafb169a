import { dayOf } from '../../day.ts'
import type { IsoDay } from '../../day.ts'
import { EXIT, Stop } from './exit.ts'

/** The day on which the question is asked, by the clock of the time zone that is in use (`useOwnHours`). */
export function today(): IsoDay {
  return Temporal.Now.plainDateISO().toString()
}

/** A day of the calendar, for the option `name`. */
export function dayOption(name: string): (text: string) => IsoDay {
  return (text) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(text) !== null) return text
    throw new Stop(`${name} takes a day as YYYY-MM-DD, not “${text}”`, EXIT.usage)
  }
}

/** A whole number from `least` to `most`, for the option `name`. */
export function numberOption(name: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    throw new Stop(`${name} takes a whole number from ${least} to ${most}, not “${text}”`, EXIT.usage)
  }
}

/** `--ledger FILE` as every command has it that uses the ledger. */
export const LEDGER_OPTION = [
  '--ledger <file>',
  'where the ledger is (else the setting ledger, WHENABOUTS_LEDGER, else the data folder of the system)',
] as const

const DATABASES = new Set(['tvmaze', 'tvdb', 'tmdb', 'imdb'])

/** `--id DATABASE:ID`, again and again: the ids under which databases know a title. */
export function idsOption(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, database = '', id = ''] = /^(\w+):(\w{1,14})$/.exec(text) ?? []
  if (DATABASES.has(database) && (database === 'imdb' ? /^tt\d{5,12}$/ : /^[1-9]\d*$/).test(id))
    return { ...before, [database]: id }
  throw new Stop(`--id takes DATABASE:ID, as in tvmaze:526 or imdb:tt0386676, not “${text}”`, EXIT.usage)
}

/** A number of days, for the option `name`. */
export function daysOption(name: string): (text: string) => number {
  return numberOption(name, 0, 36_500)
}
