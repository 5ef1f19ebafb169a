import type { Entry } from './lexicon.ts'

/** What a word can do in a time expression, one bit each. */
export const DIGIT = 1 << 0
export const MONTH = 1 << 1
export const WEEKDAY = 1 << 2
export const CARDINAL = 1 << 3
export const ORDINAL = 1 << 4
/** Day, week, month, year, quarter, decade. */
export const UNIT = 1 << 5
/** Spring, summer, fall, autumn, winter. */
export const TIME_OF_YEAR = 1 << 6
/** Early, mid, late, beginning, end. */
export const PART = 1 << 7
/** This, next, last, coming. */
export const DEIXIS = 1 << 8
/** Today, tomorrow, yesterday, now, soon. */
export const DAY_WORD = 1 << 9
/** By, before, after, until, since, between. */
export const BOUND = 1 << 10
export const HOLIDAY = 1 << 11
/** Ago, later, earlier, away. */
export const DISTANCE = 1 << 12

/** Any of these lets a sentence hold a time expression. */
export const TIMELY = DIGIT | MONTH | WEEKDAY | UNIT | TIME_OF_YEAR | DAY_WORD | HOLIDAY | DISTANCE

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
}

/** The English words of time. */
export const timeEntries: readonly Entry[] = [
  ...months.map((forms, i) => ({ forms, time: MONTH, value: i + 1 })),
  ...'jan feb mar apr - jun jul aug sep oct nov dec'
    .split(' ')
    .flatMap((forms, i) => (forms === '-' ? [] : [{ forms, time: MONTH, value: i + 1 }])),
  { forms: 'sept', time: MONTH, value: 9 },
  ...weekdays.map((forms, i) => ({ forms, time: WEEKDAY, value: i })),
  ...'mon tue wed thu fri sat sun'.split(' ').map((forms, i) => ({ forms, time: WEEKDAY, value: i })),
  { forms: 'tues', time: WEEKDAY, value: 1 },
  { forms: 'thur thurs', time: WEEKDAY, value: 3 },
  ...cardinals.map((forms, value) => ({ forms, time: CARDINAL, value })),
  ...ordinals.slice(1).map((forms, i) => ({ forms, time: ORDINAL, value: i + 1 })),
  ...Object.entries(tens).map(([forms, value]) => ({ forms, time: CARDINAL, value })),
  {
    forms: 'day days week weeks month months year years quarter quarters half halves decade decades century weekend',
    time: UNIT,
  },
  { forms: 'spring', time: TIME_OF_YEAR, value: 0 },
  { forms: 'summer', time: TIME_OF_YEAR, value: 1 },
  { forms: 'fall autumn', time: TIME_OF_YEAR, value: 2 },
  { forms: 'winter', time: TIME_OF_YEAR, value: 3 },
  { forms: 'early mid late middle beginning start end later', time: PART },
  { forms: 'this next last coming past previous following', time: DEIXIS },
  { forms: 'today tomorrow yesterday tonight now currently soon', time: DAY_WORD },
  { forms: 'by before after until till since from between to through', time: BOUND },
  { forms: 'christmas thanksgiving halloween easter holiday holidays', time: HOLIDAY },
  { forms: 'ago later earlier away', time: DISTANCE },
]
