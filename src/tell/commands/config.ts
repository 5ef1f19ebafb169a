import type { Command } from 'commander'
import { EXIT } from './exit.ts'
import { keptIn, ledgerFile, settings } from './settings.ts'

const HELP = `
Secrets are hidden. What is written is a file of settings that could be read again. Where it comes from stands behind each value:
a variable of the environment, the file, the settings page, or “usual” where nobody has set it.

Examples:
  whenabouts config
  WHENABOUTS_PORT=8080 whenabouts config
  whenabouts config --schema > whenabouts.schema.json`

/** `whenabouts config`: the settings that hold. */
export function config(program: Command, exit: (code: number) => void): void {
  program
    .command('config')
    .description('print the settings that hold, and where each comes from')
    .option('--json', 'one JSON object, for programs')
    .option('--schema', 'the JSON Schema of the file of settings, for editors')
    .addHelpText('after', HELP)
    .action(async (options: { readonly json?: true; readonly schema?: true }) => {
      const { effective, effectiveData, fileSchema } = await import('../config/show.ts')
      if (options.schema) process.stdout.write(`${JSON.stringify(fileSchema(), null, 2)}\n`)
      else {
        const loaded = await settings(await keptIn(await ledgerFile(undefined)))
        for (const { name, meant } of loaded.unread)
          console.error(`whenabouts: ${name} is set, but nothing reads it${meant ? `; did you mean ${meant}?` : ''}`)
        process.stdout.write(options.json ? `${JSON.stringify(effectiveData(loaded), null, 2)}\n` : effective(loaded))
      }
      exit(EXIT.ok)
    })
}
