/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.60, // bias
  1.42, // quoted
  0.00, // italic
  0.74, // places
  -0.28, // headline
  0.45, // early
  1.10, // season after
  0.16, // season before
  1.73, // work before
  1.10, // work after
  1.04, // out after
  0.94, // year after
  0.09, // platform before
  0.58, // in before
  -0.11, // made before
  -0.51, // possessive after
  -0.45, // says after
  -0.83, // person before
  -0.33, // plays after
  -0.97, // as before
  -1.02, // by before
  -0.50, // one word
  0.28, // two words
  0.19, // three words
  0.92, // connective
  0.64, // article
  0.12, // colon
  -0.32, // digits
  -0.68, // known words
  -1.28, // hyphenated name
  -0.41, // initials
  0.10, // bracket after
  0.00, // known
  0.00, // place
  -0.55, // headline prefix
  -0.92, // the before
  0.24, // opens sentence
  0.41, // upper case
  0.05, // star after
  0.29, // organisation
  -0.03, // trailer near
  -0.07, // renewed after
  0.79, // quoted share
  0.50, // own possessive before
  0.15, // number last
  -0.23, // of before
  0.75, // series in text
  0.10, // with before
  0.00, // headline, in text too
  0.30, // headline, known beside
  -0.33, // person places
  -0.55, // particle inside
  -1.45, // given name
  0.01, // own line
  0.25, // work of before
  -0.01, // named before
  0.01, // inside possessive
  0.83, // in headline
  0.45, // in headline, given name
  2.16, // line with date
  1.42, // colon inside
  0.29, // article inside
  1.15, // year before
  0.19, // opens the text
  1.96, // list of works before
  -0.11, // part in before
  0.39, // joined before
  -0.86, // surname
  -0.51, // given name alone
  -0.36, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  0.99, // quoted
  0.00, // italic
  0.99, // places
  -0.26, // headline
  1.59, // early
  0.78, // season after
  0.39, // season before
  1.39, // work before
  1.07, // work after
  0.99, // out after
  -0.05, // year after
  0.24, // platform before
  0.74, // in before
  0.09, // made before
  -0.41, // possessive after
  -0.35, // says after
  -0.21, // person before
  0.05, // plays after
  -0.71, // as before
  -0.64, // by before
  -0.66, // one word
  0.33, // two words
  0.33, // three words
  0.23, // connective
  0.97, // article
  0.62, // colon
  0.32, // digits
  -0.18, // known words
  -0.76, // hyphenated name
  -0.45, // initials
  0.19, // bracket after
  0.00, // known
  0.00, // place
  -0.62, // headline prefix
  -0.50, // the before
  0.41, // opens sentence
  0.36, // upper case
  0.11, // star after
  0.04, // organisation
  -0.06, // trailer near
  -0.00, // renewed after
  0.14, // quoted share
  0.44, // own possessive before
  0.11, // number last
  -0.49, // of before
  0.91, // series in text
  -0.32, // with before
  0.39, // headline, in text too
  0.31, // headline, known beside
  0.05, // person places
  0.31, // particle inside
  -1.04, // given name
  0.50, // own line
  -0.20, // work of before
  0.00, // named before
  0.47, // inside possessive
  0.63, // in headline
  0.05, // in headline, given name
  0.55, // line with date
  0.60, // colon inside
  0.46, // article inside
  0.15, // year before
  0.54, // opens the text
  0.53, // list of works before
  0.25, // part in before
  0.12, // joined before
  -0.24, // surname
  -0.88, // given name alone
  -0.30, // part of a longer
]
