import { found, nameAt, PLACE_NAME, PLATFORM_NAME, PRESS_NAME, STUDIO_NAME } from './gazetteer.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  CAST,
  CREW,
  EPISODE,
  FUNCTION,
  MEDIUM,
  PERSON,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from './lexicon/roles.ts'
import { DIGIT, MONTH, WEEKDAY } from './lexicon/time.ts'
import { type SeasonMention, seasonsOf } from './seasons.ts'
import { BODY, HEADING, HEADLINE, type Sentence } from './sentences.ts'
import { capitalised, glued, nameEnd, quotedIn, type Span, titleEnd } from './spans.ts'
import { CAPITAL, DIGITS, LINE, PUNCT, type Tokens, UPPER, WORD, hashWord } from './tokens.ts'

/** A string that may be the title of a work, and what the places where it stands say about that. */
export interface Candidate {
  /** Tokens of its first place. */
  readonly first: number
  readonly last: number
  /** How many words it has, punctuation left out; hashes of the first and the last. */
  readonly words: number
  readonly firstWord: number
  readonly lastWord: number
  /** First and last tokens of its first places, in pairs. */
  readonly spans: number[]
  readonly features: Float64Array
  film: number
  series: number
  headline: boolean
  quoted: boolean
  places: number
}

/** A candidate as the text spells it at its first place. */
export function textOfCandidate(t: Tokens, c: Candidate): string {
  return t.text.slice(t.start[c.first]!, t.end[c.last - 1]!).replace(/\s+/g, ' ')
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
] as const
const N = FEATURES.length
const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<(typeof FEATURES)[number], number>

const ids = (words: string) => lexemesOf(english, words)

