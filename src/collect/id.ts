import { createHash } from 'node:crypto'

/**
 * A short name of a text that has no other: the first 12 hexadecimal digits of its SHA-256.
 *
 * @example hashOf('') // 'e3b0c44298fc'
 */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
