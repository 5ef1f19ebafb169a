/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real) and the rows of other pages.
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.31, // distance before
  -0.41, // distance after
  0.4, // a clause between
  0.18, // clauses between
  0.36, // last before
  0.72, // last before, same clause
  0.23, // only one in sentence
  -0.33, // another between
  0.04, // beside
  1.91, // object
  0.95, // opens sentence
  -0.04, // predicate
  -0.36, // possessive
  -0.15, // inside, in
  0.29, // inside, of
  -0.04, // inside, from
  -0.08, // inside, with
  -0.07, // a relation before
  -0.29, // year beside
  -0.1, // opens clause
  -0.29, // away
  -0.42, // away, sentences
  0.82, // away, same paragraph
  0.26, // away, opened sentence
  1.1, // away, opened the paragraph
  2.61, // away, opened the paragraph, many works
  -0.06, // away, predicate
  0.54, // away, relation
  -0.14, // away, preposition
  -0.23, // away, source
  -0.13, // away, one before
  -0.6, // away, one in clause
  -0.17, // away, one after
  -1.69, // away, one opened the sentence
  -0.16, // away, taken up
  0.44, // away, taken up, last named
  1.92, // away, taken up, opened the last sentence
  -0.47, // away, own line
  1.6, // away, own line, last named
  0.27, // away, named twice
  0.17, // main
  -0.67, // main, many works
  0.37, // main, away, other paragraph
  0.31, // section, away
  0.01, // main, away, in a section
  0.41, // focus
  0.28, // weak
  0.44, // likely
  -0.31, // likely, away
  0.27, // headline
  -0.66, // away, behind main
  -0.54, // mentions
  -0.32, // kind unlike
)
