import { open } from 'node:fs/promises'
import { fileProblem, problem, size } from './problem.ts'

/**
 * The bytes of a file, or of a pipe that has a name (`<(command)`), at most `limit` of them.
 *
 * @throws InputError when it cannot be read or is larger
 */
export async function bytesOfFile(path: string, limit: number, advice: string): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const stat = await file.stat()
      if (!stat.isFile() && !stat.isFIFO()) throw problem(path, 'is a device, not a file: name a file')
      if (stat.size > limit) throw tooLarge(path, stat.size, limit, advice)
      // A pipe, and a file that grows meanwhile, are read to their end.
      return await bytesOf(file.createReadStream({ autoClose: false }), path, limit, advice)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileProblem(path, error)
  }
}

/**
 * All bytes of a stream, at most `limit`.
 *
 * @throws InputError when there are more
 */
export async function bytesOf(
  stream: AsyncIterable<unknown>,
  name: string,
  limit: number,
  advice: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk))
    length += bytes.length
    if (length > limit) throw tooLarge(name, null, limit, advice)
    chunks.push(bytes)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length)
}

function tooLarge(name: string, actual: number | null, limit: number, advice: string): Error {
  const has = actual === null ? 'is larger than' : `has ${size(actual)}, more than`
  return problem(name, `${has} ${size(limit)}, the most that is read: ${advice}`)
}
