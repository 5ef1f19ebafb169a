import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Place as DataPlace } from '../../keep/path.ts'

/** What of the machine decides where settings are. */
export type Place = DataPlace

/** Where administrators put the settings of services. */
const SYSTEM = '/etc/whenabouts/config.toml'

/**
 * The file of settings: `WHENABOUTS_CONFIG` (or `--config`), else `whenabouts/config.toml` in the folder for settings of the
 * platform (`XDG_CONFIG_HOME` or `~/.config`; `~/Library/Application Support` on macOS; `%APPDATA%` on Windows), else
 * `/etc/whenabouts/config.toml`; `null` where there is none. One that is named has to be there.
 */
export function configFile({ platform, env, home }: Place): string | null {
  if (env['WHENABOUTS_CONFIG']) return env['WHENABOUTS_CONFIG']
  return usualFiles({ platform, env, home }).find((file) => existsSync(file)) ?? null
}

/** Where the file is looked for, the first that is there counts. */
export function usualFiles({ platform, env, home }: Place): readonly string[] {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix
  const xdg = env['XDG_CONFIG_HOME']
  const folder =
    xdg && isAbsolute(xdg)
      ? xdg
      : platform === 'win32'
        ? (env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
        : platform === 'darwin'
          ? join(home, 'Library', 'Application Support')
          : join(home, '.config')
  const own = join(folder, 'whenabouts', 'config.toml')
  return platform === 'win32' ? [own] : [own, SYSTEM]
}
