/** Whether a text names a time zone of the IANA database: `Europe/Berlin`, `UTC`. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name)
  } catch {
    return false
  }
}

/** The zone of the machine, as it was when the program started. */
const machine = process.env['TZ']

/** From now on days and hours of this process are those of a time zone; `undefined` for that of the machine. */
export function useZone(name: string | undefined): void {
  const zone = name ?? machine
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
}
