/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.59, // bias
  1.35, // quoted
  0.00, // italic
  0.96, // places
  -0.27, // headline
  0.56, // early
  1.02, // season after
  0.23, // season before
  1.61, // work before
  1.14, // work after
  1.00, // out after
  0.93, // year after
  0.07, // platform before
  0.61, // in before
  -0.06, // made before
  -0.51, // possessive after
  -0.46, // says after
  -0.82, // person before
  -0.34, // plays after
  -1.05, // as before
  -1.05, // by before
  -0.47, // one word
  0.26, // two words
  0.18, // three words
  0.97, // connective
  0.82, // article
  0.76, // colon
  -0.35, // digits
  -0.76, // known words
  -1.32, // hyphenated name
  -0.45, // initials
  -0.00, // bracket after
  0.00, // known
  0.00, // place
  -0.48, // headline prefix
  -1.01, // the before
  0.08, // opens sentence
  0.37, // upper case
  -0.01, // star after
  0.26, // organisation
  -0.05, // trailer near
  -0.08, // renewed after
  0.92, // quoted share
  0.82, // own possessive before
  0.16, // number last
  -0.29, // of before
  0.78, // series in text
  0.12, // with before
  0.06, // headline, in text too
  0.31, // headline, known beside
  -0.34, // person places
  -0.46, // particle inside
  -1.53, // given name
  -0.11, // own line
  0.28, // work of before
  -0.02, // named before
  0.09, // inside possessive
  0.72, // in headline
  0.45, // in headline, given name
  2.15, // line with date
  -1.00, // surname
  -0.57, // given name alone
  -0.39, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.00, // bias
  1.02, // quoted
  0.00, // italic
  1.26, // places
  -0.18, // headline
  1.83, // early
  0.85, // season after
  0.47, // season before
  1.42, // work before
  1.03, // work after
  1.01, // out after
  -0.07, // year after
  0.28, // platform before
  0.87, // in before
  0.03, // made before
  -0.44, // possessive after
  -0.35, // says after
  -0.25, // person before
  0.04, // plays after
  -0.67, // as before
  -0.57, // by before
  -0.75, // one word
  0.40, // two words
  0.35, // three words
  0.26, // connective
  1.19, // article
  0.88, // colon
  0.28, // digits
  -0.18, // known words
  -0.74, // hyphenated name
  -0.47, // initials
  0.12, // bracket after
  0.00, // known
  0.00, // place
  -0.61, // headline prefix
  -0.53, // the before
  0.38, // opens sentence
  0.33, // upper case
  0.12, // star after
  0.02, // organisation
  0.00, // trailer near
  -0.00, // renewed after
  0.17, // quoted share
  0.50, // own possessive before
  0.06, // number last
  -0.49, // of before
  0.93, // series in text
  -0.36, // with before
  0.44, // headline, in text too
  0.32, // headline, known beside
  0.04, // person places
  0.28, // particle inside
  -1.03, // given name
  0.54, // own line
  -0.10, // work of before
  0.00, // named before
  0.40, // inside possessive
  0.56, // in headline
  0.04, // in headline, given name
  0.53, // line with date
  -0.30, // surname
  -0.86, // given name alone
  -0.30, // part of a longer
]
