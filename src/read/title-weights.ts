/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -3.09, // bias
  0.55, // quoted
  1.5, // italic
  0.81, // places
  -0.05, // headline
  0.4, // early
  0.34, // season after
  0.46, // season before
  0.94, // work before
  -0.03, // work after
  0.84, // out after
  1.35, // year after
  -0.09, // platform before
  0.45, // in before
  0.04, // made before
  -0.45, // possessive after
  -0.4, // says after
  -0.14, // person before
  -0.13, // plays after
  -0.81, // as before
  -0.96, // by before
  -0.41, // one word
  0.28, // two words
  0.11, // three words
  0.75, // connective
  0.41, // article
  -0.0, // colon
  -0.44, // digits
  -0.53, // known words
  -1.04, // hyphenated name
  -0.14, // initials
  -0.12, // bracket after
  0.0, // known
  0.0, // place
  -0.64, // headline prefix
  -0.85, // the before
  0.19, // opens sentence
  0.53, // upper case
  -0.01, // star after
  0.15, // organisation
  -0.19, // trailer near
  -0.04, // renewed after
  0.28, // quoted share
  0.36, // own possessive before
  -0.05, // number last
  -0.31, // of before
  0.5, // series in text
  -0.01, // with before
  -0.13, // headline, in text too
  -0.08, // headline, known beside
  -0.13, // person places
  -0.84, // particle inside
  -0.51, // given name
  -0.29, // own line
  -0.07, // work of before
  -0.16, // inside possessive
  0.84, // in headline
  0.39, // in headline, given name
  2.08, // line with date
  -1.84, // cut short
  0.61, // own line, in text too
  -0.55, // headline only, long
  0.39, // most places
  0.3, // listed under a heading
  -0.43, // label of a line
  2.03, // renewed before
  0.8, // which after
  -1.66, // who after
  1.17, // colon inside
  0.23, // article inside
  1.12, // year before
  0.23, // opens the text
  1.24, // list of works before
  -0.06, // part in before
  1.07, // joined before
  -1.05, // surname
  -0.03, // given name alone
  -0.15, // part of a longer
  -1.41, // in brackets
  -0.32, // stars somebody after
  0.38, // person verb after
  0.14, // work verb after
  0.44, // a work after
  0.65, // earlier work before
  -0.03, // credit after
  -0.24, // person word first
  0.38, // field word inside
  0.29, // small word last
  0.1, // last word alone
  1.16, // numbered of another
  0.29, // has a numbered
  1.03, // subtitle of another
  0.37, // has a subtitle
  0.49, // named short too
  0.06, // begins a longer
  -0.59, // quoted in the headline only
  0.44, // headline, in before
  0.21, // headline, work before
  0.55, // headline, work after
  -0.75, // headline, credit after
  0.05, // headline, possessive after
  -0.38, // headline, person verb after
  0.38, // headline, out after
  0.01, // new work before
  1.07, // released before
  1.65, // made by after
  -1.24, // no word for a work near
  -2.33, // person, no work near
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.54, // bias
  0.4, // quoted
  0.75, // italic
  0.91, // places
  -0.4, // headline
  0.79, // early
  0.43, // season after
  -0.07, // season before
  0.91, // work before
  -0.07, // work after
  1.26, // out after
  0.58, // year after
  0.17, // platform before
  0.96, // in before
  0.55, // made before
  -0.72, // possessive after
  -0.11, // says after
  -0.07, // person before
  -0.24, // plays after
  -0.71, // as before
  -0.67, // by before
  -0.6, // one word
  0.33, // two words
  0.26, // three words
  0.22, // connective
  0.7, // article
  0.19, // colon
  -0.14, // digits
  -0.08, // known words
  -0.89, // hyphenated name
  -0.16, // initials
  -0.14, // bracket after
  0.0, // known
  0.0, // place
  -0.99, // headline prefix
  -0.5, // the before
  0.21, // opens sentence
  0.4, // upper case
  0.13, // star after
  0.24, // organisation
  -0.13, // trailer near
  -0.02, // renewed after
  -0.14, // quoted share
  0.39, // own possessive before
  0.18, // number last
  -0.23, // of before
  0.63, // series in text
  -0.3, // with before
  -0.13, // headline, in text too
  0.23, // headline, known beside
  -0.24, // person places
  -0.06, // particle inside
  -0.68, // given name
  0.28, // own line
  -0.47, // work of before
  0.13, // inside possessive
  1.32, // in headline
  0.23, // in headline, given name
  1.3, // line with date
  -1.76, // cut short
  0.5, // own line, in text too
  -0.62, // headline only, long
  0.68, // most places
  0.31, // listed under a heading
  -0.04, // label of a line
  1.05, // renewed before
  0.37, // which after
  -0.87, // who after
  0.8, // colon inside
  0.39, // article inside
  0.18, // year before
  0.83, // opens the text
  0.5, // list of works before
  0.12, // part in before
  0.5, // joined before
  -0.92, // surname
  -0.43, // given name alone
  -0.16, // part of a longer
  -0.81, // in brackets
  -0.21, // stars somebody after
  0.03, // person verb after
  0.19, // work verb after
  0.07, // a work after
  0.04, // earlier work before
  0.25, // credit after
  0.05, // person word first
  -0.01, // field word inside
  -0.14, // small word last
  -0.11, // last word alone
  1.19, // numbered of another
  0.15, // has a numbered
  1.23, // subtitle of another
  0.2, // has a subtitle
  0.67, // named short too
  -0.09, // begins a longer
  -0.1, // quoted in the headline only
  0.47, // headline, in before
  0.79, // headline, work before
  0.63, // headline, work after
  -0.56, // headline, credit after
  0.06, // headline, possessive after
  -0.02, // headline, person verb after
  0.26, // headline, out after
  0.49, // new work before
  0.5, // released before
  0.8, // made by after
  -0.89, // no word for a work near
  -1.39, // person, no work near
]
