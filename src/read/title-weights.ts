/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -3.1, // bias
  0.57, // quoted
  1.5, // italic
  0.81, // places
  0.02, // headline
  0.38, // early
  0.36, // season after
  0.47, // season before
  0.97, // work before
  0.03, // work after
  0.84, // out after
  1.34, // year after
  -0.07, // platform before
  0.45, // in before
  0.03, // made before
  -0.42, // possessive after
  -0.4, // says after
  -0.13, // person before
  -0.14, // plays after
  -0.93, // as before
  -0.96, // by before
  -0.41, // one word
  0.28, // two words
  0.11, // three words
  0.77, // connective
  0.4, // article
  0.01, // colon
  -0.5, // digits
  -0.58, // known words
  -1.04, // hyphenated name
  -0.14, // initials
  -0.12, // bracket after
  0.0, // known
  0.0, // place
  -0.66, // headline prefix
  -0.86, // the before
  0.26, // opens sentence
  0.57, // upper case
  -0.01, // star after
  0.15, // organisation
  -0.12, // trailer near
  -0.03, // renewed after
  0.3, // quoted share
  0.36, // own possessive before
  -0.13, // number last
  -0.3, // of before
  0.42, // series in text
  -0.0, // with before
  -0.19, // headline, in text too
  -0.01, // headline, known beside
  -0.14, // person places
  -0.84, // particle inside
  -0.51, // given name
  -0.29, // own line
  -0.04, // work of before
  -0.13, // inside possessive
  0.79, // in headline
  0.39, // in headline, given name
  2.01, // line with date
  -1.82, // cut short
  0.6, // own line, in text too
  -0.53, // headline only, long
  0.39, // most places
  0.29, // listed under a heading
  -0.43, // label of a line
  2.03, // renewed before
  0.82, // which after
  -1.66, // who after
  1.14, // colon inside
  0.23, // article inside
  1.12, // year before
  0.23, // opens the text
  1.24, // list of works before
  -0.05, // part in before
  1.08, // joined before
  -1.05, // surname
  -0.03, // given name alone
  -0.15, // part of a longer
  -1.4, // in brackets
  -0.32, // stars somebody after
  0.4, // person verb after
  0.14, // work verb after
  0.45, // a work after
  0.67, // earlier work before
  -0.03, // credit after
  -0.25, // person word first
  0.46, // field word inside
  0.28, // small word last
  0.08, // last word alone
  0.79, // numbered of another
  0.32, // has a numbered
  1.04, // subtitle of another
  0.37, // has a subtitle
  0.51, // named short too
  0.09, // begins a longer
  -0.61, // quoted in the headline only
  0.45, // headline, in before
  0.22, // headline, work before
  0.56, // headline, work after
  -0.74, // headline, credit after
  0.07, // headline, possessive after
  -0.37, // headline, person verb after
  0.41, // headline, out after
  0.03, // new work before
  1.06, // released before
  1.65, // made by after
  -1.26, // no word for a work near
  -2.32, // person, no work near
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.55, // bias
  0.38, // quoted
  0.75, // italic
  0.89, // places
  -0.33, // headline
  0.8, // early
  0.45, // season after
  -0.07, // season before
  0.9, // work before
  -0.07, // work after
  1.25, // out after
  0.57, // year after
  0.19, // platform before
  0.98, // in before
  0.53, // made before
  -0.66, // possessive after
  -0.08, // says after
  -0.07, // person before
  -0.25, // plays after
  -0.87, // as before
  -0.66, // by before
  -0.59, // one word
  0.32, // two words
  0.26, // three words
  0.23, // connective
  0.71, // article
  0.22, // colon
  -0.16, // digits
  -0.12, // known words
  -0.88, // hyphenated name
  -0.16, // initials
  -0.15, // bracket after
  0.0, // known
  0.0, // place
  -1.01, // headline prefix
  -0.52, // the before
  0.25, // opens sentence
  0.57, // upper case
  0.12, // star after
  0.24, // organisation
  -0.1, // trailer near
  -0.02, // renewed after
  -0.15, // quoted share
  0.45, // own possessive before
  -0.05, // number last
  -0.15, // of before
  0.46, // series in text
  -0.28, // with before
  -0.28, // headline, in text too
  0.32, // headline, known beside
  -0.25, // person places
  -0.05, // particle inside
  -0.67, // given name
  0.27, // own line
  -0.24, // work of before
  0.14, // inside possessive
  1.36, // in headline
  0.22, // in headline, given name
  1.27, // line with date
  -1.75, // cut short
  0.5, // own line, in text too
  -0.61, // headline only, long
  0.69, // most places
  0.31, // listed under a heading
  -0.04, // label of a line
  1.05, // renewed before
  0.54, // which after
  -0.87, // who after
  0.77, // colon inside
  0.37, // article inside
  0.2, // year before
  0.86, // opens the text
  0.49, // list of works before
  0.13, // part in before
  0.51, // joined before
  -0.83, // surname
  -0.44, // given name alone
  -0.16, // part of a longer
  -0.8, // in brackets
  -0.19, // stars somebody after
  0.03, // person verb after
  0.18, // work verb after
  0.06, // a work after
  0.21, // earlier work before
  0.24, // credit after
  0.07, // person word first
  0.09, // field word inside
  -0.16, // small word last
  -0.12, // last word alone
  0.72, // numbered of another
  0.2, // has a numbered
  1.21, // subtitle of another
  0.2, // has a subtitle
  0.69, // named short too
  -0.06, // begins a longer
  -0.16, // quoted in the headline only
  0.49, // headline, in before
  0.75, // headline, work before
  0.59, // headline, work after
  -0.56, // headline, credit after
  0.08, // headline, possessive after
  0.01, // headline, person verb after
  0.25, // headline, out after
  0.53, // new work before
  0.5, // released before
  0.79, // made by after
  -1.02, // no word for a work near
  -1.36, // person, no work near
]
