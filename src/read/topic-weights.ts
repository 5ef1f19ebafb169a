/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.17, // distance before
  -0.26, // distance after
  0.28, // a clause between
  0.26, // clauses between
  0.86, // last before
  0.27, // last before, same clause
  0.46, // only one in sentence
  -0.37, // another between
  0.51, // beside
  1.92, // object
  0.26, // opens sentence
  0.12, // predicate
  -0.52, // possessive
  -0.09, // inside, in
  0.08, // inside, of
  -0.14, // inside, from
  0.28, // inside, with
  0.17, // a relation before
  -0.1, // year beside
  0.34, // opens clause
  -0.53, // away
  -0.58, // away, sentences
  0.51, // away, same paragraph
  0.43, // away, opened sentence
  0.78, // away, predicate
  0.11, // away, relation
  -0.27, // away, preposition
  -0.44, // away, source
  -0.43, // away, one before
  -0.18, // away, one in clause
  -0.09, // away, one after
  -0.39, // away, one opened the sentence
  0.24, // away, taken up
  0.27, // away, taken up, last named
  1.93, // away, taken up, opened the last sentence
  0.31, // away, own line
  0.6, // away, named twice
  0.25, // main
  -0.88, // main, many works
  0.64, // main, away, other paragraph
  0.5, // section, away
  -0.31, // main, away, in a section
  -0.24, // focus
  -0.34, // weak
  -0.16, // headline
  -0.62, // behind main
  -0.43, // mentions
  -0.26, // kind unlike
)
