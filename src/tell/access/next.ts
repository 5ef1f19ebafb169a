/**
 * Where to go after signing in: a path of this server, and nothing else whatever is asked for; an address of another server would make
 * ours a door to it.
 *
 * @example nextPath('/settings?a=1') // '/settings?a=1'
 * @example nextPath('//evil.example') // '/'
 */
export function nextPath(asked: string | undefined): string {
  // Browsers take a backslash for a slash, and drop tabs and line ends from addresses before they read them.
  // oxlint-disable-next-line no-control-regex
  if (!asked || asked.length > 2000 || !/^\/(?![/\\])/.test(asked) || /[\\\u0000-\u001f\u007f]/.test(asked)) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(asked, here)) return '/'
  const url = new URL(asked, here)
  return url.origin === here && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/'
}
