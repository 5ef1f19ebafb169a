import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { format } from 'oxfmt'
import rules from '../.oxfmtrc.json' with { type: 'json' }

const root = path.join(import.meta.dirname, '..')

/** A source file as the formatter leaves it, so that whoever runs a generator again sees nothing but what has changed. */
export async function formatted(file: string, text: string): Promise<string> {
  const { code, errors } = await format(path.basename(file), text, rules as Parameters<typeof format>[2])
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`)
  return code
}

/** Writes a generated source file; `file` is its path from the root of the project. */
export async function writeGenerated(file: string, text: string): Promise<void> {
  await writeFile(path.join(root, file), await formatted(file, text))
}
