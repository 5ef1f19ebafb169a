/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real) and further pages labelled by hand (its --more).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.7, // bias
  0.64, // quoted
  1.5, // italic
  0.35, // places
  -0.04, // headline
  0.11, // early
  0.39, // season after
  0.47, // season before
  0.98, // work before
  -0.15, // work after
  0.43, // out after
  1.93, // year after
  0.68, // platform before
  0.57, // in before
  0.24, // made before
  -0.65, // possessive after
  -0.11, // says after
  0.29, // person before
  -0.06, // plays after
  -0.96, // as before
  -1.02, // by before
  -0.42, // one word
  0.22, // two words
  0.19, // three words
  0.31, // connective
  0.44, // article
  0.06, // colon
  -0.12, // digits
  -0.41, // known words
  -1.09, // hyphenated name
  0.15, // initials
  -0.27, // bracket after
  0.0, // known
  -0.76, // place
  -1.11, // headline prefix
  -0.94, // the before
  0.48, // opens sentence
  -0.04, // upper case
  -0.32, // star after
  -0.84, // organisation
  -0.47, // trailer near
  0.15, // renewed after
  -0.15, // quoted share
  0.5, // own possessive before
  -0.07, // number last
  -0.65, // of before
  0.38, // series in text
  -0.22, // with before
  0.11, // headline, in text too
  -0.02, // headline, known beside
  -0.06, // person places
  -0.94, // particle inside
  -0.61, // given name
  0.14, // own line
  -0.42, // work of before
  -0.47, // inside possessive
  0.64, // in headline
  0.54, // in headline, given name
  2.13, // line with date
  -1.68, // cut short
  0.65, // own line, in text too
  -0.32, // headline only, long
  0.82, // most places
  0.23, // listed under a heading
  -0.64, // label of a line
  2.12, // renewed before
  1.0, // which after
  -1.79, // who after
  1.08, // colon inside
  0.06, // article inside
  0.96, // year before
  0.17, // opens the text
  1.05, // list of works before
  0.04, // part in before
  1.25, // joined before
  -0.85, // surname
  -0.09, // given name alone
  -0.11, // part of a longer
  -1.77, // in brackets
  0.16, // stars somebody after
  0.0, // person verb after
  0.0, // work verb after
  0.42, // a work after
  0.42, // earlier work before
  -0.12, // credit after
  -0.7, // person word first
  0.22, // field word inside
  0.25, // small word last
  -0.12, // last word alone
  0.98, // numbered of another
  0.17, // has a numbered
  0.9, // subtitle of another
  0.21, // has a subtitle
  0.34, // named short too
  0.47, // begins a longer
  -0.73, // quoted in the headline only
  0.12, // headline, in before
  0.01, // headline, work before
  0.62, // headline, work after
  -0.93, // headline, credit after
  0.0, // headline, possessive after
  -0.38, // headline, person verb after
  0.49, // headline, out after
  0.21, // new work before
  0.99, // released before
  1.69, // made by after
  -1.24, // no word for a work near
  -2.38, // person, no work near
  0.7, // part of a work before
  1.07, // part of a work after
  1.39, // fate after
  -0.83, // beside a person
  0.37, // renewal in sentence
  0.31, // platform in sentence
  -0.33, // inside a sentence
  -0.68, // only at the head
  -1.07, // comma inside
  0.73, // small number last
  0.92, // all ordinary
  0.49, // some ordinary
  -0.12, // first ordinary
  -0.0, // last ordinary
  -0.75, // one ordinary word
  0.89, // one strange word
  1.4, // somebody in before
  1.54, // from somebody after
  0.23, // prefix before a season
  1.03, // prefix before a colon
  0.39, // prefix before a verb
  0.49, // a word of it in the headline
  0.47, // often a person
  3.15, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.35, // bias
  0.07, // quoted
  0.75, // italic
  0.89, // places
  -0.3, // headline
  0.39, // early
  0.6, // season after
  0.11, // season before
  0.59, // work before
  -0.2, // work after
  1.05, // out after
  0.81, // year after
  0.3, // platform before
  0.75, // in before
  0.48, // made before
  -0.88, // possessive after
  0.17, // says after
  0.27, // person before
  0.04, // plays after
  -0.74, // as before
  -0.81, // by before
  -0.34, // one word
  0.14, // two words
  0.19, // three words
  0.22, // connective
  0.66, // article
  0.18, // colon
  0.07, // digits
  -0.13, // known words
  -0.99, // hyphenated name
  -0.04, // initials
  0.15, // bracket after
  0.0, // known
  -0.47, // place
  -1.27, // headline prefix
  -0.4, // the before
  0.18, // opens sentence
  0.06, // upper case
  -0.12, // star after
  -0.5, // organisation
  0.16, // trailer near
  0.26, // renewed after
  -0.41, // quoted share
  0.52, // own possessive before
  0.31, // number last
  -0.67, // of before
  0.46, // series in text
  -0.24, // with before
  0.18, // headline, in text too
  -0.01, // headline, known beside
  0.04, // person places
  -0.31, // particle inside
  -0.41, // given name
  0.63, // own line
  -0.74, // work of before
  -0.34, // inside possessive
  0.8, // in headline
  0.58, // in headline, given name
  1.25, // line with date
  -1.81, // cut short
  0.62, // own line, in text too
  -0.74, // headline only, long
  0.54, // most places
  0.14, // listed under a heading
  -0.04, // label of a line
  1.43, // renewed before
  0.41, // which after
  -0.92, // who after
  0.63, // colon inside
  0.12, // article inside
  -0.04, // year before
  0.86, // opens the text
  0.38, // list of works before
  0.13, // part in before
  0.81, // joined before
  -0.72, // surname
  -0.51, // given name alone
  -0.12, // part of a longer
  -1.06, // in brackets
  0.08, // stars somebody after
  0.05, // person verb after
  -0.21, // work verb after
  -0.16, // a work after
  -0.16, // earlier work before
  -0.28, // credit after
  -0.28, // person word first
  0.13, // field word inside
  0.09, // small word last
  -0.29, // last word alone
  0.82, // numbered of another
  0.2, // has a numbered
  1.19, // subtitle of another
  0.09, // has a subtitle
  0.61, // named short too
  0.25, // begins a longer
  -0.01, // quoted in the headline only
  -0.08, // headline, in before
  0.39, // headline, work before
  0.61, // headline, work after
  -0.61, // headline, credit after
  0.13, // headline, possessive after
  0.17, // headline, person verb after
  0.23, // headline, out after
  0.62, // new work before
  0.45, // released before
  0.81, // made by after
  -1.31, // no word for a work near
  -1.36, // person, no work near
  -0.09, // part of a work before
  0.36, // part of a work after
  0.25, // fate after
  -0.76, // beside a person
  0.54, // renewal in sentence
  -0.19, // platform in sentence
  -0.11, // inside a sentence
  -0.4, // only at the head
  -0.56, // comma inside
  0.24, // small number last
  0.39, // all ordinary
  0.26, // some ordinary
  0.05, // first ordinary
  -0.12, // last ordinary
  -0.59, // one ordinary word
  0.56, // one strange word
  1.11, // somebody in before
  0.63, // from somebody after
  0.28, // prefix before a season
  0.52, // prefix before a colon
  0.28, // prefix before a verb
  1.01, // a word of it in the headline
  0.08, // often a person
  2.03, // untitled
]
