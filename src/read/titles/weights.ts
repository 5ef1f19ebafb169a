/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.46, // bias
  0.59, // quoted
  1.6, // italic
  0.31, // places
  0.12, // headline
  -0.24, // early
  0.31, // season after
  1.04, // season before
  1.26, // work before
  -0.01, // work after
  0.22, // out after
  1.46, // year after
  1.03, // platform before
  -0.03, // in before
  0.28, // made before
  -0.71, // possessive after
  -0.11, // says after
  -0.3, // person before
  -0.1, // plays after
  -0.59, // as before
  -1.06, // by before
  -0.6, // one word
  0.29, // two words
  0.31, // three words
  0.21, // connective
  0.62, // article
  -0.23, // colon
  -0.64, // digits
  -0.87, // known words
  -0.78, // hyphenated name
  -0.04, // initials
  -0.16, // bracket after
  0, // known
  -0.27, // place
  -1.08, // headline prefix
  -1.07, // the before
  0.62, // opens sentence
  -0.33, // upper case
  -0.08, // star after
  -1.12, // organisation
  -0.45, // trailer near
  -0.03, // renewed after
  -0.16, // quoted share
  0.5, // own possessive before
  -0.11, // number last
  -0.1, // of before
  0.23, // series in text
  -0.05, // with before
  0.29, // headline, in text too
  0, // headline, known beside
  -0.1, // person places
  -0.81, // particle inside
  -0.71, // given name
  -0.05, // own line
  -0.29, // work of before
  0.33, // inside possessive
  0.87, // in headline
  0.23, // in headline, given name
  0.53, // line with date
  -1.22, // cut short
  0.79, // own line, in text too
  -0.33, // headline only, long
  0.56, // most places
  0.16, // listed under a heading
  -0.1, // label of a line
  1.84, // renewed before
  1.51, // which after
  -1.65, // who after
  0.89, // colon inside
  -0.01, // article inside
  1.16, // year before
  -0.11, // opens the text
  1.06, // list of works before
  0.08, // part in before
  1.11, // joined before
  -1, // surname
  -0.23, // given name alone
  -0.35, // part of a longer
  -1.48, // in brackets
  0.32, // stars somebody after
  0.07, // person verb after
  0.38, // work verb after
  1.31, // a work after
  0.11, // earlier work before
  -0.16, // credit after
  0.28, // person word first
  -0.15, // field word inside
  -0.33, // small word last
  0.09, // last word alone
  0.56, // numbered of another
  0.12, // has a numbered
  0.81, // subtitle of another
  0.07, // has a subtitle
  0.22, // named short too
  0.24, // begins a longer
  -0.68, // quoted in the headline only
  0.05, // headline, in before
  0.1, // headline, work before
  0.76, // headline, work after
  -0.59, // headline, credit after
  -0.08, // headline, possessive after
  -0.37, // headline, person verb after
  0.28, // headline, out after
  0.06, // new work before
  0.9, // released before
  1.79, // made by after
  -0.93, // no word for a work near
  -2.04, // person, no work near
  0.71, // part of a work before
  1.36, // part of a work after
  1.07, // fate after
  -0.86, // beside a person
  0.62, // renewal in sentence
  0.21, // platform in sentence
  -0.11, // inside a sentence
  -0.89, // only at the head
  -1.05, // comma inside
  1.11, // small number last
  0.68, // all ordinary
  0.5, // some ordinary
  -0.16, // first ordinary
  0.23, // last ordinary
  -0.63, // one ordinary word
  0.56, // one strange word
  1.09, // somebody in before
  0.89, // from somebody after
  0.64, // prefix before a season
  0.77, // prefix before a colon
  0.34, // prefix before a verb
  -0.24, // a word of it in the headline
  0.33, // often a person
  3.06, // untitled
  0.52, // quoted, as works are
  -0.55, // not quoted, as works are
  0.23, // comes out after
  0.55, // platform after
  -0.15, // date in brackets after
  0.89, // credits below
  0.65, // capitals on a line
  0.04, // apposed before
  0.4, // opens a line, bracket after
  -0.11, // capitals in a sentence
  0.5, // own line, as others
  1.48, // opens a line, bracket after, as others
  0.68, // label of a line, as others
  0.83, // capitals in a sentence, as others
  -0.3, // opens the headline
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.23, // bias
  0.24, // quoted
  0.8, // italic
  0.48, // places
  -0.14, // headline
  0.34, // early
  0.44, // season after
  0.53, // season before
  1.19, // work before
  -0.25, // work after
  0.4, // out after
  0.62, // year after
  0.42, // platform before
  0.32, // in before
  0.54, // made before
  -0.64, // possessive after
  0.03, // says after
  -0.06, // person before
  -0.06, // plays after
  -0.55, // as before
  -0.74, // by before
  -0.45, // one word
  0.27, // two words
  0.18, // three words
  0.18, // connective
  0.6, // article
  0, // colon
  -0.45, // digits
  -0.74, // known words
  -0.67, // hyphenated name
  -0.15, // initials
  0.12, // bracket after
  0, // known
  -0.22, // place
  -0.81, // headline prefix
  -0.52, // the before
  0.3, // opens sentence
  -0.18, // upper case
  -0.07, // star after
  -0.24, // organisation
  -0.06, // trailer near
  -0.02, // renewed after
  -0.17, // quoted share
  0.28, // own possessive before
  -0.11, // number last
  -0.26, // of before
  0.66, // series in text
  -0.29, // with before
  0.25, // headline, in text too
  0.11, // headline, known beside
  -0.06, // person places
  -0.41, // particle inside
  -0.76, // given name
  0, // own line
  -0.41, // work of before
  0.17, // inside possessive
  1.35, // in headline
  0.14, // in headline, given name
  -0.04, // line with date
  -1.17, // cut short
  0.14, // own line, in text too
  -0.24, // headline only, long
  0.41, // most places
  0.3, // listed under a heading
  0.28, // label of a line
  0.87, // renewed before
  0.9, // which after
  -0.88, // who after
  0.55, // colon inside
  0.03, // article inside
  0.31, // year before
  0.47, // opens the text
  0.47, // list of works before
  0.23, // part in before
  0.57, // joined before
  -0.55, // surname
  -0.3, // given name alone
  -0.25, // part of a longer
  -0.81, // in brackets
  0.32, // stars somebody after
  -0.08, // person verb after
  0.14, // work verb after
  0.74, // a work after
  -0.06, // earlier work before
  -0.05, // credit after
  0.26, // person word first
  -0.2, // field word inside
  -0.16, // small word last
  -0.32, // last word alone
  0.62, // numbered of another
  0.08, // has a numbered
  0.88, // subtitle of another
  0.04, // has a subtitle
  0.36, // named short too
  0.04, // begins a longer
  -0.17, // quoted in the headline only
  0.11, // headline, in before
  0.5, // headline, work before
  0.8, // headline, work after
  -0.38, // headline, credit after
  -0.06, // headline, possessive after
  0, // headline, person verb after
  0.23, // headline, out after
  0.47, // new work before
  0.49, // released before
  1.35, // made by after
  -0.83, // no word for a work near
  -1.12, // person, no work near
  0.19, // part of a work before
  0.64, // part of a work after
  0.34, // fate after
  -0.63, // beside a person
  0.46, // renewal in sentence
  0.09, // platform in sentence
  0.01, // inside a sentence
  -0.51, // only at the head
  -0.44, // comma inside
  0.43, // small number last
  0.22, // all ordinary
  0.26, // some ordinary
  -0.17, // first ordinary
  0.27, // last ordinary
  -0.24, // one ordinary word
  0.06, // one strange word
  0.76, // somebody in before
  0.41, // from somebody after
  0.51, // prefix before a season
  0.52, // prefix before a colon
  0.39, // prefix before a verb
  0.21, // a word of it in the headline
  0.16, // often a person
  1.7, // untitled
  0.03, // quoted, as works are
  -0.32, // not quoted, as works are
  0.39, // comes out after
  0.39, // platform after
  -0.27, // date in brackets after
  0.72, // credits below
  0.23, // capitals on a line
  0.06, // apposed before
  0.36, // opens a line, bracket after
  0.03, // capitals in a sentence
  0.64, // own line, as others
  0.81, // opens a line, bracket after, as others
  0.83, // label of a line, as others
  0.37, // capitals in a sentence, as others
  -0.58, // opens the headline
]
