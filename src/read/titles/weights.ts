/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.66, // bias
  0.41, // quoted
  1.53, // italic
  0.28, // places
  0.12, // headline
  -0.02, // early
  0.23, // season after
  0.91, // season before
  1.06, // work before
  -0.02, // work after
  0.27, // out after
  1.39, // year after
  0.98, // platform before
  0.13, // in before
  0.1, // made before
  -0.51, // possessive after
  -0.2, // says after
  0.02, // person before
  -0.06, // plays after
  -0.55, // as before
  -0.77, // by before
  -0.54, // one word
  0.26, // two words
  0.28, // three words
  0.3, // connective
  0.49, // article
  -0.09, // colon
  -0.45, // digits
  -0.58, // known words
  -0.63, // hyphenated name
  0, // initials
  -0.13, // bracket after
  0, // known
  -0.36, // place
  -0.76, // headline prefix
  -0.9, // the before
  0.45, // opens sentence
  -0.06, // upper case
  -0.06, // star after
  -1.21, // organisation
  -0.37, // trailer near
  0.04, // renewed after
  -0.06, // quoted share
  0.29, // own possessive before
  -0.15, // number last
  -0.25, // of before
  0.29, // series in text
  -0.03, // with before
  0.18, // headline, in text too
  0.12, // headline, known beside
  -0.06, // person places
  -0.71, // particle inside
  -0.45, // given name
  0.18, // own line
  -0.26, // work of before
  0.2, // inside possessive
  0.83, // in headline
  0.23, // in headline, given name
  1.12, // line with date
  -1.38, // cut short
  0.87, // own line, in text too
  -0.27, // headline only, long
  0.56, // most places
  0.4, // listed under a heading
  -0.27, // label of a line
  1.96, // renewed before
  1.24, // which after
  -1.63, // who after
  0.73, // colon inside
  0.05, // article inside
  1.21, // year before
  -0.02, // opens the text
  1, // list of works before
  0.06, // part in before
  1.09, // joined before
  -1.35, // surname
  -0.01, // given name alone
  -0.15, // part of a longer
  -1.45, // in brackets
  -0.07, // stars somebody after
  0.14, // person verb after
  0.06, // work verb after
  1.07, // a work after
  0.29, // earlier work before
  -0.07, // credit after
  -0.02, // person word first
  0.09, // field word inside
  -0.11, // small word last
  0.1, // last word alone
  0.48, // numbered of another
  0.04, // has a numbered
  0.59, // subtitle of another
  0.05, // has a subtitle
  0.17, // named short too
  0.16, // begins a longer
  -0.67, // quoted in the headline only
  0.15, // headline, in before
  0.19, // headline, work before
  0.65, // headline, work after
  -0.62, // headline, credit after
  -0.05, // headline, possessive after
  -0.21, // headline, person verb after
  0.19, // headline, out after
  0.11, // new work before
  1.07, // released before
  1.65, // made by after
  -0.8, // no word for a work near
  -2.34, // person, no work near
  0.75, // part of a work before
  1.35, // part of a work after
  1.28, // fate after
  -1.06, // beside a person
  0.4, // renewal in sentence
  0.16, // platform in sentence
  -0.04, // inside a sentence
  -0.97, // only at the head
  -0.96, // comma inside
  0.88, // small number last
  0.67, // all ordinary
  0.49, // some ordinary
  -0.15, // first ordinary
  0.14, // last ordinary
  -0.56, // one ordinary word
  0.54, // one strange word
  1.06, // somebody in before
  1, // from somebody after
  0.62, // prefix before a season
  0.78, // prefix before a colon
  0.32, // prefix before a verb
  0.01, // a word of it in the headline
  0.07, // often a person
  3.01, // untitled
  0.63, // quoted, as works are
  -0.34, // not quoted, as works are
  0.28, // comes out after
  0.29, // platform after
  0.08, // date in brackets after
  0.3, // credits below
  1.13, // capitals on a line
  -0.04, // apposed before
  0.37, // opens a line, bracket after
  -0.01, // capitals in a sentence
  0.24, // own line, as others
  1.27, // opens a line, bracket after, as others
  0.54, // label of a line, as others
  0.57, // capitals in a sentence, as others
  -0.21, // opens the headline
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.33, // bias
  0.13, // quoted
  0.76, // italic
  0.41, // places
  -0.2, // headline
  0.34, // early
  0.39, // season after
  0.37, // season before
  1.03, // work before
  -0.21, // work after
  0.5, // out after
  0.59, // year after
  0.47, // platform before
  0.41, // in before
  0.31, // made before
  -0.54, // possessive after
  0.07, // says after
  0.12, // person before
  -0.06, // plays after
  -0.39, // as before
  -0.56, // by before
  -0.46, // one word
  0.23, // two words
  0.23, // three words
  0.16, // connective
  0.54, // article
  0.03, // colon
  -0.21, // digits
  -0.4, // known words
  -0.54, // hyphenated name
  -0.05, // initials
  0.06, // bracket after
  0, // known
  -0.26, // place
  -0.72, // headline prefix
  -0.47, // the before
  0.32, // opens sentence
  0, // upper case
  -0.05, // star after
  -0.41, // organisation
  -0.05, // trailer near
  -0.01, // renewed after
  -0.06, // quoted share
  0.23, // own possessive before
  0, // number last
  -0.2, // of before
  0.39, // series in text
  -0.24, // with before
  0.23, // headline, in text too
  0.16, // headline, known beside
  -0.06, // person places
  -0.3, // particle inside
  -0.57, // given name
  0.15, // own line
  -0.36, // work of before
  0.05, // inside possessive
  1.37, // in headline
  0.19, // in headline, given name
  0.38, // line with date
  -1.28, // cut short
  0.29, // own line, in text too
  -0.31, // headline only, long
  0.41, // most places
  0.13, // listed under a heading
  0.03, // label of a line
  0.98, // renewed before
  0.71, // which after
  -0.84, // who after
  0.48, // colon inside
  0.12, // article inside
  0.33, // year before
  0.57, // opens the text
  0.43, // list of works before
  0.19, // part in before
  0.53, // joined before
  -0.73, // surname
  -0.13, // given name alone
  -0.13, // part of a longer
  -0.82, // in brackets
  0.03, // stars somebody after
  0.11, // person verb after
  -0.03, // work verb after
  0.5, // a work after
  0.02, // earlier work before
  -0.07, // credit after
  0.07, // person word first
  -0.05, // field word inside
  -0.09, // small word last
  -0.19, // last word alone
  0.53, // numbered of another
  0.03, // has a numbered
  0.71, // subtitle of another
  0, // has a subtitle
  0.28, // named short too
  -0.02, // begins a longer
  -0.14, // quoted in the headline only
  0.12, // headline, in before
  0.45, // headline, work before
  0.77, // headline, work after
  -0.38, // headline, credit after
  -0.03, // headline, possessive after
  0.01, // headline, person verb after
  0.16, // headline, out after
  0.44, // new work before
  0.57, // released before
  0.92, // made by after
  -0.86, // no word for a work near
  -1.21, // person, no work near
  0.05, // part of a work before
  0.62, // part of a work after
  0.38, // fate after
  -0.67, // beside a person
  0.48, // renewal in sentence
  -0.02, // platform in sentence
  0.12, // inside a sentence
  -0.63, // only at the head
  -0.47, // comma inside
  0.33, // small number last
  0.22, // all ordinary
  0.32, // some ordinary
  -0.06, // first ordinary
  0.13, // last ordinary
  -0.34, // one ordinary word
  0.14, // one strange word
  0.7, // somebody in before
  0.55, // from somebody after
  0.45, // prefix before a season
  0.46, // prefix before a colon
  0.27, // prefix before a verb
  0.37, // a word of it in the headline
  0.07, // often a person
  1.61, // untitled
  0.15, // quoted, as works are
  -0.11, // not quoted, as works are
  0.48, // comes out after
  0.19, // platform after
  -0.04, // date in brackets after
  0.24, // credits below
  0.61, // capitals on a line
  0.02, // apposed before
  0.28, // opens a line, bracket after
  0.07, // capitals in a sentence
  0.47, // own line, as others
  0.64, // opens a line, bracket after, as others
  0.7, // label of a line, as others
  0.32, // capitals in a sentence, as others
  -0.38, // opens the headline
]
