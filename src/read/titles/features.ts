import { MAIN_WEIGHTS, WEIGHTS } from './weights.ts'
import { type Tokens } from '../tokens.ts'

/** A string that may be the title of a work, and what the places where it stands say about that. */
export interface Candidate {
  /** Tokens of its first place. */
  readonly first: number
  readonly last: number
  /** How many words it has, punctuation left out; hashes of the first and the last. */
  readonly words: number
  readonly firstWord: number
  readonly lastWord: number
  /** Where its row of `counts` begins; that of its places but the first, -1 where it has no other. */
  readonly row: number
  more: number
  film: number
  series: number
  headline: boolean
  quoted: boolean
  places: number
  /** In how many places it is a part of a longer run of capitals. */
  cut: number
  /** How many of its words the lexicon has. */
  knownWords: number
  /** It begins a line in title case that is no headline. */
  prefix: boolean
  /** A name that begins with it as its first word ("Ada in Saltland"); the word that stands for it. */
  longer: Candidate | null
  shorter: Candidate | null
  /** Of one word: how often the longer name that begins with it stands in the text which stands there most often. */
  longest: number
  /** Of one word: whether it ends the name of a person. */
  surname: boolean
  /** The same with a number at its end ("Blue Hour 2"). */
  numbered: Candidate | null
  /** Log-odds that the text claims something of it; that it is the main title. Set at the end. */
  score: number
  main: number
}

/** What the features count, in their order; `scripts/fit-titles.ts` fits a weight for each. */
export const FEATURES = [
  'bias',
  'quoted',
  'italic',
  'places',
  'headline',
  'early',
  'season after',
  'season before',
  'work before',
  'work after',
  'out after',
  'year after',
  'platform before',
  'in before',
  'made before',
  'possessive after',
  'says after',
  'person before',
  'plays after',
  'as before',
  'by before',
  'one word',
  'two words',
  'three words',
  'connective',
  'article',
  'colon',
  'digits',
  'known words',
  'hyphenated name',
  'initials',
  'bracket after',
  'known',
  'place',
  'headline prefix',
  'the before',
  'opens sentence',
  'upper case',
  'star after',
  'organisation',
  'trailer near',
  'renewed after',
  'quoted share',
  'own possessive before',
  'number last',
  'of before',
  'series in text',
  'with before',
  'headline, in text too',
  'headline, known beside',
  'person places',
  'particle inside',
  'given name',
  'own line',
  'work of before',
  'inside possessive',
  'in headline',
  'in headline, given name',
  'line with date',
  'cut short',
  'own line, in text too',
  'headline only, long',
  'most places',
  'listed under a heading',
  'label of a line',
  'renewed before',
  'which after',
  'who after',
  'colon inside',
  'article inside',
  'year before',
  'opens the text',
  'list of works before',
  'part in before',
  'joined before',
  'surname',
  'given name alone',
  'part of a longer',
  'in brackets',
  'stars somebody after',
  'person verb after',
  'work verb after',
  'a work after',
  'earlier work before',
  'credit after',
  'person word first',
  'field word inside',
  'small word last',
  'last word alone',
  'numbered of another',
  'has a numbered',
  'subtitle of another',
  'has a subtitle',
  'named short too',
  'begins a longer',
  'quoted in the headline only',
  'headline, in before',
  'headline, work before',
  'headline, work after',
  'headline, credit after',
  'headline, possessive after',
  'headline, person verb after',
  'headline, out after',
  'new work before',
  'released before',
  'made by after',
  'no word for a work near',
  'person, no work near',
  'part of a work before',
  'part of a work after',
  'fate after',
  'beside a person',
  'renewal in sentence',
  'platform in sentence',
  'inside a sentence',
  'only at the head',
  'comma inside',
  'small number last',
  'all ordinary',
  'some ordinary',
  'first ordinary',
  'last ordinary',
  'one ordinary word',
  'one strange word',
  'somebody in before',
  'from somebody after',
  'prefix before a season',
  'prefix before a colon',
  'prefix before a verb',
  'a word of it in the headline',
  'often a person',
  'untitled',
  'quoted, as works are',
  'not quoted, as works are',
  'comes out after',
  'platform after',
  'date in brackets after',
  'credits below',
  'capitals on a line',
  'apposed before',
  'opens a line, bracket after',
  'capitals in a sentence',
  'own line, as others',
  'opens a line, bracket after, as others',
  'label of a line, as others',
  'capitals in a sentence, as others',
  'opens the headline',
] as const
/** Counts of a row, a multiple of four. */
const N = (FEATURES.length + 3) & ~3
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<(typeof FEATURES)[number], number>

