/** Parameters that tell where a reader came from, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|ocid)$/i

/**
 * The address that a page calls its own, or the one it was fetched from without parameters of tracking. A home page is
 * not believed to be the address of an article that was fetched from elsewhere: templates often have that wrong.
 *
 * @param named what the page's tags say, in the order of trust
 * @param base the address that the page came from, or `null` for a file
 * @example canonical(['/a?id=1'], 'https://example.com/a?id=1&utm_source=x') // 'https://example.com/a?id=1'
 */
export function canonical(named: readonly (string | null | undefined)[], base: string | null): string | null {
  const from = base !== null && URL.canParse(base) ? new URL(base) : null
  for (const name of named) {
    if (!name || !URL.canParse(name, from?.href)) continue
    const url = new URL(name, from?.href)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue
    if (from && isHome(url) && !isHome(from)) continue
    url.hash = ''
    return url.href
  }
  if (!from) return null
  for (const parameter of from.searchParams.keys().toArray())
    if (TRACKING.test(parameter)) from.searchParams.delete(parameter)
  from.hash = ''
  return from.href
}

function isHome(url: URL): boolean {
  return url.pathname === '/' && url.search === ''
}
