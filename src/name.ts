// eslint-disable-next-line no-control-regex -- ASCII is meant, controls and all
const PLAIN = /^[\x00-\x7f]*$/

/**
 * A name or title reduced to its letters and digits, lower case, without diacritics: two names with the same key are
 * spelled alike (CLAIMS.md, "When does an extracted claim match").
 *
 * @example foldName('Jae-kyoo, Lée') // 'jaekyoolee'
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
