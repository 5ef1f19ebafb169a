/*
 * Weights of `features.ts`, written by scripts/fit-titles.ts from the annotated articles (seeds, dev without its
 * copies, odd numbers of real).
 */

/** Log-odds that the text claims something of it. */
export const WEIGHTS: readonly number[] = [
  -2.47, // bias
  0.79, // quoted
  1.61, // italic
  0.42, // places
  0.13, // headline
  -0.26, // early
  0.28, // season after
  1.08, // season before
  1.26, // work before
  -0.02, // work after
  0.23, // out after
  1.47, // year after
  1.22, // platform before
  0.06, // in before
  0.23, // made before
  -0.84, // possessive after
  -0.12, // says after
  -0.2, // person before
  -0.18, // plays after
  -0.66, // as before
  -1.28, // by before
  -0.66, // one word
  0.25, // two words
  0.4, // three words
  0.21, // connective
  0.75, // article
  -0.48, // colon
  -0.67, // digits
  -0.86, // known words
  -0.88, // hyphenated name
  0.03, // initials
  -0.1, // bracket after
  0, // known
  -0.31, // place
  -1.21, // headline prefix
  -1.15, // the before
  0.47, // opens sentence
  -0.35, // upper case
  -0.17, // star after
  -1.08, // organisation
  -0.51, // trailer near
  0.12, // renewed after
  -0.32, // quoted share
  0.46, // own possessive before
  0.06, // number last
  0, // of before
  0.21, // series in text
  -0.04, // with before
  0.3, // headline, in text too
  0, // headline, known beside
  -0.18, // person places
  -0.8, // particle inside
  -0.82, // given name
  0.02, // own line
  -0.29, // work of before
  0.41, // inside possessive
  0.84, // in headline
  0.23, // in headline, given name
  0.3, // line with date
  -1.38, // cut short
  0.55, // own line, in text too
  -0.45, // headline only, long
  0.68, // most places
  0.02, // listed under a heading
  -0.3, // label of a line
  1.8, // renewed before
  1.43, // which after
  -1.68, // who after
  1.07, // colon inside
  -0.03, // article inside
  1.11, // year before
  -0.14, // opens the text
  1.05, // list of works before
  0.09, // part in before
  1.13, // joined before
  -1.02, // surname
  -0.09, // given name alone
  -0.34, // part of a longer
  -1.74, // in brackets
  0.3, // stars somebody after
  0.11, // person verb after
  0.38, // work verb after
  1.56, // a work after
  0.01, // earlier work before
  -0.18, // credit after
  0.3, // person word first
  -0.08, // field word inside
  -0.27, // small word last
  0.19, // last word alone
  0.54, // numbered of another
  0.07, // has a numbered
  0.72, // subtitle of another
  -0.1, // has a subtitle
  0.21, // named short too
  0.28, // begins a longer
  -0.48, // quoted in the headline only
  0.02, // headline, in before
  0.11, // headline, work before
  0.89, // headline, work after
  -0.59, // headline, credit after
  -0.1, // headline, possessive after
  -0.25, // headline, person verb after
  0.17, // headline, out after
  0.16, // new work before
  0.94, // released before
  1.81, // made by after
  -0.91, // no word for a work near
  -2.04, // person, no work near
  0.63, // part of a work before
  1.37, // part of a work after
  1.08, // fate after
  -1, // beside a person
  0.5, // renewal in sentence
  0.29, // platform in sentence
  -0.15, // inside a sentence
  -0.85, // only at the head
  -0.89, // comma inside
  1.15, // small number last
  0.65, // all ordinary
  0.53, // some ordinary
  -0.14, // first ordinary
  0.28, // last ordinary
  -0.62, // one ordinary word
  0.49, // one strange word
  1.13, // somebody in before
  0.89, // from somebody after
  0.6, // prefix before a season
  0.69, // prefix before a colon
  0.32, // prefix before a verb
  -0.34, // a word of it in the headline
  0.36, // often a person
  2.91, // untitled
  0.46, // quoted, as works are
  -0.66, // not quoted, as works are
  0.26, // comes out after
  0.52, // platform after
  0.04, // date in brackets after
  0.54, // credits below
  1.14, // capitals on a line
  0.03, // apposed before
  0.4, // opens a line, bracket after
  -0.15, // capitals in a sentence
  0.49, // own line, as others
  1.42, // opens a line, bracket after, as others
  0.98, // label of a line, as others
  0.84, // capitals in a sentence, as others
  -0.18, // opens the headline
]