/**
 * How often each feature was seen with each candidate of the text at hand, a row a candidate; beyond 255 is 255. One array for all,
 * used again for the next text.
 */
export let counts = new Uint8ClampedArray(N * 128)
/** The same, four counts at once: most are 0. */
let fours = new Uint32Array(counts.buffer)
let rows = 0

/** So many of a candidate's places are kept, the first. */
const PLACES = 12
/** First tokens and ends of the places after the first, in pairs: a row for each candidate that has any. */
let spans = new Int32Array(PLACES * 2 * 32)
let spanRows = 0

/** Makes room for the candidates of a text. */
export function beginFeatures(): void {
  if (counts.length <= N * 8192) counts.fill(0, 0, rows * N)
  else {
    counts = new Uint8ClampedArray(N * 128)
    fours = new Uint32Array(counts.buffer)
    spans = new Int32Array(PLACES * 2 * 32)
  }
  rows = 0
  spanRows = 0
}

/** Counts a place of a candidate. */
export function addPlace(c: Candidate, first: number, last: number): void {
  if (c.places > 0 && c.places < PLACES) {
    if (c.more < 0) c.more = newSpans()
    const at = c.more + (c.places - 1) * 2
    spans[at] = first
    spans[at + 1] = last
  }
  c.places++
}

/** How many places of a candidate are kept; the first token of one, the token after it. */
export const placesOf = (c: Candidate): number => Math.min(c.places, PLACES)
export const firstOf = (c: Candidate, place: number): number =>
  place === 0 ? c.first : spans[c.more + (place - 1) * 2]!
export const lastOf = (c: Candidate, place: number): number =>
  place === 0 ? c.last : spans[c.more + (place - 1) * 2 + 1]!

/** Room for a candidate's places after the first. */
function newSpans(): number {
  if ((spanRows + 1) * ROW > spans.length) {
    const larger = new Int32Array(spans.length * 2)
    larger.set(spans)
    spans = larger
  }
  return spanRows++ * ROW
}
const ROW = (PLACES - 1) * 2

/** The key of a name with one more word; `words` counts it. */
export function keyWith(key: number, word: number, words: number): number {
  return (Math.imul(key ^ word, 0x01000193) + words) | 0
}

/** The key of a name of one word. */
export function keyOfWord(word: number): number {
  return keyWith(0, word, 1)
}

/** A candidate at its first place, without features. */
export function newCandidate(t: Tokens, first: number, last: number, words: number, lastWord: number): Candidate {
  const row = rows * N
  if (row + N > counts.length) {
    const larger = new Uint8ClampedArray(counts.length * 2)
    larger.set(counts)
    counts = larger
    fours = new Uint32Array(counts.buffer)
  }
  rows++
  return {
    first,
    last,
    words,
    firstWord: t.hash[first]!,
    lastWord,
    row,
    more: -1,
    film: 0,
    series: 0,
    headline: false,
    quoted: false,
    places: 0,
    cut: 0,
    knownWords: 0,
    prefix: false,
    longer: null,
    shorter: null,
    longest: 0,
    surname: false,
    numbered: null,
    score: 0,
    main: 0,
  }
}

/** How often a feature was seen with a candidate. */
export function seen(c: Candidate, feature: number): number {
  return counts[c.row + feature]!
}

