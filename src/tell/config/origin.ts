/**
 * The origin that an address names; `null` where it is no http or https address, or has more in it: a path, a question, a name.
 *
 * @example originOf('https://when.example/') // 'https://when.example'
 */
export function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, pathname, search, username, password, origin } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + username + password === '' ? origin : null
}
