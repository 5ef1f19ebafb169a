/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real) and further pages labelled by hand (its --more).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.63, // bias
  0.7, // quoted
  1.5, // italic
  0.31, // places
  -0.06, // headline
  0.12, // early
  0.42, // season after
  0.47, // season before
  0.92, // work before
  -0.16, // work after
  0.59, // out after
  1.97, // year after
  0.58, // platform before
  0.52, // in before
  0.88, // made before
  -0.59, // possessive after
  -0.1, // says after
  0.51, // person before
  -0.04, // plays after
  -0.76, // as before
  -0.86, // by before
  -0.49, // one word
  0.25, // two words
  0.22, // three words
  0.35, // connective
  0.49, // article
  0.06, // colon
  -0.14, // digits
  -0.52, // known words
  -0.94, // hyphenated name
  0.14, // initials
  -0.31, // bracket after
  0.0, // known
  -0.78, // place
  -1.15, // headline prefix
  -0.93, // the before
  0.46, // opens sentence
  0.02, // upper case
  -0.28, // star after
  -0.8, // organisation
  -0.43, // trailer near
  0.28, // renewed after
  -0.22, // quoted share
  0.53, // own possessive before
  -0.04, // number last
  -0.7, // of before
  0.37, // series in text
  -0.25, // with before
  0.05, // headline, in text too
  0.0, // headline, known beside
  -0.04, // person places
  -0.96, // particle inside
  -0.87, // given name
  0.05, // own line
  -0.51, // work of before
  -0.48, // inside possessive
  0.89, // in headline
  0.43, // in headline, given name
  2.18, // line with date
  -1.73, // cut short
  0.63, // own line, in text too
  -0.35, // headline only, long
  0.87, // most places
  0.25, // listed under a heading
  -0.69, // label of a line
  1.82, // renewed before
  1.0, // which after
  -1.8, // who after
  1.0, // colon inside
  0.18, // article inside
  0.95, // year before
  0.18, // opens the text
  0.94, // list of works before
  0.02, // part in before
  1.25, // joined before
  -0.75, // surname
  -0.11, // given name alone
  -0.16, // part of a longer
  -1.83, // in brackets
  0.12, // stars somebody after
  -0.08, // person verb after
  0.02, // work verb after
  0.53, // a work after
  0.39, // earlier work before
  -0.12, // credit after
  -0.51, // person word first
  0.16, // field word inside
  0.21, // small word last
  -0.07, // last word alone
  1.27, // numbered of another
  0.01, // has a numbered
  1.09, // subtitle of another
  0.36, // has a subtitle
  0.45, // named short too
  0.45, // begins a longer
  -0.69, // quoted in the headline only
  0.14, // headline, in before
  0.05, // headline, work before
  0.51, // headline, work after
  -0.9, // headline, credit after
  -0.02, // headline, possessive after
  -0.39, // headline, person verb after
  0.44, // headline, out after
  0.22, // new work before
  1.03, // released before
  1.71, // made by after
  -1.13, // no word for a work near
  -2.4, // person, no work near
  0.74, // part of a work before
  1.05, // part of a work after
  1.43, // fate after
  -0.98, // beside a person
  0.34, // renewal in sentence
  0.33, // platform in sentence
  -0.36, // inside a sentence
  -0.65, // only at the head
  -1.07, // comma inside
  0.85, // small number last
  0.88, // all ordinary
  0.55, // some ordinary
  -0.1, // first ordinary
  -0.02, // last ordinary
  -0.8, // one ordinary word
  0.86, // one strange word
  1.39, // somebody in before
  1.57, // from somebody after
  0.43, // prefix before a season
  1.03, // prefix before a colon
  0.36, // prefix before a verb
  0.03, // a word of it in the headline
  0.41, // often a person
  3.19, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.31, // bias
  0.09, // quoted
  0.75, // italic
  0.84, // places
  -0.3, // headline
  0.47, // early
  0.66, // season after
  0.08, // season before
  0.43, // work before
  -0.26, // work after
  0.99, // out after
  0.88, // year after
  0.24, // platform before
  0.62, // in before
  0.62, // made before
  -0.72, // possessive after
  0.06, // says after
  0.25, // person before
  0.01, // plays after
  -0.78, // as before
  -0.54, // by before
  -0.58, // one word
  0.3, // two words
  0.27, // three words
  0.13, // connective
  0.67, // article
  0.22, // colon
  0.09, // digits
  -0.22, // known words
  -0.87, // hyphenated name
  -0.03, // initials
  0.13, // bracket after
  0.0, // known
  -0.51, // place
  -1.32, // headline prefix
  -0.34, // the before
  0.21, // opens sentence
  0.2, // upper case
  -0.11, // star after
  -0.46, // organisation
  0.23, // trailer near
  0.57, // renewed after
  -0.56, // quoted share
  0.5, // own possessive before
  0.3, // number last
  -0.75, // of before
  0.32, // series in text
  -0.28, // with before
  0.13, // headline, in text too
  0.06, // headline, known beside
  0.01, // person places
  -0.38, // particle inside
  -0.76, // given name
  0.32, // own line
  -0.75, // work of before
  -0.28, // inside possessive
  1.28, // in headline
  0.37, // in headline, given name
  1.28, // line with date
  -1.95, // cut short
  0.38, // own line, in text too
  -0.76, // headline only, long
  0.57, // most places
  0.19, // listed under a heading
  -0.07, // label of a line
  1.28, // renewed before
  0.2, // which after
  -0.93, // who after
  0.57, // colon inside
  0.27, // article inside
  -0.06, // year before
  0.85, // opens the text
  0.27, // list of works before
  0.13, // part in before
  0.77, // joined before
  -0.59, // surname
  -0.51, // given name alone
  -0.16, // part of a longer
  -1.15, // in brackets
  -0.03, // stars somebody after
  -0.01, // person verb after
  -0.0, // work verb after
  0.01, // a work after
  -0.19, // earlier work before
  -0.19, // credit after
  -0.04, // person word first
  0.05, // field word inside
  0.06, // small word last
  -0.24, // last word alone
  0.87, // numbered of another
  0.06, // has a numbered
  1.37, // subtitle of another
  0.44, // has a subtitle
  0.67, // named short too
  0.23, // begins a longer
  0.01, // quoted in the headline only
  -0.07, // headline, in before
  0.51, // headline, work before
  0.47, // headline, work after
  -0.56, // headline, credit after
  0.03, // headline, possessive after
  0.11, // headline, person verb after
  0.23, // headline, out after
  0.64, // new work before
  0.51, // released before
  0.83, // made by after
  -1.29, // no word for a work near
  -1.41, // person, no work near
  -0.02, // part of a work before
  0.3, // part of a work after
  0.51, // fate after
  -0.89, // beside a person
  0.42, // renewal in sentence
  -0.3, // platform in sentence
  -0.11, // inside a sentence
  -0.4, // only at the head
  -0.56, // comma inside
  0.29, // small number last
  0.3, // all ordinary
  0.28, // some ordinary
  0.04, // first ordinary
  -0.22, // last ordinary
  -0.75, // one ordinary word
  0.48, // one strange word
  1.05, // somebody in before
  0.7, // from somebody after
  0.41, // prefix before a season
  0.57, // prefix before a colon
  0.3, // prefix before a verb
  0.65, // a word of it in the headline
  0.04, // often a person
  2.07, // untitled
]
