import type { Command } from 'commander'
import { screenOf } from '../terminal/screen.ts'
import { Articles } from './articles.ts'
import { EXIT } from './exit.ts'

const HELP = `
PATH is a text, Markdown or HTML file, a folder of them, an http(s) address, or - for standard input.
A text file may have its metadata beside it, in NAME.meta.json.

Examples:
  whenabouts read article.html
  curl -s https://news.example/article | whenabouts read -
  whenabouts read --json articles/ | jq '.claims[] | select(.property == "release")'`

/** `whenabouts read PATH…`: the claims that articles make. */
export function read(program: Command, exit: (code: number) => void): void {
  program
    .command('read')
    .description('show what articles claim, in whose words and how surely')
    .argument('<path...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'one JSON document per line, for programs')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: { readonly json?: true }) => {
      const articles = new Articles(paths)
      const { claimsText } = await import('../terminal/claims.ts')
      const { color } = program.opts<{ color: boolean }>()
      const screen = screenOf(process.stdout, process.env, color)
      let first = true
      for await (const { document } of articles) {
        if (options.json) process.stdout.write(`${JSON.stringify(document)}\n`)
        else process.stdout.write((first ? '' : '\n\n') + claimsText(document, screen))
        first = false
      }
      exit(articles.failed > 0 ? EXIT.input : EXIT.ok)
    })
}
