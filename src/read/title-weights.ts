/*
 * Weights of `title-features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.98, // bias
  0.55, // quoted
  1.5, // italic
  0.34, // places
  -0.05, // headline
  0.18, // early
  0.26, // season after
  0.41, // season before
  0.91, // work before
  -0.04, // work after
  0.57, // out after
  1.41, // year after
  0.59, // platform before
  0.21, // in before
  0.03, // made before
  -0.45, // possessive after
  -0.51, // says after
  0.11, // person before
  -0.12, // plays after
  -0.74, // as before
  -0.91, // by before
  -0.55, // one word
  0.32, // two words
  0.22, // three words
  0.51, // connective
  0.33, // article
  0.29, // colon
  -0.5, // digits
  -0.56, // known words
  -0.8, // hyphenated name
  -0.11, // initials
  -0.23, // bracket after
  0, // known
  -0.83, // place
  -0.78, // headline prefix
  -0.99, // the before
  0.47, // opens sentence
  0.22, // upper case
  0.02, // star after
  -0.79, // organisation
  -0.42, // trailer near
  -0.07, // renewed after
  0.26, // quoted share
  0.39, // own possessive before
  -0.31, // number last
  -0.69, // of before
  0.53, // series in text
  -0.09, // with before
  -0.11, // headline, in text too
  0.07, // headline, known beside
  -0.12, // person places
  -1, // particle inside
  -0.64, // given name
  0.54, // own line
  -0.4, // work of before
  -0.2, // inside possessive
  1.02, // in headline
  0.41, // in headline, given name
  2.51, // line with date
  -1.69, // cut short
  0.52, // own line, in text too
  -0.45, // headline only, long
  0.52, // most places
  0.35, // listed under a heading
  -0.51, // label of a line
  2.03, // renewed before
  0.97, // which after
  -1.78, // who after
  0.9, // colon inside
  0.16, // article inside
  1.18, // year before
  0.22, // opens the text
  1.37, // list of works before
  0.06, // part in before
  1.14, // joined before
  -1.19, // surname
  -0.19, // given name alone
  -0.13, // part of a longer
  -1.65, // in brackets
  -0.27, // stars somebody after
  0.11, // person verb after
  -0.18, // work verb after
  0.49, // a work after
  0.55, // earlier work before
  -0.05, // credit after
  -0.36, // person word first
  0.27, // field word inside
  0.15, // small word last
  -0.18, // last word alone
  1.01, // numbered of another
  0.24, // has a numbered
  0.85, // subtitle of another
  0.24, // has a subtitle
  0.41, // named short too
  0.2, // begins a longer
  -0.66, // quoted in the headline only
  0.23, // headline, in before
  0.46, // headline, work before
  0.68, // headline, work after
  -0.77, // headline, credit after
  0, // headline, possessive after
  -0.4, // headline, person verb after
  0.36, // headline, out after
  0.16, // new work before
  1.21, // released before
  1.75, // made by after
  -1, // no word for a work near
  -2.31, // person, no work near
  0.53, // part of a work before
  1.1, // part of a work after
  1.37, // fate after
  -1.14, // beside a person
  0.49, // renewal in sentence
  -0.01, // platform in sentence
  0.07, // inside a sentence
  -1.09, // only at the head
  -1.08, // comma inside
  0.63, // small number last
  0.61, // all ordinary
  0.38, // some ordinary
  -0.13, // first ordinary
  -0.03, // last ordinary
  -0.81, // one ordinary word
  0.82, // one strange word
  1.11, // somebody in before
  1.21, // from somebody after
  0.41, // prefix before a season
  1.01, // prefix before a colon
  0.68, // prefix before a verb
  0.33, // a word of it in the headline
  0.37, // often a person
  3.05, // untitled
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.49, // bias
  -0.07, // quoted
  0.75, // italic
  0.63, // places
  -0.5, // headline
  0.61, // early
  0.34, // season after
  0.01, // season before
  0.97, // work before
  -0.34, // work after
  0.99, // out after
  0.56, // year after
  0.4, // platform before
  0.64, // in before
  0.58, // made before
  -0.69, // possessive after
  -0.13, // says after
  0.19, // person before
  -0.09, // plays after
  -0.49, // as before
  -0.64, // by before
  -0.55, // one word
  0.28, // two words
  0.26, // three words
  0.09, // connective
  0.7, // article
  0.38, // colon
  -0.21, // digits
  -0.2, // known words
  -0.73, // hyphenated name
  -0.1, // initials
  -0.03, // bracket after
  0, // known
  -0.52, // place
  -1.04, // headline prefix
  -0.52, // the before
  0.32, // opens sentence
  0.34, // upper case
  -0.07, // star after
  -0.1, // organisation
  -0.12, // trailer near
  -0.04, // renewed after
  -0.15, // quoted share
  0.37, // own possessive before
  0.03, // number last
  -0.63, // of before
  0.36, // series in text
  -0.42, // with before
  -0.08, // headline, in text too
  0, // headline, known beside
  -0.09, // person places
  -0.33, // particle inside
  -0.63, // given name
  0.88, // own line
  -0.67, // work of before
  -0.08, // inside possessive
  1.7, // in headline
  0.23, // in headline, given name
  1.45, // line with date
  -1.63, // cut short
  0.43, // own line, in text too
  -0.52, // headline only, long
  0.61, // most places
  0.3, // listed under a heading
  0.04, // label of a line
  1.07, // renewed before
  0.63, // which after
  -0.91, // who after
  0.6, // colon inside
  0.14, // article inside
  0.11, // year before
  0.85, // opens the text
  0.6, // list of works before
  0.35, // part in before
  0.56, // joined before
  -0.74, // surname
  -0.43, // given name alone
  -0.15, // part of a longer
  -0.94, // in brackets
  -0.04, // stars somebody after
  0, // person verb after
  -0.16, // work verb after
  -0.14, // a work after
  0.07, // earlier work before
  -0.22, // credit after
  -0.03, // person word first
  -0.06, // field word inside
  0.02, // small word last
  -0.46, // last word alone
  1.06, // numbered of another
  0.19, // has a numbered
  1.06, // subtitle of another
  0.13, // has a subtitle
  0.58, // named short too
  -0.02, // begins a longer
  -0.06, // quoted in the headline only
  0.04, // headline, in before
  0.98, // headline, work before
  0.83, // headline, work after
  -0.49, // headline, credit after
  0.05, // headline, possessive after
  0.12, // headline, person verb after
  0.36, // headline, out after
  0.51, // new work before
  0.56, // released before
  0.84, // made by after
  -1.11, // no word for a work near
  -1.25, // person, no work near
  -0.23, // part of a work before
  0.45, // part of a work after
  0.28, // fate after
  -0.84, // beside a person
  0.78, // renewal in sentence
  -0.17, // platform in sentence
  0.19, // inside a sentence
  -0.69, // only at the head
  -0.56, // comma inside
  0.07, // small number last
  0.04, // all ordinary
  0.32, // some ordinary
  -0.03, // first ordinary
  -0.01, // last ordinary
  -0.46, // one ordinary word
  0.2, // one strange word
  0.86, // somebody in before
  0.68, // from somebody after
  0.38, // prefix before a season
  0.56, // prefix before a colon
  0.55, // prefix before a verb
  0.66, // a word of it in the headline
  0.09, // often a person
  1.91, // untitled
]
