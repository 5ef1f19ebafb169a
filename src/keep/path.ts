import { homedir } from 'node:os'
import path from 'node:path'

/** What of the machine decides where data goes. */
export interface Place {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * Where the ledger is when nobody says otherwise: `WHENABOUTS_LEDGER`, else `whenabouts/ledger.sqlite` in the data
 * folder of the platform: `XDG_DATA_HOME` (XDG Base Directory Specification 0.8: only absolute paths count) or
 * `~/.local/share`; `~/Library/Application Support` on macOS; `%LOCALAPPDATA%` on Windows.
 *
 * @example defaultLedgerPath({ platform: 'linux', env: {}, home: '/home/me' }) // '/home/me/.local/share/whenabouts/ledger.sqlite'
 */
export function defaultLedgerPath(
  place: Place = { platform: process.platform, env: process.env, home: homedir() },
): string {
  const { platform, env, home } = place
  if (env['WHENABOUTS_LEDGER']) return env['WHENABOUTS_LEDGER']
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix
  const xdg = env['XDG_DATA_HOME']
  const folder = (() => {
    if (xdg && isAbsolute(xdg)) return xdg
    if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local')
    if (platform === 'darwin') return join(home, 'Library', 'Application Support')
    return join(home, '.local', 'share')
  })()
  return join(folder, 'whenabouts', 'ledger.sqlite')
}
