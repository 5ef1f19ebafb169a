/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.45, // bias
  0.58, // quoted
  1.6, // italic
  0.32, // places
  0.13, // headline
  -0.24, // early
  0.3, // season after
  1.04, // season before
  1.25, // work before
  0.01, // work after
  0.22, // out after
  1.46, // year after
  1.13, // platform before
  -0.02, // in before
  0.28, // made before
  -0.7, // possessive after
  -0.11, // says after
  -0.31, // person before
  -0.1, // plays after
  -0.59, // as before
  -1.06, // by before
  -0.6, // one word
  0.29, // two words
  0.3, // three words
  0.2, // connective
  0.62, // article
  -0.25, // colon
  -0.65, // digits
  -0.81, // known words
  -0.78, // hyphenated name
  -0.03, // initials
  -0.18, // bracket after
  0, // known
  -0.31, // place
  -1.1, // headline prefix
  -1.08, // the before
  0.61, // opens sentence
  -0.31, // upper case
  -0.08, // star after
  -1.12, // organisation
  -0.46, // trailer near
  -0.04, // renewed after
  -0.16, // quoted share
  0.45, // own possessive before
  -0.11, // number last
  -0.11, // of before
  0.23, // series in text
  -0.06, // with before
  0.3, // headline, in text too
  0.01, // headline, known beside
  -0.1, // person places
  -0.8, // particle inside
  -0.71, // given name
  -0.04, // own line
  -0.3, // work of before
  0.32, // inside possessive
  0.84, // in headline
  0.23, // in headline, given name
  0.53, // line with date
  -1.22, // cut short
  0.76, // own line, in text too
  -0.33, // headline only, long
  0.55, // most places
  0.18, // listed under a heading
  -0.09, // label of a line
  1.84, // renewed before
  1.52, // which after
  -1.66, // who after
  0.89, // colon inside
  -0.01, // article inside
  1.17, // year before
  -0.11, // opens the text
  1.05, // list of works before
  0.08, // part in before
  1.11, // joined before
  -1, // surname
  -0.23, // given name alone
  -0.34, // part of a longer
  -1.45, // in brackets
  0.32, // stars somebody after
  0.07, // person verb after
  0.38, // work verb after
  1.32, // a work after
  0.11, // earlier work before
  -0.17, // credit after
  0.27, // person word first
  -0.15, // field word inside
  -0.32, // small word last
  0.09, // last word alone
  0.56, // numbered of another
  0.11, // has a numbered
  0.82, // subtitle of another
  0.06, // has a subtitle
  0.22, // named short too
  0.23, // begins a longer
  -0.68, // quoted in the headline only
  0.05, // headline, in before
  0.11, // headline, work before
  0.77, // headline, work after
  -0.58, // headline, credit after
  -0.08, // headline, possessive after
  -0.37, // headline, person verb after
  0.27, // headline, out after
  0.08, // new work before
  0.9, // released before
  1.79, // made by after
  -0.93, // no word for a work near
  -2.05, // person, no work near
  0.71, // part of a work before
  1.36, // part of a work after
  1.07, // fate after
  -0.92, // beside a person
  0.62, // renewal in sentence
  0.21, // platform in sentence
  -0.13, // inside a sentence
  -0.88, // only at the head
  -1.07, // comma inside
  1.11, // small number last
  0.68, // all ordinary
  0.5, // some ordinary
  -0.16, // first ordinary
  0.23, // last ordinary
  -0.63, // one ordinary word
  0.56, // one strange word
  1.09, // somebody in before
  0.88, // from somebody after
  0.64, // prefix before a season
  0.76, // prefix before a colon
  0.35, // prefix before a verb
  -0.24, // a word of it in the headline
  0.33, // often a person
  3.06, // untitled
  0.51, // quoted, as works are
  -0.54, // not quoted, as works are
  0.23, // comes out after
  0.58, // platform after
  -0.17, // date in brackets after
  0.88, // credits below
  0.66, // capitals on a line
  0.04, // apposed before
  0.4, // opens a line, bracket after
  -0.12, // capitals in a sentence
  0.48, // own line, as others
  1.48, // opens a line, bracket after, as others
  0.67, // label of a line, as others
  0.81, // capitals in a sentence, as others
  -0.3, // opens the headline
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.22, // bias
  0.23, // quoted
  0.8, // italic
  0.48, // places
  -0.13, // headline
  0.34, // early
  0.44, // season after
  0.53, // season before
  1.17, // work before
  -0.24, // work after
  0.4, // out after
  0.62, // year after
  0.34, // platform before
  0.33, // in before
  0.53, // made before
  -0.63, // possessive after
  0.03, // says after
  -0.07, // person before
  -0.06, // plays after
  -0.56, // as before
  -0.74, // by before
  -0.45, // one word
  0.28, // two words
  0.17, // three words
  0.17, // connective
  0.61, // article
  -0.01, // colon
  -0.45, // digits
  -0.69, // known words
  -0.67, // hyphenated name
  -0.14, // initials
  0.1, // bracket after
  0, // known
  -0.24, // place
  -0.82, // headline prefix
  -0.53, // the before
  0.29, // opens sentence
  -0.18, // upper case
  -0.08, // star after
  -0.24, // organisation
  -0.07, // trailer near
  -0.02, // renewed after
  -0.17, // quoted share
  0.27, // own possessive before
  -0.11, // number last
  -0.26, // of before
  0.66, // series in text
  -0.3, // with before
  0.25, // headline, in text too
  0.11, // headline, known beside
  -0.06, // person places
  -0.41, // particle inside
  -0.76, // given name
  0.01, // own line
  -0.42, // work of before
  0.17, // inside possessive
  1.34, // in headline
  0.14, // in headline, given name
  -0.04, // line with date
  -1.18, // cut short
  0.12, // own line, in text too
  -0.24, // headline only, long
  0.44, // most places
  0.3, // listed under a heading
  0.28, // label of a line
  0.86, // renewed before
  0.9, // which after
  -0.89, // who after
  0.56, // colon inside
  0.04, // article inside
  0.31, // year before
  0.47, // opens the text
  0.47, // list of works before
  0.22, // part in before
  0.58, // joined before
  -0.56, // surname
  -0.3, // given name alone
  -0.25, // part of a longer
  -0.79, // in brackets
  0.32, // stars somebody after
  -0.09, // person verb after
  0.14, // work verb after
  0.75, // a work after
  -0.06, // earlier work before
  -0.05, // credit after
  0.25, // person word first
  -0.2, // field word inside
  -0.14, // small word last
  -0.32, // last word alone
  0.62, // numbered of another
  0.07, // has a numbered
  0.88, // subtitle of another
  0.04, // has a subtitle
  0.36, // named short too
  0.04, // begins a longer
  -0.17, // quoted in the headline only
  0.11, // headline, in before
  0.49, // headline, work before
  0.81, // headline, work after
  -0.38, // headline, credit after
  -0.06, // headline, possessive after
  0, // headline, person verb after
  0.22, // headline, out after
  0.49, // new work before
  0.49, // released before
  1.35, // made by after
  -0.84, // no word for a work near
  -1.12, // person, no work near
  0.18, // part of a work before
  0.63, // part of a work after
  0.34, // fate after
  -0.65, // beside a person
  0.45, // renewal in sentence
  0.1, // platform in sentence
  0.01, // inside a sentence
  -0.51, // only at the head
  -0.46, // comma inside
  0.43, // small number last
  0.22, // all ordinary
  0.27, // some ordinary
  -0.16, // first ordinary
  0.27, // last ordinary
  -0.24, // one ordinary word
  0.06, // one strange word
  0.75, // somebody in before
  0.41, // from somebody after
  0.52, // prefix before a season
  0.52, // prefix before a colon
  0.39, // prefix before a verb
  0.2, // a word of it in the headline
  0.16, // often a person
  1.7, // untitled
  0.03, // quoted, as works are
  -0.31, // not quoted, as works are
  0.39, // comes out after
  0.39, // platform after
  -0.27, // date in brackets after
  0.71, // credits below
  0.24, // capitals on a line
  0.06, // apposed before
  0.37, // opens a line, bracket after
  0.03, // capitals in a sentence
  0.64, // own line, as others
  0.81, // opens a line, bracket after, as others
  0.83, // label of a line, as others
  0.37, // capitals in a sentence, as others
  -0.58, // opens the headline
]
