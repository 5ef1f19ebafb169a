/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.49, // bias
  1.07, // quoted
  1.5, // italic
  0.84, // places
  -0.05, // headline
  0.42, // early
  0.95, // season after
  0.79, // season before
  1.66, // work before
  0.85, // work after
  0.77, // out after
  1.66, // year after
  -0.01, // platform before
  0.59, // in before
  0.0, // made before
  -0.5, // possessive after
  -0.37, // says after
  -0.54, // person before
  -0.34, // plays after
  -0.77, // as before
  -0.78, // by before
  -0.36, // one word
  0.26, // two words
  0.09, // three words
  0.98, // connective
  0.62, // article
  0.17, // colon
  -0.32, // digits
  -0.51, // known words
  -1.0, // hyphenated name
  -0.27, // initials
  -0.11, // bracket after
  0.0, // known
  0.0, // place
  -0.67, // headline prefix
  -0.8, // the before
  0.22, // opens sentence
  0.54, // upper case
  -0.16, // star after
  0.26, // organisation
  -0.04, // trailer near
  -0.06, // renewed after
  0.74, // quoted share
  0.44, // own possessive before
  0.05, // number last
  -0.38, // of before
  0.68, // series in text
  -0.02, // with before
  -0.17, // headline, in text too
  0.2, // headline, known beside
  -0.34, // person places
  -0.59, // particle inside
  -1.26, // given name
  -0.28, // own line
  0.03, // work of before
  -0.09, // inside possessive
  0.79, // in headline
  0.32, // in headline, given name
  2.59, // line with date
  -1.68, // cut short
  0.89, // own line, in text too
  -0.48, // headline only, long
  0.33, // most places
  0.2, // listed under a heading
  -0.53, // label of a line
  2.04, // renewed before
  1.24, // which after
  -1.75, // who after
  1.3, // colon inside
  0.27, // article inside
  1.55, // year before
  0.27, // opens the text
  1.9, // list of works before
  -0.06, // part in before
  1.11, // joined before
  -0.78, // surname
  -0.47, // given name alone
  -0.17, // part of a longer
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.0, // bias
  0.68, // quoted
  1.5, // italic
  0.75, // places
  -0.09, // headline
  1.36, // early
  0.75, // season after
  1.35, // season before
  1.43, // work before
  0.75, // work after
  0.88, // out after
  1.38, // year after
  0.06, // platform before
  0.77, // in before
  0.11, // made before
  -0.43, // possessive after
  -0.25, // says after
  -0.25, // person before
  -0.01, // plays after
  -0.5, // as before
  -0.35, // by before
  -0.54, // one word
  0.33, // two words
  0.21, // three words
  0.36, // connective
  0.76, // article
  0.59, // colon
  0.12, // digits
  -0.17, // known words
  -0.5, // hyphenated name
  -0.25, // initials
  -0.11, // bracket after
  0.0, // known
  0.0, // place
  -0.54, // headline prefix
  -0.34, // the before
  0.29, // opens sentence
  0.46, // upper case
  0.08, // star after
  0.21, // organisation
  -0.0, // trailer near
  -0.0, // renewed after
  0.15, // quoted share
  0.17, // own possessive before
  0.01, // number last
  -0.36, // of before
  0.86, // series in text
  -0.24, // with before
  0.24, // headline, in text too
  0.28, // headline, known beside
  -0.01, // person places
  0.23, // particle inside
  -0.76, // given name
  -0.11, // own line
  -0.15, // work of before
  0.26, // inside possessive
  0.76, // in headline
  0.08, // in headline, given name
  1.99, // line with date
  -1.07, // cut short
  1.4, // own line, in text too
  -0.4, // headline only, long
  0.14, // most places
  1.59, // listed under a heading
  -0.24, // label of a line
  2.01, // renewed before
  1.16, // which after
  -1.53, // who after
  0.56, // colon inside
  0.49, // article inside
  1.14, // year before
  0.62, // opens the text
  0.33, // list of works before
  0.04, // part in before
  1.06, // joined before
  -0.17, // surname
  -0.6, // given name alone
  -0.1, // part of a longer
]
