import { subjectOfPeople } from '../credits.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, BASED, FUNCTION, MEDIUM, MODAL } from '../lexicon/roles.ts'
import { type Group, groupsOf } from '../lists.ts'
import type { Recogniser } from '../recogniser.ts'
import { emit, type Frame } from '../scene.ts'
import { capitalised, glued, quotedIn, type Span, titleEnd } from '../spans.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  on: lexemeOf(english, 'on'),
  upon: lexemeOf(english, 'upon'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  by: lexemeOf(english, 'by'),
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  hyphen: lexemeOf(english, '-'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  possessive: english.possessive,
  novel: lexemeOf(english, 'novel'),
  the: lexemeOf(english, 'the'),
  same: lexemeOf(english, 'same'),
  name: lexemeOf(english, 'name'),
}
/** What works are made from, and the singular of each. */
const MEDIA: ReadonlyMap<number, string> = new Map(
  'novel novels:novel novella book books:book manga manhwa manhua webtoon webtoons:webtoon comic comics:comic game games:game memoir memoirs:memoir play podcast webcomic musical biography article story stories:story trilogy toy toys:toy poem opera videogame videogames:videogame'
    .split(' ')
    .map((pair) => {
      const [form, singular] = pair.split(':') as [string, string?]
      return [lexemeOf(english, form), singular ?? form] as const
    }),
)
/** Words that make one medium with the next: "video game", "web novel", "comic book", "short story", "light novel". */
const COMPOUND = ids('video web comic short light graphic stage board picture')
const BASE = ids('based adapted inspired adapts adapt adapting adaptation taken drawn draws comes follows')
const SEE = ids('from')
const PREPOSITION = ids('on upon of from by')

/**
 * What a work is made from.
 *
 * - "based on A's novel Work", "based on the webtoon Work by A", "an adaptation of A's game", "adapts the manga by A and B"
 * - "taken from A's 1973 film", "inspired by the book Work", "from the web comic Work", "A's manga", "the comics are by A"
 * - "A wrote the novels", "A, who wrote the webtoon", "Original manga: A"
 *
 * A work that the text does not name is null; two authors are two claims; the medium is the text's own word, singular.
 */
export const basedOn: Recogniser = {
  property: 'based_on',
  roles: BASED | MEDIUM,
  read(f) {
    const { t, s } = f
    const groups = groupsOf(f)
    let done = -1
    for (let i = s.from; i < s.to; i++) {
      if (BASE.has(t.lexeme[i]!) && i >= done) {
        let k = i + 1
        if (k < s.to && PREPOSITION.has(t.lexeme[k]!)) k++
        else if (
          t.lexeme[i] !== lexemeOf(english, 'adapts') &&
          t.lexeme[i] !== lexemeOf(english, 'adapt') &&
          t.lexeme[i] !== lexemeOf(english, 'adapting')
        )
          continue
        const source = sourceAt(f, groups, k)
        if (
          source !== null &&
          (source.medium !== null || source.work !== null) &&
          (source.medium !== null || t.lexeme[i] === lexemeOf(english, 'based'))
        ) {
          tell(f, source, i, i)
          done = source.last
        }
        continue
      }
      const medium = mediumAt(f, i)
      if (medium === null || i < done) continue
      const source = aroundMedium(f, groups, i, medium)
      if (source !== null) {
        tell(f, source, i, Math.min(i, source.first))
        done = source.last
      }
      i = medium.last - 1
    }
  },
}

interface Origin extends Span {
  readonly work: string | null
  readonly authors: readonly string[]
  readonly medium: string | null
}

function tell(f: Frame, o: Origin, at: number, first: number): void {
  const subject = subjectOfPeople(f, at)
  if (subject === null) return
  const whole = { ...subject, season: null }
  const { claims } = f.scene
  for (const author of o.authors.length > 0 ? o.authors : [null]) {
    // The same source told again with less adds nothing.
    if (
      claims.some(
        (c) =>
          c.property === 'based_on' &&
          c.subject.title === whole.title &&
          (c.value.author === author || author === null || c.value.author === null) &&
          (c.value.work === o.work || o.work === null),
      )
    )
      continue
    emit(
      f,
      'based_on',
      whole,
      { work: o.work, author, medium: o.medium },
      'happened',
      { kind: 'outlet', name: null, via: null },
      first,
      o.last,
    )
  }
}

/** A medium at token `i`: its word in the singular and the token after it, or null. */
function mediumAt(f: Frame, i: number): { word: string; first: number; last: number } | null {
  const { t, s } = f
  if ((t.role[i]! & MEDIUM) === 0 && !COMPOUND.has(t.lexeme[i]!)) return null
  if (COMPOUND.has(t.lexeme[i]!)) {
    const next = i + 1 < s.to && t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1
    const word = next < s.to ? MEDIA.get(t.lexeme[next]!) : undefined
    if (word !== undefined)
      return { word: `${t.text.slice(t.start[i]!, t.end[i]!).toLowerCase()} ${word}`, first: i, last: next + 1 }
  }
  const word = MEDIA.get(t.lexeme[i]!)
  return word === undefined ? null : { word, first: i, last: i + 1 }
}

/** What stands after "based on": an author, a medium, a work, in any order of the usual ones. */
function sourceAt(f: Frame, groups: readonly Group[], from: number): Origin | null {
  const { t, s } = f
  let medium: string | null = null
  let work: string | null = null
  let last = from
  const authors: string[] = []
  let k = from
  for (let n = 0; k < s.to && n < 14; n++) {
    const title = workAt(f, k)
    const g = groups.find((x) => x.first === k || x.items.some((y) => y.name.first === k))
    if (g !== undefined && title === null) {
      const items = g.items.filter((x) => x.name.first >= k)
      const one = items[0]!
      const mark = t.lexeme[one.name.last]
      if (mark === L.possessive || (mark === L.apostrophe && glued(t, one.name.last))) {
        authors.push(...g.items.filter((x) => x.name.first < one.name.last).map((x) => x.full))
        k = one.name.last + 1
        last = k
        continue
      }
      if (items.length > 1 && t.lexeme[items.at(-1)!.name.last] === L.possessive) {
        authors.push(...items.map((x) => x.full))
        k = items.at(-1)!.name.last + 1
        last = k
        continue
      }
    }
    const word = mediumAt(f, k)
    if (word !== null && medium === null) {
      medium = word.word
      k = word.last
      last = k
      continue
    }
    if (title !== null && work === null) {
      work = title.text
      k = title.last
      last = k
      continue
    }
    if (t.lexeme[k] === L.by && (medium !== null || work !== null)) {
      const by = groups.find((x) => x.items.some((y) => y.name.first > k && y.name.first <= k + 6))
      if (by !== undefined) {
        const items = by.items.filter((x) => x.name.first > k)
        authors.length = 0
        authors.push(...items.map((x) => x.full))
        last = items.at(-1)!.name.last
      }
      break
    }
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.hyphen || t.lexeme[k] === L.quote || t.lexeme[k] === L.apostrophe) {
        k++
        continue
      }
      // "Work, the 2015 novel by A"
      if (t.lexeme[k] === L.comma && work !== null && medium === null) {
        k++
        continue
      }
      break
    }
    if ((t.role[k]! & (AUXILIARY | MODAL)) !== 0) break
    if (medium !== null && work === null && t.lexeme[k] === L.of && t.lexeme[k + 2] === L.same) {
      k += 4
      continue
    }
    if (medium !== null && (t.role[k]! & FUNCTION) !== 0 && t.lexeme[k] !== L.by) {
      // "the novel that was written by A"
      let by = k
      while (by < Math.min(s.to, k + 6) && t.lexeme[by] !== L.by && t.kind[by] === WORD) by++
      if (t.lexeme[by] !== L.by) break
      k = by
      continue
    }
    k++
  }
  if (medium === null && work === null) return null
  return { work, authors, medium, first: from, last }
}

