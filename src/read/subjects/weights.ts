/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.21, // distance before
  -0.3, // distance after
  0.49, // a clause between
  0, // clauses between
  0.33, // last before
  0.79, // last before, same clause
  0.19, // only one in sentence
  -0.27, // another between
  -0.05, // beside
  1.84, // object
  0.73, // opens sentence
  0.04, // predicate
  -0.39, // possessive
  -0.36, // inside, in
  0.31, // inside, of
  -0.07, // inside, from
  0.13, // inside, with
  0.06, // a relation before
  -0.22, // year beside
  0.16, // opens clause
  -0.22, // away
  -0.49, // away, sentences
  0.63, // away, same paragraph
  0.1, // away, opened sentence
  1.37, // away, opened the paragraph
  2.53, // away, opened the paragraph, many works
  0.52, // away, predicate
  0.42, // away, relation
  -0.23, // away, preposition
  -0.55, // away, source
  -0.13, // away, one before
  -0.58, // away, one in clause
  -0.09, // away, one after
  -1.68, // away, one opened the sentence
  -0.12, // away, taken up
  0.53, // away, taken up, last named
  1.81, // away, taken up, opened the last sentence
  0.16, // away, own line
  1.74, // away, own line, last named
  0.4, // away, named twice
  0.48, // main
  -1.08, // main, many works
  0.55, // main, away, other paragraph
  0.76, // section, away
  -0.22, // main, away, in a section
  0.48, // focus
  -0.36, // weak
  0.24, // likely
  -0.45, // likely, away
  0.38, // headline
  -0.65, // away, behind main
  -0.77, // mentions
  -0.2, // kind unlike
)
