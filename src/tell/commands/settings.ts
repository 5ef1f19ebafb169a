import { homedir } from 'node:os'
import { defaultLedgerPath } from '../../keep/path.ts'
import { configFile } from '../config/place.ts'
import { useSilence } from '../config/silence.ts'
import { useZone } from '../config/zone.ts'
import type { Loaded } from '../config/load.ts'

/** The machine, as settings are looked for on it. */
export const machine = () => ({ platform: process.platform, env: process.env, home: homedir() })

/**
 * What reads the settings of the environment and the file.
 *
 * @returns a function of what the settings page keeps; it throws a `ConfigError` naming all that cannot be used
 */
export async function loader(): Promise<(kept: Readonly<Record<string, unknown>>) => Loaded> {
  const { loadConfig } = await import('../config/load.ts')
  return (kept) => loadConfig(machine(), kept)
}

/** The settings that hold, given what the settings page keeps. */
export async function settings(kept: Readonly<Record<string, unknown>> = {}): Promise<Loaded> {
  return (await loader())(kept)
}

/** The environment, with what stands in the file and in files of secrets. */
export async function variables(): Promise<Readonly<Record<string, string | undefined>>> {
  const [{ variablesOf }, loaded] = await Promise.all([import('../config/show.ts'), settings()])
  return variablesOf(loaded, process.env)
}

/**
 * From now on days and hours of this process are those of the setting display.time_zone, its silent hours those of notify.quiet_hours.
 * Where nobody can have set them, nothing has to be loaded to know.
 *
 * @param kept what the settings page keeps
 */
export async function useOwnHours(kept: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const place = machine()
  const set = HOUR_SETTINGS.some(([key, variable]) => place.env[variable] || key in kept)
  if (!set && configFile(place) === null) return
  const { config } = await settings(kept)
  useZone(config['display.time_zone'])
  useSilence(config['notify.quiet_hours'])
}

const HOUR_SETTINGS = [
  ['display.time_zone', 'WHENABOUTS_TIME_ZONE'],
  ['notify.quiet_hours', 'WHENABOUTS_QUIET_HOURS'],
] as const

/** Where the ledger is: the option, else the setting, else the data folder. Without a file nothing has to be loaded to know. */
export async function ledgerFile(option: string | undefined): Promise<string> {
  if (option !== undefined) return option
  const place = machine()
  const file = configFile(place)
  if (file === null) return defaultLedgerPath(place)
  return (await settings()).config.ledger ?? defaultLedgerPath(place)
}

/** What the settings page keeps in a ledger; nothing where there is none. */
export async function keptIn(file: string): Promise<Readonly<Record<string, unknown>>> {
  const [{ existsSync }, { withLedger }] = await Promise.all([import('node:fs'), import('./open.ts')])
  return existsSync(file) ? withLedger(file, false, (ledger) => ledger.settings.all()) : {}
}
