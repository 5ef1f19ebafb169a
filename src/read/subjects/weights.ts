/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.45, // distance before
  -0.48, // distance after
  0.14, // a clause between
  0.34, // clauses between
  0.47, // last before
  0.35, // last before, same clause
  0.6, // only one in sentence
  -0.22, // another between
  0.35, // beside
  1.87, // object
  0.34, // opens sentence
  -0.09, // predicate
  -0.47, // possessive
  -0.07, // inside, in
  0.44, // inside, of
  -0.2, // inside, from
  -0.3, // inside, with
  -0.34, // a relation before
  -0.39, // year beside
  -0.25, // opens clause
  -0.67, // away
  -0.46, // away, sentences
  1.28, // away, same paragraph
  0.18, // away, opened sentence
  1.1, // away, opened the paragraph
  2.12, // away, opened the paragraph, many works
  -0.02, // away, predicate
  0.6, // away, relation
  -0.17, // away, preposition
  0.19, // away, source
  -0.38, // away, one before
  -0.59, // away, one in clause
  -0.28, // away, one after
  -1.22, // away, one opened the sentence
  -0.59, // away, taken up
  0.43, // away, taken up, last named
  1.37, // away, taken up, opened the last sentence
  -0.45, // away, own line
  1.2, // away, own line, last named
  0.37, // away, named twice
  0.5, // main
  -1.07, // main, many works
  0.55, // main, away, other paragraph
  0.59, // section, away
  -0.07, // main, away, in a section
  0.39, // focus
  -0.21, // weak
  0.58, // likely
  -0.48, // likely, away
  0.22, // headline
  -0.42, // away, behind main
  -0.17, // mentions
  -0.27, // kind unlike
)
