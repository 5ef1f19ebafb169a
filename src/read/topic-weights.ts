/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.23, // distance before
  -0.34, // distance after
  0.36, // a clause between
  0.26, // clauses between
  0.77, // last before
  0.18, // last before, same clause
  0.42, // only one in sentence
  -0.34, // another between
  0.44, // beside
  1.92, // object
  -0.01, // opens sentence
  -0.02, // predicate
  -0.55, // possessive
  -0.06, // inside, in
  0.09, // inside, of
  -0.15, // inside, from
  0.21, // inside, with
  0.18, // a relation before
  -0.09, // year beside
  0.22, // opens clause
  -0.41, // away
  -0.54, // away, sentences
  0.53, // away, same paragraph
  0.48, // away, opened sentence
  0.84, // away, predicate
  0.12, // away, relation
  -0.29, // away, preposition
  -0.42, // away, source
  -0.31, // away, one before
  -0.92, // away, one in clause
  -0.09, // away, one after
  -2.03, // away, one opened the sentence
  0.21, // away, taken up
  0.25, // away, taken up, last named
  1.93, // away, taken up, opened the last sentence
  0.35, // away, own line
  0.64, // away, named twice
  0.31, // main
  -0.84, // main, many works
  0.62, // main, away, other paragraph
  0.56, // section, away
  -0.28, // main, away, in a section
  -0.17, // focus
  -0.07, // weak
  -0.21, // headline
  -0.6, // behind main
  -0.39, // mentions
  -0.26, // kind unlike
)
