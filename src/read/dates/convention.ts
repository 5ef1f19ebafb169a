/**
 * What vague words stand for, where people differ. Two readings are kept side by side: `HOUSE` is the claim language's
 * (CLAIMS.md, section Window), `COMMON` the one that date readers share (Recognizers-Text, duckling, chrono; the
 * benchmark bench/dates scores against them).
 */
export interface Convention {
  /** "In 3 weeks" is that day ± this many days. */
  readonly weekSlack: number
  /** "In 3 months" is that calendar month, "2 years ago" that calendar year; otherwise the same day. */
  readonly calendarAmounts: boolean
  /** "End of March": its last 10 days; otherwise from the 21st. */
  readonly endIsTenDays: boolean
  /** "Until April" opens a window where the words do not tell of something that goes on; otherwise it closes one. */
  readonly untilOpens: boolean
  /** "Later this year": from the reference on; otherwise its second half. */
  readonly laterFromReference: boolean
  /** "The year", "my week" alone are this year and this week; otherwise nothing. */
  readonly bareUnits: boolean
  /** "Second week of May": the second seven days; otherwise the second Monday-to-Sunday week. */
  readonly weeksFromFirst: boolean
  /** "October 3" where no verb tells its tense is the next one; otherwise the nearest. */
  readonly forward: boolean
  /** "Starting next week" opens a window; otherwise what starts does so within that week. */
  readonly startingOpens: boolean
  /** "Half a year" is P0.5Y; otherwise P6M. */
  readonly fractions: boolean
}

export const HOUSE: Convention = {
  weekSlack: 3,
  calendarAmounts: true,
  endIsTenDays: true,
  untilOpens: true,
  laterFromReference: true,
  bareUnits: false,
  weeksFromFirst: true,
  forward: false,
  startingOpens: false,
  fractions: false,
}

export const COMMON: Convention = {
  weekSlack: 0,
  calendarAmounts: false,
  endIsTenDays: false,
  untilOpens: false,
  laterFromReference: false,
  bareUnits: true,
  weeksFromFirst: false,
  forward: true,
  startingOpens: true,
  fractions: true,
}
