import type { Command, Option } from 'commander'

/** A command as manuals and shells need it: its words, without the ones of the command above. */
export interface Described {
  /** The words that call it: `watch add`. */
  readonly path: readonly string[]
  readonly command: Command
  readonly options: readonly Option[]
}

/** Every command of a program, those under another one after it. */
export function commandsOf(program: Command, path: readonly string[] = []): Described[] {
  return program.commands.flatMap((command) => {
    const own = [...path, command.name()]
    return [{ path: own, command, options: command.options }, ...commandsOf(command, own)]
  })
}

/** The names of an option: `--season` and `-s`. */
export function namesOf(option: Option): string[] {
  return [option.long, option.short].filter((name) => name !== undefined && name !== null)
}

/** Whether a value follows an option. */
export function takesValue(option: Option): boolean {
  return option.required || option.optional
}
