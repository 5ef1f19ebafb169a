import type { ClaimTable } from './table.ts'

/**
 * What the values of an attribute are, seen from the values alone:
 * - `number`: numbers and points in time; equal when the number is equal
 * - `list`: several names in one value, separated by `;` or `|`
 * - `text`: everything else
 */
export type ValueKind = 'number' | 'list' | 'text'

/** This share of an attribute's values must be numbers for it to be numeric: a few remarks among them do no harm. */
const MOSTLY = 0.95
/** An attribute of lists also has values with one entry: this share with several is enough. */
const SOME = 0.05
/** So many values tell the kind of an attribute. */
const ENOUGH = 20_000

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::\d\d)?)?$/
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/i
const SEPARATED = /[\p{L}\p{N}].*[;|].*[\p{L}\p{N}]/u

/**
 * The number that a value is: a number with or without thousands' commas, currency sign or per cent sign, or an ISO day or
 * time, in minutes since 1970. `NaN` when it is none.
 *
 * @example
 * numberOf('$1,250.50') // 1250.5
 * numberOf('1970-01-02 00:30') // 1470
 */
export function numberOf(value: string): number {
  const text = value.trim()
  const time = TIME.exec(text)
  if (time !== null) {
    const [, year, month, day, hour = '0', minute = '0'] = time
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 60_000
  }
  const bare = text.replace(/^([-+]?)[$€£¥]\s*/, '$1').replace(/\s*%$/, '')
  return NUMBER.test(bare) ? Number(bare.replaceAll(',', '')) : Number.NaN
}

/** The kind of every attribute of a table. */
export function valueKinds(table: ClaimTable): ValueKind[] {
  const { attributes, claimItem, claimValue, itemAttribute, values } = table
  const seen = attributes.map(() => 0)
  const numbers = attributes.map(() => 0)
  const lists = attributes.map(() => 0)
  for (let claim = 0; claim < claimItem.length; claim++) {
    const attribute = itemAttribute[claimItem[claim]!]!
    if (seen[attribute]! >= ENOUGH) continue
    seen[attribute]!++
    const value = values[claimValue[claim]!]!
    if (!Number.isNaN(numberOf(value))) numbers[attribute]!++
    else if (SEPARATED.test(value)) lists[attribute]!++
  }
  return attributes.map((_, a) =>
    numbers[a]! >= MOSTLY * seen[a]! ? 'number' : lists[a]! >= SOME * seen[a]! ? 'list' : 'text',
  )
}
