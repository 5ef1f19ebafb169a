/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.11, // distance before
  -0.25, // distance after
  0.36, // a clause between
  0.01, // clauses between
  0.38, // last before
  1.1, // last before, same clause
  0.24, // only one in sentence
  -0.34, // another between
  -0.2, // beside
  1.94, // object
  0.8, // opens sentence
  -0.03, // predicate
  -0.21, // possessive
  -0.04, // inside, in
  0.26, // inside, of
  -0.08, // inside, from
  0.07, // inside, with
  0.17, // a relation before
  -0.1, // year beside
  0.1, // opens clause
  -0.04, // away
  -0.33, // away, sentences
  0.2, // away, same paragraph
  0.72, // away, opened sentence
  1.64, // away, opened the paragraph
  2.99, // away, opened the paragraph, many works
  0.73, // away, predicate
  0.22, // away, relation
  -0.25, // away, preposition
  -0.43, // away, source
  0.07, // away, one before
  -0.73, // away, one in clause
  -0.11, // away, one after
  -2.08, // away, one opened the sentence
  0.33, // away, taken up
  0.51, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.31, // away, own line
  1.92, // away, own line, last named
  0.37, // away, named twice
  0.27, // main
  -0.91, // main, many works
  0.59, // main, away, other paragraph
  0.37, // section, away
  -0.21, // main, away, in a section
  -0.07, // focus
  -0.35, // weak
  0.14, // headline
  -0.76, // away, behind main
  -0.48, // mentions
  -0.26, // kind unlike
)
