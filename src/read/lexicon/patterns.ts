const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const CARDINALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function lines(words: readonly string[], english: readonly string[], patterns: string): string {
  return words
    .flatMap((word, i) =>
      patterns
        .trim()
        .split('\n')
        .map((line) => {
          const [left, right] = line.split(' =') as [string, string]
          return `${left.replace(/\bX\b/g, word)} =${right.replace(/\bX\b/g, english[i]!)}`
        }),
    )
    .join('\n')
}

/**
 * Lines of a lexicon for each month: in each pattern X is the month. `months` are its names from January on, several joined by `|`.
 *
 * @example monthLines('enero febrero …', '# de X = # X') // '# de (enero) = # January\n…'
 */
export function monthLines(months: string, patterns: string): string {
  return lines(choices(months), MONTHS, patterns)
}

/** The same for the days of the week from Monday on. */
export function weekdayLines(weekdays: string, patterns: string): string {
  return lines(choices(weekdays), WEEKDAYS, patterns)
}

/** The same for first, second, third, … */
export function ordinalLines(ordinals: string, patterns: string): string {
  return lines(choices(ordinals), ORDINALS, patterns)
}

/** The same for one, two, three, … */
export function cardinalLines(cardinals: string, patterns: string): string {
  return lines(choices(cardinals), CARDINALS, patterns)
}

function choices(words: string): string[] {
  return words.split(' ').map((word) => `(${word})`)
}