const FILM = ids('film films movie movies biopic feature flick pic')
const SERIES = ids(
  'series show shows sitcom drama dramas kdrama miniseries docuseries anime season seasons telenovela episode episodes',
)
const WORKS = ids(
  'films movies series shows originals titles franchises dramas slate entries projects sequels works hits',
)
const OPENS_LIST = ids('including includes include like featuring')
const JOINS = ids('joins join joined joining boards')
const RENEWS = ids(
  'renewed renews renew renewing cancelled canceled cancels cancelling canceling axed axes ordered orders scrapped revived greenlit',
)
const PICKED = ids('picked picks pick')
const SIGNED = ids('signed signs boarded attached cast added tapped')
const PART_IN = ids('star stars starred starring role roles part appear appears appeared appearing cast seen played')
/** Nouns for a work; "show" and "feature" are verbs as often. */
const WORK_NOUN = ids(
  'film movie series drama thriller anime sitcom comedy documentary docuseries miniseries sequel prequel spinoff dramedy reboot musical biopic telenovela romcom franchise horror epic adaptation flick',
)
const AFTER = ids(
  'movie film series show drama sitcom anime miniseries franchise reboot remake sequel prequel spinoff adaptation trailer teaser cast season saga trilogy finale premiere',
)
const STAR = ids('star stars actor actress creator director showrunner alum alumnus fame writer')
const OUT = ids(
  'premieres premiered premiere debuts debuted debut airs aired airing streams launches launched drops dropped arrives arrived hits opens opened bows bowed releases follows starring will is was has',
)
const MADE = ids(
  'directed directing direct directs created wrote write writes writing helmed helming produced producing penned watch stream',
)
const PLAYS = ids(
  'plays played play playing portrays portrayed stars starred joins joined returns reprises reprised voices said says told who',
)
const BY = ids('by starring')
const IN = ids('in on for from')
const ARTICLE = ids('the a an')
const NAMED = ids('called titled entitled named dubbed')
const GIVEN = new Set(GIVEN_NAMES.map(hashWord))
const CONNECTIVE = ids('of the and in to a an for on at with from x v vs')
/** Between two names rather than inside a title. */
const JOINING = ids('and as in at with for on from')
const ORGANISATION = new Set(
  'Award Awards Studio Studios Pictures Production Productions Entertainment Festival Week School University College Channel Network Magazine Company Guild Union Agency News Times Press Television Media Group Records Theatre Theater Street Avenue City County Day Con Party Army'
    .split(' ')
    .map(hashWord),
)
const L = {
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  the: lexemeOf(english, 'the'),
  with: lexemeOf(english, 'with'),
  comma: lexemeOf(english, ','),
  which: lexemeOf(english, 'which'),
  for: lexemeOf(english, 'for'),
  who: lexemeOf(english, 'who'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  em: lexemeOf(english, '—'),
  up: lexemeOf(english, 'up'),
  star: lexemeOf(english, '*'),
  underscore: lexemeOf(english, '_'),
  possessive: english.possessive,
}

/** A title longer than this many tokens is a sentence. */
const LONGEST = 12

/** The words of a span as hashes, without punctuation. */
export function wordsOf(t: Tokens, span: Span): number[] {
  const words: number[] = []
  for (let i = span.first; i < span.last; i++) if (t.kind[i] !== PUNCT) words.push(t.hash[i]!)
  return words
}

/** The token after the words, when they stand at `i` (punctuation between them is passed over), else 0. */
export function matchAt(t: Tokens, i: number, words: readonly number[]): number {
  let k = i
  for (let w = 0; w < words.length; w++) {
    if (w > 0) {
      let skipped = 0
      while (k < t.count && t.kind[k] === PUNCT && skipped < 2 && (t.flags[k]! & LINE) === 0) {
        k++
        skipped++
      }
      if (k < t.count && (t.flags[k]! & LINE) !== 0) return 0
    }
    if (k >= t.count || t.hash[k] !== words[w]) return 0
    k++
  }
  return k
}

/**
 * Every string of the text that may be a title, with its features: what stands in quotation marks with capitals, runs of
 * capitalised words, and what a headline begins with.
 */
export function titleCandidates(t: Tokens, sentences: readonly Sentence[], forced: readonly Span[] = []): Candidate[] {
  const candidates = new Map<number, Candidate>()
  const list: Candidate[] = []
  const quotes: Span[] = []
  let seasons: readonly SeasonMention[] = []
  const early = t.text.length / 8
  const add = (from: number, to: number, s: Sentence, quoted: boolean, known = false): Candidate | null => {
    let first = from
    let last = to
    while (last > first && t.kind[last - 1] === PUNCT && !endsTitle(t, last - 1)) last--
    while (first < last && t.kind[first] === PUNCT) first++
    if (last <= first || last - first > LONGEST) return null
    let words = 0
    let key = 0
    let lastWord = 0
    for (let i = first; i < last; i++) {
      if (t.kind[i] === PUNCT) continue
      words++
      lastWord = t.hash[i]!
      key = Math.imul(key ^ lastWord, 0x01000193) + words
    }
    let c = candidates.get(key)
    if (c === undefined) {
      if (!known && (t.end[last - 1]! - t.start[first]! < 2 || !plausible(t, first, last, quoted))) return null
      c = {
        first,
        last,
        words,
        firstWord: t.hash[first]!,
        lastWord,
        spans: [],
        features: new Float64Array(N),
        film: 0,
        series: 0,
        headline: false,
        quoted: false,
        places: 0,
      }
      candidates.set(key, c)
      list.push(c)
      shape(t, first, last, c)
    } else if (!known && !plausible(t, first, last, quoted)) return null
    c.places++
    if (c.spans.length < 12) c.spans.push(first, last)
    if (quoted) c.quoted = true
    if (s.kind === HEADLINE) c.headline = true
    around(t, first, last, s, seasons, quoted, c, early)
    if (under && s.kind !== BODY && first - s.from <= 1 && s.to - last <= 4)
      c.features[F['listed under a heading']]! += 1
    return c
  }
  const cut = (c: Candidate | null): void => {
    if (c !== null) c.features[F['cut short']]! += 1
  }
  // Whether the last heading speaks of works: "Renewed", "New movies", "Coming in March".
  let under = false
  for (const s of sentences) {
    if (s.kind === HEADING && s.to - s.from <= 9 && (s.role & (RENEW | WORK | RELEASE)) !== 0) under = true
    else if (s.kind === BODY && s.to - s.from > 24) under = false
    quotes.length = 0
    quotedIn(t, s.from, s.to, LONGEST, quotes)
    seasons = seasonsOf(t, s)
    for (const q of quotes) {
      const span = trimSeason(q, seasons)
      if (span.last > span.first && capitalised(t, span)) {
        const c = add(span.first, span.last, s, true)
        const mark = t.lexeme[q.first - 1]
        if (c !== null) c.features[mark === L.star || mark === L.underscore ? F.italic : F.quoted]! += 1
      }
    }
    if (s.titleCase || s.kind === HEADLINE) {
      const head = headlineTitle(t, s, seasons)
      if (head !== null && !quotes.some((q) => q.first < head.last && head.first < q.last)) {
        const c = add(head.first, head.last, s, false)
        if (c !== null) c.features[F['headline prefix']] = s.kind === HEADLINE ? 1 : 0.5
      }
      if (s.titleCase) continue
    }
    for (let i = s.from; i < s.to; i++) {
      const digits = t.kind[i] === DIGITS
      if (!digits && (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0)) continue
      if (quotes.some((q) => i >= q.first && i < q.last)) continue
      if (seasons.some((m) => i >= m.first && i < m.last)) continue
      // "10 Cloverfield Lane": a number leads only straight before a capital.
      if (digits && !(i + 1 < s.to && t.kind[i + 1] === WORD && (t.flags[i + 1]! & CAPITAL) !== 0 && t.value[i]! < 100))
        continue
      if (
        !digits &&
        nameAt(t, i, s.to) &&
        (found.kind === PLATFORM_NAME || found.kind === STUDIO_NAME || found.kind === PRESS_NAME)
      ) {
        i = found.end - 1
        continue
      }
      const small = !digits && (t.role[i]! & FUNCTION) !== 0
      if (small && !ARTICLE.has(t.lexeme[i]!) && i === s.from) continue
      if (!digits && (t.time[i]! & MONTH) !== 0 && t.kind[i + 1] === DIGITS) continue
      const start = digits ? i + 1 : i
      let last = titleEnd(t, start, s.to)
      for (const m of seasons) if (m.season !== null && m.first > i && m.first < last) last = m.first
      for (let k = i + 1; k < last; k++)
        if (t.lexeme[k] === L.possessive || (nameAt(t, k, last) && found.kind !== PLACE_NAME)) last = k
      if (last <= i || (ARTICLE.has(t.lexeme[i]!) && last === i + 1)) continue
      add(i, last, s, false)
      // "The Hitchhiker's Guide": a possessive may stand inside.
      if (t.lexeme[last] === L.possessive && last + 1 < s.to && (t.flags[last + 1]! & CAPITAL) !== 0) {
        const longer = titleEnd(t, last + 1, s.to)
        const c = longer > last + 1 ? add(i, longer, s, false) : null
        if (c !== null) c.features[F['inside possessive']] = 1
      }
      // Two names rather than one: "Steel Ball Run and Dandelion".
      for (let k = i + 1; k < last - 1; k++)
        if (JOINING.has(t.lexeme[k]!) && (t.flags[k]! & CAPITAL) === 0) {
          cut(add(i, k, s, false))
          cut(add(k + 1, last, s, false))
        }
      // The same without its article, its number, its subtitle, what follows a small word.
      const shorter = nameEnd(t, start, last)
      if (shorter > i && shorter < last) cut(add(i, shorter, s, false))
      if ((small || digits) && last > i + 1) cut(add(i + 1, last, s, false))
      for (let k = i + 1; k < last; k++) if (t.lexeme[k] === L.colon) cut(add(i, k, s, false))
      i = last - 1
    }
  }
  let at = 0
  for (const span of forced) {
    while (at < sentences.length - 1 && sentences[at]!.to <= span.first) at++
    const c = add(span.first, span.last, sentences[at]!, false, true)
    if (c !== null) c.features[F.known] = 1
  }
  compare(t, sentences[0], list)
  for (const c of list) finish(c)
  return list
}

/** Whether a mark may end a title: "Hail!", "What If?". */
function endsTitle(t: Tokens, i: number): boolean {
  const unit = t.text.charCodeAt(t.start[i]!)
  return unit === 0x21 || unit === 0x3f
}

/** Features that one candidate has by the others, and by the headline. */
function compare(t: Tokens, head: Sentence | undefined, list: readonly Candidate[]): void {
  // A lone word that ends a name which begins with a given name is that person's.
  const surnames = new Set<number>()
  const longest = new Map<number, number>()
  for (const c of list) {
    if (c.words > 1 && c.words < 4 && (GIVEN.has(c.firstWord) || c.features[F['person before']]! > 0))
      surnames.add(c.lastWord)
    if (c.words > 1) longest.set(c.firstWord, Math.max(longest.get(c.firstWord) ?? 0, c.places))
  }
  let most = 1
  for (const c of list) if (c.places > most && c.features[F['given name']] === 0) most = c.places
  for (const c of list) {
    const f = c.features
    if (c.places === most && most > 1) f[F['most places']] = 1
    if (c.words === 1) {
      if (surnames.has(c.firstWord)) f[F.surname] = 1
      if (GIVEN.has(c.firstWord)) f[F['given name alone']] = 1
      if ((longest.get(c.firstWord) ?? 0) > c.places) f[F['part of a longer']] = 1
    }
    if (head === undefined) continue
    for (let i = head.from; i < head.to; i++)
      if (t.hash[i] === c.firstWord && repeats(t, i, c)) {
        c.headline = true
        f[F['in headline']] = 1
        if (f[F['given name']]! > 0) f[F['in headline, given name']] = 1
        break
      }
  }
}

/** Whether the words of a candidate stand at token `i` too. */
function repeats(t: Tokens, i: number, c: Candidate): boolean {
  let k = i
  for (let w = c.first; w < c.last; w++) {
    if (t.kind[w] === PUNCT) continue
    while (k < t.count && t.kind[k] === PUNCT && k - i < 30) k++
    if (k >= t.count || t.hash[k] !== t.hash[w]) return false
    k++
  }
  return true
}

/** Features of the string itself. */
function shape(t: Tokens, first: number, last: number, c: Candidate): void {
  const f = c.features
  f[F.bias] = 1
  const n = c.words
  f[n === 1 ? F['one word'] : n === 2 ? F['two words'] : F['three words']] = 1
  let knownWords = 0
  for (let i = first; i < last; i++) {
    if (t.kind[i] === DIGITS) f[F.digits] = 1
    if (t.lexeme[i] === L.colon) f[F.colon] = 1
    if (t.kind[i] !== WORD) continue
    if (t.lexeme[i] !== 0 && (t.role[i]! & FUNCTION) === 0) knownWords++
    if (i > first && i < last - 1 && CONNECTIVE.has(t.lexeme[i]!))
      f[JOINING.has(t.lexeme[i]!) ? F['particle inside'] : F.connective] = 1
    if (i > first && glued(t, i) && (t.flags[i]! & CAPITAL) === 0 && t.kind[i - 1] === PUNCT)
      f[F['hyphenated name']] = 1
    if (t.end[i]! - t.start[i]! === 1 && i + 1 < last && t.text[t.end[i]!] === '.') f[F.initials] = 1
    if ((t.flags[i]! & UPPER) !== 0) f[F['upper case']] = 1
  }
  if (t.kind[last - 1] === DIGITS && n > 1) f[F['number last']] = 1
  f[F['known words']] = knownWords / n
  if (ARTICLE.has(t.lexeme[first]!) && n > 1) f[F.article] = 1
  if (ORGANISATION.has(t.hash[last - 1]!)) f[F.organisation] = 1
  if (GIVEN.has(c.firstWord) && n > 1) f[F['given name']] = 1
  if (nameAt(t, first, t.count) && found.end >= last) f[F.place] = 1
}

/** Features of one place. */
function around(
  t: Tokens,
  first: number,
  last: number,
  s: Sentence,
  seasons: readonly SeasonMention[],
  quoted: boolean,
  c: Candidate,
  early: number,
): void {
  const f = c.features
  let before = first - 1
  let after = last
  if (quoted) {
    while (before > s.from && t.kind[before] === PUNCT && t.lexeme[before] !== L.open) before--
    while (after < s.to && t.kind[after] === PUNCT && t.lexeme[after] !== L.open) after++
  }
  if (s.kind === HEADLINE) f[F.headline] = 1
  else if (
    first - s.from <= 3 &&
    s.to - last <= 3 &&
    (t.flags[s.from]! & LINE) !== 0 &&
    (s.to >= t.count || (t.flags[s.to]! & LINE) !== 0 || (t.flags[first]! & UPPER) !== 0)
  )
    f[F['own line']] = 1
  if (t.start[first]! < early) f[F.early] = 1
  if (datedLine(t, first, last, s)) f[F['line with date']]! += 1
  for (let i = Math.max(s.from, first - 3); i < Math.min(s.to, last + 4); i++) {
    if (i >= first && i < last) continue
    if (FILM.has(t.lexeme[i]!)) {
      c.film++
      break
    }
    if (SERIES.has(t.lexeme[i]!)) {
      c.series++
      break
    }
  }
  if ((s.role & TRAILER) !== 0) f[F['trailer near']]! += 1
  const inside = before >= s.from && t.kind[before] === WORD
  if (inside && f[F.colon]! > 0) f[F['colon inside']]! += 1
  if (inside && last > first + 1 && ARTICLE.has(t.lexeme[first]!)) f[F['article inside']]! += 1
  const year = t.lexeme[before] === L.possessive ? before - 1 : before
  if (year >= s.from && t.kind[year] === DIGITS && t.value[year]! > 1900 && t.value[year]! < 2100)
    f[F['year before']]! += 1
  if (t.start[first]! < 700) f[F['opens the text']]! += 1
  // "Blue Hour - The drama …", "Blue Hour: …" at the head of a line
  if (
    first - s.from <= 1 &&
    (t.flags[s.from]! & LINE) !== 0 &&
    after < s.to &&
    s.kind !== HEADLINE &&
    isLabelMark(t, after)
  )
    f[F['label of a line']]! += 1
  if (
    before >= s.from &&
    (RENEWS.has(t.lexeme[before]!) || (t.lexeme[before] === L.up && PICKED.has(t.lexeme[before - 1]!)))
  )
    f[F['renewed before']]! += 1
  if (listedWork(t, first, s)) f[F['list of works before']]! += 1
  if (before > s.from && t.kind[before] === WORD) {
    if (JOINS.has(t.lexeme[before]!)) f[F['joined before']]! += 1
    else if (IN.has(t.lexeme[before]!) && (SIGNED.has(t.lexeme[before - 1]!) || SIGNED.has(t.lexeme[before - 2]!)))
      f[F['joined before']]! += 1
    else if (IN.has(t.lexeme[before]!))
      for (let k = Math.max(s.from, before - 3); k < before; k++)
        if (PART_IN.has(t.lexeme[k]!)) {
          f[F['part in before']]! += 1
          break
        }
  }
  // "the fantasy film, X,"
  if (before > s.from && t.lexeme[before] === L.comma && WORK_NOUN.has(t.lexeme[before - 1]!)) before--
  if (before < s.from) f[F['opens sentence']]! += 1
  else if (t.kind[before] === WORD) {
    const lexeme = t.lexeme[before]!
    const role = t.role[before]!
    const lower = (t.flags[before]! & CAPITAL) === 0
    if (WORK_NOUN.has(lexeme) && lower) f[F['work before']]! += 1
    else if ((role & (PERSON | CREW)) !== 0 && (role & (FUNCTION | CAST)) === 0) f[F['person before']]! += 1
    if (lexeme === L.of && seasons.some((m) => m.last === before || m.last === before - 1)) f[F['season before']]! += 1
    else if (lexeme === L.of && before > s.from && (t.role[before - 1]! & (WORK | RELEASE | CAST)) !== 0)
      f[F['work of before']]! += 1
    else if (lexeme === L.of) f[F['of before']]! += 1
    else if (NAMED.has(lexeme)) f[F['work before']]! += 1
    else if (MADE.has(lexeme)) f[F['made before']]! += 1
    else if (lexeme === L.as) f[F['as before']]! += 1
    else if (lexeme === L.with) f[F['with before']]! += 1
    else if (BY.has(lexeme)) f[F['by before']]! += 1
    else if (IN.has(lexeme)) f[F['in before']]! += 1
    else if (lexeme === L.the) f[F['the before']]! += 1
    else if (lexeme === L.possessive) {
      let platform = false
      for (let k = Math.max(s.from, before - 3); k < before; k++)
        if (nameAt(t, k, before) && found.end === before && found.kind !== 4) platform = true
      f[platform ? F['platform before'] : F['own possessive before']]! += 1
    } else {
      for (let k = Math.max(s.from, before - 2); k <= before; k++)
        if (nameAt(t, k, first) && found.end === before + 1 && found.kind === PLATFORM_NAME)
          f[F['platform before']]! += 1
    }
  }
  if (after >= s.to) return
  const relative = t.lexeme[after] === L.comma && after + 1 < s.to ? t.lexeme[after + 1]! : t.lexeme[after]!
  if (relative === L.which) f[F['which after']]! += 1
  else if (relative === L.who) f[F['who after']]! += 1
  const lexeme = t.lexeme[after]!
  const role = t.role[after]!
  const lower = (t.flags[after]! & CAPITAL) === 0
  // "renewed X for season three"
  const onward = lexeme === L.for ? after + 1 : after
  if (
    seasons.some(
      (m) =>
        m.season !== 'this' && (m.first === after || (m.first >= onward && m.first <= onward + 1 && onward > after)),
    )
  )
    f[F['season after']]! += 1
  else if (lexeme === L.possessive) {
    if (seasons.some((m) => m.first > after && m.first <= after + 2)) f[F['season after']]! += 1
    else f[F['possessive after']]! += 1
  } else if (STAR.has(lexeme)) f[F['star after']]! += 1
  else if (AFTER.has(lexeme) && lower) f[F['work after']]! += 1
  else if (PLAYS.has(lexeme)) {
    f[F['plays after']]! += 1
    f[F['person places']]! += 1
  } else if (OUT.has(lexeme)) {
    if (after + 2 < s.to && ((t.role[after + 1]! | t.role[after + 2]!) & RENEW) !== 0) f[F['renewed after']]! += 1
    else if ((role & RELEASE) !== 0 || ((t.role[after + 1] ?? 0) & RELEASE) !== 0) f[F['out after']]! += 1
  } else if ((role & SAY) !== 0) f[F['says after']]! += 1
  else if (lexeme === L.open && after + 1 < s.to) {
    if (t.kind[after + 1] === DIGITS && t.value[after + 1]! > 1900 && t.value[after + 1]! < 2100)
      f[F['year after']]! += 1
    // "Blue Hour (ABC)"
    else if (nameAt(t, after + 1, s.to) && found.kind === PLATFORM_NAME && t.lexeme[found.end] === L.close)
      f[F['year after']]! += 1
    else if ((t.flags[after + 1]! & CAPITAL) !== 0) f[F['bracket after']]! += 1
  }
}

/** A spaced dash or a colon. */
function isLabelMark(t: Tokens, i: number): boolean {
  const lexeme = t.lexeme[i]!
  return lexeme === L.colon || ((lexeme === L.hyphen || lexeme === L.en || lexeme === L.em) && !glued(t, i))
}

/** "films from franchises including A, B and C", "originals like A": a plural word for works and a word that opens a list, before. */
function listedWork(t: Tokens, first: number, s: Sentence): boolean {
  for (let k = first - 1; k >= Math.max(s.from, first - 26); k--) {
    if (!OPENS_LIST.has(t.lexeme[k]!)) continue
    for (let w = k - 1; w >= Math.max(s.from, k - 7); w--) if (WORKS.has(t.lexeme[w]!)) return true
    return false
  }
  return false
}

/** "Blue Hour (season 2) - April 4" on a line of its own, or under a line that is nothing but a date. */
function datedLine(t: Tokens, first: number, last: number, s: Sentence): boolean {
  if ((t.flags[s.from]! & LINE) === 0 || (s.to < t.count && (t.flags[s.to]! & LINE) === 0)) return false
  if (first - s.from > 3 || s.to - last > 14) return false
  let dated = false
  for (let k = s.from; k < s.to; k++) {
    if (k >= first && k < last) continue
    if (t.kind[k] === PUNCT) continue
    if ((t.time[k]! & MONTH) !== 0) dated = true
    else if ((t.time[k]! & DIGIT) === 0 && (t.role[k]! & (SEASON | EPISODE | RELEASE)) === 0 && s.to - last > 5)
      return false
  }
  if (dated) return true
  // The line above is a date.
  let k = s.from - 1
  let words = 0
  let month = false
  while (k >= 0 && words < 4) {
    if ((t.time[k]! & MONTH) !== 0) month = true
    else if ((t.time[k]! & DIGIT) === 0 && t.kind[k] !== PUNCT) return false
    words++
    if ((t.flags[k]! & LINE) !== 0) break
    k--
  }
  return month
}

const LOG = Float64Array.from({ length: 64 }, (_, n) => Math.log2(1 + n))
/** Features that are shares or flags already. */
const AS_IS = new Set<number>([F['quoted share'], F['known words'], F['cut short']])

/** Counts become log(1 + count), so that a text of any length gives features of the same size. */
function finish(c: Candidate): void {
  const f = c.features
  f[F['quoted share']] = c.places > 0 ? Math.min(1, (f[F.quoted]! + f[F.italic]!) / c.places) : 0
  f[F.places] = c.places
  f[F['cut short']] = Math.min(1, f[F['cut short']]! / Math.max(1, c.places))
  for (let i = 0; i < N; i++) {
    const v = f[i]!
    if (v > 0 && !AS_IS.has(i)) f[i] = Number.isInteger(v) && v < 64 ? LOG[v]! : Math.log2(1 + v)
  }
  f[F['series in text']] = c.series > 0 || c.film > 0 ? 1 : 0
  f[F['headline, in text too']] = c.headline && c.places > 1 ? 1 : 0
  if (c.headline && c.places === 1 && c.words > 4) f[F['headline only, long']] = 1
  if (f[F['own line']]! > 0 && c.places > 1) f[F['own line, in text too']] = 1
  f[F['headline, known beside']] = c.headline && (c.series > 0 || c.film > 0) ? 1 : 0
}

/** A title without its "Season 2" at either end. */
function trimSeason(span: Span, seasons: readonly SeasonMention[]): Span {
  for (const m of seasons)
    if (m.season !== null && m.first > span.first && m.last >= span.last && m.first < span.last)
      return { first: span.first, last: m.first }
  return span
}

/** No work: a single small word, a month, a bare word for a work, a number, a platform. */
function plausible(t: Tokens, first: number, last: number, quoted: boolean): boolean {
  let words = 0
  for (let i = first; i < last; i++) if (t.kind[i] !== PUNCT) words++
  if (words === 1) {
    let i = first
    while (t.kind[i] === PUNCT) i++
    if (t.kind[i] === DIGITS) return quoted && t.value[i]! > 999
    if (!quoted) {
      if ((t.role[i]! & (FUNCTION | WORK | SEASON | TRAILER | PERSON | MEDIUM)) !== 0) return false
      if ((t.time[i]! & MONTH) !== 0) return false
      // A weekday as a title ("Wednesday"): only with a word for a work or a season beside it.
      if ((t.time[i]! & WEEKDAY) !== 0) return i + 1 < t.count && (t.role[i + 1]! & (SEASON | WORK)) !== 0
    }
  }
  if (!quoted) {
    // "New Year's Day", "6 K": words of time and numbers make no title.
    let timely = 0
    for (let i = first; i < last; i++)
      if (
        t.kind[i] !== PUNCT &&
        (t.time[i]! !== 0 ||
          t.end[i]! - t.start[i]! < 2 ||
          t.lexeme[i] === L.possessive ||
          (t.role[i]! & FUNCTION) !== 0)
      )
        timely++
    if (timely === words) return false
  }
  if (nameAt(t, first, last) && found.end >= last && !quoted) return false
  return true
}

/** The title in a headline: what stands before the season, a colon or the first word of the field. */
function headlineTitle(t: Tokens, s: Sentence, seasons: readonly SeasonMention[]): Span | null {
  let first = s.from
  while (first < s.to && t.kind[first] === PUNCT) first++
  const season = seasons[0]
  let last = s.to
  if (season !== undefined && season.first > first) last = season.first
  for (let i = first + 1; i < last; i++) {
    if (t.kind[i] === WORD) {
      if ((t.role[i]! & FUNCTION) === 0 && (t.role[i]! & (RELEASE | RENEW | TRAILER | SAY)) !== 0) last = i
      else if (!s.titleCase && (t.flags[i]! & CAPITAL) === 0 && !CONNECTIVE.has(t.lexeme[i]!)) last = i
    } else if (t.kind[i] === PUNCT && t.lexeme[i] !== L.colon && !glued(t, i)) last = i
    if (t.lexeme[i] === L.possessive && season !== undefined && i + 1 === season.first) last = i
    else if (i < last && nameAt(t, i, last) && found.kind === PLATFORM_NAME) last = i
  }
  // "The Cast of X Season 2"
  if (season !== undefined && last === season.first) {
    for (let i = last - 1; i > first; i--)
      if (t.lexeme[i] === L.of && (t.role[i - 1]! & (WORK | SEASON | CREW | CAST | RELEASE)) !== 0) {
        first = i + 1
        break
      }
  }
  while (
    last > first &&
    (t.kind[last - 1] === PUNCT || (CONNECTIVE.has(t.lexeme[last - 1]!) && (t.flags[last - 1]! & CAPITAL) === 0))
  )
    last--
  return last > first && last - first <= LONGEST ? { first, last } : null
}
