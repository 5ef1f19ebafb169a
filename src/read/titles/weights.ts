/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real) and the rows of other pages.
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.69, // bias
  0.46, // quoted
  1.53, // italic
  0.31, // places
  0.15, // headline
  -0.09, // early
  0.25, // season after
  0.89, // season before
  1.07, // work before
  -0.02, // work after
  0.27, // out after
  1.39, // year after
  1.02, // platform before
  0.13, // in before
  0.13, // made before
  -0.56, // possessive after
  -0.18, // says after
  0.01, // person before
  -0.05, // plays after
  -0.58, // as before
  -0.83, // by before
  -0.55, // one word
  0.25, // two words
  0.29, // three words
  0.29, // connective
  0.52, // article
  -0.13, // colon
  -0.46, // digits
  -0.62, // known words
  -0.65, // hyphenated name
  -0.01, // initials
  -0.11, // bracket after
  0, // known
  -0.35, // place
  -0.8, // headline prefix
  -0.93, // the before
  0.44, // opens sentence
  -0.08, // upper case
  -0.09, // star after
  -1.21, // organisation
  -0.42, // trailer near
  0.03, // renewed after
  -0.07, // quoted share
  0.3, // own possessive before
  -0.11, // number last
  -0.21, // of before
  0.28, // series in text
  -0.04, // with before
  0.16, // headline, in text too
  0.13, // headline, known beside
  -0.05, // person places
  -0.8, // particle inside
  -0.47, // given name
  0.12, // own line
  -0.25, // work of before
  0.19, // inside possessive
  0.83, // in headline
  0.23, // in headline, given name
  1, // line with date
  -1.38, // cut short
  0.82, // own line, in text too
  -0.3, // headline only, long
  0.57, // most places
  0.35, // listed under a heading
  -0.23, // label of a line
  1.96, // renewed before
  1.2, // which after
  -1.64, // who after
  0.78, // colon inside
  0.07, // article inside
  1.2, // year before
  0, // opens the text
  0.99, // list of works before
  0.08, // part in before
  1.08, // joined before
  -1.35, // surname
  -0.02, // given name alone
  -0.15, // part of a longer
  -1.45, // in brackets
  -0.04, // stars somebody after
  0.16, // person verb after
  0.03, // work verb after
  1.11, // a work after
  0.26, // earlier work before
  -0.08, // credit after
  -0.02, // person word first
  0.1, // field word inside
  -0.12, // small word last
  0.12, // last word alone
  0.47, // numbered of another
  0.1, // has a numbered
  0.63, // subtitle of another
  0.08, // has a subtitle
  0.26, // named short too
  0.14, // begins a longer
  -0.69, // quoted in the headline only
  0.15, // headline, in before
  0.19, // headline, work before
  0.65, // headline, work after
  -0.62, // headline, credit after
  -0.04, // headline, possessive after
  -0.23, // headline, person verb after
  0.17, // headline, out after
  0.13, // new work before
  1.03, // released before
  1.65, // made by after
  -0.77, // no word for a work near
  -2.31, // person, no work near
  0.72, // part of a work before
  1.35, // part of a work after
  1.26, // fate after
  -1.07, // beside a person
  0.39, // renewal in sentence
  0.19, // platform in sentence
  -0.06, // inside a sentence
  -0.95, // only at the head
  -0.97, // comma inside
  0.85, // small number last
  0.69, // all ordinary
  0.51, // some ordinary
  -0.14, // first ordinary
  0.15, // last ordinary
  -0.58, // one ordinary word
  0.55, // one strange word
  1.06, // somebody in before
  1, // from somebody after
  0.6, // prefix before a season
  0.73, // prefix before a colon
  0.31, // prefix before a verb
  0.01, // a word of it in the headline
  0.09, // often a person
  2.98, // untitled
  0.61, // quoted, as works are
  -0.33, // not quoted, as works are
  0.27, // comes out after
  0.31, // platform after
  0.13, // date in brackets after
  0.41, // credits below
  1.09, // capitals on a line
  -0.04, // apposed before
  0.41, // opens a line, bracket after
  0.01, // capitals in a sentence
  0.27, // own line, as others
  1.25, // opens a line, bracket after, as others
  0.6, // label of a line, as others
  0.6, // capitals in a sentence, as others
  -0.16, // opens the headline
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.35, // bias
  0.16, // quoted
  0.76, // italic
  0.42, // places
  -0.18, // headline
  0.27, // early
  0.42, // season after
  0.36, // season before
  1.04, // work before
  -0.22, // work after
  0.47, // out after
  0.58, // year after
  0.46, // platform before
  0.43, // in before
  0.33, // made before
  -0.57, // possessive after
  0.09, // says after
  0.13, // person before
  -0.06, // plays after
  -0.41, // as before
  -0.6, // by before
  -0.47, // one word
  0.23, // two words
  0.23, // three words
  0.18, // connective
  0.6, // article
  -0.01, // colon
  -0.24, // digits
  -0.41, // known words
  -0.55, // hyphenated name
  -0.06, // initials
  0.06, // bracket after
  0, // known
  -0.25, // place
  -0.74, // headline prefix
  -0.48, // the before
  0.33, // opens sentence
  0.02, // upper case
  -0.06, // star after
  -0.4, // organisation
  -0.1, // trailer near
  -0.01, // renewed after
  -0.07, // quoted share
  0.22, // own possessive before
  0, // number last
  -0.19, // of before
  0.37, // series in text
  -0.26, // with before
  0.21, // headline, in text too
  0.19, // headline, known beside
  -0.06, // person places
  -0.36, // particle inside
  -0.59, // given name
  0.11, // own line
  -0.36, // work of before
  0, // inside possessive
  1.39, // in headline
  0.2, // in headline, given name
  0.28, // line with date
  -1.27, // cut short
  0.21, // own line, in text too
  -0.33, // headline only, long
  0.4, // most places
  0.1, // listed under a heading
  0.09, // label of a line
  1, // renewed before
  0.69, // which after
  -0.85, // who after
  0.51, // colon inside
  0.13, // article inside
  0.32, // year before
  0.6, // opens the text
  0.43, // list of works before
  0.2, // part in before
  0.53, // joined before
  -0.73, // surname
  -0.15, // given name alone
  -0.1, // part of a longer
  -0.83, // in brackets
  0.03, // stars somebody after
  0.11, // person verb after
  -0.08, // work verb after
  0.53, // a work after
  0.02, // earlier work before
  -0.08, // credit after
  0.07, // person word first
  -0.03, // field word inside
  -0.05, // small word last
  -0.14, // last word alone
  0.51, // numbered of another
  0.07, // has a numbered
  0.74, // subtitle of another
  0.07, // has a subtitle
  0.32, // named short too
  -0.03, // begins a longer
  -0.16, // quoted in the headline only
  0.11, // headline, in before
  0.45, // headline, work before
  0.76, // headline, work after
  -0.39, // headline, credit after
  -0.02, // headline, possessive after
  0, // headline, person verb after
  0.13, // headline, out after
  0.48, // new work before
  0.52, // released before
  0.92, // made by after
  -0.86, // no word for a work near
  -1.2, // person, no work near
  0.03, // part of a work before
  0.62, // part of a work after
  0.37, // fate after
  -0.67, // beside a person
  0.47, // renewal in sentence
  0, // platform in sentence
  0.12, // inside a sentence
  -0.62, // only at the head
  -0.48, // comma inside
  0.3, // small number last
  0.23, // all ordinary
  0.34, // some ordinary
  -0.06, // first ordinary
  0.13, // last ordinary
  -0.36, // one ordinary word
  0.16, // one strange word
  0.7, // somebody in before
  0.56, // from somebody after
  0.42, // prefix before a season
  0.44, // prefix before a colon
  0.27, // prefix before a verb
  0.37, // a word of it in the headline
  0.08, // often a person
  1.61, // untitled
  0.15, // quoted, as works are
  -0.12, // not quoted, as works are
  0.45, // comes out after
  0.23, // platform after
  0.02, // date in brackets after
  0.31, // credits below
  0.61, // capitals on a line
  0.02, // apposed before
  0.35, // opens a line, bracket after
  0.06, // capitals in a sentence
  0.47, // own line, as others
  0.65, // opens a line, bracket after, as others
  0.76, // label of a line, as others
  0.3, // capitals in a sentence, as others
  -0.32, // opens the headline
]
