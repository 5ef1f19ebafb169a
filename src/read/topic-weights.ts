/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.2, // distance before
  -0.24, // distance after
  0.5, // a clause between
  0.08, // clauses between
  0.39, // last before
  1.03, // last before, same clause
  0.32, // only one in sentence
  -0.31, // another between
  -0.17, // beside
  1.92, // object
  0.8, // opens sentence
  0.07, // predicate
  -0.47, // possessive
  -0.02, // inside, in
  0.24, // inside, of
  -0.09, // inside, from
  0.12, // inside, with
  0.16, // a relation before
  -0.09, // year beside
  -0.04, // opens clause
  -0.07, // away
  -0.49, // away, sentences
  0.71, // away, same paragraph
  0.68, // away, opened sentence
  0.47, // away, predicate
  0.16, // away, relation
  -0.39, // away, preposition
  -0.43, // away, source
  0.05, // away, one before
  -0.63, // away, one in clause
  -0.12, // away, one after
  -1.06, // away, one opened the sentence
  0.32, // away, taken up
  0.3, // away, taken up, last named
  2.02, // away, taken up, opened the last sentence
  0.27, // away, own line
  0.41, // away, named twice
  0.52, // main
  -0.92, // main, many works
  0.63, // main, away, other paragraph
  0.83, // section, away
  -0.49, // main, away, in a section
  0.1, // focus
  -0.23, // weak
  0.14, // headline
  -0.64, // away, behind main
  -0.54, // mentions
  -0.18, // kind unlike
)
