/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.1, // distance before
  -0.25, // distance after
  0.39, // a clause between
  0, // clauses between
  0.42, // last before
  1.08, // last before, same clause
  0.28, // only one in sentence
  -0.36, // another between
  -0.2, // beside
  1.94, // object
  0.89, // opens sentence
  -0.02, // predicate
  -0.21, // possessive
  -0.07, // inside, in
  0.25, // inside, of
  -0.08, // inside, from
  0.06, // inside, with
  0.15, // a relation before
  -0.1, // year beside
  0.13, // opens clause
  -0.05, // away
  -0.33, // away, sentences
  0.24, // away, same paragraph
  0.67, // away, opened sentence
  1.63, // away, opened the paragraph
  2.98, // away, opened the paragraph, many works
  0.74, // away, predicate
  0.22, // away, relation
  -0.29, // away, preposition
  -0.43, // away, source
  0.05, // away, one before
  -0.69, // away, one in clause
  -0.1, // away, one after
  -1.19, // away, one opened the sentence
  0.25, // away, taken up
  0.52, // away, taken up, last named
  2.01, // away, taken up, opened the last sentence
  0.3, // away, own line
  1.93, // away, own line, last named
  0.33, // away, named twice
  0.25, // main
  -0.84, // main, many works
  0.57, // main, away, other paragraph
  0.36, // section, away
  -0.22, // main, away, in a section
  -0.07, // focus
  -0.32, // weak
  0.14, // headline
  -0.77, // away, behind main
  -0.5, // mentions
  -0.26, // kind unlike
)
