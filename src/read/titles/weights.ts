/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.2, // bias
  0.35, // quoted
  1.72, // italic
  0.42, // places
  0, // headline
  0.04, // early
  0.2, // season after
  0.7, // season before
  1.24, // work before
  -0.18, // work after
  0.42, // out after
  2.11, // year after
  0.93, // platform before
  0.13, // in before
  0.2, // made before
  -0.81, // possessive after
  -0.4, // says after
  -0.73, // person before
  -0.23, // plays after
  -0.68, // as before
  -1.27, // by before
  -0.65, // one word
  0.39, // two words
  0.25, // three words
  0.47, // connective
  0.58, // article
  -0.25, // colon
  -0.72, // digits
  -0.98, // known words
  -1.19, // hyphenated name
  -0.02, // initials
  0.42, // bracket after
  0, // known
  -0.33, // place
  -1.38, // headline prefix
  -1.14, // the before
  0.52, // opens sentence
  -0.23, // upper case
  -0.18, // star after
  -0.77, // organisation
  -0.58, // trailer near
  -0.32, // renewed after
  -0.16, // quoted share
  0.73, // own possessive before
  -0.34, // number last
  -0.31, // of before
  0.37, // series in text
  0.07, // with before
  0.14, // headline, in text too
  -0.08, // headline, known beside
  -0.23, // person places
  -0.85, // particle inside
  -1.08, // given name
  0.96, // own line
  -0.36, // work of before
  0.05, // inside possessive
  1.08, // in headline
  0.57, // in headline, given name
  1.15, // line with date
  -1.5, // cut short
  1.07, // own line, in text too
  -0.81, // headline only, long
  0.57, // most places
  0.11, // listed under a heading
  -0.1, // label of a line
  1.59, // renewed before
  0.88, // which after
  -1.97, // who after
  1.13, // colon inside
  -0.24, // article inside
  0.7, // year before
  -0.19, // opens the text
  1.39, // list of works before
  0.05, // part in before
  1.27, // joined before
  -0.89, // surname
  -0.33, // given name alone
  -0.41, // part of a longer
  -1.77, // in brackets
  -0.13, // stars somebody after
  0.01, // person verb after
  0.17, // work verb after
  1.12, // a work after
  0.36, // earlier work before
  -0.61, // credit after
  -0.15, // person word first
  -0.05, // field word inside
  -0.35, // small word last
  0, // last word alone
  1.09, // numbered of another
  0.26, // has a numbered
  1.15, // subtitle of another
  0.14, // has a subtitle
  0.25, // named short too
  0.16, // begins a longer
  -0.37, // quoted in the headline only
  0.1, // headline, in before
  0.38, // headline, work before
  0.83, // headline, work after
  -0.71, // headline, credit after
  -0.09, // headline, possessive after
  -0.52, // headline, person verb after
  0.17, // headline, out after
  -0.04, // new work before
  1.05, // released before
  1.98, // made by after
  -1.19, // no word for a work near
  -1.95, // person, no work near
  0.69, // part of a work before
  0.8, // part of a work after
  0.82, // fate after
  -0.56, // beside a person
  0.43, // renewal in sentence
  0.26, // platform in sentence
  -0.36, // inside a sentence
  -0.65, // only at the head
  -0.75, // comma inside
  0.71, // small number last
  0.65, // all ordinary
  0.49, // some ordinary
  -0.15, // first ordinary
  0.24, // last ordinary
  -0.82, // one ordinary word
  0.71, // one strange word
  1.25, // somebody in before
  0.82, // from somebody after
  0.35, // prefix before a season
  0.87, // prefix before a colon
  0.64, // prefix before a verb
  -0.25, // a word of it in the headline
  0.46, // often a person
  3.13, // untitled
  0.83, // quoted, as works are
  -0.54, // not quoted, as works are
  0.26, // comes out after
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.1, // bias
  0.06, // quoted
  0.83, // italic
  0.72, // places
  -0.27, // headline
  0.53, // early
  0.21, // season after
  0.43, // season before
  1.24, // work before
  -0.59, // work after
  0.65, // out after
  0.94, // year after
  0.42, // platform before
  0.71, // in before
  0.59, // made before
  -0.85, // possessive after
  -0.03, // says after
  -0.36, // person before
  -0.19, // plays after
  -0.56, // as before
  -0.96, // by before
  -0.51, // one word
  0.26, // two words
  0.25, // three words
  0.38, // connective
  0.87, // article
  0.05, // colon
  -0.39, // digits
  -0.74, // known words
  -1.03, // hyphenated name
  -0.13, // initials
  0.51, // bracket after
  0, // known
  -0.31, // place
  -1.41, // headline prefix
  -0.56, // the before
  0.16, // opens sentence
  -0.08, // upper case
  -0.24, // star after
  -0.06, // organisation
  -0.07, // trailer near
  -0.57, // renewed after
  -0.19, // quoted share
  0.5, // own possessive before
  -0.13, // number last
  -0.45, // of before
  0.65, // series in text
  -0.5, // with before
  0.14, // headline, in text too
  -0.03, // headline, known beside
  -0.19, // person places
  -0.25, // particle inside
  -0.99, // given name
  0.89, // own line
  -0.55, // work of before
  -0.09, // inside possessive
  1.55, // in headline
  0.37, // in headline, given name
  0.26, // line with date
  -1.63, // cut short
  0.41, // own line, in text too
  -0.77, // headline only, long
  0.39, // most places
  0.35, // listed under a heading
  0.15, // label of a line
  0.82, // renewed before
  0.7, // which after
  -1.05, // who after
  0.79, // colon inside
  -0.24, // article inside
  -0.15, // year before
  0.46, // opens the text
  0.64, // list of works before
  0.37, // part in before
  0.67, // joined before
  -0.64, // surname
  -0.45, // given name alone
  -0.33, // part of a longer
  -1.05, // in brackets
  -0.12, // stars somebody after
  -0.05, // person verb after
  -0.1, // work verb after
  0.31, // a work after
  -0.19, // earlier work before
  -0.4, // credit after
  0.13, // person word first
  -0.25, // field word inside
  0.11, // small word last
  -0.32, // last word alone
  0.97, // numbered of another
  0.13, // has a numbered
  1.21, // subtitle of another
  0.19, // has a subtitle
  0.43, // named short too
  -0.09, // begins a longer
  0.22, // quoted in the headline only
  -0.06, // headline, in before
  0.96, // headline, work before
  1.12, // headline, work after
  -0.44, // headline, credit after
  -0.03, // headline, possessive after
  0.08, // headline, person verb after
  0, // headline, out after
  0.42, // new work before
  0.48, // released before
  1.5, // made by after
  -1.21, // no word for a work near
  -1.16, // person, no work near
  0, // part of a work before
  0.33, // part of a work after
  0.15, // fate after
  -0.87, // beside a person
  0.55, // renewal in sentence
  -0.17, // platform in sentence
  -0.07, // inside a sentence
  -0.43, // only at the head
  0.08, // comma inside
  0.1, // small number last
  -0.02, // all ordinary
  0.14, // some ordinary
  -0.28, // first ordinary
  0.25, // last ordinary
  -0.4, // one ordinary word
  0.17, // one strange word
  1.05, // somebody in before
  0.45, // from somebody after
  0.44, // prefix before a season
  0.51, // prefix before a colon
  0.62, // prefix before a verb
  0.32, // a word of it in the headline
  0.22, // often a person
  1.96, // untitled
  -0.05, // quoted, as works are
  -0.27, // not quoted, as works are
  0.39, // comes out after
]
