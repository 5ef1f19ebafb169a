import { editCosts, weightedEdit } from './edit.ts'
import type { NameParts } from './parts.ts'

/**
 * Korean names in Latin letters. There are official systems (Revised Romanization 2000, McCune–Reischauer 1939) and
 * what people use, and one spelling can stand for several hangul syllables. So a spelling is read as a string of sounds
 * in which what the systems and habits write differently is one sign (k and g, oo and u …), and where a spelling leaves
 * the vowel open ("u" is written for ㅜ, ㅡ and, as in Sun or Jung, for ㅓ) a sign of its own stands near all of them.
 * Two spellings of one name then differ by little; 수현 and 소현, which differ by one vowel, stay apart.
 *
 * Signs: k t p j s l m n h and N (ng); glides y w; vowels a, A (ㅐ), e (ㅔ), E (ㅓ), i, o, U (ㅜ), u (written "u": ㅜ, ㅡ
 * or ㅓ), W (ㅡ), O (ㅚ, ㅞ), I (ㅢ), x (a last letter "e": ㅔ, or ㅣ as in English "me").
 */
export interface KoreanReading {
  /** Which family names the spelling can stand for; `null` where there is only a given name. */
  readonly family: readonly number[] | null
  readonly given: string
  readonly syllables: number
}

/** The commoner family names: hangul and the Latin spellings in use. Each entry is one name; a spelling may serve several. */
const FAMILY_NAMES = `
김 kim gim|이 lee yi rhee ri li i yee leigh|박 park pak bak bahk bark|최 choi choe chwe choy|정 jung jeong chung cheong joung chong
강 kang gang|조 cho jo joe|윤 yoon yun youn|장 jang chang|임 lim im rim yim leem|한 han hahn|오 oh o|서 seo suh so sur|신 shin sin
권 kwon gwon kweon|황 hwang whang|안 ahn an|송 song|류 ryu yoo yu you ryoo lyu ryou|홍 hong|전 jeon jun chun jeun chon|고 ko go koh goh
문 moon mun|양 yang|손 son sohn|배 bae pae bai|백 baek paik baik back paek|허 heo hur huh her|유 yoo yu you ryu|남 nam|심 shim sim
노 noh no roh ro|하 ha hah|곽 kwak gwak|성 sung seong|차 cha|주 joo ju chu|우 woo u wu|구 koo gu ku goo|민 min|진 jin chin|나 na ra nah
지 ji chi jee|엄 um eom uhm eum|채 chae|원 won weon|천 chun cheon|방 bang pang|공 gong kong|현 hyun hyeon|함 ham hahm|변 byun byeon pyon
염 yeom yum|여 yeo yuh|추 choo chu|도 do doh|소 so soh|석 seok suk sok|선 sun seon|설 seol sul|마 ma mah|길 gil kil|연 yeon yun|위 wi wee
표 pyo|명 myung myeong|기 ki gi|반 ban pan|왕 wang|금 geum keum kum|옥 ok oak|육 yook yuk|인 in|맹 maeng|제 je jae|모 mo|탁 tak
국 kook guk kuk|어 eo uh|은 eun|편 pyeon pyun|용 yong|예 ye|봉 bong|사 sa|부 bu boo|경 kyung gyeong|라 ra|계 kye gye|피 pi|감 kam gam
남궁 namgung namkoong namgoong namkung|황보 hwangbo|선우 sunwoo seonwoo sunwu|독고 dokgo dokko|제갈 jegal|사공 sagong|서문 seomun
`

const FAMILY_BY_SPELLING = new Map<string, number[]>()
const FAMILY_BY_HANGUL = new Map<string, number>()
for (const [index, entry] of FAMILY_NAMES.trim().split(/[|\n]/).entries()) {
  const [hangul, ...spellings] = entry.split(' ') as [string, ...string[]]
  FAMILY_BY_HANGUL.set(hangul, index)
  for (const spelling of spellings) {
    const known = FAMILY_BY_SPELLING.get(spelling)
    if (known === undefined) FAMILY_BY_SPELLING.set(spelling, [index])
    else known.push(index)
  }
}

