/** What a work is weighed by, in the order of the weights. */
export const TOPIC_FEATURES = [
  // How the work is named in the sentence: the distances are log2(1 + tokens).
  'distance before',
  'distance after',
  'a clause between',
  'clauses between',
  'last before',
  'last before, same clause',
  'only one in sentence',
  'another between',
  'beside',
  'object',
  'opens sentence',
  'predicate',
  'possessive',
  'inside, in',
  'inside, of',
  'inside, from',
  'inside, with',
  'a relation before',
  'year beside',
  'opens clause',
  // How it was named before the sentence.
  'away',
  'away, sentences',
  'away, same paragraph',
  'away, opened sentence',
  'away, opened the paragraph',
  'away, opened the paragraph, many works',
  'away, predicate',
  'away, relation',
  'away, preposition',
  'away, source',
  'away, one before',
  'away, one in clause',
  'away, one after',
  'away, one opened the sentence',
  'away, taken up',
  'away, taken up, last named',
  'away, taken up, opened the last sentence',
  'away, own line',
  'away, own line, last named',
  'away, named twice',
  // What it is to the article.
  'main',
  'main, many works',
  'main, away, other paragraph',
  'section, away',
  'main, away, in a section',
  'focus',
  'weak',
  'headline',
  'away, behind main',
  'mentions',
  'kind unlike',
] as const
/** How many there are. */
export const N = TOPIC_FEATURES.length
/** The place of each. */
export const F = Object.fromEntries(TOPIC_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof TOPIC_FEATURES)[number],
  number
>
