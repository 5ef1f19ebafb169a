import type { IsoDay } from '../day.ts'
import { dayNumber, isoOf, monthLength } from '../day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** The ways in which pages write a day, with the place of year, month and day among the groups. */
const FORMATS: readonly { readonly form: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  // 2024-02-01T23:30:00-08:00, 2024/2/1, 2024.02.01
  { form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: 'ymd' },
  // 20240201, 20240201T103000Z, 20240201103000
  { form: /^(\d{4})()(\d{2})(\d{2})(?=$|[T\s]|\d{4}$|\d{6}$)/, order: 'ymd' },
  // 2022년 6월 6일, 2022年6月6日
  { form: /(\d{4})(\s*[년年]\s*)(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/, order: 'ymd' },
  // June 6, 2022; Published: Mon Jun 06 2022 10:00:00 GMT
  { form: new RegExp(`\\b${MONTH}()\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: 'mdy' },
  // Mon, 06 Jun 2022 10:00:00 GMT; 6th of June, 2022; 06-Jun-2022
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?()[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})\\b`, 'i'),
    order: 'dmy',
  },
  // 1.2.2024: with dots the day comes first
  { form: /^(\d{1,2})(\.)\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, order: 'dmy' },
]

/** Day and month in either order: read only where one of them cannot be a month. */
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/

/**
 * The calendar day that a page's date stands for, as the page writes it (in its own zone), or `null` where that is no
 * day, could be two days (`3/4/2024`), or cannot be meant: after `latest`, before newspapers went online with
 * their archives, or the zero of a computer's clock.
 *
 * @param latest the last day that is believed, as a rule tomorrow: it is already tomorrow east of here
 * @example pageDay('2024-02-01T23:30:00-08:00') // '2024-02-01'
 * @example pageDay('Mon, 06 Jun 2022 10:00:00 GMT') // '2022-06-06'
 */
export function pageDay(written: string | null | undefined, latest: IsoDay = tomorrow()): IsoDay | null {
  if (!written) return null
  const day = parse(written.slice(0, 200).trim())
  return day === null || day < '1800-01-01' || day > latest || day === '1970-01-01' ? null : day
}

function parse(text: string): IsoDay | null {
  for (const { form, order } of FORMATS) {
    const [whole, a = '', , b = '', c = ''] = form.exec(text) ?? []
    if (whole === undefined) continue
    if (order === 'ymd') return checked(Number(a), Number(b), Number(c))
    return order === 'mdy' ? checked(Number(c), monthOf(a), Number(b)) : checked(Number(c), monthOf(b), Number(a))
  }
  const [, first = '', second = '', year = ''] = SLASHED.exec(text) ?? []
  if (Number(first) > 12) return checked(Number(year), Number(second), Number(first))
  if (Number(second) > 12 || (first === second && first !== ''))
    return checked(Number(year), Number(first), Number(second))
  // Seconds or milliseconds since 1970.
  if (/^\d{10}$/.test(text)) return isoOf(Math.floor(Number(text) / 86_400))
  return /^\d{13}$/.test(text) ? isoOf(Math.floor(Number(text) / 86_400_000)) : null
}

function monthOf(word: string): number {
  const number = Number(word)
  return Number.isNaN(number) ? MONTHS.findIndex((m) => m === word.slice(0, 3).toLowerCase()) + 1 : number
}

function checked(year: number, month: number, day: number): IsoDay | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return isoOf(dayNumber(year, month, day))
}

/** The newest day anywhere on Earth is at most one after the day in UTC. */
function tomorrow(): IsoDay {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
}

/**
 * The day, or the month, in a web address: the last resort for a page that does not say when it was published.
 *
 * @example dayInAddress('https://example.com/2024/02/01/a-title') // { day: '2024-02-01', month: null }
 * @example dayInAddress('https://example.com/2024/02/a-title') // { day: null, month: { from: '2024-02-01', to: '2024-02-29' } }
 */
export function dayInAddress(
  url: string | null,
  latest?: IsoDay,
): { readonly day: IsoDay | null; readonly month: { readonly from: IsoDay; readonly to: IsoDay } | null } {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : ''
  const full =
    /(?<!\d)((?:19|20)\d{2})[-/_](\d{1,2}|[a-z]{3})[-/_](\d{1,2})(?!\d)/i.exec(path) ??
    /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(path)
  if (full) {
    const [, year = '', month = '', day = ''] = full
    return { day: pageDay(`${year}-${monthOf(month)}-${day}`, latest), month: null }
  }
  const [, year = '', month = ''] = /\/((?:19|20)\d{2})\/(\d{2})\//.exec(path) ?? []
  const from = pageDay(`${year}-${month}-01`, latest)
  if (from === null) return { day: null, month: null }
  return { day: null, month: { from, to: `${year}-${month}-${monthLength(Number(year), Number(month))}` } }
}
