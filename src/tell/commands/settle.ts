import type { Command } from 'commander'
import type { IsoDay } from '../../day.ts'
import { dayOf } from '../../day.ts'
import { plain } from '../pages/text.ts'
import { longDay, releaseName } from '../pages/words.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, numberOption, today } from './options.ts'

const HELP = `
Your word is enough: what was said of the release beforehand is judged by it, and the track records of “whenabouts sources” change.
A newer word replaces an older one; “none” takes it back, so that the articles decide again.

Examples:
  whenabouts settle "All of Us Are Dead" --season 1 2022-01-28
  whenabouts settle "All of Us Are Dead" --season 1 none`

interface Options {
  readonly season?: number
  readonly ledger?: string
}

/** `whenabouts settle TITLE DAY`: when it came out, by a person's word. */
export function settle(program: Command, exit: (code: number) => void): void {
  program
    .command('settle')
    .description('say when a season or a film came out, to judge what was said of it')
    .argument('<title>', 'the title of the series or film')
    .argument('<day>', 'the day on which it came out, YYYY-MM-DD, or none')
    .option('-s, --season <number>', 'which season; without it a film', numberOption('--season', 0, 1000))
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string, text: string, { season, ledger: file }: Options) => {
      const day = dayOrNone(text)
      const { findTitle } = await import('../find.ts')
      const { refreshCalls } = await import('../track.ts')
      const said = await withLedger(file, false, async (ledger) => {
        const now = today()
        if (day !== null && day > now)
          throw new Stop(`${day} lies in the future: only what has come out can be settled`, EXIT.usage)
        const found = findTitle(await ledger.titles(), title)
        const known = (await ledger.releases()).filter(
          (release) => 'titles' in found && found.titles.includes(release.title) && release.season === (season ?? null),
        )
        const release = known.toSorted(
          (a, b) => Number(b.kind === 'film') - Number(a.kind === 'film') || b.articles - a.articles,
        )[0]
        if (release === undefined)
          throw new Stop(
            `the ledger knows nothing about “${plain(title, 120)}”${season === undefined ? ' as a film; name the season of a series with --season' : `, season ${season}`}`,
            EXIT.unknown,
          )
        await ledger.outcomes.settle(release, day, now)
        await refreshCalls(ledger)
        const name = plain(releaseName(release), 120)
        return day === null ? `${name}: the articles decide again.` : `${name} came out on ${longDay(day)}.`
      })
      process.stdout.write(`${said}\n`)
      exit(EXIT.ok)
    })
}

/** A day of the calendar, or `null` for “none”. */
function dayOrNone(text: string): IsoDay | null {
  if (text === 'none') return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || dayOf(text) === null)
    throw new Stop(
      `a release is settled with a day as YYYY-MM-DD, or with none, not with “${plain(text, 40)}”`,
      EXIT.usage,
    )
  return text
}