/** Spellings of sounds, the longest first; `''` is silent. */
const SOUNDS = new Map<string, string>(
  (
    'tch j|eui I|yae yA|wae wA|weo wE|woo U|yeo yE|yuh yu|ngg Nk|' +
    'kk k|gg k|kg k|ck k|gk k|tt t|dd t|pp p|bb p|jj j|ch j|tj j|ss s|sh s|ll l|rr l|rl l|lr l|ng N|nn n|mm m|' +
    'eo E|eu W|ae A|ai A|ee i|oo U|ou u|ea e|ui I|oi O|oe O|we O|wu u|yi i|wo wE|uh u|ah a|oh o|eh e|' +
    'k k|g k|q k|t t|d t|p p|b p|j j|z j|s s|l l|r l|n n|m m|h h|y y|w w|a a|e e|i i|o o|u u'
  )
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
)

const isVowelLetter = (letter: string | undefined) => letter !== undefined && 'aeiouyw'.includes(letter)
/** Any run of Korean syllables: an onset, a glide, a vowel, a coda out of the seven that are spoken (and a written s). */
const SYLLABLES = /^(?:[kntlmpsjh]?[yw]?[aAeExioUuWOI][kntlmpNs]?){1,5}$/

/**
 * The sounds of one hyphenated piece, or `null` where it cannot be Korean. MR's ŏ and ŭ keep their sound.
 *
 * @example koreanSounds('kyoo') // 'kyU'
 */
function koreanSounds(marked: string): string | null {
  let word = marked.replaceAll('ŏ', 'eo').replaceAll('ŭ', 'eu')
  // "yun" by itself is 윤; after a consonant ("hyun") it may be ㅕ as well.
  word = word.replace(/(?<![bcdghjklmnprst])yun$/, 'yoon')
  if (/[^a-z]/.test(word)) word = word.normalize('NFD').replace(/[^a-z]/g, '')
  if (word.length === 0 || word.length > 16) return null
  let sounds = ''
  for (let at = 0; at < word.length;) {
    let taken = 0
    for (let length = Math.min(3, word.length - at); length > 0; length--) {
      const spelling = word.slice(at, at + length)
      const sound = SOUNDS.get(spelling)
      if (sound === undefined) continue
      const next = word[at + length]
      // "Ah-in" has a silent h, "Nahyun" has not.
      if (length === 2 && spelling[1] === 'h' && 'aoeu'.includes(spelling[0]!) && isVowelLetter(next)) continue
      sounds += sound
      taken = length
      break
    }
    if (taken === 0) return null
    at += taken
  }
  // A y that ends a piece after a consonant is a vowel: "Suzy".
  sounds = sounds.replace(/(?<=[kntlmpsjh])y$/, 'i').replace(/(?<=[aeo])y$/, '')
  return SYLLABLES.test(sounds) ? sounds : null
}

const ONSETS = 'k k n t t l m p p s s . j j j k t p h'.split(' ')
const NUCLEI = 'a A ya yA E e yE ye o wa wA O yo U wE O wi yU W I i'.split(' ')
const CODAS = '. k k k n n n t l k m p l l p l m p p t t N t t k t p t'.split(' ')

/** The sounds of hangul syllables (Unicode 16, section 3.12: each is onset × 588 + vowel × 28 + coda from U+AC00). */
function hangulSounds(hangul: string): string {
  let sounds = ''
  for (const syllable of hangul) {
    const index = syllable.charCodeAt(0) - 0xac00
    sounds += ONSETS[Math.floor(index / 588)]! + NUCLEI[Math.floor((index % 588) / 28)]! + CODAS[index % 28]!
  }
  return sounds.replaceAll('.', '').replaceAll('ll', 'l')
}

function syllableCount(sounds: string): number {
  let count = 0
  for (const sound of sounds) if ('aAeExioUuWOI'.includes(sound)) count++
  return count
}

function reading(family: readonly number[] | null, given: string): KoreanReading {
  return { family, given, syllables: syllableCount(given) }
}

function readHangul(name: string): KoreanReading[] {
  const long =
    name.length > 3 || FAMILY_BY_HANGUL.has(name.slice(0, 2)) ? FAMILY_BY_HANGUL.get(name.slice(0, 2)) : undefined
  const cut = long !== undefined && name.length > 2 ? 2 : 1
  const family = cut === 2 ? long : FAMILY_BY_HANGUL.get(name.slice(0, 1))
  const readings: KoreanReading[] = []
  if (family !== undefined && name.length > cut) readings.push(reading([family], hangulSounds(name.slice(cut))))
  if (name.length === 2 || family === undefined) readings.push(reading(null, hangulSounds(name)))
  return readings
}

