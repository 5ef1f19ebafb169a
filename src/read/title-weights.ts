/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -4.43, // bias
  1.42, // quoted
  0.0, // italic
  0.97, // places
  -0.48, // headline
  0.52, // early
  1.03, // season after
  0.48, // season before
  1.68, // work before
  0.98, // work after
  0.85, // out after
  0.91, // year after
  -0.02, // platform before
  0.5, // in before
  0.01, // made before
  -0.58, // possessive after
  -0.33, // says after
  -1.04, // person before
  -0.41, // plays after
  -1.1, // as before
  -1.11, // by before
  -0.62, // one word
  0.35, // two words
  0.24, // three words
  0.94, // connective
  0.7, // article
  0.62, // colon
  -0.47, // digits
  -1.14, // known words
  -1.28, // hyphenated name
  0.22, // initials
  0.02, // bracket after
  0.0, // known
  -0.03, // place
  -0.58, // headline prefix
  -0.96, // the before
  0.12, // opens sentence
  0.16, // upper case
  -0.03, // star after
  0.17, // organisation
  -0.08, // trailer near
  -0.09, // renewed after
  0.73, // quoted share
  0.8, // own possessive before
  0.12, // number last
  -0.3, // of before
  0.69, // series in text
  0.17, // with before
  0.21, // headline, in text too
  0.28, // headline, known beside
  -0.41, // person places
  -0.56, // particle inside
  -1.55, // given name
  0.03, // own line
  0.18, // work of before
  0.0, // named before
  0.06, // inside possessive
  0.62, // in headline
  0.43, // in headline, given name
]

/** Log-odds that the article is mostly about it. */
export const MAIN_WEIGHTS: readonly number[] = [
  -6.16, // bias
  0.85, // quoted
  0.0, // italic
  0.55, // places
  -0.4, // headline
  1.72, // early
  0.87, // season after
  0.58, // season before
  1.46, // work before
  0.78, // work after
  0.69, // out after
  -0.1, // year after
  0.28, // platform before
  0.45, // in before
  0.1, // made before
  -0.64, // possessive after
  0.07, // says after
  -0.63, // person before
  -0.01, // plays after
  -0.63, // as before
  -0.72, // by before
  -0.72, // one word
  0.54, // two words
  0.15, // three words
  0.29, // connective
  0.72, // article
  0.62, // colon
  0.03, // digits
  -0.78, // known words
  -0.57, // hyphenated name
  -0.22, // initials
  0.05, // bracket after
  0.0, // known
  -0.0, // place
  -0.34, // headline prefix
  -0.77, // the before
  0.36, // opens sentence
  0.2, // upper case
  -0.2, // star after
  0.38, // organisation
  0.01, // trailer near
  -0.01, // renewed after
  0.44, // quoted share
  -0.18, // own possessive before
  -0.12, // number last
  -0.73, // of before
  0.88, // series in text
  -0.34, // with before
  0.55, // headline, in text too
  0.24, // headline, known beside
  -0.01, // person places
  0.08, // particle inside
  -1.14, // given name
  0.37, // own line
  0.35, // work of before
  0.0, // named before
  0.3, // inside possessive
  1.27, // in headline
  -0.1, // in headline, given name
]
