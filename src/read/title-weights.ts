/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.85, // bias
  0.58, // quoted
  1.5, // italic
  0.31, // places
  -0.15, // headline
  0.31, // early
  0.38, // season after
  0.41, // season before
  0.89, // work before
  0, // work after
  0.56, // out after
  1.4, // year after
  0.59, // platform before
  0.21, // in before
  0.04, // made before
  -0.47, // possessive after
  -0.48, // says after
  0.13, // person before
  -0.12, // plays after
  -0.74, // as before
  -0.91, // by before
  -0.55, // one word
  0.31, // two words
  0.23, // three words
  0.52, // connective
  0.29, // article
  0.25, // colon
  -0.51, // digits
  -0.55, // known words
  -0.81, // hyphenated name
  -0.12, // initials
  -0.22, // bracket after
  0, // known
  -0.89, // place
  -0.73, // headline prefix
  -0.99, // the before
  0.49, // opens sentence
  0.28, // upper case
  0, // star after
  -0.78, // organisation
  -0.41, // trailer near
  -0.07, // renewed after
  0.24, // quoted share
  0.36, // own possessive before
  -0.31, // number last
  -0.68, // of before
  0.54, // series in text
  -0.08, // with before
  -0.12, // headline, in text too
  0.06, // headline, known beside
  -0.12, // person places
  -1.02, // particle inside
  -0.67, // given name
  0.45, // own line
  -0.39, // work of before
  -0.23, // inside possessive
  0.92, // in headline
  0.42, // in headline, given name
  2.44, // line with date
  -1.68, // cut short
  0.55, // own line, in text too
  -0.51, // headline only, long
  0.54, // most places
  0.3, // listed under a heading
  -0.53, // label of a line
  2.03, // renewed before
  0.96, // which after
  -1.79, // who after
  0.93, // colon inside
  0.18, // article inside
  1.19, // year before
  0.23, // opens the text
  1.36, // list of works before
  0.06, // part in before
  1.14, // joined before
  -1.2, // surname
  -0.2, // given name alone
  -0.12, // part of a longer
  -1.63, // in brackets
  -0.29, // stars somebody after
  0.12, // person verb after
  -0.16, // work verb after
  0.46, // a work after
  0.55, // earlier work before
  -0.04, // credit after
  -0.38, // person word first
  0.23, // field word inside
  0.13, // small word last
  -0.13, // last word alone
  1.03, // numbered of another
  0.25, // has a numbered
  0.86, // subtitle of another
  0.27, // has a subtitle
  0.37, // named short too
  0.31, // begins a longer
  -0.64, // quoted in the headline only
  0.26, // headline, in before
  0.5, // headline, work before
  0.62, // headline, work after
  -0.76, // headline, credit after
  0, // headline, possessive after
  -0.39, // headline, person verb after
  0.36, // headline, out after
  0.15, // new work before
  1.2, // released before
  1.74, // made by after
  -1.05, // no word for a work near
  -2.3, // person, no work near
  0.5, // part of a work before
  1.07, // part of a work after
  1.35, // fate after
  -1.13, // beside a person
  0.51, // renewal in sentence
  0, // platform in sentence
  -0.02, // inside a sentence
  -1, // only at the head
  -1.09, // comma inside
  0.63, // small number last
  0.62, // all ordinary
  0.37, // some ordinary
  -0.11, // first ordinary
  -0.05, // last ordinary
  -0.82, // one ordinary word
  0.83, // one strange word
  1.09, // somebody in before
  1.19, // from somebody after
  0.37, // prefix before a season
  1.01, // prefix before a colon
  0.66, // prefix before a verb
  0.29, // a word of it in the headline
  0.39, // often a person
  3.04, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.43, // bias
  -0.01, // quoted
  0.75, // italic
  0.61, // places
  -0.57, // headline
  0.73, // early
  0.5, // season after
  0.01, // season before
  0.91, // work before
  -0.25, // work after
  0.98, // out after
  0.54, // year after
  0.4, // platform before
  0.63, // in before
  0.58, // made before
  -0.71, // possessive after
  -0.13, // says after
  0.22, // person before
  -0.07, // plays after
  -0.51, // as before
  -0.65, // by before
  -0.54, // one word
  0.26, // two words
  0.27, // three words
  0.12, // connective
  0.64, // article
  0.34, // colon
  -0.22, // digits
  -0.16, // known words
  -0.76, // hyphenated name
  -0.1, // initials
  0, // bracket after
  0, // known
  -0.56, // place
  -1.02, // headline prefix
  -0.53, // the before
  0.34, // opens sentence
  0.32, // upper case
  -0.09, // star after
  -0.14, // organisation
  -0.09, // trailer near
  -0.04, // renewed after
  -0.2, // quoted share
  0.36, // own possessive before
  0.04, // number last
  -0.63, // of before
  0.38, // series in text
  -0.42, // with before
  -0.02, // headline, in text too
  -0.02, // headline, known beside
  -0.07, // person places
  -0.33, // particle inside
  -0.65, // given name
  0.68, // own line
  -0.66, // work of before
  -0.13, // inside possessive
  1.44, // in headline
  0.28, // in headline, given name
  1.43, // line with date
  -1.61, // cut short
  0.48, // own line, in text too
  -0.56, // headline only, long
  0.6, // most places
  0.28, // listed under a heading
  0.02, // label of a line
  1.07, // renewed before
  0.6, // which after
  -0.92, // who after
  0.63, // colon inside
  0.15, // article inside
  0.08, // year before
  0.86, // opens the text
  0.59, // list of works before
  0.35, // part in before
  0.56, // joined before
  -0.76, // surname
  -0.44, // given name alone
  -0.14, // part of a longer
  -0.93, // in brackets
  -0.07, // stars somebody after
  0, // person verb after
  -0.13, // work verb after
  -0.16, // a work after
  0.04, // earlier work before
  -0.19, // credit after
  -0.05, // person word first
  -0.12, // field word inside
  0, // small word last
  -0.39, // last word alone
  1.09, // numbered of another
  0.18, // has a numbered
  1.07, // subtitle of another
  0.14, // has a subtitle
  0.59, // named short too
  0.09, // begins a longer
  -0.05, // quoted in the headline only
  0.11, // headline, in before
  1.06, // headline, work before
  0.72, // headline, work after
  -0.47, // headline, credit after
  0.03, // headline, possessive after
  0.11, // headline, person verb after
  0.34, // headline, out after
  0.52, // new work before
  0.55, // released before
  0.84, // made by after
  -1.25, // no word for a work near
  -1.24, // person, no work near
  -0.27, // part of a work before
  0.42, // part of a work after
  0.27, // fate after
  -0.83, // beside a person
  0.78, // renewal in sentence
  -0.16, // platform in sentence
  0.08, // inside a sentence
  -0.58, // only at the head
  -0.56, // comma inside
  0.09, // small number last
  0.08, // all ordinary
  0.28, // some ordinary
  0, // first ordinary
  -0.03, // last ordinary
  -0.49, // one ordinary word
  0.25, // one strange word
  0.84, // somebody in before
  0.65, // from somebody after
  0.38, // prefix before a season
  0.54, // prefix before a colon
  0.53, // prefix before a verb
  0.61, // a word of it in the headline
  0.12, // often a person
  1.91, // untitled
]
