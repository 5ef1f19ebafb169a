/** The commonest Korean family names: of the census of 2015 (Statistics Korea) those of 40,000 people and more. */
const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모'
/** How verbs end that describe the noun after them ("활약했던 배우"). */
const DESCRIBES = /(?:했던|됐던|하는|되는|하던|합류한|참여한|활약한|출연한|맡은|예정된|[한는은된이었았했였운난온]다)$/
const HANGUL = /^[가-힣]+$/
const JAPANESE = /^(?:[一-鿿々]{3,6}|[一-鿿々]{1,3}[ぁ-ん]{2,3}|[ァ-ー]{2,}(?:・[ァ-ー]+)+)$/

/**
 * Whether an unknown word of Korean or Japanese may be a person's name; `beside` a word like "actor" or "role" more may.
 *
 * @example isPersonName('박하준', false) // true
 */
export function isPersonName(word: string, beside: boolean): boolean {
  if (word.length < 2) return false
  if (HANGUL.test(word)) {
    if (word.length > 2 && DESCRIBES.test(word)) return false
    const family = KOREAN_FAMILIES.includes(word.charAt(0))
    return family
      ? word.length === 3 || (beside && (word.length === 2 || word.length === 4))
      : beside && word.length <= 5
  }
  return JAPANESE.test(word) || (beside && (/^[ァ-ーぁ-ん]{2,12}$/.test(word) || /^[一-鿿々]{2}$/.test(word)))
}
