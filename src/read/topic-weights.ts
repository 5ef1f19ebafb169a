/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.1, // distance before
  -0.25, // distance after
  0.38, // a clause between
  0, // clauses between
  0.39, // last before
  1.08, // last before, same clause
  0.26, // only one in sentence
  -0.35, // another between
  -0.21, // beside
  1.94, // object
  0.79, // opens sentence
  -0.05, // predicate
  -0.21, // possessive
  -0.05, // inside, in
  0.25, // inside, of
  -0.08, // inside, from
  0.07, // inside, with
  0.15, // a relation before
  -0.1, // year beside
  0.1, // opens clause
  -0.04, // away
  -0.32, // away, sentences
  0.23, // away, same paragraph
  0.69, // away, opened sentence
  1.64, // away, opened the paragraph
  2.99, // away, opened the paragraph, many works
  0.75, // away, predicate
  0.21, // away, relation
  -0.29, // away, preposition
  -0.43, // away, source
  0.07, // away, one before
  -0.7, // away, one in clause
  -0.11, // away, one after
  -2.07, // away, one opened the sentence
  0.28, // away, taken up
  0.54, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.31, // away, own line
  1.93, // away, own line, last named
  0.33, // away, named twice
  0.24, // main
  -0.84, // main, many works
  0.57, // main, away, other paragraph
  0.38, // section, away
  -0.21, // main, away, in a section
  -0.07, // focus
  -0.33, // weak
  0.14, // headline
  -0.77, // away, behind main
  -0.49, // mentions
  -0.26, // kind unlike
)
