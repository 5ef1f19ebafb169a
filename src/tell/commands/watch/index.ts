import type { Command } from 'commander'
import { add } from './add.ts'
import { check } from './check.ts'
import { list } from './list.ts'
import { exportSources, importSources, starter } from './opml.ts'
import { remove, turn } from './switch.ts'

const HELP = `
A source is a feed (RSS, Atom, RDF, JSON Feed), a news sitemap, a single page, a folder, or a database (tvmaze, tmdb, sonarr,
radarr). “whenabouts refresh” looks at those that are due, and “whenabouts serve” does so all the time.

Examples:
  whenabouts watch add https://news.example/
  whenabouts watch starter && whenabouts watch on --folder Korea
  whenabouts watch list`

/** `whenabouts watch …`: the sources that are looked at again and again. */
export function watch(program: Command, exit: (code: number) => void): void {
  const group = program
    .command('watch')
    .description('add, list and change the sources that are watched')
    .addHelpText('after', HELP)
  for (const subcommand of [add, list, check, remove, turn('on'), turn('off'), importSources, exportSources, starter])
    subcommand(group, exit)
}
