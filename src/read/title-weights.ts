/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.45, // bias
  1.23, // quoted
  1.50, // italic
  0.58, // places
  -0.11, // headline
  0.48, // early
  1.04, // season after
  0.75, // season before
  1.61, // work before
  0.95, // work after
  0.85, // out after
  1.68, // year after
  0.08, // platform before
  0.55, // in before
  0.06, // made before
  -0.39, // possessive after
  -0.38, // says after
  -0.47, // person before
  -0.28, // plays after
  -0.70, // as before
  -0.76, // by before
  -0.45, // one word
  0.28, // two words
  0.16, // three words
  0.92, // connective
  0.63, // article
  0.22, // colon
  -0.26, // digits
  -0.51, // known words
  -1.05, // hyphenated name
  -0.28, // initials
  -0.01, // bracket after
  0.00, // known
  0.00, // place
  -0.55, // headline prefix
  -0.86, // the before
  0.32, // opens sentence
  0.41, // upper case
  -0.06, // star after
  0.22, // organisation
  -0.01, // trailer near
  -0.04, // renewed after
  0.80, // quoted share
  0.39, // own possessive before
  0.05, // number last
  -0.25, // of before
  0.72, // series in text
  0.04, // with before
  -0.10, // headline, in text too
  0.18, // headline, known beside
  -0.28, // person places
  -0.50, // particle inside
  -1.29, // given name
  -0.22, // own line
  0.19, // work of before
  -0.03, // inside possessive
  0.83, // in headline
  0.28, // in headline, given name
  2.62, // line with date
  0.79, // own line, in text too
  -0.49, // headline only, long
  0.32, // most places
  0.10, // listed under a heading
  -0.83, // label of a line
  2.05, // renewed before
  1.27, // which after
  -1.71, // who after
  1.24, // colon inside
  0.22, // article inside
  1.54, // year before
  0.17, // opens the text
  1.74, // list of works before
  -0.07, // part in before
  1.16, // joined before
  -0.65, // surname
  -0.49, // given name alone
  -0.19, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  0.00, // bias
  0.78, // quoted
  1.50, // italic
  0.72, // places
  -0.14, // headline
  1.45, // early
  0.80, // season after
  1.36, // season before
  1.46, // work before
  0.78, // work after
  0.93, // out after
  1.38, // year after
  0.12, // platform before
  0.71, // in before
  0.13, // made before
  -0.39, // possessive after
  -0.26, // says after
  -0.20, // person before
  0.03, // plays after
  -0.49, // as before
  -0.39, // by before
  -0.60, // one word
  0.30, // two words
  0.30, // three words
  0.38, // connective
  0.74, // article
  0.59, // colon
  0.20, // digits
  -0.19, // known words
  -0.52, // hyphenated name
  -0.26, // initials
  -0.08, // bracket after
  0.00, // known
  0.00, // place
  -0.46, // headline prefix
  -0.40, // the before
  0.36, // opens sentence
  0.45, // upper case
  0.13, // star after
  0.18, // organisation
  -0.00, // trailer near
  -0.00, // renewed after
  0.19, // quoted share
  0.16, // own possessive before
  0.09, // number last
  -0.31, // of before
  0.91, // series in text
  -0.22, // with before
  0.26, // headline, in text too
  0.29, // headline, known beside
  0.03, // person places
  0.26, // particle inside
  -0.76, // given name
  -0.05, // own line
  -0.09, // work of before
  0.27, // inside possessive
  0.73, // in headline
  0.08, // in headline, given name
  1.98, // line with date
  1.43, // own line, in text too
  -0.43, // headline only, long
  0.15, // most places
  1.54, // listed under a heading
  -0.30, // label of a line
  2.01, // renewed before
  1.16, // which after
  -1.53, // who after
  0.56, // colon inside
  0.49, // article inside
  1.18, // year before
  0.53, // opens the text
  0.32, // list of works before
  0.05, // part in before
  1.06, // joined before
  -0.12, // surname
  -0.64, // given name alone
  -0.13, // part of a longer
]
