import { once } from 'node:events'

/** Where a person is asked: answers are read from `input`, questions written to `output`. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

/** A dialogue with the person at the terminal, or `null` where nobody sits there (pipes, cron). */
export function dialogue(): Dialogue | null {
  return process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr } : null
}

/**
 * Asks which of several a person means, by number. An empty answer, the end of input and three answers that are no number of
 * the list mean none of them.
 *
 * @returns the place in `options`, or `null`
 */
export async function choose(
  { input, output }: Dialogue,
  question: string,
  options: readonly string[],
): Promise<number | null> {
  const { createInterface } = await import('node:readline/promises')
  output.write(`${question}\n${options.map((option, i) => `  ${i + 1}  ${option}\n`).join('')}`)
  const lines = createInterface({ input, output })
  const ended = once(lines, 'close').then(() => '')
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      const asked = lines.question(`Which one? 1–${options.length}, Enter for none: `)
      const answer = (await Promise.race([asked, ended])).trim()
      if (answer === '') return null
      const number = /^\d{1,3}$/.test(answer) ? Number(answer) : 0
      if (number >= 1 && number <= options.length) return number - 1
    }
    return null
  } finally {
    lines.close()
  }
}
