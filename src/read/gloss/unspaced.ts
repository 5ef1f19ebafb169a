import { type Piece, UNKNOWN } from './glossed.ts'
import { CLAUSE, type Gloss, type Glossary, NAME, type Node, ROLE, SUFFIX, TIME, VERB } from './glossary.ts'
import { datesIn } from './east-asian-dates.ts'
import type { Names } from './names.ts'
import { isStop, LONGEST as LONGEST_SENTENCE } from './order.ts'
import { isPersonName } from './person-names.ts'
import type { TitleAt } from './spaced.ts'

/** A character, a number, a Latin word, a title, a time: what a phrase of the lexicon is matched by. */
interface Unit {
  readonly key: string
  readonly from: number
  readonly to: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** What it reads as, where that is known already. */
  readonly out: string | null
  readonly marks: number
  /** Characters of one script stay together where no word is known. */
  readonly script: number
}

const HANGUL = 1
const KANJI = 2
const KATAKANA = 3
const HIRAGANA = 4
const OTHER = 0

function scriptOf(c: number): number {
  if (c >= 0xac00 && c <= 0xd7a3) return HANGUL
  if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3005) return KANJI
  // With the long vowel mark and the dot between names.
  if ((c >= 0x30a1 && c <= 0x30fc) || c === 0x30fb) return KATAKANA
  if (c >= 0x3041 && c <= 0x3096) return HIRAGANA
  return OTHER
}

/** Marks as English writes them; the others stand as they are. */
const AS_ENGLISH: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '！': '!',
  '？': '?',
  '、': ',',
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '《': '“',
  '》': '”',
  '〈': '“',
  '〉': '”',
  '【': '(',
  '】': ')',
  '〜': '–',
  '～': '–',
  '・': ',',
  '·': ',',
  '/': ',',
}
const OPENS = '（「『《〈【([“‘'
const CLOSES = '）」』》〉】)]”’'
/** So many units are looked through together; a bound for texts without marks. */
const STRETCH = 400
/** No phrase of a lexicon has more units. */
const LONGEST = 20
const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}+'’-]*|\p{N}+(?:[.,]\p{N}+)?|[^]/uy

/**
 * Glosses a text in a script in which words are not parted by spaces, or carry their endings: every stretch between marks is parted into
 * the words of the lexicon and what it does not know, at the least cost (the dynamic programme of the word lattice). What it does not
 * know is a person's name where a word like "actor" makes it one. Linear in the text.
 */
export function unspacedPieces(text: string, glossary: Glossary, titles: readonly TitleAt[], names: Names): Piece[] {
  const out: Piece[] = []
  const stretch: Unit[] = []
  const dates = datesIn(text, glossary.language)
  let title = 0
  let date = 0
  let spaced = true
  const flush = (): void => {
    if (stretch.length === 0) return
    out.push(...parted(stretch, glossary))
    stretch.length = 0
  }
  for (let i = 0; i < text.length;) {
    while (title < titles.length && titles[title]!.to <= i) title++
    while (date < dates.length && dates[date]!.to <= i) date++
    const c = text.charCodeAt(i)
    if (c === 0x20 || c === 9 || c === 0x3000 || c === 0xa0) {
      spaced = true
      i++
      continue
    }
    const one = titles[title]?.from === i ? titles[title]! : dates[date]?.from === i ? dates[date]! : null
    if (one !== null) {
      const isTitle = one === titles[title]
      stretch.push({ key: '', from: i, to: one.to, spaced, out: one.out, marks: isTitle ? NAME : TIME, script: OTHER })
      i = one.to
    } else {
      const script = scriptOf(c)
      WORD.lastIndex = i
      const found = script === OTHER ? WORD.exec(text)![0] : text.charAt(i)
      const number = /^[\p{N}]/u.test(found)
      if (script === OTHER && !number && !/^\p{L}/u.test(found)) {
        // "디즈니+"
        if (found === '+' && !spaced && stretch.length > 0) {
          stretch.push({ key: '+', from: i, to: ++i, spaced, out: '+', marks: 0, script })
          continue
        }
        flush()
        if (found === '\n' || found === '\r') {
          const lines = /[\r\n][\s]*/y
          lines.lastIndex = i
          const gap = lines.exec(text)![0]
          out.push({
            from: i,
            to: i,
            out: (gap.match(/\n/g)?.length ?? 0) > 1 ? '\n\n' : '\n',
            marks: CLAUSE,
            spaced: false,
          })
          i += gap.length
        } else {
          const mark = AS_ENGLISH[found] ?? found
          out.push({ from: i, to: i + found.length, out: mark, marks: CLAUSE, spaced: OPENS.includes(found) || spaced })
          i += found.length
        }
        // An ending may follow what closes: “…”고.
        spaced = !CLOSES.includes(found)
        continue
      }
      stretch.push({
        key: number ? '#' : found.toLowerCase(),
        from: i,
        to: i + found.length,
        spaced,
        out: script === OTHER ? found : null,
        marks: script === OTHER && !number ? NAME : 0,
        script,
      })
      i += found.length
    }
    spaced = false
    if (stretch.length >= STRETCH) flush()
  }
  flush()
  return namesTold(out, text, glossary.language, names)
}

