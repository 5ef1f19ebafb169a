/** A name: capitalised words, perhaps in quotation marks; or a name in a script without capitals. */
const NAME = String.raw`["“‘']?((?:\p{Lu}|\p{Lo})[\p{L}\p{N}'’.-]*(?:\s(?:\p{Lu}|\p{Lo})[\p{L}\p{N}'’.-]*){0,4})`
const KIND = '(?:real|birth|stage|pen|screen|full|legal|given|rap)'

/**
 * Words that stand between two names for one person, after the first of them. Each part of the pattern is bounded, so that it ends
 * after a few dozen letters whatever the text.
 */
const PUT_FOR = new RegExp(
  String.raw`^["”’'\s,(–—-]{0,4}(?:` +
    [
      // "also known as", "who was formerly called", "known by his stage name", "credited as"
      String.raw`(?:who (?:is|was) )?(?:(?:also|better|best|professionally|formerly|now|once) )?(?:known|called|billed|credited|nicknamed|dubbed)(?: professionally)?(?: (?:as|by))?(?: (?:his|her|their|the) (?:${KIND} )?(?:name|nickname|moniker))?(?: as)?`,
      String.raw`who (?:goes|went) by(?: the name)?|who (?:performs|records|raps|sings|writes|streams|works) (?:as|under the name)`,
      String.raw`a\.?k\.?a\.?`,
      // "real name X", "whose birth name is X", "(stage name: X)"
      String.raw`(?:whose )?${KIND} name(?: is| was)?:?`,
      // "is the stage name of X"
      String.raw`(?:is |was )?(?:the |a )?(?:${KIND} name|pseudonym|alias|nickname) (?:of|for)`,
      String.raw`(?:(?:who )?(?:is|was) )?born`,
      // titles: "which, translated from Korean, comes out as X"
      String.raw`(?:which )?(?:when )?translate[sd]?(?: (?:from|into|to|in) \p{L}{2,20}){0,2}(?: (?:comes out|reads))? as`,
    ].join('|') +
    String.raw`)\s{1,2}` +
    NAME,
  'u',
)

/** What a text must have for the rest to be worth a look. */
const EQUATING = / as | by |called|named| name|pseudonym|alias|a\.?k\.?a|born |translate/

/** A name that stands more often in one text is put for another at one of the first places. */
const MOST_PLACES = 8
/** So far after a name the other one begins and ends. */
const REACH = 140

/**
 * The name that a text puts for this one, or `null`. The first name of the two must be given.
 *
 * @example equatedName('Vex, also known as Yoo Tae-san, joins the cast.', 'Vex') // 'Yoo Tae-san'
 * @example equatedName('Vex is the stage name of Yoo Tae-san.', 'Vex') // 'Yoo Tae-san'
 */
export function equatedName(text: string, name: string): string | null {
  if (name === '' || !EQUATING.test(text)) return null
  let at = text.indexOf(name)
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++) {
    const from = at + name.length
    const found = PUT_FOR.exec(text.slice(from, from + REACH))?.[1]
    // The end of a sentence is no part of a name; that of an initial or of "Jr." is.
    if (found !== undefined) return found.replace(/(?<=\p{L}{3})[.'’]+$/u, '')
    at = text.indexOf(name, from)
  }
  return null
}
