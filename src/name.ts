/**
 * A name or title reduced to its letters and digits, lower case, without diacritics: two names with the same key are
 * spelled alike (CLAIMS.md, "When does an extracted claim match").
 *
 * @example foldName('Jae-kyoo, Lée') // 'jaekyoolee'
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
