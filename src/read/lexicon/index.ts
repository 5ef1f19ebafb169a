import { englishEntries } from './en.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { DIGIT, timeEntries } from './time.ts'

/** The English lexicon. */
export const english: Lexicon = buildLexicon('en', [...englishEntries, ...timeEntries], DIGIT)
