/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.1, // distance before
  -0.3, // distance after
  0.36, // a clause between
  -0.03, // clauses between
  0.38, // last before
  1.1, // last before, same clause
  0.24, // only one in sentence
  -0.36, // another between
  -0.25, // beside
  1.94, // object
  0.77, // opens sentence
  -0.07, // predicate
  -0.19, // possessive
  -0.1, // inside, in
  0.26, // inside, of
  -0.05, // inside, from
  0.06, // inside, with
  0.15, // a relation before
  -0.12, // year beside
  0.16, // opens clause
  -0.01, // away
  -0.34, // away, sentences
  0.36, // away, same paragraph
  0.52, // away, opened sentence
  1.32, // away, opened the paragraph
  3.09, // away, opened the paragraph, many works
  0.69, // away, predicate
  0.17, // away, relation
  -0.21, // away, preposition
  -0.43, // away, source
  0.12, // away, one before
  -0.67, // away, one in clause
  -0.13, // away, one after
  -2.04, // away, one opened the sentence
  0.26, // away, taken up
  0.49, // away, taken up, last named
  2, // away, taken up, opened the last sentence
  0.01, // away, own line
  1.83, // away, own line, last named
  0.17, // away, named twice
  0.33, // main
  -0.99, // main, many works
  0.49, // main, away, other paragraph
  0.06, // section, away
  -0.04, // main, away, in a section
  -0.13, // focus
  -0.57, // weak
  -0.03, // headline
  -0.96, // away, behind main
  -0.7, // mentions
  -0.25, // kind unlike
)
