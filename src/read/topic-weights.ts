/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.1, // distance before
  -0.3, // distance after
  0.38, // a clause between
  -0.02, // clauses between
  0.37, // last before
  1.07, // last before, same clause
  0.27, // only one in sentence
  -0.35, // another between
  -0.23, // beside
  1.94, // object
  0.87, // opens sentence
  -0.04, // predicate
  -0.2, // possessive
  -0.1, // inside, in
  0.25, // inside, of
  -0.06, // inside, from
  0.04, // inside, with
  0.14, // a relation before
  -0.12, // year beside
  0.14, // opens clause
  -0.01, // away
  -0.42, // away, sentences
  0.34, // away, same paragraph
  0.49, // away, opened sentence
  1.37, // away, opened the paragraph
  3.1, // away, opened the paragraph, many works
  0.72, // away, predicate
  0.22, // away, relation
  -0.2, // away, preposition
  -0.43, // away, source
  0.11, // away, one before
  -0.65, // away, one in clause
  -0.12, // away, one after
  -1.15, // away, one opened the sentence
  0.22, // away, taken up
  0.45, // away, taken up, last named
  2, // away, taken up, opened the last sentence
  0, // away, own line
  1.81, // away, own line, last named
  0.19, // away, named twice
  0.41, // main
  -0.86, // main, many works
  0.58, // main, away, other paragraph
  0.04, // section, away
  -0.05, // main, away, in a section
  -0.12, // focus
  -0.55, // weak
  -0.07, // headline
  -0.89, // away, behind main
  -0.7, // mentions
  -0.26, // kind unlike
)
