import type { DateMention } from './dates/index.ts'
import type { NameSpan } from './people.ts'
import type { Frame } from './scene.ts'
import type { SeasonMention } from './seasons.ts'
import type { TitleMention } from './titles/titles.ts'

// What stands at a token of a sentence. Readers ask this for every token, so it is asked in loops of its own: a function made in
// the loop of the reader would cost that loop memory for each token, whether it is called or not, because V8 keeps what such a
// function sees in an object of its own for every turn of the loop.

/** The title that token `i` stands in. */
export function titleAt(f: Frame, i: number): TitleMention | undefined {
  const { titles } = f
  for (let k = 0; k < titles.length; k++) if (titles[k]!.first <= i && i < titles[k]!.last) return titles[k]
  return undefined
}

/** The title that begins with token `i`. */
export function titleFrom(f: Frame, i: number): TitleMention | undefined {
  const { titles } = f
  for (let k = 0; k < titles.length; k++) if (titles[k]!.first === i) return titles[k]
  return undefined
}

/** The title that ends before token `i`. */
export function titleUntil(f: Frame, i: number): TitleMention | undefined {
  const { titles } = f
  for (let k = 0; k < titles.length; k++) if (titles[k]!.last === i) return titles[k]
  return undefined
}

/** The season, part or episode whose words begin with token `i`. */
export function seasonFrom(f: Frame, i: number): SeasonMention | undefined {
  const { seasons } = f
  for (let k = 0; k < seasons.length; k++) if (seasons[k]!.first === i) return seasons[k]
  return undefined
}

/** The season, part or episode whose words end before token `i`. */
export function seasonUntil(f: Frame, i: number): SeasonMention | undefined {
  const { seasons } = f
  for (let k = 0; k < seasons.length; k++) if (seasons[k]!.last === i) return seasons[k]
  return undefined
}

/** The first season with a number that begins after token `i`, no more than `reach` tokens after it. */
export function seasonAfter(f: Frame, i: number, reach: number): SeasonMention | undefined {
  const { seasons } = f
  for (let k = 0; k < seasons.length; k++) {
    const m = seasons[k]!
    if (typeof m.season === 'number' && m.first > i && m.first - i <= reach) return m
  }
  return undefined
}

/** The first season with a number that ends before token `i`, no more than `reach` tokens before it. */
export function seasonBefore(f: Frame, i: number, reach: number): SeasonMention | undefined {
  const { seasons } = f
  for (let k = 0; k < seasons.length; k++) {
    const m = seasons[k]!
    if (typeof m.season === 'number' && m.last <= i && i - m.last <= reach) return m
  }
  return undefined
}

/** The date that begins with token `i`. */
export function dateFrom(f: Frame, i: number): DateMention | undefined {
  const { dates } = f
  for (let k = 0; k < dates.length; k++) if (dates[k]!.first === i) return dates[k]
  return undefined
}

/** The name that begins with token `i`. */
export function nameFrom(f: Frame, i: number): NameSpan | undefined {
  const { names } = f
  for (let k = 0; k < names.length; k++) if (names[k]!.first === i) return names[k]
  return undefined
}

/** The name that ends before token `i`. */
export function nameUntil(f: Frame, i: number): NameSpan | undefined {
  const { names } = f
  for (let k = 0; k < names.length; k++) if (names[k]!.last === i) return names[k]
  return undefined
}
