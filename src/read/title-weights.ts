/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.56, // bias
  1.32, // quoted
  0.00, // italic
  0.74, // places
  -0.13, // headline
  0.43, // early
  0.97, // season after
  0.17, // season before
  1.57, // work before
  0.94, // work after
  0.84, // out after
  0.73, // year after
  0.08, // platform before
  0.55, // in before
  0.04, // made before
  -0.47, // possessive after
  -0.39, // says after
  -0.50, // person before
  -0.30, // plays after
  -0.74, // as before
  -0.78, // by before
  -0.43, // one word
  0.26, // two words
  0.15, // three words
  0.90, // connective
  0.60, // article
  0.19, // colon
  -0.26, // digits
  -0.50, // known words
  -1.03, // hyphenated name
  -0.27, // initials
  0.05, // bracket after
  0.00, // known
  0.00, // place
  -0.60, // headline prefix
  -0.84, // the before
  0.34, // opens sentence
  0.35, // upper case
  -0.08, // star after
  0.19, // organisation
  -0.05, // trailer near
  -0.04, // renewed after
  0.80, // quoted share
  0.47, // own possessive before
  0.05, // number last
  -0.20, // of before
  0.75, // series in text
  0.07, // with before
  -0.00, // headline, in text too
  0.25, // headline, known beside
  -0.30, // person places
  -0.53, // particle inside
  -1.33, // given name
  0.06, // own line
  0.21, // work of before
  -0.04, // inside possessive
  0.78, // in headline
  0.24, // in headline, given name
  1.91, // line with date
  -0.73, // label of a line
  0.30, // renewed before
  0.84, // which after
  -0.55, // who after
  1.25, // colon inside
  0.24, // article inside
  1.01, // year before
  0.18, // opens the text
  1.76, // list of works before
  -0.07, // part in before
  0.28, // joined before
  -0.74, // surname
  -0.48, // given name alone
  -0.19, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.00, // bias
  0.85, // quoted
  0.00, // italic
  0.79, // places
  -0.15, // headline
  1.43, // early
  0.67, // season after
  0.30, // season before
  1.42, // work before
  0.75, // work after
  0.84, // out after
  -0.03, // year after
  0.20, // platform before
  0.70, // in before
  0.05, // made before
  -0.42, // possessive after
  -0.26, // says after
  -0.16, // person before
  0.02, // plays after
  -0.55, // as before
  -0.41, // by before
  -0.58, // one word
  0.30, // two words
  0.28, // three words
  0.26, // connective
  0.76, // article
  0.54, // colon
  0.21, // digits
  -0.13, // known words
  -0.53, // hyphenated name
  -0.24, // initials
  0.11, // bracket after
  0.00, // known
  0.00, // place
  -0.50, // headline prefix
  -0.35, // the before
  0.36, // opens sentence
  0.35, // upper case
  0.07, // star after
  0.13, // organisation
  0.00, // trailer near
  -0.00, // renewed after
  0.23, // quoted share
  0.30, // own possessive before
  0.12, // number last
  -0.36, // of before
  0.89, // series in text
  -0.22, // with before
  0.29, // headline, in text too
  0.32, // headline, known beside
  0.02, // person places
  0.21, // particle inside
  -0.82, // given name
  0.41, // own line
  -0.08, // work of before
  0.28, // inside possessive
  0.66, // in headline
  0.05, // in headline, given name
  0.34, // line with date
  -0.32, // label of a line
  0.14, // renewed before
  0.44, // which after
  -0.12, // who after
  0.50, // colon inside
  0.50, // article inside
  0.09, // year before
  0.61, // opens the text
  0.32, // list of works before
  0.15, // part in before
  0.09, // joined before
  -0.16, // surname
  -0.61, // given name alone
  -0.14, // part of a longer
]
