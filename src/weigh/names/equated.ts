/** Words by which a text puts one name for another, and the name that follows. */
const ALSO_KNOWN =
  /^[\s,(–—-]{0,4}(?:(?:also|better|professionally|formerly) (?:known (?:professionally )?as|called)|known (?:professionally )?as|a\.?k\.?a\.?|(?:real|birth|stage) name(?: is)?:?|born)\s+["“‘']?(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})/u

/** What a quote must have for the rest to be worth a look. */
const EQUATING = / as | called | name|a\.?k\.?a|born /

/**
 * The name that a text puts for this one, or `null`.
 *
 * @example equatedName('Vex, also known as Yoo Tae-san, joins the cast.', 'Vex') // 'Yoo Tae-san'
 */
export function equatedName(text: string, name: string): string | null {
  if (!EQUATING.test(text)) return null
  const at = text.indexOf(name)
  if (at < 0) return null
  const rest = text.slice(at + name.length, at + name.length + 100)
  return ALSO_KNOWN.exec(rest)?.[1] ?? null
}