// What it costs to read a stretch: an unknown character, the beginning of unknown ones, a word, a word of one character.
const CHARACTER = 3
const BEGINS = 2
const BREAKS = 4
const KNOWN = 1
const SHORT = 2

/** Parts units into words of the lexicon and what it does not know. */
function parted(units: readonly Unit[], glossary: Glossary): Piece[] {
  const n = units.length
  // Cost from a unit to the end, where the unit before it is known (0) or not (1); the phrase to take there.
  const cost = [new Float64Array(n + 1), new Float64Array(n + 1)]
  const take: (Match | null)[][] = [Array.from({ length: n }, () => null), Array.from({ length: n }, () => null)]
  for (let i = n - 1; i >= 0; i--) {
    const matches = phrasesAt(glossary.root, units, i)
    const unit = units[i]!
    for (const after of [0, 1]) {
      const opens = i === 0 || after === 0 || unit.spaced || units[i - 1]!.script !== unit.script
      let best =
        unit.out !== null
          ? cost[0]![i + 1]!
          : cost[1]![i + 1]! +
            CHARACTER +
            (opens ? (unit.spaced || i === 0 || unit.script !== HANGUL ? BEGINS : BREAKS) : 0)
      let choice: Match | null = null
      for (const m of matches) {
        const suffix = (m.gloss.marks & SUFFIX) !== 0
        if (suffix && unit.spaced) continue
        const one = m.end === i + 1 && !suffix && unit.out === null
        const c = cost[0]![m.end]! + KNOWN + (one && !bounded(units, i, m.end) ? SHORT + BREAKS : 0)
        // Of equal ones the longer.
        if (c <= best) {
          best = c
          choice = m
        }
      }
      cost[after]![i] = best
      take[after]![i] = choice
    }
  }
  const out: Piece[] = []
  for (let i = 0, after = 0; i < n;) {
    const m = take[after]![i]!
    const unit = units[i]!
    if (m !== null) {
      const numbers = units.slice(i, m.end).filter((u) => u.key === '#')
      let k = 0
      const words = m.gloss.out.replace(/#/g, () => numbers[k++]?.out ?? '')
      out.push({ from: unit.from, to: units[m.end - 1]!.to, out: words, marks: m.gloss.marks, spaced: true })
      i = m.end
      after = 0
    } else if (unit.out !== null) {
      out.push({ from: unit.from, to: unit.to, out: unit.out, marks: unit.marks, spaced: true })
      i++
      after = 0
    } else {
      let end = i + 1
      while (
        end < n &&
        take[1]![end] === null &&
        units[end]!.out === null &&
        !units[end]!.spaced &&
        units[end]!.script === unit.script
      )
        end++
      out.push({ from: unit.from, to: units[end - 1]!.to, out: UNKNOWN, marks: 0, spaced: true })
      i = end
      after = 1
    }
  }
  return out
}

interface Match {
  readonly gloss: Gloss
  readonly end: number
}

/** All phrases that begin at a unit. White space inside a phrase is free. */
function phrasesAt(root: Node, units: readonly Unit[], i: number): Match[] {
  const out: Match[] = []
  let node: Node | undefined = root
  for (let k = i; k < units.length && k - i < LONGEST; k++) {
    const unit = units[k]!
    if (unit.key === '') break
    node = node.next.get(unit.key)
    if (node === undefined) break
    if (node.gloss !== null) out.push({ gloss: node.gloss, end: k + 1 })
    if (node.ending !== null) out.push({ gloss: node.ending, end: k + 1 })
  }
  return out
}

/** Whether a word of one character stands alone: between spaces, numbers, titles or other scripts. */
function bounded(units: readonly Unit[], i: number, end: number): boolean {
  const left = i === 0 || units[i]!.spaced || units[i - 1]!.out !== null || units[i - 1]!.script !== units[i]!.script
  const right =
    end >= units.length || units[end]!.spaced || units[end]!.out !== null || units[end]!.script !== units[i]!.script
  return left && right
}

/** People among what the lexicon does not know, in the sentences that speak of people. */
function namesTold(all: readonly Piece[], text: string, language: string, names: Names): Piece[] {
  const pieces = language === 'ja' ? spelledTogether(all, text) : all
  const out: Piece[] = []
  for (let at = 0; at < pieces.length;) {
    let end = at
    while (
      end < pieces.length &&
      end - at < LONGEST_SENTENCE &&
      !isStop(pieces[end]!) &&
      !pieces[end]!.out.startsWith('\n')
    )
      end++
    const sentence = pieces.slice(at, end + 1)
    if (!sentence.some((p) => (p.marks & ROLE) !== 0)) out.push(...sentence)
    else
      for (const [i, p] of sentence.entries()) {
        if (p.out !== UNKNOWN) {
          out.push(p)
          continue
        }
        // What follows a verb is not who it was about.
        const before = ((sentence[i - 1]?.marks ?? 0) & (ROLE | VERB)) === ROLE
        const after = ((sentence[i + 1]?.marks ?? 0) & ROLE) !== 0
        // Two characters are a name only before a word like "role".
        const beside = after || (before && p.to - p.from !== 2) || (before && language === 'ko')
        out.push(personOf(p, beside, text, names))
      }
    at = end + 1
  }
  return out
}

/** "三浦ひなた": characters and kana together are one name where an ending follows. */
function spelledTogether(pieces: readonly Piece[], text: string): Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const p = pieces[i]!
    const kana = pieces[i + 1]
    const after = pieces[i + 2]
    const ends = after === undefined || (after.marks & (SUFFIX | CLAUSE | ROLE)) !== 0
    const one = kana !== undefined && p.out === UNKNOWN && kana.out === UNKNOWN && p.to === kana.from && ends
    if (one && /^[一-鿿々]{1,3}[ぁ-ん]{2,3}$/.test(text.slice(p.from, kana.to))) {
      out.push({ ...p, to: kana.to })
      i++
    } else out.push(p)
  }
  return out
}

/** An unknown piece as a person, where it may be one. */
function personOf(p: Piece, beside: boolean, text: string, names: Names): Piece {
  // The dot that joins "character・X" belongs to neither.
  const from = text.charAt(p.from) === '・' ? p.from + 1 : p.from
  const name = text.slice(from, p.to)
  if (names.fullOf(name) === name && !isPersonName(name, beside)) return p
  const out = names.person(names.fullOf(name))
  return out === '' ? p : { ...p, from, out, marks: p.marks | NAME }
}
