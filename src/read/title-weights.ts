/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.54, // bias
  1.42, // quoted
  0.00, // italic
  0.70, // places
  -0.22, // headline
  0.47, // early
  1.10, // season after
  0.20, // season before
  1.71, // work before
  1.04, // work after
  0.99, // out after
  0.94, // year after
  0.11, // platform before
  0.60, // in before
  -0.04, // made before
  -0.52, // possessive after
  -0.46, // says after
  -0.78, // person before
  -0.34, // plays after
  -0.92, // as before
  -1.01, // by before
  -0.49, // one word
  0.29, // two words
  0.16, // three words
  0.91, // connective
  0.60, // article
  0.12, // colon
  -0.34, // digits
  -0.64, // known words
  -1.28, // hyphenated name
  -0.40, // initials
  0.08, // bracket after
  0.00, // known
  0.00, // place
  -0.60, // headline prefix
  -0.92, // the before
  0.26, // opens sentence
  0.40, // upper case
  -0.09, // star after
  0.23, // organisation
  -0.04, // trailer near
  -0.07, // renewed after
  0.76, // quoted share
  0.46, // own possessive before
  0.12, // number last
  -0.23, // of before
  0.74, // series in text
  0.11, // with before
  -0.04, // headline, in text too
  0.30, // headline, known beside
  -0.34, // person places
  -0.57, // particle inside
  -1.46, // given name
  0.02, // own line
  0.26, // work of before
  1.19, // named before
  -0.03, // inside possessive
  0.88, // in headline
  0.40, // in headline, given name
  2.14, // line with date
  1.44, // colon inside
  0.27, // article inside
  1.18, // year before
  0.18, // opens the text
  1.97, // list of works before
  -0.09, // part in before
  0.41, // joined before
  -0.86, // surname
  -0.50, // given name alone
  -0.28, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.00, // bias
  1.03, // quoted
  0.00, // italic
  0.88, // places
  -0.29, // headline
  1.56, // early
  0.77, // season after
  0.40, // season before
  1.32, // work before
  0.87, // work after
  1.07, // out after
  -0.04, // year after
  0.23, // platform before
  0.76, // in before
  0.07, // made before
  -0.46, // possessive after
  -0.35, // says after
  -0.23, // person before
  0.04, // plays after
  -0.66, // as before
  -0.55, // by before
  -0.65, // one word
  0.35, // two words
  0.30, // three words
  0.25, // connective
  0.91, // article
  0.65, // colon
  0.31, // digits
  -0.17, // known words
  -0.74, // hyphenated name
  -0.43, // initials
  0.20, // bracket after
  0.00, // known
  0.00, // place
  -0.62, // headline prefix
  -0.49, // the before
  0.43, // opens sentence
  0.38, // upper case
  0.05, // star after
  0.06, // organisation
  -0.01, // trailer near
  -0.00, // renewed after
  0.14, // quoted share
  0.42, // own possessive before
  0.14, // number last
  -0.48, // of before
  0.96, // series in text
  -0.31, // with before
  0.24, // headline, in text too
  0.35, // headline, known beside
  0.04, // person places
  0.30, // particle inside
  -1.00, // given name
  0.53, // own line
  -0.20, // work of before
  1.21, // named before
  0.38, // inside possessive
  0.73, // in headline
  0.06, // in headline, given name
  0.55, // line with date
  0.56, // colon inside
  0.47, // article inside
  0.13, // year before
  0.60, // opens the text
  0.53, // list of works before
  0.24, // part in before
  0.12, // joined before
  -0.24, // surname
  -0.86, // given name alone
  -0.21, // part of a longer
]
