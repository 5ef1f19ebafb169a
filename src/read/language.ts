import { FOREIGN, hashWord, type Tokens, WORD } from './tokens.ts'

/** The languages that the reader has a lexicon for. */
export const READ_LANGUAGES: readonly string[] = ['en']

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

const languageOfWord = new Map<number, string>()
{
  const shared = new Set<number>()
  for (const [language, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) {
      const hash = hashWord(word)
      if (languageOfWord.has(hash)) shared.add(hash)
      languageOfWord.set(hash, language)
    }
  for (const hash of shared) languageOfWord.delete(hash)
}

/** Tokens looked at: enough to tell, however long the text. */
const LOOK = 4000

/**
 * The language of a text as a BCP 47 tag: by script where that tells, else by its small words; `und` where nothing tells.
 *
 * @example languageOf(tokenize('Die Serie wird nicht verlängert.', english)) // 'de'
 */
export function languageOf(t: Tokens): string {
  const n = Math.min(t.count, LOOK)
  const counts = new Map<string, number>()
  let words = 0
  let foreign = 0
  let script = 'und'
  for (let i = 0; i < n; i++) {
    if (t.kind[i] !== WORD) continue
    words++
    if ((t.flags[i]! & FOREIGN) !== 0) {
      foreign++
      const found = scriptOf(t.text.charCodeAt(t.start[i]!))
      // Kana decide for Japanese, whatever the number of characters that Chinese has too.
      if (found === 'ja' || (found !== 'und' && script !== 'ja')) script = found
      continue
    }
    const language = languageOfWord.get(t.hash[i]!)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  if (foreign * 2 > words) return script
  let best = 'und'
  let most = 0
  for (const [language, count] of counts)
    if (count > most) {
      most = count
      best = language
    }
  // A headline may have no small word; then nothing speaks against the language that is read.
  return best === 'und' && foreign * 4 < words ? 'en' : best
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
