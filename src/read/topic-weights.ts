/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.11, // distance before
  -0.26, // distance after
  0.37, // a clause between
  -0.01, // clauses between
  0.4, // last before
  1.1, // last before, same clause
  0.27, // only one in sentence
  -0.34, // another between
  -0.22, // beside
  1.94, // object
  0.79, // opens sentence
  -0.07, // predicate
  -0.21, // possessive
  -0.05, // inside, in
  0.25, // inside, of
  -0.08, // inside, from
  0.07, // inside, with
  0.15, // a relation before
  -0.1, // year beside
  0.15, // opens clause
  -0.05, // away
  -0.33, // away, sentences
  0.23, // away, same paragraph
  0.69, // away, opened sentence
  1.58, // away, opened the paragraph
  2.99, // away, opened the paragraph, many works
  0.74, // away, predicate
  0.22, // away, relation
  -0.3, // away, preposition
  -0.43, // away, source
  0.06, // away, one before
  -0.71, // away, one in clause
  -0.1, // away, one after
  -2.06, // away, one opened the sentence
  0.28, // away, taken up
  0.55, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.31, // away, own line
  1.92, // away, own line, last named
  0.32, // away, named twice
  0.21, // main
  -0.85, // main, many works
  0.6, // main, away, other paragraph
  0.37, // section, away
  -0.2, // main, away, in a section
  -0.05, // focus
  -0.32, // weak
  0.15, // headline
  -0.78, // away, behind main
  -0.5, // mentions
  -0.26, // kind unlike
)
