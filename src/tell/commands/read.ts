import type { Command } from 'commander'
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
    .option('--reader <reader>', 'own, or llm for a second reader beside it', readerOption, 'own')
    .addHelpText('after', HELP)
    .action(async (paths: readonly string[], options: { readonly json?: true; readonly reader: Reader }) => {
      if (options.reader === 'llm') {
        const { color } = program.opts<{ color: boolean }>()
        exit(await readTwice(paths, options.json === true, color))
        return
      }
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

type Reader = 'own' | 'llm'

function readerOption(text: string): Reader {
  if (text === 'own' || text === 'llm') return text
  throw new Stop(`--reader takes own or llm, not “${text}”`, EXIT.usage)
}

/** Reads articles with both readers, several at a time; the exit code. */
async function readTwice(paths: readonly string[], json: boolean, color: boolean): Promise<number> {
  const [{ EndpointError, endpointOf, secondReader }, { collect }, { inOrder }, { bill, secondText }] =
    await Promise.all([
      import('../../second/index.ts'),
      import('../../collect/index.ts'),
      import('../../collect/ordered.ts'),
      import('../terminal/second.ts'),
    ])
  const endpoint = endpointOf(process.env)
  const second = secondReader(endpoint)
  const screen = screenOf(process.stdout, process.env, color)
  let failed = 0
  let retries = 0
  let articles = 0
  const usage = { input: 0, output: 0 }
  const readings = inOrder(collect(paths), endpoint.concurrency, async (found) => {
    if ('error' in found) return { problem: found.error.message }
    try {
      return { reading: await second(found.article) }
    } catch (error) {
      if (!(error instanceof EndpointError)) throw error
      return { problem: `${found.article.id ?? 'the article'}: ${error.message}` }
    }
  })
  for await (const one of readings) {
    if ('problem' in one) {
      failed++
      console.error(`whenabouts: ${one.problem}`)
      continue
    }
    const { reading } = one
    const { document, agreement, dropped } = reading
    usage.input += reading.usage.input
    usage.output += reading.usage.output
    retries += reading.retries
    if (json) {
      const { both, onlyFirst, onlySecond } = agreement
      const second_reader = {
        model: endpoint.model,
        usage: reading.usage,
        retries: reading.retries,
        dropped,
        agreement: { both: both.length, only_first: onlyFirst.length, only_second: onlySecond.length },
      }
      process.stdout.write(`${JSON.stringify({ ...document, second_reader })}\n`)
    } else process.stdout.write((articles === 0 ? '' : '\n\n') + secondText(reading, screen))
    articles++
  }
  console.error(bill(endpoint, usage, retries, articles))
  return failed > 0 ? EXIT.input : EXIT.ok
}
