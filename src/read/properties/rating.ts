import { sourceAt } from '../sources.ts'
import { found, nameAt, PRESS_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { RATING } from '../lexicon/roles.ts'
import { CARDINAL } from '../lexicon/time.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { glued } from '../spans.ts'
import { DIGITS, PUNCT } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  percent: lexemeOf(english, '%'),
  slash: lexemeOf(english, '/'),
  out: lexemeOf(english, 'out'),
  of: lexemeOf(english, 'of'),
  rotten: lexemeOf(english, 'rotten'),
  tomatoes: lexemeOf(english, 'tomatoes'),
  tomatometer: lexemeOf(english, 'tomatometer'),
  popcornmeter: lexemeOf(english, 'popcornmeter'),
  hyphen: lexemeOf(english, '-'),
  colon: lexemeOf(english, ':'),
  on: lexemeOf(english, 'on'),
  points: lexemeOf(english, 'points'),
}
const STARS = ids('stars')
const PERCENT = ids('% percent')
/** Sites that score works, by lexeme, with the scale of a bare number. */
const SITES: ReadonlyMap<number, readonly [string, number]> = new Map(
  [
    ['imdb', 'IMDb', 10],
    ['metacritic', 'Metacritic', 100],
    ['mydramalist', 'MyDramaList', 10],
    ['letterboxd', 'Letterboxd', 5],
    ['myanimelist', 'MyAnimeList', 10],
    ['ign', 'IGN', 10],
    ['douban', 'Douban', 10],
    ['anilist', 'AniList', 100],
    ['metascore', 'Metacritic', 100],
  ].map(([form, name, scale]) => [lexemeOf(english, form as string), [name as string, scale as number]]),
)
const SCORE = ids(
  'score scores scored rating ratings rated holds sits stands has have with at approval gave giving assigned earned averaged boasts boasting',
)

/**
 * What critics or viewers make of a work on a scale.
 *
 * "83% on Rotten Tomatoes", "holds an approval rating of 79%", "8.4 on IMDb", "9.0 out of 10", "8.1/10 on MyDramaList",
 * "Metacritic assigned a score of 70 out of 100"
 */
export const rating: Recogniser = {
  property: 'rating',
  roles: RATING,
  read(f, attributions) {
    const { t, s } = f
    const sites = sitesIn(f)
    if (sites.length === 0) return
    for (let i = s.from; i < s.to; i++) {
      if (t.kind[i] !== DIGITS && (t.time[i]! & CARDINAL) === 0) continue
      const clause = clauseAt(f, i)
      // The site of the same clause, else the nearest one.
      const site = sites.reduce((a, b) => (cost(b.at, i, clause) < cost(a.at, i, clause) ? b : a))
      const scored = scaleAt(f, i, site)
      if (scored === null) continue
      const subject = subjectAt(f, i)
      if (subject === null) continue
      const first = Math.min(i, Math.max(clause.from, Math.min(site.at, i - 6)))
      const last = Math.max(scored.last, site.at > i && site.last - i < 12 ? site.last : 0)
      emit(
        f,
        'rating',
        subject,
        { by: site.name, score: t.value[i]!, out_of: scored.scale },
        'happened',
        sourceAt(f, attributions, i),
        first,
        last,
      )
      i = scored.last - 1
    }
  },
}

function cost(at: number, i: number, clause: { from: number; to: number }): number {
  return Math.abs(at - i) + (at >= clause.from && at < clause.to ? 0 : 30)
}

interface Site {
  readonly at: number
  readonly last: number
  readonly name: string
  readonly scale: number
}

function sitesIn(f: Frame): Site[] {
  const { t, s } = f
  const out: Site[] = []
  for (let i = s.from; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if (lexeme === L.tomatoes && t.lexeme[i - 1] === L.rotten)
      out.push({ at: i - 1, last: i + 1, name: 'Rotten Tomatoes', scale: 100 })
    else if (lexeme === L.tomatometer || lexeme === L.popcornmeter)
      out.push({ at: i, last: i + 1, name: 'Rotten Tomatoes', scale: 100 })
    else {
      const site = SITES.get(lexeme)
      if (site === undefined && nameAt(t, i, s.to) && found.kind === PRESS_NAME) {
        out.push({ at: i, last: found.end, name: t.text.slice(t.start[i]!, t.end[found.end - 1]!), scale: 0 })
        i = found.end - 1
      }
      if (site !== undefined) out.push({ at: i, last: i + 1, name: site[0], scale: site[1] })
    }
  }
  return out
}

/** The scale of the number at token `i` and the token after its words; null where it is no score. */
function scaleAt(f: Frame, i: number, site: Site): { scale: number; last: number } | null {
  const { t, s } = f
  const value = t.value[i]!
  let k = i + 1
  // "four stars out of five", "four out of five"
  if (k < s.to && STARS.has(t.lexeme[k]!)) {
    if (t.lexeme[k + 1] === L.out && t.lexeme[k + 2] === L.of && t.value[k + 3]! >= value)
      return { scale: t.value[k + 3]!, last: k + 4 }
    return site.scale === 0 && value <= 5 ? { scale: 5, last: k + 1 } : null
  }
  if (t.kind[i] !== DIGITS) return null
  if (k < s.to && PERCENT.has(t.lexeme[k]!)) return value <= 100 ? { scale: 100, last: k + 1 } : null
  if (k + 1 < s.to && t.lexeme[k] === L.slash && glued(t, k) && t.kind[k + 1] === DIGITS)
    return { scale: t.value[k + 1]!, last: k + 2 }
  // "8.1 points out of 10"
  if (t.lexeme[k] === L.points) k++
  if (k + 2 < s.to && t.lexeme[k] === L.out && t.lexeme[k + 1] === L.of && t.kind[k + 2] === DIGITS)
    return { scale: t.value[k + 2]!, last: k + 3 }
  if (site.scale === 0) return null
  // "8.4 on IMDb": a bare number beside the site that fits its scale.
  if (value > site.scale || (site.scale === 10 && value < 1)) return null
  k = Math.abs(site.at - i)
  if (k > 6) return null
  if (site.scale >= 10 && value === Math.floor(value)) {
    let told = t.lexeme[i + 1] === L.on && site.at === i + 2 && t.lexeme[i - 1] !== L.of
    for (let n = Math.max(s.from, i - 4); n < i; n++) if (SCORE.has(t.lexeme[n]!)) told = true
    if (!told) return null
  }
  for (let n = Math.min(i, site.at) + 1; n < Math.max(i, site.at); n++)
    if (t.kind[n] === PUNCT && t.lexeme[n] !== L.hyphen && t.lexeme[n] !== L.colon) return null
  return site.scale === 10 || site.scale === 5 || value > 10 ? { scale: site.scale, last: i + 1 } : null
}
