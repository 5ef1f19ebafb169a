/**
 *   node eval/names.ts            precision and recall on the labelled pairs of names, by kind and half
 *   node eval/names.ts --wrong    … and the wrong ones of the tuned half; the other half stays unseen
 *
 * The list is part of the repository (src/weigh/names/pairs.tsv): invented names, written before any of them was tried.
 */
import { type Pair, marksOf, readPairs } from '../src/weigh/names/pairs.fixture.ts'

const pairs = readPairs()

function line(name: string, some: readonly Pair[]): void {
  const { pairs: count, precision, recall } = marksOf(some)
  console.log(
    `${name.padEnd(24)}${String(count).padStart(6)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}`,
  )
}

console.log(`${'pairs'.padEnd(24)}${'count'.padStart(6)}${'precision'.padStart(11)}${'recall'.padStart(8)}`)
line('all', pairs)
for (const half of ['tuned', 'untouched'] as const)
  line(
    half,
    pairs.filter((pair) => pair.half === half),
  )
for (const kind of new Set(pairs.map((pair) => pair.kind)))
  for (const half of ['tuned', 'untouched'] as const)
    line(
      `  ${kind}, ${half}`,
      pairs.filter((pair) => pair.kind === kind && pair.half === half),
    )
if (process.argv.includes('--wrong')) {
  console.log()
  for (const { one, other, same, kind } of marksOf(pairs.filter(({ half }) => half === 'tuned')).wrong)
    console.log(`${kind}: ${one} | ${other} is ${same ? 'one name' : 'two names'}`)
}
