/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -3.25, // bias
  0.57, // quoted
  1.5, // italic
  0.85, // places
  0.04, // headline
  0.36, // early
  0.38, // season after
  0.49, // season before
  0.95, // work before
  0.03, // work after
  0.82, // out after
  1.36, // year after
  -0.09, // platform before
  0.45, // in before
  0.04, // made before
  -0.41, // possessive after
  -0.4, // says after
  -0.16, // person before
  -0.13, // plays after
  -0.96, // as before
  -0.91, // by before
  -0.37, // one word
  0.26, // two words
  0.09, // three words
  0.77, // connective
  0.5, // article
  0.13, // colon
  -0.46, // digits
  -0.5, // known words
  -1.01, // hyphenated name
  -0.11, // initials
  -0.13, // bracket after
  0.0, // known
  0.0, // place
  -0.73, // headline prefix
  -0.86, // the before
  0.2, // opens sentence
  0.58, // upper case
  -0.01, // star after
  0.14, // organisation
  -0.12, // trailer near
  -0.03, // renewed after
  0.34, // quoted share
  0.37, // own possessive before
  -0.1, // number last
  -0.21, // of before
  0.36, // series in text
  -0.01, // with before
  -0.15, // headline, in text too
  0.05, // headline, known beside
  -0.13, // person places
  -0.79, // particle inside
  -0.44, // given name
  -0.29, // own line
  -0.04, // work of before
  -0.07, // inside possessive
  0.77, // in headline
  0.41, // in headline, given name
  2.1, // line with date
  -1.86, // cut short
  0.65, // own line, in text too
  -0.45, // headline only, long
  0.42, // most places
  0.22, // listed under a heading
  -0.42, // label of a line
  2.03, // renewed before
  0.8, // which after
  -1.66, // who after
  1.21, // colon inside
  0.21, // article inside
  1.16, // year before
  0.24, // opens the text
  1.29, // list of works before
  -0.05, // part in before
  1.16, // joined before
  -1.08, // surname
  -0.05, // given name alone
  -0.15, // part of a longer
  -1.42, // in brackets
  -0.31, // stars somebody after
  0.45, // person verb after
  0.14, // work verb after
  0.33, // a work after
  0.65, // earlier work before
  -0.02, // credit after
  0.07, // person word first
  0.45, // field word inside
  -0.02, // small word last
  0.06, // last word alone
  0.85, // numbered of another
  0.32, // has a numbered
  1.15, // subtitle of another
  0.33, // has a subtitle
  0.54, // named short too
  0.25, // begins a longer
  -0.6, // quoted in the headline only
  0.47, // headline, in before
  0.25, // headline, work before
  0.63, // headline, work after
  -0.75, // headline, credit after
  0.08, // headline, possessive after
  -0.38, // headline, person verb after
  0.43, // headline, out after
  0.01, // new work before
  -1.11, // no word for a work near
  -2.15, // person, no work near
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.62, // bias
  0.4, // quoted
  0.75, // italic
  0.92, // places
  -0.28, // headline
  0.79, // early
  0.46, // season after
  -0.07, // season before
  0.9, // work before
  -0.07, // work after
  1.29, // out after
  0.59, // year after
  0.18, // platform before
  0.99, // in before
  0.52, // made before
  -0.71, // possessive after
  -0.05, // says after
  0.02, // person before
  -0.26, // plays after
  -0.87, // as before
  -0.65, // by before
  -0.59, // one word
  0.37, // two words
  0.22, // three words
  0.28, // connective
  0.75, // article
  0.29, // colon
  -0.14, // digits
  -0.06, // known words
  -0.87, // hyphenated name
  -0.16, // initials
  -0.15, // bracket after
  0.0, // known
  0.0, // place
  -0.97, // headline prefix
  -0.58, // the before
  0.28, // opens sentence
  0.57, // upper case
  0.08, // star after
  0.23, // organisation
  -0.11, // trailer near
  -0.02, // renewed after
  -0.11, // quoted share
  0.43, // own possessive before
  -0.04, // number last
  -0.12, // of before
  0.4, // series in text
  -0.29, // with before
  -0.32, // headline, in text too
  0.32, // headline, known beside
  -0.26, // person places
  -0.0, // particle inside
  -0.68, // given name
  0.29, // own line
  -0.26, // work of before
  0.19, // inside possessive
  1.34, // in headline
  0.23, // in headline, given name
  1.31, // line with date
  -1.76, // cut short
  0.5, // own line, in text too
  -0.57, // headline only, long
  0.69, // most places
  0.28, // listed under a heading
  -0.02, // label of a line
  1.05, // renewed before
  0.39, // which after
  -0.88, // who after
  0.82, // colon inside
  0.36, // article inside
  0.2, // year before
  0.88, // opens the text
  0.51, // list of works before
  0.14, // part in before
  0.53, // joined before
  -0.86, // surname
  -0.46, // given name alone
  -0.15, // part of a longer
  -0.81, // in brackets
  -0.12, // stars somebody after
  0.1, // person verb after
  0.21, // work verb after
  0.32, // a work after
  0.21, // earlier work before
  0.21, // credit after
  0.22, // person word first
  0.08, // field word inside
  -0.34, // small word last
  -0.15, // last word alone
  0.73, // numbered of another
  0.36, // has a numbered
  1.3, // subtitle of another
  0.19, // has a subtitle
  0.71, // named short too
  0.01, // begins a longer
  -0.15, // quoted in the headline only
  0.53, // headline, in before
  0.77, // headline, work before
  0.6, // headline, work after
  -0.56, // headline, credit after
  0.06, // headline, possessive after
  0.04, // headline, person verb after
  0.28, // headline, out after
  0.55, // new work before
  -1.03, // no word for a work near
  -1.08, // person, no work near
]