/**
 * How a name can be read as a Korean one: with the family name first or last, or as a given name alone. Empty where it
 * cannot. `sure` tells whether the form itself speaks for Korean: a family name in its place, a hyphenated given name of two
 * syllables, hangul.
 */
export function koreanReadings(parts: NameParts): {
  readonly readings: readonly KoreanReading[]
  readonly sure: boolean
} {
  const { words, marked } = parts
  if (/^[가-힣]{2,5}$/.test(parts.folded)) return { readings: readHangul(parts.folded), sure: true }
  if (parts.folded.length > 24 || /[^a-z]/.test(parts.folded)) return { readings: [], sure: false }
  const pieces = words.flat()
  const sounds = marked.flat().map(koreanSounds)
  const readings: KoreanReading[] = []
  const read = (family: readonly number[] | null, from: number, to: number) => {
    let given = ''
    for (let i = from; i < to; i++) {
      if (sounds[i] === null) return
      given += sounds[i]!
    }
    // "Dal-lae" and "Dallae": where syllables meet, two l are one.
    given = given.replaceAll('ll', 'l')
    if (given.endsWith('e')) given = `${given.slice(0, -1)}x`
    const syllables = syllableCount(given)
    if (syllables < 1 || syllables > 3) return
    readings.push({ family, given, syllables })
    // Without a hyphen "ng" before a vowel or y is either ㅇ, or ㄴ before ㄱ: "Mingi" is Min-gi, "Jongin" Jong-in.
    if (/N[aAeExioUuWOIy]/.test(given)) readings.push(reading(family, given.replace(/N(?=[aAeExioUuWOIy])/g, 'nk')))
  }
  const count = pieces.length
  if (count >= 2) {
    const first = FAMILY_BY_SPELLING.get(pieces[0]!)
    const last = FAMILY_BY_SPELLING.get(pieces[count - 1]!)
    // In "Jae-kyoo Lee" the hyphen shows the given name; so it does in "Lee Jae-kyoo".
    const lastIsGiven = words.length > 1 && words.at(-1)!.length > 1
    const firstIsGiven = words.length > 1 && words[0]!.length > 1
    const oneWord = words.length === 1
    if (first !== undefined && !firstIsGiven && !(oneWord && count === 2)) read(first, 1, count)
    if (last !== undefined && !lastIsGiven && !oneWord) read(last, 0, count - 1)
  }
  const sure = readings.length > 0
  if (readings.length === 0 && count <= 2 && words.length === 1) read(null, 0, count)
  const hyphenated = words.length === 1 && count === 2 && readings.length > 0
  return { readings, sure: sure || hyphenated }
}

const VOWELS = 'aAeExioUuWOI'
const COSTS = editCosts(
  [
    // Spellings of one vowel.
    'uU 0.05',
    'uE 0.1',
    'uW 0.1',
    'Ae 0.1',
    'Ii 0.1',
    'Oe 0.3',
    'IW 0.3',
    'xe 0.05',
    'xi 0.3',
    'xA 0.1',
    // Vowels that are told apart, but that careless spelling confuses.
    'UE 0.7',
    'UW 0.5',
    'oE 0.5',
    'ou 0.8',
    'oU 0.9',
    'Aa 0.7',
    'ei 0.5',
    'eE 0.7',
    'Oo 0.6',
    'IU 0.4',
    'iW 0.7',
    // Codas that readers mishear.
    'nN 0.9',
    'ln 0.8',
  ],
  (one, other) => {
    const vowels = (VOWELS.includes(one) ? 1 : 0) + (VOWELS.includes(other) ? 1 : 0)
    return vowels === 2 ? 0.9 : vowels === 1 ? 2 : 1
  },
  (sound) => (sound === 'y' || sound === 'w' ? 0.6 : sound === 'h' ? 0.8 : 1),
)

/**
 * How far apart two Korean readings are, in letters garbled: below 0.45 they are spellings of one name. A missing family
 * name costs a little; two different family names are two names.
 */
export function koreanDistance(one: KoreanReading, other: KoreanReading, limit: number): number {
  let missing = 0
  if (one.family !== null && other.family !== null) {
    if (!one.family.some((family) => other.family!.includes(family))) return Infinity
  } else if (one.family !== null || other.family !== null) {
    if (one.syllables < 2 || other.syllables < 2) return Infinity
    missing = 0.1
  }
  return missing + weightedEdit(one.given, other.given, COSTS, limit)
}
