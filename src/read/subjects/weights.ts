/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.32, // distance before
  -0.41, // distance after
  0.4, // a clause between
  0.15, // clauses between
  0.31, // last before
  0.76, // last before, same clause
  0.14, // only one in sentence
  -0.32, // another between
  0.07, // beside
  1.91, // object
  0.98, // opens sentence
  -0.21, // predicate
  -0.36, // possessive
  -0.13, // inside, in
  0.33, // inside, of
  -0.04, // inside, from
  -0.09, // inside, with
  -0.08, // a relation before
  -0.3, // year beside
  -0.28, // opens clause
  -0.22, // away
  -0.49, // away, sentences
  0.74, // away, same paragraph
  0.17, // away, opened sentence
  1.16, // away, opened the paragraph
  2.65, // away, opened the paragraph, many works
  -0.11, // away, predicate
  0.49, // away, relation
  -0.15, // away, preposition
  -0.25, // away, source
  -0.04, // away, one before
  -0.54, // away, one in clause
  -0.18, // away, one after
  -1.71, // away, one opened the sentence
  0.02, // away, taken up
  0.48, // away, taken up, last named
  1.91, // away, taken up, opened the last sentence
  0.04, // away, own line
  1.7, // away, own line, last named
  0.19, // away, named twice
  0, // main
  -0.48, // main, many works
  0.45, // main, away, other paragraph
  0.4, // section, away
  -0.02, // main, away, in a section
  0.34, // focus
  0.31, // weak
  0.43, // likely
  -0.34, // likely, away
  0.42, // headline
  -0.73, // away, behind main
  -0.56, // mentions
  -0.3, // kind unlike
)
