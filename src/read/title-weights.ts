/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.53, // bias
  1.42, // quoted
  0.00, // italic
  0.69, // places
  -0.19, // headline
  0.46, // early
  1.14, // season after
  0.21, // season before
  1.68, // work before
  1.05, // work after
  1.00, // out after
  0.96, // year after
  0.08, // platform before
  0.56, // in before
  -0.03, // made before
  -0.54, // possessive after
  -0.44, // says after
  -0.76, // person before
  -0.32, // plays after
  -0.90, // as before
  -1.00, // by before
  -0.48, // one word
  0.29, // two words
  0.16, // three words
  0.92, // connective
  0.61, // article
  0.09, // colon
  -0.34, // digits
  -0.62, // known words
  -1.28, // hyphenated name
  -0.40, // initials
  0.09, // bracket after
  0.00, // known
  0.00, // place
  -0.62, // headline prefix
  -0.94, // the before
  0.26, // opens sentence
  0.42, // upper case
  -0.07, // star after
  0.22, // organisation
  -0.04, // trailer near
  -0.07, // renewed after
  0.73, // quoted share
  0.45, // own possessive before
  0.08, // number last
  -0.22, // of before
  0.73, // series in text
  0.12, // with before
  -0.01, // headline, in text too
  0.29, // headline, known beside
  -0.32, // person places
  -0.57, // particle inside
  -1.44, // given name
  0.02, // own line
  0.25, // work of before
  1.22, // named before
  -0.03, // inside possessive
  0.87, // in headline
  0.39, // in headline, given name
  2.15, // line with date
  1.01, // which after
  -0.78, // who after
  0.00, // signed before
  1.46, // colon inside
  0.24, // article inside
  1.16, // year before
  0.19, // opens the text
  1.95, // list of works before
  -0.08, // part in before
  0.43, // joined before
  -0.84, // surname
  -0.49, // given name alone
  -0.27, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.00, // bias
  1.02, // quoted
  0.00, // italic
  0.87, // places
  -0.29, // headline
  1.56, // early
  0.76, // season after
  0.39, // season before
  1.31, // work before
  0.88, // work after
  1.03, // out after
  -0.04, // year after
  0.24, // platform before
  0.72, // in before
  0.08, // made before
  -0.50, // possessive after
  -0.34, // says after
  -0.23, // person before
  0.05, // plays after
  -0.66, // as before
  -0.56, // by before
  -0.65, // one word
  0.35, // two words
  0.30, // three words
  0.24, // connective
  0.91, // article
  0.64, // colon
  0.28, // digits
  -0.18, // known words
  -0.74, // hyphenated name
  -0.42, // initials
  0.20, // bracket after
  0.00, // known
  0.00, // place
  -0.62, // headline prefix
  -0.48, // the before
  0.42, // opens sentence
  0.38, // upper case
  0.05, // star after
  0.07, // organisation
  -0.02, // trailer near
  -0.00, // renewed after
  0.13, // quoted share
  0.42, // own possessive before
  0.10, // number last
  -0.49, // of before
  0.96, // series in text
  -0.32, // with before
  0.26, // headline, in text too
  0.36, // headline, known beside
  0.05, // person places
  0.31, // particle inside
  -1.01, // given name
  0.54, // own line
  -0.19, // work of before
  1.21, // named before
  0.38, // inside possessive
  0.73, // in headline
  0.06, // in headline, given name
  0.54, // line with date
  0.58, // which after
  -0.17, // who after
  0.00, // signed before
  0.58, // colon inside
  0.47, // article inside
  0.13, // year before
  0.60, // opens the text
  0.53, // list of works before
  0.21, // part in before
  0.12, // joined before
  -0.24, // surname
  -0.85, // given name alone
  -0.21, // part of a longer
]
