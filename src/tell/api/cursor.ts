import { Problem } from './problem.ts'

/** The place after which a page of a list begins, as text that means nothing to anybody but the server. */
export function cursorOf(place: string | number | readonly number[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * The place of a cursor that the server gave out.
 *
 * @param is tells whether the place is of the kind that this list has
 * @throws {Problem} when it is none of ours
 */
export function placeOf<T>(cursor: string, is: (place: unknown) => place is T): T {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (is(place)) return place
  } catch {
    // Said below, as everything else that is no cursor.
  }
  throw new Problem(400, '“cursor” is not one that this list gave out; begin again without it.')
}

export const isText = (place: unknown): place is string => typeof place === 'string'
export const isNumber = (place: unknown): place is number => Number.isSafeInteger(place)
export const isPair = (place: unknown): place is readonly [number, number] =>
  Array.isArray(place) && place.length === 2 && place.every(isNumber)
