/** Days, windows, sources and certainties in the words of the pages. English, day before month. */
import type { Certainty, Claim, Source } from '../../claim.ts'
import { MONTHS, civil, dayOf, type IsoDay } from '../../day.ts'
import type { Release } from '../../release.ts'
import type { Mention, Report } from '../../report.ts'
import type { WeighedReport } from '../../answer.ts'
import type { Window } from '../../window.ts'
import { plain } from './text.ts'

/** `6 June 2022`; what is no day comes back as it is. */
export function longDay(iso: IsoDay): string {
  const day = dayOf(iso)
  if (day === null) return plain(iso, 40)
  const { year, month, day: d } = civil(day)
  return `${d} ${MONTHS[month - 1]} ${year}`
}

/** `6 Jun 2022`. */
export function shortDay(iso: IsoDay): string {
  const day = dayOf(iso)
  if (day === null) return plain(iso, 40)
  const { year, month, day: d } = civil(day)
  return `${d} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** `June 2022`. */
export function longMonth(iso: IsoDay): string {
  const day = dayOf(iso)
  if (day === null) return plain(iso, 40)
  const { year, month: m } = civil(day)
  return `${MONTHS[m - 1]} ${year}`
}

/** `Jun 2022`. */
export function shortMonth(iso: IsoDay): string {
  return longMonth(iso).replace(/^(\w{3})\w* /, '$1 ')
}

/**
 * A window as days: `6 Jun 2022`, `1 Jan – 30 Jun 2024`, `by 31 Dec 2024`, `from 1 May 2025`.
 *
 * @example windowDays({ from: null, to: '2024-12-31', words: 'by the end of 2024' }) // 'by 31 Dec 2024'
 */
export function windowDays({ from, to }: Pick<Window, 'from' | 'to'>): string {
  if (from === null && to === null) return 'any day'
  if (from === null) return `by ${shortDay(to ?? '')}`
  if (to === null) return `from ${shortDay(from)}`
  if (from === to) return shortDay(from)
  const short = shortDay(from)
  return `${from.slice(0, 4) === to.slice(0, 4) ? short.slice(0, -5) : short} – ${shortDay(to)}`
}

/**
 * How far an instant is from now, in words: `3 minutes ago`, `in 2 hours`, `just now`.
 *
 * @param ms milliseconds until then; negative is past
 */
export function ago(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  if (minutes === 0) return ms > 0 ? 'in a moment' : 'just now'
  const hours = Math.round(minutes / 60)
  const days = Math.round(hours / 24)
  const far = minutes < 60 ? count(minutes, 'minute') : hours < 48 ? count(hours, 'hour') : span(days)
  return ms > 0 ? `in ${far}` : `${far} ago`
}

/**
 * A count of days as people say it: `12 days`, `9 weeks`, `14 months`, `3 years`.
 *
 * @param days not negative
 */
export function span(days: number): string {
  const of = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`
  if (days < 28) return of(days, 'day')
  if (days < 84) return of(Math.round(days / 7), 'week')
  if (days < 365 * 2) return of(Math.round(days / 30.44), 'month')
  return of(Math.round((days / 365.25) * 2) / 2, 'year')
}

/** `+94 days`, `−61 days`, `0`, and for a report that bears on no date an en dash. */
export function pull(days: number | null): string {
  if (days === null) return '–'
  const whole = Math.round(days)
  if (whole === 0) return '0'
  return `${whole > 0 ? '+' : '−'}${Math.abs(whole)} ${Math.abs(whole) === 1 ? 'day' : 'days'}`
}

/** A probability: `64 %`, `< 1 %`, `> 99 %`. The space does not break. */
export function percent(p: number): string {
  if (p > 0 && p < 0.005) return '<\u00a01\u00a0%'
  if (p < 1 && p > 0.995) return '>\u00a099\u00a0%'
  return `${Math.round(p * 100)}\u00a0%`
}

/** A count with its noun; numbers up to twelve as words. */
export function count(n: number, one: string, many = `${one}s`): string {
  const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
  return `${words[n] ?? n} ${n === 1 ? one : many}`
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** How sure the text presents it, as a word that follows a quote. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  happened: 'told as done',
  official: 'official',
  expected: 'expected',
  possible: 'possible',
  hoped: 'hoped for',
  unknown: 'not known yet',
  denied: 'denied',
}

const SOMEBODY: Readonly<Record<Source['kind'], string>> = {
  official: 'The rights holder',
  talent: 'Cast or crew',
  press: 'Another outlet',
  insider: 'Unnamed people',
  outlet: 'An article',
}

/** Where a mention stands: its publisher, else the host of its address, else "an unnamed outlet". */
export function outlet(mention: Pick<Mention, 'publisher' | 'url'>): string {
  if (mention.publisher) return plain(mention.publisher, 80)
  if (mention.url && URL.canParse(mention.url)) return plain(new URL(mention.url).hostname.replace(/^www\./, ''), 80)
  return 'an unnamed outlet'
}

