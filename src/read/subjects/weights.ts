/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real) and the rows of other pages.
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.33, // distance before
  -0.41, // distance after
  0.43, // a clause between
  0.19, // clauses between
  0.38, // last before
  0.7, // last before, same clause
  0.24, // only one in sentence
  -0.33, // another between
  0.06, // beside
  1.91, // object
  0.96, // opens sentence
  -0.11, // predicate
  -0.37, // possessive
  -0.14, // inside, in
  0.29, // inside, of
  -0.04, // inside, from
  -0.08, // inside, with
  -0.06, // a relation before
  -0.29, // year beside
  -0.07, // opens clause
  -0.32, // away
  -0.4, // away, sentences
  0.86, // away, same paragraph
  0.25, // away, opened sentence
  1.09, // away, opened the paragraph
  2.61, // away, opened the paragraph, many works
  -0.08, // away, predicate
  0.53, // away, relation
  -0.14, // away, preposition
  -0.24, // away, source
  -0.12, // away, one before
  -0.58, // away, one in clause
  -0.2, // away, one after
  -1.69, // away, one opened the sentence
  -0.2, // away, taken up
  0.45, // away, taken up, last named
  1.92, // away, taken up, opened the last sentence
  -0.47, // away, own line
  1.61, // away, own line, last named
  0.29, // away, named twice
  0.19, // main
  -0.68, // main, many works
  0.35, // main, away, other paragraph
  0.31, // section, away
  0.01, // main, away, in a section
  0.41, // focus
  0.25, // weak
  0.46, // likely
  -0.32, // likely, away
  0.31, // headline
  -0.66, // away, behind main
  -0.58, // mentions
  -0.32, // kind unlike
)