/** How much likelier than the other names of its article it is the main title, in log-odds. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.24, // bias
  0.28, // quoted
  0.8, // italic
  0.44, // places
  -0.23, // headline
  0.15, // early
  0.48, // season after
  0.55, // season before
  1.06, // work before
  -0.3, // work after
  0.36, // out after
  0.64, // year after
  0.56, // platform before
  0.39, // in before
  0.46, // made before
  -0.72, // possessive after
  0.13, // says after
  0.14, // person before
  -0.1, // plays after
  -0.64, // as before
  -0.92, // by before
  -0.46, // one word
  0.24, // two words
  0.21, // three words
  0.21, // connective
  0.63, // article
  -0.21, // colon
  -0.32, // digits
  -0.74, // known words
  -0.72, // hyphenated name
  -0.13, // initials
  0.16, // bracket after
  0, // known
  -0.26, // place
  -0.9, // headline prefix
  -0.54, // the before
  0.27, // opens sentence
  -0.17, // upper case
  -0.13, // star after
  -0.39, // organisation
  -0.06, // trailer near
  -0.02, // renewed after
  -0.19, // quoted share
  0.37, // own possessive before
  0.04, // number last
  0.11, // of before
  0.52, // series in text
  -0.3, // with before
  0.31, // headline, in text too
  0, // headline, known beside
  -0.1, // person places
  -0.36, // particle inside
  -0.87, // given name
  0.03, // own line
  -0.4, // work of before
  0.32, // inside possessive
  1.38, // in headline
  0.15, // in headline, given name
  -0.17, // line with date
  -1.28, // cut short
  -0.08, // own line, in text too
  -0.38, // headline only, long
  0.42, // most places
  -0.06, // listed under a heading
  0.06, // label of a line
  0.85, // renewed before
  0.75, // which after
  -0.91, // who after
  0.72, // colon inside
  0.01, // article inside
  0.17, // year before
  0.59, // opens the text
  0.48, // list of works before
  0.19, // part in before
  0.57, // joined before
  -0.61, // surname
  -0.28, // given name alone
  -0.25, // part of a longer
  -1.03, // in brackets
  0.31, // stars somebody after
  -0.05, // person verb after
  0.1, // work verb after
  0.81, // a work after
  -0.14, // earlier work before
  -0.05, // credit after
  0.24, // person word first
  -0.17, // field word inside
  -0.25, // small word last
  -0.18, // last word alone
  0.65, // numbered of another
  0.05, // has a numbered
  0.78, // subtitle of another
  -0.04, // has a subtitle
  0.36, // named short too
  0.03, // begins a longer
  -0.03, // quoted in the headline only
  0.04, // headline, in before
  0.3, // headline, work before
  0.97, // headline, work after
  -0.39, // headline, credit after
  -0.01, // headline, possessive after
  0.03, // headline, person verb after
  0.2, // headline, out after
  0.57, // new work before
  0.6, // released before
  1.28, // made by after
  -0.82, // no word for a work near
  -1.15, // person, no work near
  0.05, // part of a work before
  0.64, // part of a work after
  0.29, // fate after
  -0.73, // beside a person
  0.45, // renewal in sentence
  0.09, // platform in sentence
  0.07, // inside a sentence
  -0.57, // only at the head
  -0.4, // comma inside
  0.35, // small number last
  0.18, // all ordinary
  0.18, // some ordinary
  0, // first ordinary
  0.23, // last ordinary
  -0.29, // one ordinary word
  0.11, // one strange word
  0.87, // somebody in before
  0.53, // from somebody after
  0.51, // prefix before a season
  0.54, // prefix before a colon
  0.29, // prefix before a verb
  0.38, // a word of it in the headline
  0.24, // often a person
  1.42, // untitled
  0.19, // quoted, as works are
  -0.36, // not quoted, as works are
  0.39, // comes out after
  0.36, // platform after
  -0.02, // date in brackets after
  0.48, // credits below
  0.59, // capitals on a line
  0.05, // apposed before
  0.6, // opens a line, bracket after
  0.18, // capitals in a sentence
  0.6, // own line, as others
  0.82, // opens a line, bracket after, as others
  1.06, // label of a line, as others
  0.46, // capitals in a sentence, as others
  -0.34, // opens the headline
]
