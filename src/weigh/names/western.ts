import type { NameParts } from './parts.ts'

/**
 * Names written in Latin letters at home: part by part, in order. Parts agree as spelled, as an initial, as a short form
 * (Bob, Robert), or as a slip of the pen whose weight depends on the letters and on the length of the part.
 */

/** Short forms of English given names. Where one serves several, the commonest; forms that are names of their own are left out. */
const SHORT_FORMS = new Map<string, string>()
const SHORT =
  'robert bob bobby rob robbie|william bill billy will willie|richard dick rick ricky rich|james jim jimmy jamie|john johnny|' +
  'joseph joe joey|thomas tom tommy|michael mike mikey mick|matthew matt|daniel dan danny|david dave davey|steven steve|stephen steve|' +
  'edward ed eddie ted ned|andrew andy drew|anthony tony|christopher chris|nicholas nick nicky|nicolas nick|benjamin ben benny|' +
  'samuel sam sammy|alexander alex sasha|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken kenny|ronald ron ronnie|donald don donnie|' +
  'charles charlie chuck|patrick pat paddy|peter pete|philip phil|phillip phil|timothy tim timmy|jonathan jon|joshua josh|zachary zach zack|' +
  'lawrence larry|leonard leo lenny|raymond ray|vincent vince vinny|walter walt|frederick fred freddie freddy|frank frankie|gerald gerry jerry|' +
  'elizabeth liz beth betty lizzie eliza|katherine kate kathy katie|catherine cate cathy|margaret maggie meg peggy|susan sue susie|' +
  'jennifer jen jenny|jessica jess|rebecca becky becca|victoria vicky vicki|deborah deb debbie|barbara barb|patricia pat patty trish|' +
  'kimberly kim|christine chris|stephanie steph|pamela pam|cynthia cindy|abigail abby|jacqueline jackie|theodore theo ted|nathaniel nate nathan'
for (const entry of SHORT.split('|')) {
  const [full, ...shorts] = entry.split(' ') as [string, ...string[]]
  for (const short of shorts) SHORT_FORMS.set(`${short} ${full}`, full)
}

/** Spellings of one given name in use that differ in more than a slip. */
const SPELLED = new Map<string, number>()
const SPELLED_LIKE =
  'geoffrey jeffrey jeffery|catherine katherine catharine katharine kathryn cathryn|alasdair alistair alastair alister alisdair|' +
  'mohammed muhammad mohamed muhammed mohammad mohamad|sean shaun shawn|steven stephen|yekaterina ekaterina|aleksandr alexander alexandr|' +
  'evgeny yevgeny evgeni yevgeni|leigh lee|bryan brian|alan allan allen|isabel isabelle isobel|graham graeme|lindsay lindsey'
for (const [group, names] of SPELLED_LIKE.split('|').entries())
  for (const name of names.split(' ')) SPELLED.set(name, group)

/** Endings by which a man's given name becomes a woman's, or the other way round: two names, not two spellings. */
const FEMININE = new Set('a e ia ie ina ine la le lla lle ette etta ne nne'.split(' '))

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter)

interface Spelling {
  readonly one: string
  readonly other: string
  readonly cost: number
}

/** Up to three letters that are spellings of each other, with the cost of mistaking them, by the last letters of both. */
const SPELLINGS = new Map<number, Spelling[]>()
const lastLetters = (one: string, i: number, other: string, j: number) => one.charCodeAt(i) * 128 + other.charCodeAt(j)
for (const entry of (
  'y i 0.2|j i 0.3|ey y 0.2|ie y 0.2|ee i 0.3|ph f 0.3|ph v 0.4|ck k 0.2|c k 0.3|ck c 0.2|ck ch 0.3|ch k 0.3|ch kh 0.2|kh k 0.3|s z 0.3|c s 0.3|' +
  'sc s 0.3|ss sz 0.3|tz z 0.3|ks x 0.3|ue u 0.2|oe o 0.2|ae a 0.2|ai ei 0.3|ei ie 0.3|mac mc 0.2|w v 0.5|v f 0.5|sh sch 0.3|ou u 0.4|' +
  'ff v 0.4|gh g 0.3|th t 0.4|qu k 0.5|j y 0.4|dh d 0.3|kh h 0.4'
).split('|')) {
  const [one, other, cost] = entry.split(' ') as [string, string, string]
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const ends = lastLetters(a, a.length - 1, b, b.length - 1)
    const known = SPELLINGS.get(ends)
    const spelling = { one: a, other: b, cost: Number(cost) }
    if (known === undefined) SPELLINGS.set(ends, [spelling])
    else known.push(spelling)
  }
}

/**
 * How many slips a part may hold and still be the same: none in three letters, more in longer parts, where few other names
 * are near.
 */
