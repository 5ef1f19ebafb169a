import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../../errors.ts'

/**
 * Writes a file that a person asked for, with the folders on its way.
 *
 * @throws InputError naming the file where it cannot be written
 */
export function writeOut(file: string, text: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new InputError(file, `cannot be written (${(error as NodeJS.ErrnoException).code}); name another place`)
  }
}
