import { homedir } from 'node:os'
import { defaultLedgerPath } from '../../keep/path.ts'
import { configFile } from '../config/place.ts'
import type { Loaded } from '../config/load.ts'

/** The machine, as settings are looked for on it. */
export const machine = () => ({ platform: process.platform, env: process.env, home: homedir() })

/**
 * The settings of the environment and the file.
 *
 * @param kept what the settings page keeps
 * @throws {ConfigError} naming all that cannot be used
 */
export async function settings(kept: Readonly<Record<string, unknown>> = {}): Promise<Loaded> {
  const { loadConfig } = await import('../config/load.ts')
  return loadConfig(machine(), kept)
}

/** The environment, with what stands in the file and in files of secrets. */
export async function variables(): Promise<Readonly<Record<string, string | undefined>>> {
  const [{ variablesOf }, loaded] = await Promise.all([import('../config/show.ts'), settings()])
  return variablesOf(loaded, process.env)
}

/** Where the ledger is: the option, else the setting, else the data folder. Without a file nothing has to be loaded to know. */
export async function ledgerFile(option: string | undefined): Promise<string> {
  if (option !== undefined) return option
  const place = machine()
  const file = configFile(place)
  if (file === null) return defaultLedgerPath(place)
  return (await settings()).config.ledger ?? defaultLedgerPath(place)
}
