import type { Command } from 'commander'
import type { IsoDay } from '../../day.ts'
import { plain } from '../pages/text.ts'
import { screenOf } from '../terminal/screen.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { dayOption, LEDGER_OPTION } from './options.ts'

const HELP = `
A claim is judged once it is known what happened: when two independent reports tell a release as done, or when you have settled it
with “whenabouts settle”. Shares of few claims are moved towards what others reach who say the like; the interval holds the truth in
four of five cases. The same, with a plot, is the page /sources of “whenabouts serve”.

Examples:
  whenabouts sources
  whenabouts sources Deadline
  whenabouts sources --json | jq -r '.sources[] | [.name, .share, .of] | @tsv'`

interface Options {
  readonly asOf?: IsoDay
  readonly all?: true
  readonly json?: true
  readonly ledger?: string
}

/** `whenabouts sources [NAME]`: who has been right. */
export function sources(program: Command, exit: (code: number) => void): void {
  program
    .command('sources')
    .description('show how often what each source said turned out to hold')
    .argument('[name]', 'one source, by property and distance')
    .option('--as-of <day>', 'only what was known by this day, YYYY-MM-DD', dayOption('--as-of'))
    .option('--all', 'every source')
    .option('--json', 'everything as one JSON object, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (name: string | undefined, options: Options) => {
      const [{ refreshCalls }, { calibrationOf, crossPredicted, trackRecords }] = await Promise.all([
        import('../track.ts'),
        import('../../weigh/index.ts'),
      ])
      const kept = await withLedger(options.ledger, false, async (ledger) => {
        await refreshCalls(ledger)
        return ledger.outcomes.calls()
      })
      const { asOf } = options
      const calls = asOf === undefined ? kept : kept.filter(({ known }) => known <= asOf)
      const { trust: _, ...records } = trackRecords(calls)
      const found = name === undefined ? null : await sourceNamed(records.sources, name)
      const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
      if (options.json) {
        const whole = found ?? { ...records, calibration: calibrationOf(crossPredicted(calls)) }
        process.stdout.write(`${JSON.stringify(whole)}\n`)
      } else {
        const { sourcesText, sourceText } = await import('../terminal/sources.ts')
        process.stdout.write(
          found === null
            ? sourcesText({ ...records, trust: new Map() }, screen, options.all ?? false)
            : sourceText(found, screen),
        )
      }
      exit(EXIT.ok)
    })
}

/** The source of a name, whatever its case and signs; stops where there is none. */
async function sourceNamed<T extends { readonly name: string | null; readonly origin: string }>(
  known: readonly T[],
  name: string,
): Promise<T> {
  const { foldName } = await import('../../name.ts')
  const wanted = foldName(name)
  const found =
    known.find((source) => foldName(source.name ?? '') === wanted) ??
    known.find((source) => wanted !== '' && foldName(source.origin.slice(source.origin.indexOf(':') + 1)) === wanted) ??
    known.find((source) => wanted.length > 2 && foldName(source.name ?? '').includes(wanted))
  if (found) return found
  throw new Stop(
    `no claim of “${plain(name, 80)}” has a known outcome; “whenabouts sources --all” lists who has one`,
    EXIT.unknown,
  )
}
