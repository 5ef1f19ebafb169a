/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -3.12, // bias
  0.57, // quoted
  1.5, // italic
  0.79, // places
  0.01, // headline
  0.37, // early
  0.35, // season after
  0.48, // season before
  0.98, // work before
  0.02, // work after
  0.83, // out after
  1.34, // year after
  -0.07, // platform before
  0.46, // in before
  0.04, // made before
  -0.4, // possessive after
  -0.42, // says after
  -0.15, // person before
  -0.13, // plays after
  -0.94, // as before
  -0.96, // by before
  -0.4, // one word
  0.27, // two words
  0.12, // three words
  0.81, // connective
  0.42, // article
  0.12, // colon
  -0.49, // digits
  -0.57, // known words
  -1.04, // hyphenated name
  -0.11, // initials
  -0.12, // bracket after
  0.0, // known
  0.0, // place
  -0.68, // headline prefix
  -0.84, // the before
  0.27, // opens sentence
  0.56, // upper case
  -0.01, // star after
  0.14, // organisation
  -0.12, // trailer near
  -0.03, // renewed after
  0.3, // quoted share
  0.35, // own possessive before
  -0.11, // number last
  -0.26, // of before
  0.42, // series in text
  -0.01, // with before
  -0.17, // headline, in text too
  -0.04, // headline, known beside
  -0.13, // person places
  -0.83, // particle inside
  -0.46, // given name
  -0.28, // own line
  -0.04, // work of before
  -0.11, // inside possessive
  0.81, // in headline
  0.42, // in headline, given name
  1.99, // line with date
  -1.82, // cut short
  0.59, // own line, in text too
  -0.48, // headline only, long
  0.4, // most places
  0.32, // listed under a heading
  -0.44, // label of a line
  2.03, // renewed before
  0.81, // which after
  -1.65, // who after
  1.18, // colon inside
  0.25, // article inside
  1.13, // year before
  0.23, // opens the text
  1.25, // list of works before
  -0.06, // part in before
  1.18, // joined before
  -1.04, // surname
  -0.04, // given name alone
  -0.15, // part of a longer
  -1.4, // in brackets
  -0.31, // stars somebody after
  0.46, // person verb after
  0.13, // work verb after
  0.45, // a work after
  0.66, // earlier work before
  -0.03, // credit after
  0.07, // person word first
  0.44, // field word inside
  0.24, // small word last
  0.13, // last word alone
  0.85, // numbered of another
  0.32, // has a numbered
  1.15, // subtitle of another
  0.36, // has a subtitle
  0.51, // named short too
  0.13, // begins a longer
  -0.6, // quoted in the headline only
  0.49, // headline, in before
  0.22, // headline, work before
  0.57, // headline, work after
  -0.74, // headline, credit after
  0.09, // headline, possessive after
  -0.37, // headline, person verb after
  0.41, // headline, out after
  0.0, // new work before
  1.05, // released before
  1.65, // made by after
  -1.21, // no word for a work near
  -2.28, // person, no work near
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.56, // bias
  0.42, // quoted
  0.75, // italic
  0.88, // places
  -0.32, // headline
  0.8, // early
  0.46, // season after
  -0.06, // season before
  0.94, // work before
  -0.07, // work after
  1.27, // out after
  0.57, // year after
  0.19, // platform before
  1.0, // in before
  0.53, // made before
  -0.68, // possessive after
  -0.04, // says after
  -0.11, // person before
  -0.24, // plays after
  -0.86, // as before
  -0.66, // by before
  -0.58, // one word
  0.35, // two words
  0.23, // three words
  0.29, // connective
  0.74, // article
  0.28, // colon
  -0.15, // digits
  -0.1, // known words
  -0.88, // hyphenated name
  -0.16, // initials
  -0.14, // bracket after
  0.0, // known
  0.0, // place
  -1.01, // headline prefix
  -0.51, // the before
  0.28, // opens sentence
  0.56, // upper case
  0.09, // star after
  0.25, // organisation
  -0.12, // trailer near
  -0.02, // renewed after
  -0.13, // quoted share
  0.42, // own possessive before
  -0.04, // number last
  -0.14, // of before
  0.45, // series in text
  -0.29, // with before
  -0.32, // headline, in text too
  0.3, // headline, known beside
  -0.24, // person places
  -0.0, // particle inside
  -0.73, // given name
  0.3, // own line
  -0.24, // work of before
  0.16, // inside possessive
  1.34, // in headline
  0.2, // in headline, given name
  1.27, // line with date
  -1.73, // cut short
  0.48, // own line, in text too
  -0.55, // headline only, long
  0.71, // most places
  0.32, // listed under a heading
  -0.04, // label of a line
  1.06, // renewed before
  0.44, // which after
  -0.88, // who after
  0.79, // colon inside
  0.39, // article inside
  0.19, // year before
  0.86, // opens the text
  0.5, // list of works before
  0.12, // part in before
  0.58, // joined before
  -0.86, // surname
  -0.47, // given name alone
  -0.16, // part of a longer
  -0.8, // in brackets
  -0.18, // stars somebody after
  0.04, // person verb after
  0.19, // work verb after
  0.1, // a work after
  0.22, // earlier work before
  0.23, // credit after
  0.22, // person word first
  0.08, // field word inside
  -0.18, // small word last
  -0.17, // last word alone
  0.72, // numbered of another
  0.3, // has a numbered
  1.3, // subtitle of another
  0.21, // has a subtitle
  0.69, // named short too
  -0.04, // begins a longer
  -0.15, // quoted in the headline only
  0.52, // headline, in before
  0.76, // headline, work before
  0.64, // headline, work after
  -0.55, // headline, credit after
  0.08, // headline, possessive after
  0.07, // headline, person verb after
  0.25, // headline, out after
  0.52, // new work before
  0.66, // released before
  0.79, // made by after
  -1.01, // no word for a work near
  -1.04, // person, no work near
]