/** A work's name at token `k`: quoted, or a title of the text, or capitals after a medium. */
function workAt(f: Frame, k: number): { text: string; last: number } | null {
  const { t, s } = f
  const title = f.titles.find((x) => x.first === k)
  if (title !== undefined) return { text: title.title.text, last: title.last }
  if (t.kind[k] === PUNCT && (t.lexeme[k] === L.quote || t.lexeme[k] === L.apostrophe)) {
    const quotes: Span[] = []
    quotedIn(t, k, Math.min(s.to, k + 14), 12, quotes)
    const q = quotes[0]
    if (q !== undefined && q.first === k + 1 && capitalised(t, q))
      return { text: t.text.slice(t.start[q.first]!, t.end[q.last - 1]!), last: q.last + 1 }
    return null
  }
  // "the novel Shoot by": capitals straight after the medium.
  if (k > s.from && MEDIA.has(t.lexeme[k - 1]!) && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) !== 0) {
    const end = titleEnd(t, k, s.to)
    if (end > k) return { text: t.text.slice(t.start[k]!, t.end[end - 1]!), last: end }
  }
  return null
}

/** A source told without "based on": "A's manga", "from the web comic Work", "the comics are by A", "A wrote the novels". */
function aroundMedium(
  f: Frame,
  groups: readonly Group[],
  i: number,
  medium: { word: string; first: number; last: number },
): Origin | null {
  const { t, s } = f
  // "Original manga: A", "Webtoon: A"
  if (t.lexeme[medium.last] === L.colon && i - s.from <= 4) {
    const g = groups.find((x) => x.first === medium.last + 1)
    if (g !== undefined)
      return { work: null, authors: g.items.map((x) => x.full), medium: medium.word, first: i, last: g.last }
  }
  // "A's 2015 novel", "A and B's books"
  let k = i - 1
  let words = 0
  while (
    k >= s.from &&
    words < 4 &&
    (t.kind[k] === DIGITS ||
      (t.kind[k] === WORD &&
        (t.flags[k]! & CAPITAL) === 0 &&
        t.lexeme[k] !== L.possessive &&
        (t.role[k]! & (FUNCTION | AUXILIARY)) === 0) ||
      t.lexeme[k] === L.hyphen)
  ) {
    k--
    words++
  }
  if (t.lexeme[k] === L.possessive || t.lexeme[k] === L.apostrophe) {
    const g = groups.find((x) => x.items.some((y) => y.name.last === k))
    if (g !== undefined) {
      const owner = g.items.find((y) => y.name.last === k)!
      if (owner.full.includes(' ') || medium.word === 'manga' || medium.word.includes('novel')) {
        const after = workAt(f, medium.last)
        return {
          work: after?.text ?? null,
          authors: [owner.full],
          medium: medium.word,
          first: owner.first,
          last: after?.last ?? medium.last,
        }
      }
    }
  }
  // "The comics are by A", "the webtoon by A"
  let by = medium.last
  while (
    by < Math.min(s.to, medium.last + 4) &&
    ((t.role[by]! & (AUXILIARY | BASED)) !== 0 || t.kind[by] === DIGITS) &&
    t.lexeme[by] !== L.by
  )
    by++
  if (t.lexeme[by] === L.by) {
    const g = groups.find((x) => x.first > by && x.first <= by + 4)
    if (g !== undefined)
      return { work: null, authors: g.items.map((x) => x.full), medium: medium.word, first: i, last: g.last }
  }
  // "A wrote the novels", "A, who wrote the webtoon"
  for (let w = i - 1; w >= Math.max(s.from, i - 4); w--) {
    if (t.lexeme[w] === lexemeOf(english, 'wrote') || t.lexeme[w] === lexemeOf(english, 'drew')) {
      const g = groups.find((x) => x.last === w || x.last === w - 2)
      if (g !== undefined)
        return {
          work: null,
          authors: g.items.map((x) => x.full),
          medium: medium.word,
          first: g.first,
          last: medium.last,
        }
    }
  }
  // "From the web comic Work"
  const work = workAt(f, medium.last)
  if (work !== null) {
    for (let w = i - 1; w >= Math.max(s.from, i - 4); w--)
      if (SEE.has(t.lexeme[w]!)) return { work: work.text, authors: [], medium: medium.word, first: w, last: work.last }
  }
  return null
}
