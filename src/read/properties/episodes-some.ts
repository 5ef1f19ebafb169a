import { english } from '../lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from '../lexicon/lexicon.ts'
import { ING, PAST, PRESENT, RELEASE, RENEW, SEASON } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'

const ids = (words: string): Lexemes => lexemesOf(english, words)
const L = {
  after: lexemeOf(english, 'after'),
  another: lexemeOf(english, 'another'),
  from: lexemeOf(english, 'from'),
  to: lexemeOf(english, 'to'),
  of: lexemeOf(english, 'of'),
  in: lexemeOf(english, 'in'),
  only: lexemeOf(english, 'only'),
  with: lexemeOf(english, 'with'),
  each: lexemeOf(english, 'each'),
  seasons: lexemeOf(english, 'seasons'),
}
/** Before the number: only some of the episodes. */
const SOME = ids(
  'first last final next another other only remaining extra new more previous every opening initial directed directs wrote seen watched',
)
/** Before "only": all of them. */
const WHOLE = ids('had has have consists consist comprises contains ran runs with of')
const APPEARS = ids('appear appears appeared appearing star stars')
const WEEKLY = ids('weekly week every per a')
/** "Two episodes shorter than the first" */
const COMPARED = ids('shorter longer fewer more less')
/** "Four episodes are left", "two episodes remain" */
const LEFT = ids('left remain remains remaining')
/** "With two episodes to go" */
const GOES = ids('go come air film shoot')
/** What ended after so many episodes had no more. */
const ENDS = ids('end ended ends ending conclude concluded concludes finish finished wrapped final finale')
/** What is new of a work: "returns for another eight episodes", "a new series featuring four more episodes". */
const NEWLY = ids('return returns returned returning features featuring feature back comprising')

/** Whether a number with episodes counts only some: "the first two episodes", "it starts with three episodes", "two episodes a week". */
export function partial(f: Frame, i: number, end: number, value: number): boolean {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 2) && t.lexeme[k] !== L.after; k--)
    if (
      SOME.has(t.lexeme[k]!) &&
      !(t.lexeme[k] === L.only && WHOLE.has(t.lexeme[k - 1]!)) &&
      !(t.lexeme[k] === L.another && isNewly(f, k))
    )
      return true
  if (isAfter(f, i) || isRest(f, end)) return true
  // "Will appear in three episodes"
  if (t.lexeme[i - 1] === L.in)
    for (let k = i - 2; k >= Math.max(s.from, i - 4); k--) if (APPEARS.has(t.lexeme[k]!)) return true
  if (end < s.to && (WEEKLY.has(t.lexeme[end]!) || COMPARED.has(t.lexeme[end]!))) return true
  // "Each season has eight episodes"
  for (let k = clauseAt(f, i).from; k < i; k++)
    if (t.lexeme[k] === L.each && (t.role[k + 1]! & SEASON) !== 0) return true
  // "four seasons of ten episodes"
  if (t.lexeme[i - 1] === L.of && t.lexeme[i - 2] === L.seasons) return true
  if (t.lexeme[i - 1] !== L.with || value > 4) return false
  for (let k = i - 2; k >= Math.max(s.from, i - 16); k--) if ((t.role[k]! & RELEASE) !== 0) return true
  return false
}

/** "Pulled after five episodes"; not "ended after 62 episodes", "made its final after 13". */
function isAfter(f: Frame, i: number): boolean {
  const { t, s } = f
  if (t.lexeme[i - 1] !== L.after) return false
  for (let k = s.from; k < i - 1; k++) if (ENDS.has(t.lexeme[k]!)) return false
  return true
}

/** "Four episodes are left", "four episodes from its end", "two episodes to go". */
function isRest(f: Frame, end: number): boolean {
  const { t, s } = f
  if (end >= s.to) return false
  if (t.lexeme[end] === L.from) return true
  if (t.lexeme[end] === L.to && GOES.has(t.lexeme[end + 1] ?? 0)) return true
  for (let k = end; k < Math.min(s.to, end + 2); k++) if (LEFT.has(t.lexeme[k]!)) return true
  return false
}

/** Whether an order is told before token `i`: "renewed for a 10-episode second season" tells of what is to come. */
export function isOrdered(f: Frame, i: number): boolean {
  const { t } = f
  for (let k = clauseAt(f, i).from; k < i; k++)
    if ((t.role[k]! & RENEW) !== 0 && !ENDS.has(t.lexeme[k]!) && (t.role[k]! & (PAST | PRESENT | ING)) !== 0)
      return true
  return false
}

/** Whether "more" at token `k` adds to what a work has: "ordered ten more episodes", "returns for eight more episodes". */
export function isNewly(f: Frame, k: number): boolean {
  const { t } = f
  for (let n = k - 1; n >= Math.max(clauseAt(f, k).from, k - 6); n--)
    if (NEWLY.has(t.lexeme[n]!) || ((t.role[n]! & RENEW) !== 0 && !ENDS.has(t.lexeme[n]!))) return true
  return false
}
