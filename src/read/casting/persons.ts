import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { isGivenName, lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { isHonorific } from '../parts.ts'
import { hashWord } from '../tokens.ts'

/** Small words inside titles, never inside names of people: "Come Here and Hug Me". */
const SMALL = lexemesOf(
  english,
  'of the in and to for on at with from my your our his her their its me you we he she it is are was be will not no or but this that these those who what when where why how by as if all i a an up out off about into over after before again back',
)
const THE = lexemeOf(english, 'the')
/** Ordinary words that titles are made of. No name of a person is made of them alone. */
const ORDINARY = hashesOf(
  `love blood moon sun dark night nights day days dead death life lives black white red blue green gold golden silver good bad evil big little great
  small house home room family mother father daughter son sister brother husband wife mom dad kids child children baby boy boys girl girls man men woman
  women people lady gentleman friend friends lover lovers enemy stranger strangers neighbor neighbours doctor doctors nurse lawyer detective police cop
  cops agent spy soldier teacher student students princess prince queen queens king kings empress emperor god gods goddess devil angel angels demon demons
  ghost ghosts witch witches vampire monster monsters dragon wolf wolves dog cat bird lion tiger horse snake city town village street road way land world
  earth sky star stars sea ocean river lake island mountain mountains hill hills forest wood woods garden school academy college university hospital hotel
  office prison court palace castle tower bridge park station company factory market kitchen restaurant cafe shop store club war wars battle fight fighter
  game games play player hunter hunt killer murder murders crime criminal mystery secret secrets lie lies liar truth justice law order honor honour
  revenge vengeance power glory fame fortune money job work business project mission quest journey story stories tale tales legend legends chronicles
  diary diaries letter letters song songs music dance dream dreams memory memories heart hearts soul soul's mind head hand hands eye eyes face voice
  kiss wedding marriage divorce romance affair scandal trap time times hour year years summer winter spring autumn morning midnight tomorrow yesterday
  today forever never always last first final next new old young lost found hidden forbidden broken beautiful perfect happy sad crazy wild free true
  pure sweet bitter hot cold fire ice water rain snow storm wind thunder lightning fever fall rise rising return returns escape run running walking flying
  living dying missing wanted crossing breaking beyond under above american british korean english french western northern southern eastern train car
  ship boat plane gun sword knife bullet bomb machine robot computer code network signal line lines zone circle square wall walls door window mirror
  mask ring crown throne kingdom empire royal business proposal success succession billions justice shadow shadows light lights flower flowers rose tree
  trees camellia blooms apple orange sugar salt honey bread dinner party show tour team squad force unit guard guardian guardians hero heroes villain
  rebel rebels pirates thief thieves heist zero one two three seven nine ten hundred thousand million expo anatomy practice resident medical surgical
  homecoming homeland designated survivor revolutionary incarnation suspicious extraordinary uncanny original originals sins affairs things ever`
    .split(/\s+/)
    .map(hashWord),
)
/** Frequent Korean and Chinese family names, which stand first. */
const FAMILY = hashesOf(
  `kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon yang son bae baek heo nam noh ha joo ju
  woo goo koo min cha chu eom gong gil na ma pyo seol sung tak wi uhm yeo yeom byun bang jin ji kwak namgoong wang li zhang liu chen zhao huang zhou wu xu sun zhu
  gao lin guo luo liang zheng xie tang deng xiao dong cao yuan tian`
    .split(/\s+/)
    .map(hashWord),
)

/**
 * How far a name's own words tell a person (above 0) or the title of a work (below 0): a given name, "Dr.", a Korean name's hyphen
 * or order against small words, ordinary words, numbers.
 *
 * @example personal('Ann Roe') // 2
 * @example personal('The Night Train') // below 0
 */
export function personal(name: string): number {
  let sum = asked.get(name)
  if (sum === undefined) {
    if (asked.size >= MOST) asked.clear()
    sum = personalOf(name)
    asked.set(name, sum)
  }
  return sum
}

/** What was found of names before: a text names the same people again and again. So many at most. */
const asked = new Map<string, number>()
const MOST = 1024

function personalOf(name: string): number {
  const words = name.split(' ')
  const many = words.length > 1
  let sum = 0
  let ordinary = 0
  for (let k = 0; k < words.length; k++) {
    const word = bare(words[k]!).toLowerCase()
    const lexeme = english.idOf.get(word) ?? 0
    if (lexeme === THE && k === 0) sum += words[0] === 'the' ? 1 : -1
    else if (SMALL.has(lexeme) && !(k === 0 && isGivenName(english, word))) sum -= 2
    else if (k > 0 && k === words.length - 1 && ordinary === 0 && sum > 0) break
    else if (word.endsWith("'s") || word.endsWith('’s')) sum -= 1.5
    else if (isDigit(word.charCodeAt(0))) sum -= 1
    else if (ORDINARY.has(hashWord(word))) ordinary++
    if (k === 0) {
      const end = word.indexOf('-')
      if (isHonorific(word)) sum += 2.5
      else if (isGivenName(english, end < 0 ? word : word.slice(0, end))) sum += many ? 2 : 1
      else if (many && words.length < 4 && FAMILY.has(hashWord(word)) && words.every((x) => x.length < 10)) sum += 1.5
    }
  }
  if (ordinary > 0) sum -= many ? 1.5 + 0.5 * (ordinary - 1) : 0.5
  // "Min-ah": a hyphen before lower case.
  if (name.includes('-') && /-\p{Ll}/u.test(name)) sum += 2
  if (!many && name.length > 3 && name === name.toUpperCase()) sum -= 1
  return sum
}

/** A word without the marks at its end. */
function bare(word: string): string {
  let end = word.length
  while (end > 0 && isMark(word.charCodeAt(end - 1))) end--
  return end === word.length ? word : word.slice(0, end)
}

/** A full stop, a comma, an exclamation or question mark. */
function isMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x21 || unit === 0x3f
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
