import { english } from './lexicon/index.ts'
import type { Lexemes } from './lexicon/lexicon.ts'

/**
 * Per lexeme, one bit for each recogniser that it may set off. A sentence has the union of its words' bits (`Sentence.triggers`), so
 * that a recogniser leaves a sentence without its words at once, and finds its words in the others with one look-up a token.
 */
export const TRIGGERS = new Int32Array(english.formOf.length)

let given = 0

/**
 * A bit of its own for the words that have some role, and those of some sets.
 *
 * @example const ORDERS = trigger(RENEW, CANCELLED) // (s.triggers & ORDERS) === 0: nothing ordered here
 * @throws Error when all 32 are given.
 */
export function trigger(roles: number, ...sets: readonly Lexemes[]): number {
  if (given === 32) throw new Error('all 32 triggers are given')
  const bit = 1 << given++
  for (const set of sets) set.each((lexeme) => (TRIGGERS[lexeme]! |= bit))
  if (roles !== 0)
    for (let id = 0; id < TRIGGERS.length; id++) if ((english.roleOf[id]! & roles) !== 0) TRIGGERS[id]! |= bit
  return bit
}
