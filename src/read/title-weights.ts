/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real) and further pages labelled by hand (its --more).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.65, // bias
  0.62, // quoted
  1.5, // italic
  0.36, // places
  -0.01, // headline
  0.15, // early
  0.4, // season after
  0.46, // season before
  0.98, // work before
  -0.15, // work after
  0.45, // out after
  1.94, // year after
  0.68, // platform before
  0.56, // in before
  0.24, // made before
  -0.67, // possessive after
  -0.14, // says after
  0.28, // person before
  -0.07, // plays after
  -0.96, // as before
  -1.04, // by before
  -0.48, // one word
  0.24, // two words
  0.22, // three words
  0.36, // connective
  0.43, // article
  0.06, // colon
  -0.08, // digits
  -0.41, // known words
  -1.11, // hyphenated name
  0.14, // initials
  -0.3, // bracket after
  0.0, // known
  -0.76, // place
  -1.08, // headline prefix
  -0.94, // the before
  0.46, // opens sentence
  -0.04, // upper case
  -0.3, // star after
  -0.81, // organisation
  -0.44, // trailer near
  0.14, // renewed after
  -0.14, // quoted share
  0.49, // own possessive before
  -0.07, // number last
  -0.66, // of before
  0.38, // series in text
  -0.24, // with before
  0.08, // headline, in text too
  -0.02, // headline, known beside
  -0.07, // person places
  -0.97, // particle inside
  -0.7, // given name
  0.13, // own line
  -0.39, // work of before
  -0.46, // inside possessive
  0.82, // in headline
  0.45, // in headline, given name
  2.11, // line with date
  -1.69, // cut short
  0.64, // own line, in text too
  -0.27, // headline only, long
  0.81, // most places
  0.25, // listed under a heading
  -0.66, // label of a line
  2.12, // renewed before
  0.98, // which after
  -1.8, // who after
  1.12, // colon inside
  0.09, // article inside
  0.99, // year before
  0.17, // opens the text
  1.03, // list of works before
  0.02, // part in before
  1.24, // joined before
  -0.9, // surname
  -0.09, // given name alone
  -0.12, // part of a longer
  -1.77, // in brackets
  0.13, // stars somebody after
  0.02, // person verb after
  0.02, // work verb after
  0.42, // a work after
  0.42, // earlier work before
  -0.1, // credit after
  -0.63, // person word first
  0.2, // field word inside
  0.23, // small word last
  -0.07, // last word alone
  1.05, // numbered of another
  0.16, // has a numbered
  0.96, // subtitle of another
  0.21, // has a subtitle
  0.41, // named short too
  0.46, // begins a longer
  -0.7, // quoted in the headline only
  0.13, // headline, in before
  0.04, // headline, work before
  0.58, // headline, work after
  -0.9, // headline, credit after
  0.0, // headline, possessive after
  -0.37, // headline, person verb after
  0.49, // headline, out after
  0.22, // new work before
  1.01, // released before
  1.69, // made by after
  -1.24, // no word for a work near
  -2.37, // person, no work near
  0.71, // part of a work before
  1.04, // part of a work after
  1.38, // fate after
  -0.85, // beside a person
  0.36, // renewal in sentence
  0.3, // platform in sentence
  -0.35, // inside a sentence
  -0.66, // only at the head
  -1.07, // comma inside
  0.76, // small number last
  0.89, // all ordinary
  0.5, // some ordinary
  -0.12, // first ordinary
  -0.0, // last ordinary
  -0.78, // one ordinary word
  0.86, // one strange word
  1.39, // somebody in before
  1.55, // from somebody after
  0.3, // prefix before a season
  1.02, // prefix before a colon
  0.41, // prefix before a verb
  0.06, // a word of it in the headline
  0.46, // often a person
  3.17, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.33, // bias
  0.08, // quoted
  0.75, // italic
  0.88, // places
  -0.22, // headline
  0.46, // early
  0.6, // season after
  0.07, // season before
  0.63, // work before
  -0.22, // work after
  1.04, // out after
  0.85, // year after
  0.33, // platform before
  0.76, // in before
  0.44, // made before
  -0.95, // possessive after
  0.1, // says after
  0.22, // person before
  0.03, // plays after
  -0.73, // as before
  -0.83, // by before
  -0.52, // one word
  0.27, // two words
  0.25, // three words
  0.27, // connective
  0.61, // article
  0.17, // colon
  0.11, // digits
  -0.16, // known words
  -1.02, // hyphenated name
  -0.03, // initials
  0.13, // bracket after
  0.0, // known
  -0.47, // place
  -1.22, // headline prefix
  -0.43, // the before
  0.17, // opens sentence
  0.03, // upper case
  -0.13, // star after
  -0.46, // organisation
  0.15, // trailer near
  0.22, // renewed after
  -0.4, // quoted share
  0.46, // own possessive before
  0.31, // number last
  -0.72, // of before
  0.44, // series in text
  -0.3, // with before
  0.12, // headline, in text too
  0.03, // headline, known beside
  0.03, // person places
  -0.34, // particle inside
  -0.63, // given name
  0.59, // own line
  -0.7, // work of before
  -0.31, // inside possessive
  1.25, // in headline
  0.36, // in headline, given name
  1.25, // line with date
  -1.88, // cut short
  0.62, // own line, in text too
  -0.67, // headline only, long
  0.56, // most places
  0.15, // listed under a heading
  -0.05, // label of a line
  1.45, // renewed before
  0.41, // which after
  -0.93, // who after
  0.66, // colon inside
  0.16, // article inside
  -0.01, // year before
  0.86, // opens the text
  0.37, // list of works before
  0.1, // part in before
  0.76, // joined before
  -0.83, // surname
  -0.48, // given name alone
  -0.13, // part of a longer
  -1.08, // in brackets
  0.01, // stars somebody after
  0.05, // person verb after
  -0.22, // work verb after
  -0.21, // a work after
  -0.2, // earlier work before
  -0.23, // credit after
  -0.21, // person word first
  0.11, // field word inside
  0.07, // small word last
  -0.24, // last word alone
  0.83, // numbered of another
  0.17, // has a numbered
  1.21, // subtitle of another
  0.07, // has a subtitle
  0.65, // named short too
  0.22, // begins a longer
  -0.04, // quoted in the headline only
  -0.05, // headline, in before
  0.48, // headline, work before
  0.55, // headline, work after
  -0.56, // headline, credit after
  0.09, // headline, possessive after
  0.18, // headline, person verb after
  0.26, // headline, out after
  0.64, // new work before
  0.48, // released before
  0.82, // made by after
  -1.25, // no word for a work near
  -1.37, // person, no work near
  -0.06, // part of a work before
  0.34, // part of a work after
  0.26, // fate after
  -0.77, // beside a person
  0.54, // renewal in sentence
  -0.2, // platform in sentence
  -0.11, // inside a sentence
  -0.4, // only at the head
  -0.57, // comma inside
  0.27, // small number last
  0.38, // all ordinary
  0.31, // some ordinary
  0.06, // first ordinary
  -0.13, // last ordinary
  -0.69, // one ordinary word
  0.48, // one strange word
  1.08, // somebody in before
  0.67, // from somebody after
  0.36, // prefix before a season
  0.54, // prefix before a colon
  0.29, // prefix before a verb
  0.67, // a word of it in the headline
  0.07, // often a person
  2.06, // untitled
]
