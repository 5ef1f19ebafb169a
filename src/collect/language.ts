/**
 * The first of several names of a language that is a BCP 47 tag, in its canonical form; `en_US`, as Open Graph writes
 * it, is one too.
 *
 * @example languageTag([null, 'en_US']) // 'en-US'
 */
export function languageTag(names: Iterable<string | null | undefined>): string | null {
  for (const name of names) {
    // `Content-Language: de, en` names several: the first counts.
    const tag = name?.split(',')[0]?.trim().replaceAll('_', '-')
    if (!tag || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) continue
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null
    } catch {
      continue
    }
  }
  return null
}
