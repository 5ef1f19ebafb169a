import type { Command } from 'commander'
import { asciiPunctuation, screenOf } from '../terminal/screen.ts'
import { indented } from '../terminal/wrap.ts'
import { EXIT } from './exit.ts'
import { LEDGER_OPTION, today } from './options.ts'
import { keptIn, ledgerFile, machine } from './settings.ts'

const HELP = `
Nothing is changed and nothing is sent. The exit code is 1 where something will not work as it is.

Examples:
  whenabouts doctor
  whenabouts doctor --json`

/** `whenabouts doctor`: what works, what does not, what to do. */
export function doctor(program: Command, exit: (code: number) => void): void {
  program
    .command('doctor')
    .description('say what works, what does not, and what to do')
    .option('--json', 'one JSON object per finding, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly json?: true; readonly ledger?: string }) => {
      const [{ works }, { configuration, disk, port }, { ledgerFindings }, { defaultLedgerPath }, { version }] =
        await Promise.all([
          import('../doctor/check.ts'),
          import('../doctor/machine.ts'),
          import('../doctor/ledger.ts'),
          import('../../keep/path.ts'),
          import('../../collect/version.ts'),
        ])
      const place = machine()
      // What hinders here is found below, and said there.
      const file = await ledgerFile(options.ledger).catch(() => defaultLedgerPath(place))
      const { config, findings: settled } = configuration(place, await keptIn(file).catch(() => ({})))
      const findings = [
        works('program', `whenabouts ${version()}, Node ${process.versions.node} on ${process.platform}`),
        ...settled,
        ...(await ledgerFindings(file, today(), config)),
        await disk(file),
        ...(config ? [await port(config['server.host'], config['server.port'])] : []),
      ]
      const { color } = program.opts<{ color: boolean }>()
      const screen = screenOf(process.stdout, process.env, color)
      const marks = screen.unicode ? { works: '✓', look: '!', fault: '✗' } : { works: 'ok', look: '!', fault: 'X' }
      for (const finding of findings) {
        if (options.json) {
          process.stdout.write(`${JSON.stringify(finding)}\n`)
          continue
        }
        const { state, what, words, help } = finding
        const paint = state === 'works' ? screen.dim : state === 'look' ? screen.warn : screen.accent
        const lines = [
          ...indented(`${what}: ${words}`, screen.width, 3, `${marks[state].padEnd(2)} `).map((line) => paint(line)),
          ...(help === '' ? [] : indented(help, screen.width, 5)),
        ]
        const text = `${lines.join('\n')}\n`
        process.stdout.write(screen.unicode ? text : asciiPunctuation(text))
      }
      exit(findings.some(({ state }) => state === 'fault') ? EXIT.input : EXIT.ok)
    })
}