/** Who is said to know it: a name where there is one. */
export function who(report: Pick<Report, 'source' | 'first'>): string {
  if (report.source.name) return plain(report.source.name, 80)
  return report.source.kind === 'outlet' ? outlet(report.first) : SOMEBODY[report.source.kind]
}

/** Through whose mouth it came: `its own words`, `via Instagram, in thedirect.com`. */
export function through({ source, first }: Pick<Report, 'source' | 'first'>): string {
  if (source.kind === 'outlet' && !source.name) return 'its own words'
  const via = source.via ? `via ${plain(source.via, 60)}, ` : ''
  return `${via}in ${outlet(first)}`
}

/** The day on which it was first said: `6 Jun 2022`, `not before Jan 2024` for an estimate, `undated`. */
export function saidOn({ first, said }: Pick<Report, 'first' | 'said'>): string {
  const day = said ?? first.day
  if (day === null) return 'undated'
  return first.estimated ? `not before ${shortMonth(day)}` : shortDay(day)
}

/** What became of a report, as a word for its reader; nothing while it stands. */
export function standingWord(standing: WeighedReport['standing']): string {
  return standing === 'stands' ? '' : standing
}

/** `All of Us Are Dead, season 2`. */
export function releaseName(release: Pick<Release, 'title' | 'season'>): string {
  const title = plain(release.title, 120)
  return release.season === null ? title : `${title}, season ${release.season}`
}

/** `the series`, `film` or `season 2`. */
export function releasePart(release: Pick<Release, 'kind' | 'season'>): string {
  if (release.season !== null) return `season ${release.season}`
  return release.kind === 'film' ? 'film' : 'the series'
}

const EDGES = { start: 'starts', end: 'ends', during: 'under way' } as const
const PHASES = { writing: 'writing', filming: 'filming', post: 'post-production' } as const

/** The words of a window as the article has them, in quotation marks, else its days. */
function inQuotes(window: Window): string {
  const said = plain(window.words, 60)
  return said === '' ? windowDays(window) : `“${said}”`
}

/**
 * What a claim or report says, in a few words: `“early 2025”`, `filming starts “next spring”`, `renewed`.
 */
export function says({
  property,
  value,
}: Pick<Claim, 'property' | 'value'> | Pick<Report, 'property' | 'value'>): string {
  const claim = { property, value } as Claim
  switch (claim.property) {
    case 'release':
      return claim.value === null ? 'no date yet' : inQuotes(claim.value)
    case 'renewal':
      return claim.value
    case 'production': {
      const { phase, edge, window } = claim.value
      if (window === null) return `${PHASES[phase]} ${EDGES[edge]}`
      return `${PHASES[phase]} ${edge === 'during' ? '' : `${EDGES[edge]} `}${inQuotes(window)}`
    }
    case 'lead_time':
      return `${claim.value.phase} takes ${duration(claim.value.duration)}`
    case 'delay':
      return `${claim.value.to === null ? 'moved' : `moved to ${inQuotes(claim.value.to)}`}${
        claim.value.cause ? `: ${plain(claim.value.cause, 80)}` : ''
      }`
    case 'trailer':
      return claim.value === null ? 'trailer' : `trailer ${inQuotes(claim.value)}`
    case 'episodes':
      return count(claim.value, 'episode')
    case 'runtime':
      return `${claim.value.minutes} minutes per ${claim.value.per}`
    case 'cast': {
      const { actor, character, change } = claim.value
      if (change === 'plays' && !character) return `${plain(actor, 80)} in the cast`
      return `${plain(actor, 80)} ${change}${character ? ` ${change === 'plays' ? '' : 'as '}${plain(character, 80)}` : ''}`
    }
    case 'crew':
      return `${claim.value.role} ${plain(claim.value.person, 80)}`
    case 'based_on':
      return [
        'based on',
        claim.value.medium,
        claim.value.work && `“${claim.value.work}”`,
        claim.value.author && `by ${claim.value.author}`,
      ]
        .filter((part) => part)
        .map((part) => plain(String(part), 120))
        .join(' ')
    case 'network':
      return `on ${plain(claim.value, 80)}`
    case 'rating':
      return `${plain(claim.value.by, 60)}: ${claim.value.score} of ${claim.value.out_of}`
    case 'audience':
      return `${claim.value.measure}: ${claim.value.count.toLocaleString('en')}`
  }
}

/**
 * An ISO 8601 duration of whole units in words.
 *
 * @example duration('P6M') // '6 months'
 */
export function duration(iso: string): string {
  const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
  const parts = Array.from(iso.matchAll(/(\d{1,5})([YMWD])/g), ([, n, unit]) => {
    const noun = units[unit ?? ''] ?? ''
    return `${n} ${noun}${n === '1' ? '' : 's'}`
  })
  return parts.length === 0 ? plain(iso, 20) : parts.join(' ')
}
