import { editCosts, weightedEdit } from './edit.ts'
import { PINYIN_OF_HAN } from './han.ts'
import type { NameParts } from './parts.ts'

/**
 * Mandarin names: Pinyin, Wade–Giles and the spellings between them, and Chinese characters (by the table of `han.ts`).
 * Both are brought to Pinyin with one sign for each initial; where Wade–Giles writes two initials alike once its
 * apostrophes are lost (ch for zh, j, ch and q; k for g and k …) the signs stand near each other.
 */
export interface ChineseReading {
  readonly family: string
  readonly given: string
}

/** Family names in Pinyin, and those whose Wade–Giles or customary spelling differs. */
const FAMILY_NAMES = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong ' +
    'xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong wang tian ren fan fang ' +
    'shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao he lai ' +
    'gong wen pang lan yin ni an kuang diao lou shu ge hua guan mi zu ning bo ai ' +
    'chang chao chou hsu hsieh teng tseng tsao tsai tsui ts chiang chung hsueh hsia hsiao hsiung kuo kao kung ko tien jen tsou chiao ' +
    'chin chien chu chia lo lee ting chiu tung pai pan ou sung ho chi tu'
  ).split(' '),
)

/** Spellings of sounds, the longest first. Capitals: Z zh, C ch, S sh; the others as in Pinyin. */
const SOUNDS = new Map<string, string>(
  (
    'iung iong|ueh ue|ieh ie|uei ui|iou iu|tzu zi|tsu cu|szu si|ssu si|yeh ie|yen ian|yao iao|yan ian|you iu|' +
    'ien ian|ung ong|ang ang|eng eng|ing ing|ong ong|yin in|yun un|yue ue|wei ui|wen un|wan uan|wai uai|' +
    'hs x|tz z|ts c|ss s|sz s|zh Z|ch C|sh S|yi i|yu u|ya ia|ye ie|yo io|wu u|wa ua|wo uo|ih i|eh e|uo uo|ou ou'
  )
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
)
/** Letter combinations that Wade–Giles has and Pinyin has not. */
const WADE_GILES = /hs|tz|ts|sz|ss|ien|ung|ueh|ieh|yeh|[kghj]o(?![un])|chi[aeu]|[ie]h(?![aeiou])|^k[aou]|^ho$/

const SYLLABLES = /^(?:[bpmfdtnlgkhjqxZCSrzcs]?(?:[aeiou]{1,3})(?:ng|n|r)?){1,4}$/

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter)

/** The sounds of one word, or `null` where it cannot be Mandarin. */
function mandarinSounds(word: string): string | null {
  if (word.length > 20 || /[^a-z]/.test(word)) return null
  let sounds = ''
  for (let at = 0; at < word.length;) {
    let taken = 1
    let sound = word[at]!
    for (let length = Math.min(4, word.length - at); length > 1; length--) {
      const known = SOUNDS.get(word.slice(at, at + length))
      if (known === undefined) continue
      // Wade–Giles ends syllables in ih and eh; before a vowel the h begins the next one.
      const next = word[at + length]
      if (length === 2 && word[at + 1] === 'h' && isVowel(next) && isVowel(word[at])) continue
      sound = known
      taken = length
      break
    }
    sounds += sound
    at += taken
  }
  sounds = sounds
    // Wade–Giles has o where Pinyin has e (ko, ho) or uo (lo, to, cho).
    .replace(/(?<=[gkh])o(?![un])/g, 'e')
    .replace(/(?<=[dtnlrzcsZCSj])o(?![un])/g, 'uo')
    .replace(/y/g, 'i')
  return SYLLABLES.test(sounds) ? sounds : null
}

/**
 * How a name can be read as a Mandarin one, the family name first or last; empty where it cannot. `wadeGiles` tells
 * whether a hyphen, an apostrophe or a letter combination shows another system than Pinyin.
 */
export function chineseReadings(
  parts: NameParts,
  name: string,
): { readonly readings: readonly ChineseReading[]; readonly wadeGiles: boolean; readonly han: boolean } {
  if (/^[㐀-鿿]{2,4}$/.test(parts.folded)) return { readings: hanReadings(parts.folded), wadeGiles: false, han: true }
  const none = { readings: [], wadeGiles: false, han: false }
  if (parts.words.length < 2 || parts.words.length > 3 || /[^a-z]/.test(parts.folded)) return none
  const first = parts.words[0]!
  const last = parts.words.at(-1)!
  const familyFirst = first.length === 1 && FAMILY_NAMES.has(first[0]!)
  const familyLast = last.length === 1 && FAMILY_NAMES.has(last[0]!)
  if (!familyFirst && !familyLast) return none
  const words = parts.words.map((pieces) => pieces.map(mandarinSounds))
  if (words.some((pieces) => pieces.includes(null))) return none
  const sounds = words.map((pieces) => pieces.join(''))
  const readings: ChineseReading[] = []
  if (familyFirst) readings.push({ family: sounds[0]!, given: sounds.slice(1).join('') })
  if (familyLast) readings.push({ family: sounds.at(-1)!, given: sounds.slice(0, -1).join('') })
  const marked = /\p{L}['’‘`ʻ]\p{L}/u.test(name) || parts.words.some((pieces) => pieces.length > 1)
  const wadeGiles = marked || parts.words.some((pieces) => pieces.some((piece) => WADE_GILES.test(piece)))
  return { readings, wadeGiles, han: false }
}

function hanReadings(name: string): ChineseReading[] {
  const syllables = [...name].map((sign) => PINYIN_OF_HAN.get(sign))
  if (syllables.includes(undefined)) return []
  const sounds = syllables.map((syllable) => mandarinSounds(syllable!) ?? syllable!)
  return [{ family: sounds[0]!, given: sounds.slice(1).join('') }]
}

const COSTS = editCosts(
  ['ZC 0.07', 'jC 0.07', 'qC 0.07', 'bp 0.07', 'dt 0.07', 'gk 0.07', 'zc 0.07', 'jr 0.1', 'xS 0.2'],
  () => 1,
  () => 1,
)

/**
 * How far apart two Mandarin readings are; below 0.45 they are spellings of one name. Two Pinyin spellings must agree in
 * every sound.
 */
export function chineseDistance(one: ChineseReading, other: ChineseReading, wadeGiles: boolean): number {
  if (!wadeGiles) return one.family === other.family && one.given === other.given ? 0 : Infinity
  return weightedEdit(one.family, other.family, COSTS, 0.4) + weightedEdit(one.given, other.given, COSTS, 0.6)
}
