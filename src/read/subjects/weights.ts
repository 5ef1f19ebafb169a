/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.35, // distance before
  -0.53, // distance after
  0.26, // a clause between
  0.15, // clauses between
  0.07, // last before
  0.53, // last before, same clause
  0.66, // only one in sentence
  -0.15, // another between
  0.26, // beside
  1.88, // object
  0.36, // opens sentence
  0.27, // predicate
  -0.43, // possessive
  -0.14, // inside, in
  0.25, // inside, of
  -0.21, // inside, from
  0.05, // inside, with
  -0.17, // a relation before
  -0.37, // year beside
  -0.16, // opens clause
  -0.49, // away
  -0.46, // away, sentences
  1.21, // away, same paragraph
  -0.14, // away, opened sentence
  1.25, // away, opened the paragraph
  2.55, // away, opened the paragraph, many works
  0.15, // away, predicate
  0.53, // away, relation
  -0.11, // away, preposition
  -0.16, // away, source
  -0.12, // away, one before
  -0.56, // away, one in clause
  -0.37, // away, one after
  -1.13, // away, one opened the sentence
  -0.48, // away, taken up
  0.46, // away, taken up, last named
  1.77, // away, taken up, opened the last sentence
  -0.45, // away, own line
  1.71, // away, own line, last named
  0.14, // away, named twice
  0.42, // main
  -0.95, // main, many works
  0.25, // main, away, other paragraph
  0.69, // section, away
  -0.01, // main, away, in a section
  0.17, // focus
  -0.47, // weak
  0.37, // likely
  -0.38, // likely, away
  0.45, // headline
  -0.68, // away, behind main
  -0.31, // mentions
  -0.27, // kind unlike
)
