import type { Command } from 'commander'
import type { Added, Entry } from '../../keep/ledger.ts'
import { count } from '../pages/words.ts'
import { progressOn } from '../terminal/progress.ts'
import { Articles } from './articles.ts'
import { EXIT } from './exit.ts'
import { lookAt } from './look.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, today } from './options.ts'

const HELP = `
An article that is there already is not stored again; a page whose text has changed is kept as a new version.
What has been reported as added survives a crash.

Examples:
  whenabouts add examples/
  whenabouts add https://news.example/article.html
  whenabouts add --ledger ./my.sqlite - < article.html`

/** Articles in one transaction: fewer waits for the disk, and still little to do again after a crash. */
const BATCH = 64

/** `whenabouts add PATH…`: articles and their claims into the ledger. */
export function add(program: Command, exit: (code: number) => void): void {
  program
    .command('add')
    .description('read articles and keep their claims in the ledger')
    .argument('<path...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'one JSON line per article: document, outcome, version, claims')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: { readonly json?: true; readonly ledger?: string }) => {
      let failed = 0
      const totals: Record<Added['outcome'], number> = { new: 0, changed: 0, known: 0 }
      let claims = 0
      const progress = progressOn(process.stderr)
      const name = await withLedger(options.ledger, true, async (ledger) => {
        const follows = await ledger.follows()
        const articles = new Articles(paths, [...new Set(follows.map(({ title }) => title))])
        let batch: Entry[] = []
        const flush = async () => {
          const entries = batch
          batch = []
          for (const [i, added] of (await ledger.add(entries, today())).entries()) {
            const found = entries[i]?.document.claims.length ?? 0
            totals[added.outcome]++
            if (added.outcome !== 'known') claims += found
            if (options.json) process.stdout.write(`${JSON.stringify({ ...added, claims: found })}\n`)
          }
        }
        let seen = 0
        for await (const entry of articles) {
          batch.push(entry)
          progress.show(`${++seen} articles read`)
          if (batch.length >= BATCH) await flush()
        }
        if (batch.length > 0) await flush()
        const { refreshCalls } = await import('../track.ts')
        await refreshCalls(ledger)
        progress.clear()
        failed = articles.failed
        if (totals.new + totals.changed > 0) await lookAt(ledger)
        return ledger.name
      })
      if (!options.json)
        process.stdout.write(
          `${count(totals.new, 'new article')}, ${totals.changed} changed, ${totals.known} known already, ${count(claims, 'claim')} added to ${name}\n`,
        )
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}
