/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.55, // bias
  1.28, // quoted
  1.50, // italic
  0.68, // places
  -0.09, // headline
  0.46, // early
  1.05, // season after
  0.77, // season before
  1.63, // work before
  0.96, // work after
  0.85, // out after
  1.66, // year after
  0.07, // platform before
  0.55, // in before
  0.10, // made before
  -0.42, // possessive after
  -0.38, // says after
  -0.45, // person before
  -0.28, // plays after
  -0.70, // as before
  -0.76, // by before
  -0.44, // one word
  0.28, // two words
  0.14, // three words
  0.90, // connective
  0.63, // article
  0.17, // colon
  -0.26, // digits
  -0.50, // known words
  -1.03, // hyphenated name
  -0.27, // initials
  0.01, // bracket after
  0.00, // known
  0.00, // place
  -0.58, // headline prefix
  -0.85, // the before
  0.32, // opens sentence
  0.41, // upper case
  -0.06, // star after
  0.21, // organisation
  -0.03, // trailer near
  -0.04, // renewed after
  0.79, // quoted share
  0.37, // own possessive before
  0.06, // number last
  -0.22, // of before
  0.71, // series in text
  0.04, // with before
  -0.00, // headline, in text too
  0.20, // headline, known beside
  -0.28, // person places
  -0.51, // particle inside
  -1.29, // given name
  -0.12, // own line
  0.21, // work of before
  -0.03, // inside possessive
  0.75, // in headline
  0.25, // in headline, given name
  2.71, // line with date
  0.16, // listed under a heading
  -0.83, // label of a line
  2.09, // renewed before
  1.26, // which after
  -1.73, // who after
  1.28, // colon inside
  0.21, // article inside
  1.55, // year before
  0.20, // opens the text
  1.75, // list of works before
  -0.07, // part in before
  1.16, // joined before
  -0.65, // surname
  -0.49, // given name alone
  -0.19, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  0.79, // quoted
  1.50, // italic
  0.80, // places
  -0.15, // headline
  1.45, // early
  0.75, // season after
  1.37, // season before
  1.46, // work before
  0.77, // work after
  0.93, // out after
  1.38, // year after
  0.14, // platform before
  0.69, // in before
  0.14, // made before
  -0.43, // possessive after
  -0.27, // says after
  -0.13, // person before
  0.03, // plays after
  -0.52, // as before
  -0.40, // by before
  -0.59, // one word
  0.31, // two words
  0.28, // three words
  0.34, // connective
  0.76, // article
  0.54, // colon
  0.19, // digits
  -0.18, // known words
  -0.52, // hyphenated name
  -0.25, // initials
  -0.02, // bracket after
  0.00, // known
  0.00, // place
  -0.48, // headline prefix
  -0.40, // the before
  0.35, // opens sentence
  0.42, // upper case
  0.14, // star after
  0.17, // organisation
  -0.01, // trailer near
  -0.00, // renewed after
  0.20, // quoted share
  0.14, // own possessive before
  0.09, // number last
  -0.31, // of before
  0.91, // series in text
  -0.22, // with before
  0.31, // headline, in text too
  0.31, // headline, known beside
  0.03, // person places
  0.22, // particle inside
  -0.78, // given name
  0.11, // own line
  -0.09, // work of before
  0.26, // inside possessive
  0.68, // in headline
  0.05, // in headline, given name
  2.06, // line with date
  1.64, // listed under a heading
  -0.35, // label of a line
  2.03, // renewed before
  1.16, // which after
  -1.53, // who after
  0.57, // colon inside
  0.48, // article inside
  1.19, // year before
  0.57, // opens the text
  0.32, // list of works before
  0.06, // part in before
  1.06, // joined before
  -0.12, // surname
  -0.66, // given name alone
  -0.14, // part of a longer
]
