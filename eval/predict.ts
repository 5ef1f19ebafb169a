/**
 * `npm run -s predict -- WHAT …`: predictions that the scorers of the evaluation sets understand. Nothing here reads what
 * is expected.
 */
const USAGE = `Usage:
  npm run -s predict -- articles DIR OUT      claims of the articles in DIR, as OUT/<id>.json
  npm run -s predict -- dates CASES.jsonl     date expressions, as JSONL
  npm run -s predict -- ledger DIR            forecasts at the points of DIR/reports.csv, as JSONL of quantiles
  npm run -s predict -- truth DIR             values of DIR/claims.tsv.gz that are likely true, as TSV`

/** Writes lines to stdout, no faster than they are taken. */
async function print(lines: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const line of lines)
    if (!process.stdout.write(line.endsWith('\n') ? line : `${line}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
}

async function main([what, input, out, ...rest]: readonly string[]): Promise<number> {
  const complete = input !== undefined && rest.length === 0 && (out !== undefined) === (what === 'articles')
  switch (complete ? what : undefined) {
    case 'articles': {
      const { predictArticles } = await import('./articles.ts')
      const { written, failed } = await predictArticles(input ?? '', out ?? '')
      for (const problem of failed) console.error(problem)
      console.error(`${written} documents written to ${out}`)
      return failed.length > 0 ? 1 : 0
    }
    case 'dates': {
      const { predictDates } = await import('./predict-dates.ts')
      await print(predictDates(input ?? '').map((prediction) => JSON.stringify(prediction)))
      return 0
    }
    case 'ledger': {
      const { predictLedger } = await import('./predict-ledger.ts')
      await print(await predictLedger(input ?? ''))
      return 0
    }
    case 'truth': {
      const { predictTruth } = await import('./predict-truth.ts')
      await print(predictTruth(input ?? ''))
      return 0
    }
    default:
      console.error(USAGE)
      return 2
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error && 'code' in error ? error.message : error)
  process.exitCode = 1
}
