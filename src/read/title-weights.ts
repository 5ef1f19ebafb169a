/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.49, // bias
  1.23, // quoted
  1.50, // italic
  0.62, // places
  -0.10, // headline
  0.48, // early
  1.04, // season after
  0.74, // season before
  1.61, // work before
  0.95, // work after
  0.86, // out after
  1.68, // year after
  0.07, // platform before
  0.55, // in before
  0.10, // made before
  -0.41, // possessive after
  -0.38, // says after
  -0.45, // person before
  -0.28, // plays after
  -0.71, // as before
  -0.77, // by before
  -0.45, // one word
  0.28, // two words
  0.15, // three words
  0.92, // connective
  0.63, // article
  0.20, // colon
  -0.26, // digits
  -0.48, // known words
  -1.05, // hyphenated name
  -0.28, // initials
  0.01, // bracket after
  0.00, // known
  0.00, // place
  -0.55, // headline prefix
  -0.87, // the before
  0.32, // opens sentence
  0.41, // upper case
  -0.07, // star after
  0.21, // organisation
  -0.02, // trailer near
  -0.04, // renewed after
  0.81, // quoted share
  0.38, // own possessive before
  0.06, // number last
  -0.25, // of before
  0.70, // series in text
  0.04, // with before
  -0.12, // headline, in text too
  0.20, // headline, known beside
  -0.28, // person places
  -0.50, // particle inside
  -1.29, // given name
  -0.13, // own line
  0.20, // work of before
  -0.02, // inside possessive
  0.82, // in headline
  0.28, // in headline, given name
  2.72, // line with date
  -0.48, // headline only, long
  0.31, // most places
  0.17, // listed under a heading
  -0.82, // label of a line
  2.08, // renewed before
  1.27, // which after
  -1.71, // who after
  1.26, // colon inside
  0.22, // article inside
  1.53, // year before
  0.17, // opens the text
  1.74, // list of works before
  -0.07, // part in before
  1.16, // joined before
  -0.66, // surname
  -0.50, // given name alone
  -0.19, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  0.78, // quoted
  1.50, // italic
  0.75, // places
  -0.13, // headline
  1.46, // early
  0.76, // season after
  1.35, // season before
  1.45, // work before
  0.77, // work after
  0.93, // out after
  1.38, // year after
  0.12, // platform before
  0.70, // in before
  0.14, // made before
  -0.42, // possessive after
  -0.26, // says after
  -0.12, // person before
  0.03, // plays after
  -0.50, // as before
  -0.40, // by before
  -0.60, // one word
  0.30, // two words
  0.30, // three words
  0.37, // connective
  0.76, // article
  0.57, // colon
  0.20, // digits
  -0.16, // known words
  -0.52, // hyphenated name
  -0.26, // initials
  -0.02, // bracket after
  0.00, // known
  0.00, // place
  -0.45, // headline prefix
  -0.40, // the before
  0.36, // opens sentence
  0.42, // upper case
  0.13, // star after
  0.18, // organisation
  -0.01, // trailer near
  -0.00, // renewed after
  0.19, // quoted share
  0.15, // own possessive before
  0.09, // number last
  -0.33, // of before
  0.89, // series in text
  -0.23, // with before
  0.25, // headline, in text too
  0.32, // headline, known beside
  0.03, // person places
  0.26, // particle inside
  -0.77, // given name
  0.11, // own line
  -0.09, // work of before
  0.27, // inside possessive
  0.71, // in headline
  0.07, // in headline, given name
  2.06, // line with date
  -0.42, // headline only, long
  0.13, // most places
  1.63, // listed under a heading
  -0.34, // label of a line
  2.03, // renewed before
  1.16, // which after
  -1.53, // who after
  0.56, // colon inside
  0.48, // article inside
  1.18, // year before
  0.55, // opens the text
  0.32, // list of works before
  0.06, // part in before
  1.06, // joined before
  -0.13, // surname
  -0.66, // given name alone
  -0.14, // part of a longer
]
