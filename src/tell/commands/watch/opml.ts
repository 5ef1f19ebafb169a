import type { Command } from 'commander'
import type { NewSource } from '../../../keep/watching/sources.ts'
import { count } from '../../pages/words.ts'
import { EXIT } from '../exit.ts'
import { withLedger } from '../open.ts'
import { LEDGER_OPTION, today } from '../options.ts'

/** Largest OPML file that is read, in bytes. */
const MAX_OPML = 20_000_000

/** `whenabouts watch import FILE…`. */
export function importSources(group: Command, exit: (code: number) => void): void {
  group
    .command('import')
    .description('watch the feeds of an OPML file, as feed readers export them')
    .argument('<file...>', 'OPML files, or - for standard input')
    .option('--off', 'do not look at them yet')
    .option(...LEDGER_OPTION)
    .action(async (files: readonly string[], options: { readonly off?: true; readonly ledger?: string }) => {
      const [{ outlinesIn }, { bytesOf, bytesOfFile }, { decodedText }, { addressIn }] = await Promise.all([
        import('../../../collect/feeds/opml.ts'),
        import('../../../collect/bytes.ts'),
        import('../../../collect/text.ts'),
        import('../../../collect/feeds/feed.ts'),
      ])
      const sources: NewSource[] = []
      let unused = 0
      for (const file of files) {
        const name = file === '-' ? 'standard input' : file
        const advice = 'a list of feeds has at most 20 MB'
        const bytes =
          file === '-'
            ? await bytesOf(process.stdin, name, MAX_OPML, advice)
            : await bytesOfFile(file, MAX_OPML, advice)
        for (const { title, feed, site, folder } of outlinesIn(await decodedText(bytes, name), name)) {
          const address = addressIn(feed, null)
          if (address !== null)
            sources.push({ kind: 'feed', address, title, site: addressIn(site, null), folder, enabled: !options.off })
          else unused++
        }
      }
      const ids = await withLedger(options.ledger, true, (ledger) => ledger.sources.add(sources, today()))
      process.stdout.write(
        `${count(ids.length, 'new source')}, ${sources.length - ids.length} known already, ${count(unused, 'outline')} without a feed\n`,
      )
      exit(EXIT.ok)
    })
}

/** `whenabouts watch export`. */
export function exportSources(group: Command, exit: (code: number) => void): void {
  group
    .command('export')
    .description('write the feeds and sitemaps that are watched as OPML')
    .option(...LEDGER_OPTION)
    .action(async (options: { readonly ledger?: string }) => {
      const { opmlOf } = await import('../../../collect/feeds/opml.ts')
      const all = await withLedger(options.ledger, false, (ledger) => ledger.sources.list())
      const feeds = all.filter(({ kind }) => kind === 'feed' || kind === 'sitemap')
      const outlines = feeds.map(({ title, address, site, folder }) => ({
        title: title ?? address,
        feed: address,
        site,
        folder,
      }))
      process.stdout.write(opmlOf('Watched by Whenabouts', outlines))
      exit(EXIT.ok)
    })
}

/** `whenabouts watch starter`. */
export function starter(group: Command, exit: (code: number) => void): void {
  group
    .command('starter')
    .description('add some thirty well-known feeds of several countries, all of them off')
    .option('--opml', 'write them as OPML instead')
    .option(...LEDGER_OPTION)
    .action(async (options: { readonly opml?: true; readonly ledger?: string }) => {
      const { starterSources } = await import('../../../watch/starter.ts')
      const sources = starterSources()
      if (options.opml) {
        const { opmlOf } = await import('../../../collect/feeds/opml.ts')
        const outlines = sources.map(({ title, address, folder = null }) => ({
          title: title ?? address,
          feed: address,
          site: null,
          folder,
        }))
        process.stdout.write(opmlOf('Feeds to start with', outlines))
      } else {
        const ids = await withLedger(options.ledger, true, (ledger) => ledger.sources.add(sources, today()))
        process.stdout.write(
          `${count(ids.length, 'source')} added, all off: turn on those that you want with “whenabouts watch on NUMBER…” or “--folder NAME”\n`,
        )
      }
      exit(EXIT.ok)
    })
}
