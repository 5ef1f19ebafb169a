import { hashesOf } from './hash-table.ts'
import { CAPITAL, hashWord, LINE, SPACED, type Tokens, WORD } from './tokens.ts'

/**
 * Korean family names as press in English spells them: those that 40,000 people and more have by the census of 2015 (Statistics
 * Korea), in the Revised Romanisation, McCune-Reischauer and the customary spellings.
 */
const FAMILIES = hashesOf(
  'kim gim lee yi rhee park bak pak choi choe jung jeong chung cheong kang gang cho jo yoon yun youn jang chang lim im rim han oh seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu ryoo hong jeon jun chun go ko koh moon mun son sohn yang bae bai baek paik back heo huh hur nam shim sim noh no roh ha kwak gwak sung seong cha joo ju chu woo wu koo gu ku min jin ji chi um eom chae won cheon bang pang gong kong hyun hyeon ham byun byeon yeom yum yeo choo do to so seok suk sul seol sun seon ma gil kil yeon wi pyo myung myeong ki gi ban pan wang geum keum ok yook yuk in maeng je mo tak guk kook eun on bong'
    .split(' ')
    .map(hashWord),
)
/** One syllable of a given name in Latin letters. */
const SYLLABLE =
  /^(?:[bcdghjkmnprstwy]|ch|sh|kk|tt|pp|ss|jj|l)?(?:a|ae|ya|yae|eo|e|yeo|ye|o|wa|wae|oe|yo|u|wo|we|wi|yu|eu|ui|i|oo|ee|ou|you|yoo|woo|ah|oh|uh)(?:ng|n|m|k|p|l|t|r|h|b|g|c?k)?$/
const LONGEST = 6

/**
 * Whether a Korean name of three parts begins at a token: a family name and two syllables with capitals and spaces between. Small
 * English words are parts of such names: "Kim So Eun", "Go Min Si", "An Bo Hyun".
 *
 * @example koreanNameAt(t, i, t.count) // true at "Kim So Eun"
 */
export function koreanNameAt(t: Tokens, i: number, to: number): boolean {
  if (i + 3 > to || (t.flags[i]! & CAPITAL) === 0 || !mayBePart(t, i + 1) || !mayBePart(t, i + 2)) return false
  return t.kind[i] === WORD && FAMILIES.has(t.hash[i]!) && isSyllable(t, i + 1) && isSyllable(t, i + 2)
}

/** A short word with a capital after a space. */
function mayBePart(t: Tokens, i: number): boolean {
  return (
    t.kind[i] === WORD &&
    (t.flags[i]! & (CAPITAL | SPACED | LINE)) === (CAPITAL | SPACED) &&
    t.end[i]! - t.start[i]! <= LONGEST
  )
}

function isSyllable(t: Tokens, i: number): boolean {
  return SYLLABLE.test(t.text.slice(t.start[i], t.end[i]).toLowerCase())
}
