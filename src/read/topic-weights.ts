/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.2, // distance before
  -0.29, // distance after
  0.5, // a clause between
  0.05, // clauses between
  0.37, // last before
  1.06, // last before, same clause
  0.33, // only one in sentence
  -0.29, // another between
  -0.17, // beside
  1.93, // object
  0.81, // opens sentence
  0, // predicate
  -0.47, // possessive
  0, // inside, in
  0.22, // inside, of
  -0.1, // inside, from
  0.06, // inside, with
  0.17, // a relation before
  -0.07, // year beside
  0.02, // opens clause
  -0.07, // away
  -0.42, // away, sentences
  0.73, // away, same paragraph
  0.26, // away, opened sentence
  0.75, // away, predicate
  0.07, // away, relation
  -0.36, // away, preposition
  -0.44, // away, source
  0.01, // away, one before
  -0.6, // away, one in clause
  -0.08, // away, one after
  -1.06, // away, one opened the sentence
  0.21, // away, taken up
  0.38, // away, taken up, last named
  2.02, // away, taken up, opened the last sentence
  0.35, // away, own line
  0.6, // away, named twice
  0.41, // main
  -0.69, // main, many works
  0.51, // main, away, other paragraph
  0.64, // section, away
  -0.35, // main, away, in a section
  -0.07, // focus
  -0.07, // weak
  -0.22, // headline
  -0.64, // away, behind main
  -0.28, // mentions
  -0.16, // kind unlike
)
