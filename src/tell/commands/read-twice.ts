import { collect } from '../../collect/index.ts'
import { inOrder } from '../../collect/ordered.ts'
import { EndpointError, endpointOf, secondReader } from '../../second/index.ts'
import { screenOf } from '../terminal/screen.ts'
import { bill, secondText } from '../terminal/second.ts'
import { EXIT } from './exit.ts'
import { variables } from './settings.ts'

/** `whenabouts read --reader llm`: reads articles with both readers, several at a time. Returns the exit code. */
export async function readTwice(paths: readonly string[], json: boolean, color: boolean): Promise<number> {
  const endpoint = endpointOf(await variables())
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