function slipsAllowed(length: number): number {
  if (length <= 3) return 0
  if (length === 4) return 0.4
  if (length === 5) return 0.6
  if (length === 6) return 0.8
  return length === 7 ? 1.1 : 1.5
}

const NONE: readonly Spelling[] = []
let row0 = new Float64Array(48)
let row1 = new Float64Array(48)
let row2 = new Float64Array(48)
let row3 = new Float64Array(48)

/**
 * Weighted edit distance of two words with transpositions and with substitutions of up to three letters (E. Brill,
 * R. C. Moore, "An improved error model for noisy channel spelling correction", ACL 2000, with weights set by hand).
 * A last e more or less costs `silentE`. `Infinity` once it must exceed `limit`.
 */
function slips(one: string, other: string, limit: number, silentE: number): number {
  const columns = other.length + 1
  if (row0.length < columns) {
    row0 = new Float64Array(columns)
    row1 = new Float64Array(columns)
    row2 = new Float64Array(columns)
    row3 = new Float64Array(columns)
  }
  // row0 is the row of the letter at hand, row1 the one before, and so on.
  let least1 = 0
  let least2 = 0
  for (let i = 0; i <= one.length; i++) {
    const oldest = row3
    row3 = row2
    row2 = row1
    row1 = row0
    row0 = oldest
    let least = Infinity
    for (let j = 0; j < columns; j++) {
      let best = i === 0 && j === 0 ? 0 : Infinity
      if (i > 0) best = Math.min(best, row1[j]! + dropCost(one, i - 1, silentE))
      if (j > 0) best = Math.min(best, row0[j - 1]! + dropCost(other, j - 1, silentE))
      if (i > 0 && j > 0) {
        const a = one[i - 1]!
        const b = other[j - 1]!
        best = Math.min(best, row1[j - 1]! + (a === b ? 0 : substitution(a, b, i === 1 || j === 1)))
        if (i > 1 && j > 1 && a === other[j - 2] && b === one[i - 2]) best = Math.min(best, row2[j - 2]! + 0.5)
        for (const spelling of SPELLINGS.get(lastLetters(one, i - 1, other, j - 1)) ?? NONE) {
          const x = spelling.one.length
          const y = spelling.other.length
          if (x > i || y > j || !one.endsWith(spelling.one, i) || !other.endsWith(spelling.other, j)) continue
          const from = x === 1 ? row1 : x === 2 ? row2 : row3
          best = Math.min(best, from[j - y]! + spelling.cost)
        }
      }
      row0[j] = best
      if (best < least) least = best
    }
    // No step reaches over three rows, so every way leads through one of them.
    if (least > limit && least1 > limit && least2 > limit) return Infinity
    least2 = least1
    least1 = least
  }
  return row0[columns - 1]!
}

function dropCost(word: string, at: number, silentE: number): number {
  const letter = word[at]!
  if (at === 0) return 1.5
  if (letter === 'e' && at === word.length - 1) return silentE
  if (word[at - 1] === letter) return 0.25
  if (letter === 'h') return 0.4
  // Hardin and Harding: an end that only one has makes another name.
  return isVowel(letter) ? 0.7 : at === word.length - 1 ? 1.2 : 0.9
}

function substitution(a: string, b: string, first: boolean): number {
  if (first) return 1.5
  if (isVowel(a) && isVowel(b)) return 0.6
  return isVowel(a) || isVowel(b) ? 1.2 : 1
}

/** A part with what rules out most other parts at a glance. */
export interface Part {
  readonly letters: string
  /** Which consonants it has, one bit for those that `SPELLINGS` puts for each other; vowels, h, j and y have none. */
  readonly consonants: number
  readonly number: boolean
}

const CONSONANT_BITS = new Map<string, number>()
for (const [bit, letters] of ['ckqszx', 'fvwp', 'b', 'd', 'g', 'l', 'm', 'n', 'r', 't'].entries()) {
  for (const letter of letters) CONSONANT_BITS.set(letter, 1 << bit)
}

function partOf(letters: string): Part {
  let consonants = 0
  let number = false
  for (const letter of letters) {
    consonants |= CONSONANT_BITS.get(letter) ?? 0
    if (letter >= '0' && letter <= '9') number = true
  }
  return { letters, consonants, number }
}

/** What is longer is no part of a name, and not worth the time to compare. */
const LONGEST_PART = 30
const MOST_PARTS = 12

/** The least that so many differing consonants can cost: a substitution repairs two, a dropped letter one. */
const LEAST_COST = [0, 0.9, 1, 1.9]

