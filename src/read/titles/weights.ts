/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.98, // bias
  0.55, // quoted
  1.5, // italic
  0.33, // places
  -0.06, // headline
  0.17, // early
  0.25, // season after
  0.41, // season before
  0.95, // work before
  -0.05, // work after
  0.58, // out after
  1.41, // year after
  0.6, // platform before
  0.18, // in before
  0.03, // made before
  -0.45, // possessive after
  -0.51, // says after
  0.04, // person before
  -0.12, // plays after
  -0.73, // as before
  -0.91, // by before
  -0.55, // one word
  0.32, // two words
  0.22, // three words
  0.53, // connective
  0.32, // article
  0.31, // colon
  -0.51, // digits
  -0.57, // known words
  -0.81, // hyphenated name
  -0.11, // initials
  -0.24, // bracket after
  0, // known
  -0.83, // place
  -0.79, // headline prefix
  -0.99, // the before
  0.47, // opens sentence
  0.22, // upper case
  0.02, // star after
  -0.79, // organisation
  -0.42, // trailer near
  -0.07, // renewed after
  0.27, // quoted share
  0.37, // own possessive before
  -0.31, // number last
  -0.68, // of before
  0.55, // series in text
  -0.09, // with before
  -0.11, // headline, in text too
  0.08, // headline, known beside
  -0.12, // person places
  -0.94, // particle inside
  -0.64, // given name
  0.54, // own line
  -0.4, // work of before
  -0.21, // inside possessive
  1.04, // in headline
  0.4, // in headline, given name
  2.51, // line with date
  -1.72, // cut short
  0.52, // own line, in text too
  -0.46, // headline only, long
  0.52, // most places
  0.36, // listed under a heading
  -0.49, // label of a line
  2.03, // renewed before
  0.96, // which after
  -1.78, // who after
  0.89, // colon inside
  0.12, // article inside
  1.17, // year before
  0.23, // opens the text
  1.37, // list of works before
  0.07, // part in before
  1.14, // joined before
  -1.2, // surname
  -0.2, // given name alone
  -0.14, // part of a longer
  -1.65, // in brackets
  -0.27, // stars somebody after
  0.1, // person verb after
  -0.17, // work verb after
  0.49, // a work after
  0.55, // earlier work before
  -0.05, // credit after
  -0.37, // person word first
  0.27, // field word inside
  0.15, // small word last
  -0.18, // last word alone
  1.02, // numbered of another
  0.24, // has a numbered
  0.84, // subtitle of another
  0.24, // has a subtitle
  0.36, // named short too
  0.18, // begins a longer
  -0.66, // quoted in the headline only
  0.24, // headline, in before
  0.46, // headline, work before
  0.7, // headline, work after
  -0.77, // headline, credit after
  0, // headline, possessive after
  -0.4, // headline, person verb after
  0.36, // headline, out after
  0.15, // new work before
  1.21, // released before
  1.76, // made by after
  -1, // no word for a work near
  -2.31, // person, no work near
  0.56, // part of a work before
  1.1, // part of a work after
  1.37, // fate after
  -1.15, // beside a person
  0.5, // renewal in sentence
  -0.01, // platform in sentence
  0.07, // inside a sentence
  -1.08, // only at the head
  -1.09, // comma inside
  0.62, // small number last
  0.62, // all ordinary
  0.38, // some ordinary
  -0.14, // first ordinary
  -0.01, // last ordinary
  -0.8, // one ordinary word
  0.81, // one strange word
  1.09, // somebody in before
  1.21, // from somebody after
  0.4, // prefix before a season
  1.01, // prefix before a colon
  0.67, // prefix before a verb
  0.32, // a word of it in the headline
  0.37, // often a person
  3.05, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.49, // bias
  -0.06, // quoted
  0.75, // italic
  0.61, // places
  -0.52, // headline
  0.59, // early
  0.32, // season after
  0.03, // season before
  1.02, // work before
  -0.34, // work after
  0.99, // out after
  0.54, // year after
  0.4, // platform before
  0.59, // in before
  0.59, // made before
  -0.69, // possessive after
  -0.13, // says after
  0.16, // person before
  -0.09, // plays after
  -0.47, // as before
  -0.64, // by before
  -0.55, // one word
  0.28, // two words
  0.26, // three words
  0.08, // connective
  0.68, // article
  0.38, // colon
  -0.22, // digits
  -0.18, // known words
  -0.73, // hyphenated name
  -0.1, // initials
  -0.03, // bracket after
  0, // known
  -0.52, // place
  -1.06, // headline prefix
  -0.52, // the before
  0.33, // opens sentence
  0.35, // upper case
  -0.06, // star after
  -0.11, // organisation
  -0.11, // trailer near
  -0.04, // renewed after
  -0.14, // quoted share
  0.35, // own possessive before
  0.02, // number last
  -0.61, // of before
  0.39, // series in text
  -0.43, // with before
  -0.08, // headline, in text too
  0.03, // headline, known beside
  -0.09, // person places
  -0.28, // particle inside
  -0.63, // given name
  0.88, // own line
  -0.67, // work of before
  -0.08, // inside possessive
  1.74, // in headline
  0.22, // in headline, given name
  1.45, // line with date
  -1.7, // cut short
  0.44, // own line, in text too
  -0.52, // headline only, long
  0.6, // most places
  0.31, // listed under a heading
  0.05, // label of a line
  1.07, // renewed before
  0.58, // which after
  -0.91, // who after
  0.6, // colon inside
  0.11, // article inside
  0.07, // year before
  0.85, // opens the text
  0.6, // list of works before
  0.38, // part in before
  0.56, // joined before
  -0.75, // surname
  -0.43, // given name alone
  -0.16, // part of a longer
  -0.94, // in brackets
  -0.05, // stars somebody after
  0, // person verb after
  -0.17, // work verb after
  -0.15, // a work after
  0.09, // earlier work before
  -0.21, // credit after
  -0.05, // person word first
  -0.05, // field word inside
  0.02, // small word last
  -0.49, // last word alone
  1.07, // numbered of another
  0.2, // has a numbered
  1.05, // subtitle of another
  0.12, // has a subtitle
  0.55, // named short too
  -0.02, // begins a longer
  -0.06, // quoted in the headline only
  0.06, // headline, in before
  0.98, // headline, work before
  0.87, // headline, work after
  -0.48, // headline, credit after
  0.04, // headline, possessive after
  0.11, // headline, person verb after
  0.37, // headline, out after
  0.5, // new work before
  0.55, // released before
  0.85, // made by after
  -1.11, // no word for a work near
  -1.24, // person, no work near
  -0.23, // part of a work before
  0.46, // part of a work after
  0.29, // fate after
  -0.85, // beside a person
  0.78, // renewal in sentence
  -0.17, // platform in sentence
  0.19, // inside a sentence
  -0.7, // only at the head
  -0.56, // comma inside
  0.07, // small number last
  0.06, // all ordinary
  0.31, // some ordinary
  -0.04, // first ordinary
  0.01, // last ordinary
  -0.45, // one ordinary word
  0.19, // one strange word
  0.84, // somebody in before
  0.68, // from somebody after
  0.36, // prefix before a season
  0.54, // prefix before a colon
  0.56, // prefix before a verb
  0.64, // a word of it in the headline
  0.1, // often a person
  1.91, // untitled
]
