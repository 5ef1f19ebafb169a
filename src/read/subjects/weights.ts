/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.11, // distance before
  -0.27, // distance after
  0.37, // a clause between
  -0.01, // clauses between
  0.39, // last before
  1.09, // last before, same clause
  0.25, // only one in sentence
  -0.34, // another between
  -0.23, // beside
  1.94, // object
  0.79, // opens sentence
  -0.07, // predicate
  -0.21, // possessive
  -0.04, // inside, in
  0.25, // inside, of
  -0.08, // inside, from
  0.06, // inside, with
  0.16, // a relation before
  -0.1, // year beside
  0.14, // opens clause
  -0.03, // away
  -0.33, // away, sentences
  0.23, // away, same paragraph
  0.6, // away, opened sentence
  1.53, // away, opened the paragraph
  3, // away, opened the paragraph, many works
  0.69, // away, predicate
  0.21, // away, relation
  -0.23, // away, preposition
  -0.43, // away, source
  0.07, // away, one before
  -0.7, // away, one in clause
  -0.1, // away, one after
  -2.06, // away, one opened the sentence
  0.28, // away, taken up
  0.56, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.33, // away, own line
  1.94, // away, own line, last named
  0.3, // away, named twice
  0.17, // main
  -0.82, // main, many works
  0.53, // main, away, other paragraph
  0.36, // section, away
  -0.19, // main, away, in a section
  -0.07, // focus
  -0.43, // weak
  0.2, // headline
  -0.79, // away, behind main
  -0.51, // mentions
  -0.26, // kind unlike
)
