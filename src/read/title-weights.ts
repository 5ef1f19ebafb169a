/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.72, // bias
  0.61, // quoted
  1.5, // italic
  0.31, // places
  -0.17, // headline
  0.26, // early
  0.37, // season after
  0.41, // season before
  0.92, // work before
  -0.01, // work after
  0.55, // out after
  1.41, // year after
  0.61, // platform before
  0.23, // in before
  0.05, // made before
  -0.49, // possessive after
  -0.47, // says after
  0.15, // person before
  -0.13, // plays after
  -0.74, // as before
  -0.87, // by before
  -0.55, // one word
  0.33, // two words
  0.21, // three words
  0.51, // connective
  0.35, // article
  0.21, // colon
  -0.5, // digits
  -0.55, // known words
  -0.84, // hyphenated name
  -0.12, // initials
  -0.2, // bracket after
  0, // known
  -0.87, // place
  -0.84, // headline prefix
  -0.96, // the before
  0.54, // opens sentence
  0.29, // upper case
  0, // star after
  -0.78, // organisation
  -0.42, // trailer near
  -0.07, // renewed after
  0.26, // quoted share
  0.38, // own possessive before
  -0.32, // number last
  -0.66, // of before
  0.54, // series in text
  -0.07, // with before
  -0.1, // headline, in text too
  0.07, // headline, known beside
  -0.13, // person places
  -1.02, // particle inside
  -0.65, // given name
  -0.12, // own line
  -0.33, // work of before
  -0.24, // inside possessive
  0.91, // in headline
  0.43, // in headline, given name
  2.37, // line with date
  -1.65, // cut short
  0.69, // own line, in text too
  -0.55, // headline only, long
  0.52, // most places
  0.4, // listed under a heading
  -0.57, // label of a line
  2.04, // renewed before
  0.97, // which after
  -1.78, // who after
  1, // colon inside
  0.14, // article inside
  1.19, // year before
  0.24, // opens the text
  1.38, // list of works before
  0.06, // part in before
  1.15, // joined before
  -1.19, // surname
  -0.2, // given name alone
  -0.12, // part of a longer
  -1.57, // in brackets
  -0.3, // stars somebody after
  0.1, // person verb after
  -0.18, // work verb after
  0.47, // a work after
  0.54, // earlier work before
  -0.04, // credit after
  -0.41, // person word first
  0.41, // field word inside
  0.26, // small word last
  -0.1, // last word alone
  1.04, // numbered of another
  0.23, // has a numbered
  0.85, // subtitle of another
  0.26, // has a subtitle
  0.39, // named short too
  0.31, // begins a longer
  -0.61, // quoted in the headline only
  0.27, // headline, in before
  0.49, // headline, work before
  0.63, // headline, work after
  -0.74, // headline, credit after
  0, // headline, possessive after
  -0.4, // headline, person verb after
  0.36, // headline, out after
  0.16, // new work before
  1.21, // released before
  1.75, // made by after
  -1.06, // no word for a work near
  -2.31, // person, no work near
  0.53, // part of a work before
  1.06, // part of a work after
  1.33, // fate after
  -1.13, // beside a person
  0.52, // renewal in sentence
  0.03, // platform in sentence
  -0.22, // inside a sentence
  -0.79, // only at the head
  -1.08, // comma inside
  0.62, // small number last
  0.67, // all ordinary
  0.38, // some ordinary
  -0.11, // first ordinary
  -0.09, // last ordinary
  -0.84, // one ordinary word
  0.85, // one strange word
  1.09, // somebody in before
  1.18, // from somebody after
  0.37, // prefix before a season
  1.02, // prefix before a colon
  0.6, // prefix before a verb
  0.31, // a word of it in the headline
  0.4, // often a person
  3.04, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.36, // bias
  0.01, // quoted
  0.75, // italic
  0.63, // places
  -0.59, // headline
  0.72, // early
  0.49, // season after
  0.01, // season before
  0.92, // work before
  -0.25, // work after
  0.98, // out after
  0.55, // year after
  0.43, // platform before
  0.64, // in before
  0.59, // made before
  -0.73, // possessive after
  -0.12, // says after
  0.24, // person before
  -0.08, // plays after
  -0.5, // as before
  -0.63, // by before
  -0.54, // one word
  0.26, // two words
  0.28, // three words
  0.12, // connective
  0.69, // article
  0.3, // colon
  -0.22, // digits
  -0.21, // known words
  -0.8, // hyphenated name
  -0.1, // initials
  -0.01, // bracket after
  0, // known
  -0.55, // place
  -1.06, // headline prefix
  -0.51, // the before
  0.35, // opens sentence
  0.34, // upper case
  -0.09, // star after
  -0.13, // organisation
  -0.09, // trailer near
  -0.04, // renewed after
  -0.19, // quoted share
  0.37, // own possessive before
  0.05, // number last
  -0.63, // of before
  0.38, // series in text
  -0.41, // with before
  -0.01, // headline, in text too
  -0.01, // headline, known beside
  -0.08, // person places
  -0.35, // particle inside
  -0.65, // given name
  0.39, // own line
  -0.64, // work of before
  -0.13, // inside possessive
  1.44, // in headline
  0.29, // in headline, given name
  1.44, // line with date
  -1.62, // cut short
  0.55, // own line, in text too
  -0.59, // headline only, long
  0.59, // most places
  0.31, // listed under a heading
  -0.01, // label of a line
  1.08, // renewed before
  0.61, // which after
  -0.92, // who after
  0.66, // colon inside
  0.12, // article inside
  0.08, // year before
  0.87, // opens the text
  0.6, // list of works before
  0.35, // part in before
  0.56, // joined before
  -0.76, // surname
  -0.43, // given name alone
  -0.14, // part of a longer
  -0.9, // in brackets
  -0.08, // stars somebody after
  0, // person verb after
  -0.13, // work verb after
  -0.16, // a work after
  0.04, // earlier work before
  -0.19, // credit after
  -0.06, // person word first
  0.01, // field word inside
  0.09, // small word last
  -0.37, // last word alone
  1.1, // numbered of another
  0.17, // has a numbered
  1.06, // subtitle of another
  0.14, // has a subtitle
  0.6, // named short too
  0.09, // begins a longer
  -0.02, // quoted in the headline only
  0.11, // headline, in before
  1.06, // headline, work before
  0.74, // headline, work after
  -0.46, // headline, credit after
  0.02, // headline, possessive after
  0.11, // headline, person verb after
  0.32, // headline, out after
  0.5, // new work before
  0.56, // released before
  0.84, // made by after
  -1.23, // no word for a work near
  -1.25, // person, no work near
  -0.27, // part of a work before
  0.41, // part of a work after
  0.26, // fate after
  -0.83, // beside a person
  0.77, // renewal in sentence
  -0.15, // platform in sentence
  0.01, // inside a sentence
  -0.51, // only at the head
  -0.56, // comma inside
  0.09, // small number last
  0.09, // all ordinary
  0.3, // some ordinary
  0.01, // first ordinary
  -0.04, // last ordinary
  -0.5, // one ordinary word
  0.26, // one strange word
  0.85, // somebody in before
  0.65, // from somebody after
  0.43, // prefix before a season
  0.53, // prefix before a colon
  0.5, // prefix before a verb
  0.61, // a word of it in the headline
  0.12, // often a person
  1.91, // untitled
]
