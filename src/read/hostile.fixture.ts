/*
 * Texts that are made to cost a reader more than they should, each of any size.
 */

const MONTHS = 'January February March April May June July August September October November December '

/** What makes a reader read on, whatever follows. */
const OPENING = 'The film series “Arc” has a second season. '

/** A text of a size from a unit that repeats. */
const of = (unit: string, size: number): string => (OPENING + unit.repeat(Math.ceil(size / unit.length))).slice(0, size)

/** The n-th of many words of five letters with a capital. */
function word(n: number): string {
  let out = ''
  for (let rest = n, k = 0; k < 5; k++, rest = Math.floor(rest / 26))
    out += String.fromCharCode((k === 0 ? 65 : 97) + (rest % 26))
  return out
}

/** A text of a size from units that are all different. */
function series(unit: (n: number) => string, size: number): string {
  const parts = [OPENING]
  for (let n = 0, length = OPENING.length; length < size; n++) {
    const part = unit(n)
    parts.push(part)
    length += part.length
  }
  return parts.join('').slice(0, size)
}

/** The texts that the bound holds for, each by its size. */
export const HOSTILE: readonly (readonly [name: string, text: (size: number) => string])[] = [
  ['one line of the same sentence', (n) => of('The second season of “Arc” will arrive on Netflix in May 2025. ', n)],
  [
    'one line without a full stop',
    (n) => of('season 2 of the series will arrive in May and it stars Jane Roe as Ada ', n),
  ],
  ['all capitals', (n) => of('NETFLIX HAS RENEWED THE SERIES BLUE HOUR FOR A SECOND SEASON IN MAY 2025 ', n)],
  ['names, all different', (n) => series((i) => `${word(i)} `, n)],
  ['a cast, all different', (n) => series((i) => `${word(3 * i)} ${word(3 * i + 1)} as ${word(3 * i + 2)}, `, n)],
  ['works, all different', (n) => series((i) => `“${word(i)}” season 2 arrives in May 2025. `, n)],
  [
    'people of works',
    (n) => series((i) => `“${word(i)}” is directed by ${word(i + 7)} ${word(i + 9)} for Netflix. `, n),
  ],
  ['all digits', (n) => of('2025 12 03 1999 ', n)],
  ['one number', (n) => of('9', n)],
  ['quotes 100,000 deep', (n) => of(`${'“'.repeat(100_000)}Arc${'”'.repeat(100_000)} `, n)],
  ['every word a month', (n) => of(MONTHS, n)],
  ['every word a season', (n) => of('season 2 ', n)],
  ['repeated titles', (n) => of('“Blue Hour” and “Blue Hour 2” and “The Blue Hour”, ', n)],
  ['unpaired surrogates', (n) => of('\ud83d \ude00', n)],
  ['a million unclosed brackets', (n) => of('(', n)],
  ['commas', (n) => of('Arc, ', n)],
  ['a cast without end', (n) => of('Jane Roe as Ada, John Roe as Tom (Bob), and ', n)],
  ['verbs of coming out', (n) => of('premieres May 3 arrives June 4 debuts ', n)],
  ['empty lines', (n) => of('\n', n)],
  ['zero-width characters', (n) => of('a\u200b', n)],
]
