/*
 * Weights of `topics.ts`, written by scripts/fit-topics.ts from the annotated articles (seeds, dev without its copies, odd numbers
 * of real).
 */

/** What each feature adds to the log-odds that a word is about a work rather than another. */
export const TOPIC_WEIGHTS = Float64Array.of(
  -0.34, // distance before
  -0.48, // distance after
  0.36, // a clause between
  0.17, // clauses between
  0.34, // last before
  0.55, // last before, same clause
  0.66, // only one in sentence
  -0.21, // another between
  0.14, // beside
  1.83, // object
  0.32, // opens sentence
  0.1, // predicate
  -0.41, // possessive
  -0.13, // inside, in
  0.2, // inside, of
  -0.19, // inside, from
  0.2, // inside, with
  -0.1, // a relation before
  -0.35, // year beside
  -0.13, // opens clause
  -0.44, // away
  -0.39, // away, sentences
  1.12, // away, same paragraph
  -0.18, // away, opened sentence
  1.28, // away, opened the paragraph
  2.52, // away, opened the paragraph, many works
  0.16, // away, predicate
  0.48, // away, relation
  -0.18, // away, preposition
  -0.19, // away, source
  -0.06, // away, one before
  -0.52, // away, one in clause
  -0.37, // away, one after
  -1.04, // away, one opened the sentence
  -0.49, // away, taken up
  0.49, // away, taken up, last named
  1.81, // away, taken up, opened the last sentence
  -0.51, // away, own line
  1.69, // away, own line, last named
  0.19, // away, named twice
  0.42, // main
  -1.08, // main, many works
  0.24, // main, away, other paragraph
  0.71, // section, away
  0.03, // main, away, in a section
  0.26, // focus
  -0.42, // weak
  0.41, // likely
  -0.36, // likely, away
  0.5, // headline
  -0.66, // away, behind main
  -0.29, // mentions
  -0.3, // kind unlike
)
