/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.66, // bias
  1.39, // quoted
  0.00, // italic
  0.89, // places
  -0.29, // headline
  0.59, // early
  1.06, // season after
  0.16, // season before
  1.71, // work before
  1.14, // work after
  1.04, // out after
  1.00, // year after
  0.12, // platform before
  0.69, // in before
  -0.07, // made before
  -0.55, // possessive after
  -0.46, // says after
  -0.79, // person before
  -0.31, // plays after
  -0.99, // as before
  -1.00, // by before
  -0.50, // one word
  0.28, // two words
  0.19, // three words
  0.96, // connective
  0.85, // article
  0.78, // colon
  -0.34, // digits
  -0.69, // known words
  -1.27, // hyphenated name
  -0.43, // initials
  0.06, // bracket after
  0.00, // known
  0.00, // place
  -0.53, // headline prefix
  -0.94, // the before
  0.15, // opens sentence
  0.43, // upper case
  0.03, // star after
  0.30, // organisation
  -0.05, // trailer near
  -0.07, // renewed after
  0.86, // quoted share
  0.78, // own possessive before
  0.12, // number last
  -0.21, // of before
  0.76, // series in text
  0.17, // with before
  0.08, // headline, in text too
  0.33, // headline, known beside
  -0.31, // person places
  -0.51, // particle inside
  -1.45, // given name
  -0.06, // own line
  0.28, // work of before
  -0.02, // named before
  0.07, // inside possessive
  0.79, // in headline
  0.42, // in headline, given name
  2.11, // line with date
  1.98, // list of works before
  -0.07, // part in before
  0.40, // joined before
  -0.94, // surname
  -0.51, // given name alone
  -0.37, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  1.02, // quoted
  0.00, // italic
  1.26, // places
  -0.18, // headline
  1.83, // early
  0.85, // season after
  0.46, // season before
  1.42, // work before
  1.04, // work after
  1.01, // out after
  -0.07, // year after
  0.28, // platform before
  0.85, // in before
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
  0.25, // connective
  1.19, // article
  0.88, // colon
  0.28, // digits
  -0.17, // known words
  -0.74, // hyphenated name
  -0.47, // initials
  0.12, // bracket after
  0.00, // known
  0.00, // place
  -0.60, // headline prefix
  -0.53, // the before
  0.38, // opens sentence
  0.33, // upper case
  0.13, // star after
  0.03, // organisation
  0.01, // trailer near
  -0.00, // renewed after
  0.17, // quoted share
  0.50, // own possessive before
  0.05, // number last
  -0.49, // of before
  0.93, // series in text
  -0.36, // with before
  0.44, // headline, in text too
  0.33, // headline, known beside
  0.04, // person places
  0.29, // particle inside
  -1.03, // given name
  0.54, // own line
  -0.11, // work of before
  0.00, // named before
  0.41, // inside possessive
  0.56, // in headline
  0.04, // in headline, given name
  0.53, // line with date
  0.49, // list of works before
  0.21, // part in before
  0.15, // joined before
  -0.31, // surname
  -0.86, // given name alone
  -0.31, // part of a longer
]