/** Counts a feature of a candidate once more. */
export function see(c: Candidate, feature: number): void {
  counts[c.row + feature]! += 1
}

/** Sets a feature that a candidate has or has not. */
export function mark(c: Candidate, feature: number): void {
  counts[c.row + feature] = 1
}

/** The features of a candidate as the model has them: counts become log2(1 + count), so that a text of any length gives the same size. */
export function featuresOf(c: Candidate): Float64Array {
  return Float64Array.from(FEATURES, (_, i) => (counts[c.row + i] === 0 ? 0 : featureOf(c, i)))
}

const LOG = Float64Array.from({ length: 256 }, (_, n) => Math.log2(1 + n))

/** A feature that is not 0. */
function featureOf(c: Candidate, i: number): number {
  if (i === F.places) return c.places < 256 ? LOG[c.places]! : Math.log2(1 + c.places)
  if (i === F['quoted share']) return Math.min(1, (counts[c.row + F.quoted]! + counts[c.row + F.italic]!) / c.places)
  if (i === F['known words']) return c.knownWords / c.words
  if (i === F['cut short']) return Math.min(1, c.cut / c.places)
  if (i === F['headline prefix'] && c.prefix) return Math.log2(1.5)
  return LOG[counts[c.row + i]!]!
}
/** Features that are no logarithm of a count. */
const OWN = Uint8Array.of(F.places, F['quoted share'], F['known words'], F['cut short'], F['headline prefix'])

/** The weights of the others, filled up to whole fours. */
function weightsOf(weights: readonly number[]): Float64Array {
  const all = new Float64Array(N)
  for (const [i, weight] of weights.entries()) if (!OWN.includes(i)) all[i] = weight
  return all
}
const W = weightsOf(WEIGHTS)
const M = weightsOf(MAIN_WEIGHTS)

/** Some features, to be looked at four at once: which fours of a row they are in, and their bytes there. */
interface FeatureSet {
  readonly places: Uint8Array
  readonly masks: Uint32Array
}

function featuresNamed(...names: readonly (typeof FEATURES)[number][]): FeatureSet {
  const row = new Uint8Array(N)
  for (const name of names) row[F[name]] = 255
  const all = new Uint32Array(row.buffer)
  const places = Uint8Array.from(all.keys().filter((k) => all[k] !== 0))
  return { places, masks: Uint32Array.from(places, (k) => all[k]!) }
}

/** What says that a string is a work, a person. */
const WORK_EVIDENCE = featuresNamed(
  'quoted',
  'italic',
  'season after',
  'season before',
  'work before',
  'work after',
  'year after',
  'year before',
  'line with date',
  'renewed before',
  'which after',
  'a work after',
  'list of works before',
  'stars somebody after',
  'made by after',
  'part of a work before',
  'part of a work after',
  'fate after',
  'somebody in before',
  'from somebody after',
  'untitled',
  'known',
)
const PERSON_EVIDENCE = featuresNamed(
  'given name',
  'given name alone',
  'surname',
  'initials',
  'last word alone',
  'person word first',
  'person before',
  'says after',
  'person verb after',
  'who after',
)

/** What says of a string in quotation marks that it is a work, beside the marks. */
const WORK_BESIDE_MARKS = featuresNamed(
  'season after',
  'season before',
  'work before',
  'work after',
  'out after',
  'year after',
  'year before',
  'renewed before',
  'released before',
  'platform before',
  'which after',
  'a work after',
  'stars somebody after',
  'made by after',
  'part of a work before',
  'part of a work after',
  'fate after',
  'comes out after',
  'platform after',
  'date in brackets after',
  'credits below',
  'apposed before',
)

/**
 * Tells every candidate how many works the text names in quotation marks, other than it: where it does, what stands in none is less
 * likely one.
 */
