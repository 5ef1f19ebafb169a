import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { collect } from '../src/collect/index.ts'
import { read } from '../src/read/index.ts'

/**
 * Reads the articles in a folder and writes the claims of each as `OUT/<id>.json`. Beside the text only its metadata is
 * read (`NAME.meta.json`, or of `NAME.json` the fields that are no annotation; `collect/sidecar.ts`).
 *
 * @returns how many were written and what could not be read
 */
export async function predictArticles(
  folder: string,
  out: string,
): Promise<{ readonly written: number; readonly failed: readonly string[] }> {
  await mkdir(out, { recursive: true })
  const failed: string[] = []
  let written = 0
  for await (const found of collect([folder])) {
    if ('error' in found) {
      failed.push(found.error.message)
      continue
    }
    const { sketch: _, ...document } = read(found.article)
    await writeFile(path.join(out, `${encodeURIComponent(document.id)}.json`), `${JSON.stringify(document, null, 1)}\n`)
    written++
  }
  return { written, failed }
}
