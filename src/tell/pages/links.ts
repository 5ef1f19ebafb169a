/**
 * The address of an article's page; with an offset, of the claim that begins there.
 *
 * @example articlePath('dev-1', 120) // '/articles/dev-1?at=120#at-120'
 */
export function articlePath(document: string, start?: number): string {
  const path = `/articles/${encodeURIComponent(document.toWellFormed())}`
  return start === undefined ? path : `${path}?at=${start}#at-${start}`
}
