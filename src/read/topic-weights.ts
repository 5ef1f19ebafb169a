/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.19, // distance before
  -0.26, // distance after
  0.28, // a clause between
  0.28, // clauses between
  0.87, // last before
  0.25, // last before, same clause
  0.48, // only one in sentence
  -0.38, // another between
  0.5, // beside
  0.36, // opens sentence
  0.14, // predicate
  -0.51, // possessive
  -0.1, // inside, in
  0.08, // inside, of
  -0.14, // inside, from
  0.28, // inside, with
  0.18, // a relation before
  -0.1, // year beside
  0.37, // opens clause
  -0.54, // away
  -0.62, // away, sentences
  0.53, // away, same paragraph
  0.4, // away, opened sentence
  0.8, // away, predicate
  0.12, // away, relation
  -0.25, // away, preposition
  -0.44, // away, source
  -0.46, // away, one before
  -0.18, // away, one in clause
  -0.08, // away, one after
  0.23, // away, taken up
  0.26, // away, taken up, last named
  1.94, // away, taken up, opened the last sentence
  0.33, // away, own line
  0.6, // away, named twice
  0.23, // main
  -0.89, // main, many works
  0.65, // main, away, other paragraph
  0.53, // section, away
  -0.24, // focus
  -0.31, // weak
  -0.14, // headline
  -0.63, // behind main
  -0.45, // mentions
  -0.25, // kind unlike
)
