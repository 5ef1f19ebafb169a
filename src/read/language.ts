import { GLOSSED_LANGUAGES } from './gloss/index.ts'
import { HashTable } from './hash-table.ts'
import { FOREIGN, hashWord, type Tokens, WORD } from './tokens.ts'

/** The languages that the reader has a lexicon for. */
export const READ_LANGUAGES: readonly string[] = ['en', ...GLOSSED_LANGUAGES]

/**
 * Whether the reader has a lexicon for a language tag, or takes a text of no known language for English. Of others nothing is guessed:
 * their documents have no claims.
 *
 * @example isRead('en-GB') // true
 */
export function isRead(language: string): boolean {
  if (language === 'en') return true
  const tag = language.toLowerCase().split(/[-_]/)[0]!
  return tag === 'und' || READ_LANGUAGES.includes(tag)
}

/**
 * The commonest small words of languages in Latin letters, each word in one list only, so that a word tells. Source: the heads of the
 * frequency lists of each language.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of that it was for with as his her he she they have this from which will would their been has who are',
  es: 'el los las del que y en por con para su más como pero sus ya muy entre también hasta desde donde',
  de: 'der das und ist nicht mit dem den ein eine auf für sich auch wird werden nach wie zur zum bei oder einer',
  fr: 'le les des et est une dans du qui pour sur au avec pas ce sont cette mais plus aux ses leur',
  it: 'il lo gli della che è per non sono alla nel anche dei delle questo più stato stata',
  pt: 'o os as dos das que em uma não com ao mais foi pela pelo seu sua também são',
  id: 'yang dan di dengan untuk dari ini itu pada akan tidak dalam adalah oleh juga karena sudah telah',
  nl: 'het een van niet zijn voor met maar ook aan deze wordt naar heeft bij',
}

const LANGUAGES = Object.keys(SMALL_WORDS)
/** 1 + the place in LANGUAGES of the language that a small word tells. */
const languageOfWord = new HashTable()
{
  const all = new Map<number, number>()
  for (const [i, words] of Object.values(SMALL_WORDS).entries())
    for (const hash of words.split(' ').map(hashWord)) all.set(hash, all.has(hash) ? 0 : i + 1)
  // What several languages have tells none.
  for (const [hash, language] of all) if (language > 0) languageOfWord.set(hash, language)
}
const LONGEST = 6

/** Tokens looked at: enough to tell, however long the text. */
const LOOK = 4000

/**
 * The language of a text as a BCP 47 tag: by script where that tells, else by its small words; `und` where nothing tells.
 *
 * @example languageOf(tokenize('Die Serie wird nicht verlängert.', english)) // 'de'
 */
export function languageOf(t: Tokens): string {
  const n = Math.min(t.count, t.first + LOOK)
  const counts = new Int32Array(LANGUAGES.length + 1)
  let words = 0
  let foreign = 0
  let script = 'und'
  for (let i = t.first; i < n; i++) {
    if (t.kind[i] !== WORD) continue
    words++
    if ((t.flags[i]! & FOREIGN) !== 0) {
      foreign++
      const found = scriptOf(t.text.charCodeAt(t.start[i]!))
      // Kana decide for Japanese, whatever the number of characters that Chinese has too.
      if (found === 'ja' || (found !== 'und' && script !== 'ja')) script = found
      continue
    }
    if (t.end[i]! - t.start[i]! <= LONGEST) counts[languageOfWord.get(t.hash[i]!)]! += 1
    if (words % 50 === 0 && isPlain(counts, foreign)) break
  }
  if (foreign * 2 > words) return script
  let best = 0
  for (let k = 1; k < counts.length; k++) if (counts[k]! > (best === 0 ? 0 : counts[best]!)) best = k
  // A headline may have no small word; then nothing speaks against the language that is read.
  if (best === 0) return foreign * 4 < words ? 'en' : 'und'
  return LANGUAGES[best - 1]!
}

/** Whether the language is plain already: one has many small words, the others next to none. */
function isPlain(counts: Int32Array, foreign: number): boolean {
  let most = 0
  let sum = 0
  for (let k = 1; k < counts.length; k++) {
    sum += counts[k]!
    if (counts[k]! > most) most = counts[k]!
  }
  return most >= 15 && (sum - most + foreign) * 5 < most
}

function scriptOf(unit: number): string {
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'ko'
  if (unit >= 0x3040 && unit <= 0x30ff) return 'ja'
  if (unit >= 0x3400 && unit <= 0x9fff) return 'zh'
  if (unit >= 0x0400 && unit <= 0x052f) return 'ru'
  if (unit >= 0x0600 && unit <= 0x06ff) return 'ar'
  if (unit >= 0x0370 && unit <= 0x03ff) return 'el'
  if (unit >= 0x0590 && unit <= 0x05ff) return 'he'
  if (unit >= 0x0900 && unit <= 0x097f) return 'hi'
  if (unit >= 0x0e00 && unit <= 0x0e7f) return 'th'
  return 'und'
}
