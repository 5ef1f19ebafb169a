/**
 * `node eval/predict-truth.ts DIR`: for every item of DIR/claims.tsv.gz its most probable value, as TSV. No gold file is read.
 */
import { fuse } from '../src/weigh/fusion/index.ts'
import { readClaims } from './claims-file.ts'

/** The lines of predictions for a set: object, attribute, value, day (where days are told apart), probability. */
export async function* predictTruth(dir: string): AsyncGenerator<string> {
  const { table, objects, days, hierarchy } = await readClaims(dir)
  const { first, value, probability } = fuse(table, hierarchy === undefined ? {} : { hierarchy })
  yield ['object', 'attribute', 'value', ...(days === null ? [] : ['day']), 'probability'].join('\t')
  for (const [item, object] of objects.entries()) {
    const top = first[item]!
    yield [
      object,
      table.attributes[table.itemAttribute[item]!],
      table.values[value[top]!],
      ...(days === null ? [] : [days[item]]),
      probability[top]!.toFixed(4),
    ].join('\t')
  }
}

if (import.meta.main) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const [dir, ...rest] = process.argv.slice(2)
  if (dir === undefined || rest.length > 0) {
    console.error('Usage: node eval/predict-truth.ts DIR > predictions.tsv')
    process.exitCode = 2
  } else
    try {
      for await (const line of predictTruth(dir))
        if (!process.stdout.write(`${line}\n`))
          await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
}
