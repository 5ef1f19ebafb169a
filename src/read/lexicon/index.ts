import { englishEntries } from './en.ts'
import { PLACES, PRESS, STUDIOS } from './gazetteer.ts'
import { FREQUENT } from './frequent.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'
import { PLATFORMS } from './platforms.ts'
import { ENTITY } from './roles.ts'
import { DIGIT, timeEntries } from './time.ts'

const firstWords = new Set<string>()
for (const list of [PLATFORMS, STUDIOS, PRESS, PLACES])
  for (const name of list) {
    const first = /^\p{L}+/u.exec(name)
    if (first) firstWords.add(first[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  }

/** The English lexicon; the first words of all names in the gazetteer are marked. */
export const english: Lexicon = buildLexicon(
  'en',
  [...englishEntries, ...timeEntries, { forms: [...firstWords].join(' '), role: ENTITY }],
  DIGIT,
  GIVEN_NAMES,
  FREQUENT.split(' '),
)