export function markQuoted(list: readonly Candidate[]): void {
  let works = 0
  for (const c of list) if (c.quoted && hasAny(c.row, WORK_BESIDE_MARKS)) works++
  if (works === 0) return
  for (const c of list) {
    if (!c.quoted) counts[c.row + F['not quoted, as works are']] = works
    else counts[c.row + F['quoted, as works are']] = hasAny(c.row, WORK_BESIDE_MARKS) ? works - 1 : works
  }
}

/** Ways of setting titles apart that a text uses for one work after the other, and what counts how often it does. */
const LAYOUTS = [
  [F['own line'], F['own line, as others']],
  [F['opens a line, bracket after'], F['opens a line, bracket after, as others']],
  [F['label of a line'], F['label of a line, as others']],
  [F['capitals in a sentence'], F['capitals in a sentence, as others']],
] as const

/** Tells every candidate how many others the text sets apart as it does this one. */
export function markLayouts(list: readonly Candidate[]): void {
  for (const [has, others] of LAYOUTS) {
    let n = 0
    for (const c of list) if (counts[c.row + has] !== 0 && c.places > c.cut) n++
    if (n < 2) continue
    for (const c of list) if (counts[c.row + has] !== 0) counts[c.row + others] = n - 1
  }
}

/** What no person's name has. */
const NO_PERSON = featuresNamed('article', 'number last', 'connective', 'colon')

/** Whether a row has one of some features. */
function hasAny(row: number, some: FeatureSet): boolean {
  const { places, masks } = some
  let any = 0
  for (let k = 0; k < places.length; k++) any |= fours[(row >> 2) + places[k]!]! & masks[k]!
  return any !== 0
}

/** Sets the features that hang on others, then both scores. */
export function finish(c: Candidate): void {
  const f = counts
  const r = c.row
  f[r + F['quoted share']] = f[r + F.quoted]! + f[r + F.italic]! > 0 ? 1 : 0
  f[r + F.places] = 1
  f[r + F['known words']] = c.knownWords > 0 ? 1 : 0
  f[r + F['cut short']] = c.cut > 0 ? 1 : 0
  f[r + F['series in text']] = c.series > 0 || c.film > 0 ? 1 : 0
  f[r + F['headline, in text too']] = c.headline && c.places > 1 ? 1 : 0
  if (c.headline && c.places === 1 && c.words > 4) f[r + F['headline only, long']] = 1
  if (f[r + F['opens sentence']]! > 0 && f[r + F['inside a sentence']] === 0 && !c.quoted)
    f[r + F['only at the head']] = 1
  if (f[r + F['own line']]! > 0 && c.places > 1) f[r + F['own line, in text too']] = 1
  f[r + F['headline, known beside']] = c.headline && (c.series > 0 || c.film > 0) ? 1 : 0
  if (!hasAny(r, WORK_EVIDENCE)) {
    f[r + F['no word for a work near']] = 1
    if (hasAny(r, PERSON_EVIDENCE) && !hasAny(r, NO_PERSON)) {
      f[r + F['person, no work near']] = 1
      f[r + F['often a person']] = Math.min(255, c.places)
    }
  }
  let score = 0
  let main = 0
  for (let i = 0; i < N; i += 4) {
    if (fours[(r + i) >> 2] === 0) continue
    // A count of 0 adds nothing: asking for it would cost more than adding it.
    const a = LOG[f[r + i]!]!
    const b = LOG[f[r + i + 1]!]!
    const d = LOG[f[r + i + 2]!]!
    const e = LOG[f[r + i + 3]!]!
    score += W[i]! * a + W[i + 1]! * b + W[i + 2]! * d + W[i + 3]! * e
    main += M[i]! * a + M[i + 1]! * b + M[i + 2]! * d + M[i + 3]! * e
  }
  for (let k = 0; k < OWN.length; k++) {
    const i = OWN[k]!
    if (f[r + i] === 0) continue
    const x = featureOf(c, i)
    score += WEIGHTS[i]! * x
    main += MAIN_WEIGHTS[i]! * x
  }
  c.score = score
  c.main = main
}
