/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.14, // distance before
  -0.31, // distance after
  0.39, // a clause between
  -0.01, // clauses between
  0.38, // last before
  1.07, // last before, same clause
  0.31, // only one in sentence
  -0.34, // another between
  -0.21, // beside
  1.93, // object
  0.87, // opens sentence
  -0.03, // predicate
  -0.22, // possessive
  -0.07, // inside, in
  0.25, // inside, of
  -0.06, // inside, from
  0.05, // inside, with
  0.15, // a relation before
  -0.11, // year beside
  0.13, // opens clause
  0, // away
  -0.55, // away, sentences
  0.83, // away, same paragraph
  0.75, // away, opened sentence
  0.63, // away, predicate
  0.12, // away, relation
  -0.25, // away, preposition
  -0.44, // away, source
  0.11, // away, one before
  -0.62, // away, one in clause
  -0.11, // away, one after
  -1.15, // away, one opened the sentence
  0.25, // away, taken up
  0.33, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  -0.02, // away, own line
  0.23, // away, named twice
  0.33, // main
  -1.01, // main, many works
  0.64, // main, away, other paragraph
  0.6, // section, away
  -0.34, // main, away, in a section
  -0.06, // focus
  -0.46, // weak
  0.07, // headline
  -0.82, // away, behind main
  -0.65, // mentions
  -0.17, // kind unlike
)