/** How far apart two parts are: 0 … 0.4 for one name, `Infinity` for two. */
function partDistance(a: Part, b: Part, given: boolean, initials: boolean): number {
  const one = a.letters
  const other = b.letters
  if (one === other) return 0
  if (a.number || b.number) return Infinity
  if (one.length === 1 || other.length === 1) return initials && one[0] === other[0] ? 0.15 : Infinity
  if (given && (SHORT_FORMS.has(`${one} ${other}`) || SHORT_FORMS.has(`${other} ${one}`))) return 0.15
  if (given && SPELLED.has(one) && SPELLED.get(one) === SPELLED.get(other)) return 0.1
  if (one.length > LONGEST_PART || other.length > LONGEST_PART) return Infinity
  const allowed = slipsAllowed(Math.max(one.length, other.length))
  if (allowed === 0 || Math.abs(one.length - other.length) > 3) return Infinity
  let differing = 0
  for (let bits = a.consonants ^ b.consonants; bits !== 0; bits &= bits - 1) differing++
  if (differing >= LEAST_COST.length || LEAST_COST[differing]! > allowed) return Infinity
  if (given && isOtherGender(one, other)) return Infinity
  // Hawk and Hawke are easily confused; of given names a last e makes others.
  const distance = slips(one, other, allowed, given ? 0.9 : 0.5)
  return distance > allowed ? Infinity : (distance / allowed) * 0.4
}

function isOtherGender(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.startsWith(short) && FEMININE.has(long.slice(short.length))) return true
  // Carlo and Carla, Leo and Lea; but Judi and Judy.
  const a = one.at(-1)!
  const b = other.at(-1)!
  return a !== b && 'aeo'.includes(a) && 'aeo'.includes(b)
}

/** The parts of a name in reading order: hyphens part, "Family, Given" is turned round. */
export function westernParts(parts: NameParts): readonly Part[] {
  const turned =
    parts.beforeComma > 0
      ? [...parts.words.slice(parts.beforeComma), ...parts.words.slice(0, parts.beforeComma)]
      : parts.words
  return turned.flat().map(partOf)
}

/**
 * How far apart two names are, part by part: below 0.45 they are one name. The parts of the shorter must agree with parts
 * of the longer in the same order; what the longer has besides costs little inside (a middle name), more at an end.
 */
export function westernDistance(one: readonly Part[], other: readonly Part[]): number {
  if (one.length > MOST_PARTS || other.length > MOST_PARTS) return Infinity
  if (one.length === other.length) return partsInStep(one, other)
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < 2) return Infinity
  // best[j]: least cost with the first i parts of the short name laid on the first j of the long one.
  let best = Array.from({ length: long.length + 1 }, () => 0)
  for (let j = 1; j <= long.length; j++) best[j] = best[j - 1]! + (isInitial(long[j - 1]!) ? 0.1 : j === 1 ? 0.3 : 0.05)
  for (let i = 1; i <= short.length; i++) {
    const next = Array.from({ length: long.length + 1 }, () => Infinity)
    const last = i === short.length
    for (let j = i; j <= long.length; j++) {
      const extra = isInitial(long[j - 1]!) ? 0.05 : !last ? 0.15 : next[j - 1]! >= 0.3 ? 0.05 : 0.3
      const before = best[j - 1]!
      const laid = before > 0.45 ? Infinity : before + partDistance(short[i - 1]!, long[j - 1]!, i === 1, !last)
      next[j] = Math.min(laid, next[j - 1]! + extra)
    }
    best = next
  }
  return best[long.length]!
}

const isInitial = (part: Part) => part.letters.length === 1

/** Names of equally many parts; the last part first, because family names tell people apart soonest. */
function partsInStep(one: readonly Part[], other: readonly Part[]): number {
  let sum = 0
  for (let i = one.length - 1; i >= 0; i--) {
    sum += partDistance(one[i]!, other[i]!, i === 0, i < one.length - 1)
    if (sum > 1) return Infinity
  }
  return one.length === 0 ? Infinity : sum
}

/** How far a single part is from the nearest part of a full name, initials apart; `Infinity` where none is near. */
export function singlePartDistance(part: Part, whole: readonly Part[]): number {
  let least = Infinity
  for (const other of whole) least = Math.min(least, partDistance(part, other, true, false))
  return least
}

/**
 * Distance to a full name of which this may be a clipped part, with garbled vowels (Xander of Alexander, Tina of Christina):
 * its three or more consonants end those of the longer part. Weak; for use only where nothing else fits.
 */
export function clippedDistance(part: Part, whole: readonly Part[]): number {
  const own = skeleton(part.letters)
  if (own.length < 3) return Infinity
  return whole.some((other) => other.letters.length > part.letters.length && skeleton(other.letters).endsWith(own))
    ? 1
    : Infinity
}

const skeleton = (letters: string) => letters.replace(/[aeiouyhw]/g, '').replace(/(.)\1/g, '$1')
