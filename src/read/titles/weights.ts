/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.97, // bias
  0.55, // quoted
  1.5, // italic
  0.34, // places
  -0.06, // headline
  0.18, // early
  0.25, // season after
  0.41, // season before
  0.93, // work before
  -0.05, // work after
  0.57, // out after
  1.4, // year after
  0.6, // platform before
  0.21, // in before
  0.04, // made before
  -0.45, // possessive after
  -0.51, // says after
  0.04, // person before
  -0.12, // plays after
  -0.74, // as before
  -0.91, // by before
  -0.55, // one word
  0.32, // two words
  0.22, // three words
  0.51, // connective
  0.32, // article
  0.31, // colon
  -0.5, // digits
  -0.57, // known words
  -0.8, // hyphenated name
  -0.11, // initials
  -0.24, // bracket after
  0, // known
  -0.83, // place
  -0.78, // headline prefix
  -0.99, // the before
  0.47, // opens sentence
  0.22, // upper case
  0.02, // star after
  -0.78, // organisation
  -0.43, // trailer near
  -0.07, // renewed after
  0.26, // quoted share
  0.39, // own possessive before
  -0.32, // number last
  -0.68, // of before
  0.54, // series in text
  -0.09, // with before
  -0.12, // headline, in text too
  0.08, // headline, known beside
  -0.12, // person places
  -1, // particle inside
  -0.64, // given name
  0.54, // own line
  -0.41, // work of before
  -0.2, // inside possessive
  1.03, // in headline
  0.41, // in headline, given name
  2.51, // line with date
  -1.69, // cut short
  0.52, // own line, in text too
  -0.46, // headline only, long
  0.52, // most places
  0.36, // listed under a heading
  -0.5, // label of a line
  2.03, // renewed before
  0.97, // which after
  -1.78, // who after
  0.89, // colon inside
  0.16, // article inside
  1.19, // year before
  0.23, // opens the text
  1.37, // list of works before
  0.05, // part in before
  1.14, // joined before
  -1.2, // surname
  -0.2, // given name alone
  -0.14, // part of a longer
  -1.65, // in brackets
  -0.27, // stars somebody after
  0.1, // person verb after
  -0.18, // work verb after
  0.49, // a work after
  0.55, // earlier work before
  -0.05, // credit after
  -0.37, // person word first
  0.27, // field word inside
  0.15, // small word last
  -0.18, // last word alone
  1.02, // numbered of another
  0.24, // has a numbered
  0.85, // subtitle of another
  0.24, // has a subtitle
  0.41, // named short too
  0.2, // begins a longer
  -0.66, // quoted in the headline only
  0.23, // headline, in before
  0.46, // headline, work before
  0.7, // headline, work after
  -0.77, // headline, credit after
  0, // headline, possessive after
  -0.4, // headline, person verb after
  0.37, // headline, out after
  0.16, // new work before
  1.21, // released before
  1.75, // made by after
  -1, // no word for a work near
  -2.31, // person, no work near
  0.55, // part of a work before
  1.1, // part of a work after
  1.37, // fate after
  -1.14, // beside a person
  0.5, // renewal in sentence
  -0.01, // platform in sentence
  0.07, // inside a sentence
  -1.08, // only at the head
  -1.09, // comma inside
  0.62, // small number last
  0.62, // all ordinary
  0.38, // some ordinary
  -0.13, // first ordinary
  -0.02, // last ordinary
  -0.8, // one ordinary word
  0.81, // one strange word
  1.11, // somebody in before
  1.21, // from somebody after
  0.41, // prefix before a season
  1.01, // prefix before a colon
  0.68, // prefix before a verb
  0.32, // a word of it in the headline
  0.38, // often a person
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
  0.02, // season before
  1.01, // work before
  -0.35, // work after
  0.99, // out after
  0.53, // year after
  0.4, // platform before
  0.62, // in before
  0.59, // made before
  -0.69, // possessive after
  -0.13, // says after
  0.15, // person before
  -0.09, // plays after
  -0.48, // as before
  -0.64, // by before
  -0.55, // one word
  0.28, // two words
  0.26, // three words
  0.07, // connective
  0.69, // article
  0.39, // colon
  -0.21, // digits
  -0.18, // known words
  -0.73, // hyphenated name
  -0.1, // initials
  -0.03, // bracket after
  0, // known
  -0.51, // place
  -1.05, // headline prefix
  -0.52, // the before
  0.33, // opens sentence
  0.34, // upper case
  -0.07, // star after
  -0.1, // organisation
  -0.12, // trailer near
  -0.04, // renewed after
  -0.15, // quoted share
  0.35, // own possessive before
  0.03, // number last
  -0.62, // of before
  0.37, // series in text
  -0.42, // with before
  -0.11, // headline, in text too
  0.03, // headline, known beside
  -0.09, // person places
  -0.32, // particle inside
  -0.63, // given name
  0.88, // own line
  -0.67, // work of before
  -0.08, // inside possessive
  1.74, // in headline
  0.23, // in headline, given name
  1.45, // line with date
  -1.63, // cut short
  0.43, // own line, in text too
  -0.52, // headline only, long
  0.62, // most places
  0.31, // listed under a heading
  0.05, // label of a line
  1.07, // renewed before
  0.59, // which after
  -0.91, // who after
  0.6, // colon inside
  0.15, // article inside
  0.08, // year before
  0.85, // opens the text
  0.6, // list of works before
  0.36, // part in before
  0.56, // joined before
  -0.75, // surname
  -0.43, // given name alone
  -0.16, // part of a longer
  -0.94, // in brackets
  -0.05, // stars somebody after
  0, // person verb after
  -0.16, // work verb after
  -0.14, // a work after
  0.09, // earlier work before
  -0.22, // credit after
  -0.04, // person word first
  -0.05, // field word inside
  0.02, // small word last
  -0.49, // last word alone
  1.07, // numbered of another
  0.2, // has a numbered
  1.06, // subtitle of another
  0.12, // has a subtitle
  0.57, // named short too
  -0.02, // begins a longer
  -0.06, // quoted in the headline only
  0.04, // headline, in before
  0.98, // headline, work before
  0.88, // headline, work after
  -0.49, // headline, credit after
  0.05, // headline, possessive after
  0.12, // headline, person verb after
  0.37, // headline, out after
  0.5, // new work before
  0.55, // released before
  0.84, // made by after
  -1.11, // no word for a work near
  -1.25, // person, no work near
  -0.23, // part of a work before
  0.46, // part of a work after
  0.28, // fate after
  -0.84, // beside a person
  0.76, // renewal in sentence
  -0.16, // platform in sentence
  0.19, // inside a sentence
  -0.7, // only at the head
  -0.56, // comma inside
  0.07, // small number last
  0.05, // all ordinary
  0.31, // some ordinary
  -0.04, // first ordinary
  0, // last ordinary
  -0.46, // one ordinary word
  0.19, // one strange word
  0.87, // somebody in before
  0.68, // from somebody after
  0.37, // prefix before a season
  0.55, // prefix before a colon
  0.56, // prefix before a verb
  0.66, // a word of it in the headline
  0.09, // often a person
  1.91, // untitled
]
