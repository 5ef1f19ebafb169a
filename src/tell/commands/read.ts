import type { Command } from 'commander'
import type { Article } from '../../article.ts'
import type { ClaimDocument } from '../../claim.ts'
import { screenOf } from '../terminal/screen.ts'
import { Articles } from './articles.ts'
import { EXIT, Stop } from './exit.ts'

const HELP = `
PATH is a text, Markdown or HTML file, a folder of them, an http(s) address, or - for standard input.
A text file may have its metadata beside it, in NAME.meta.json.

Examples:
  whenabouts read article.html
  curl -s https://news.example/article | whenabouts read -
  whenabouts read --json articles/ | jq '.claims[] | select(.property == "release")'

--explain shows the text itself with its claims underlined in place, and which words decided: ═ the word that a claim hangs on, ┈ the one
that tells how sure it is.
  whenabouts read --explain article.html

A second reader: --reader llm asks a model for the same claims, through any endpoint that speaks OpenAI's chat completions, and
shows what both readers find and what only one does. Of the model's answer counts only what the article bears out. The articles are
sent to WHENABOUTS_LLM_URL, and nothing is sent without --reader llm. See docs/second-reader.md.
  WHENABOUTS_LLM_URL=http://localhost:11434/v1 WHENABOUTS_LLM_MODEL=small whenabouts read --reader llm article.html`

/** `whenabouts read PATH…`: the claims that articles make. */
export function read(program: Command, exit: (code: number) => void): void {
  program
    .command('read')
    .description('show what articles claim, in whose words and how surely')
    .argument('<path...>', 'files, folders, addresses, or - for standard input')
    .option('--json', 'one JSON document per line, for programs')
    .option('--explain', 'the text with its claims underlined, and which words decided')
    .option('--reader <reader>', 'own, or llm for a second reader beside it', readerOption, 'own')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: ReadOptions) => {
      const { color } = program.opts<{ color: boolean }>()
      if (options.reader === 'llm') {
        const { readTwice } = await import('./read-twice.ts')
        exit(await readTwice(paths, options.json === true, color))
        return
      }
      const articles = new Articles(paths)
      const [{ claimsText }, { explainedText }, { explain }] = await Promise.all([
        import('../terminal/claims.ts'),
        import('../terminal/explained.ts'),
        import('../../read/index.ts'),
      ])
      const screen = screenOf(process.stdout, process.env, color)
      const show = (article: Article, document: ClaimDocument): string => {
        if (!options.explain) return options.json ? `${JSON.stringify(document)}\n` : claimsText(document, screen)
        const { explanations } = explain(article)
        if (!options.json) return explainedText(article, explanations, screen)
        const decided = explanations.map(({ cue, certainty }) => ({ cue, certainty }))
        return `${JSON.stringify({ ...document, explanations: decided })}\n`
      }
      let first = true
      for await (const { article, document } of articles) {
        process.stdout.write((first || options.json ? '' : '\n\n') + show(article, document))
        first = false
      }
      exit(articles.failed > 0 ? EXIT.input : EXIT.ok)
    })
}

interface ReadOptions {
  readonly json?: true
  readonly explain?: true
  readonly reader: Reader
}

type Reader = 'own' | 'llm'

function readerOption(text: string): Reader {
  if (text === 'own' || text === 'llm') return text
  throw new Stop(`--reader takes own or llm, not “${text}”`, EXIT.usage)
}
