/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.52, // bias
  1.41, // quoted
  0.00, // italic
  0.95, // places
  -0.39, // headline
  0.48, // early
  1.08, // season after
  0.27, // season before
  1.61, // work before
  1.13, // work after
  1.01, // out after
  0.91, // year after
  0.03, // platform before
  0.57, // in before
  -0.19, // made before
  -0.57, // possessive after
  -0.45, // says after
  -0.95, // person before
  -0.33, // plays after
  -1.06, // as before
  -1.22, // by before
  -0.50, // one word
  0.27, // two words
  0.20, // three words
  0.98, // connective
  0.73, // article
  0.70, // colon
  -0.47, // digits
  -0.96, // known words
  -1.32, // hyphenated name
  0.22, // initials
  -0.01, // bracket after
  0.00, // known
  -0.03, // place
  -0.54, // headline prefix
  -0.98, // the before
  0.11, // opens sentence
  0.29, // upper case
  0.04, // star after
  0.19, // organisation
  -0.04, // trailer near
  -0.07, // renewed after
  0.87, // quoted share
  0.74, // own possessive before
  0.13, // number last
  -0.29, // of before
  0.69, // series in text
  0.14, // with before
  0.17, // headline, in text too
  0.35, // headline, known beside
  -0.33, // person places
  -0.45, // particle inside
  -1.56, // given name
  -0.14, // own line
  0.27, // work of before
  -0.02, // named before
  0.07, // inside possessive
  0.69, // in headline
  0.39, // in headline, given name
  2.00, // line with date
  -1.09, // surname
  -0.66, // given name alone
  -0.35, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  1.04, // quoted
  0.00, // italic
  1.26, // places
  -0.19, // headline
  1.66, // early
  0.97, // season after
  0.54, // season before
  1.29, // work before
  0.97, // work after
  1.09, // out after
  -0.11, // year after
  0.24, // platform before
  0.70, // in before
  -0.00, // made before
  -0.59, // possessive after
  -0.35, // says after
  -0.28, // person before
  0.03, // plays after
  -0.60, // as before
  -0.76, // by before
  -0.77, // one word
  0.39, // two words
  0.38, // three words
  0.30, // connective
  1.22, // article
  0.84, // colon
  0.06, // digits
  -0.31, // known words
  -0.61, // hyphenated name
  -0.54, // initials
  0.11, // bracket after
  0.00, // known
  -0.00, // place
  -0.69, // headline prefix
  -0.52, // the before
  0.40, // opens sentence
  0.35, // upper case
  0.19, // star after
  -0.14, // organisation
  -0.03, // trailer near
  -0.00, // renewed after
  0.18, // quoted share
  0.42, // own possessive before
  0.08, // number last
  -0.51, // of before
  0.95, // series in text
  -0.36, // with before
  0.49, // headline, in text too
  0.29, // headline, known beside
  0.03, // person places
  0.32, // particle inside
  -1.11, // given name
  0.56, // own line
  -0.07, // work of before
  0.00, // named before
  0.29, // inside possessive
  0.66, // in headline
  -0.12, // in headline, given name
  0.51, // line with date
  -0.48, // surname
  -1.01, // given name alone
  -0.30, // part of a longer
]
