/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.12, // distance before
  -0.28, // distance after
  0.38, // a clause between
  -0.01, // clauses between
  0.37, // last before
  1.09, // last before, same clause
  0.27, // only one in sentence
  -0.32, // another between
  -0.22, // beside
  1.93, // object
  0.79, // opens sentence
  -0.09, // predicate
  -0.22, // possessive
  -0.04, // inside, in
  0.23, // inside, of
  -0.08, // inside, from
  0.05, // inside, with
  0.17, // a relation before
  -0.1, // year beside
  0.14, // opens clause
  -0.02, // away
  -0.4, // away, sentences
  0.2, // away, same paragraph
  0.6, // away, opened sentence
  1.59, // away, opened the paragraph
  2.98, // away, opened the paragraph, many works
  0.72, // away, predicate
  0.25, // away, relation
  -0.24, // away, preposition
  -0.43, // away, source
  0.06, // away, one before
  -0.69, // away, one in clause
  -0.09, // away, one after
  -2.06, // away, one opened the sentence
  0.27, // away, taken up
  0.54, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.3, // away, own line
  1.9, // away, own line, last named
  0.32, // away, named twice
  0.21, // main
  -0.72, // main, many works
  0.64, // main, away, other paragraph
  0.36, // section, away
  -0.21, // main, away, in a section
  -0.07, // focus
  -0.41, // weak
  0.17, // headline
  -0.75, // away, behind main
  -0.52, // mentions
  -0.26, // kind unlike
)
