import { english } from '../lexicon/index.ts'
import { classesOf, lexemesWith } from '../lexicon/lexicon.ts'
import { trigger } from '../triggers.ts'

/*
 * What the words inside and around a name tell of it, a bit each: for the features of titles.
 */

/** A word for a film, for a series. */
export const FILM = 1 << 0
export const SERIES = 1 << 1
/** Plural words for works; words that open a list. */
export const WORKS = 1 << 2
export const OPENS_LIST = 1 << 3
export const JOINS = 1 << 4
export const RENEWS = 1 << 5
export const PICKED = 1 << 6
export const SIGNED = 1 << 7
export const PART_IN = 1 << 8
/** Nouns for a work before its name; "show" and "feature" are verbs as often. */
export const WORK_NOUN = 1 << 9
/** Nouns for a work after its name. */
export const AFTER = 1 << 10
export const STAR = 1 << 11
/** Verbs of coming out, and what leads to them. */
export const OUT = 1 << 12
export const MADE = 1 << 13
export const PLAYS = 1 << 14
export const BY = 1 << 15
export const IN = 1 << 16
export const ARTICLE = 1 << 17
export const NAMED = 1 << 18
/** Small words inside titles. */
export const CONNECTIVE = 1 << 19
/** Between two names rather than inside a title. */
export const JOINING = 1 << 20
/** What leads to "a limited series" after a name. */
export const A_WORK = 1 << 21
/** What tells that a work named after it is an older one or a source. */
export const EARLIER = 1 << 22
/** What stands between a name and its verb. */
export const LEADS_VERB = 1 << 23
/** Verbs of people, of works; "stars", which is both. */
export const PERSON_VERB = 1 << 24
export const WORK_VERB = 1 << 25
export const STARS = 1 << 26
/** What tells that a work named after it is to come. */
export const NEWER = 1 << 27
/** Inside a title rather than between two names. */
export const INSIDE = 1 << 28
/** Begins a question; leads to a name in it; may end a title all the same. */
export const ASKS = 1 << 29
export const LEADS_IN = 1 << 30
export const ENDS = 1 << 31

/** Per lexeme its bits. */
export const CLASS = classesOf(english, [
  [FILM, 'film films movie movies biopic feature flick pic'],
  [
    SERIES,
    'series show shows sitcom drama dramas kdrama miniseries docuseries anime season seasons telenovela episode episodes',
  ],
  [WORKS, 'films movies series shows originals titles franchises dramas slate entries projects sequels works hits'],
  [OPENS_LIST, 'including includes include like featuring'],
  [JOINS, 'joins join joined joining boards'],
  [
    RENEWS,
    'renewed renews renew renewing cancelled canceled cancels cancelling canceling axed axes ordered orders scrapped revived greenlit delay delays postpone postpones moves pushes',
  ],
  [PICKED, 'picked picks pick'],
  [SIGNED, 'signed signs boarded attached cast added tapped'],
  [PART_IN, 'star stars starred starring role roles part appear appears appeared appearing cast seen played'],
  [
    WORK_NOUN,
    'film movie series drama thriller anime sitcom comedy documentary docuseries miniseries sequel prequel spinoff dramedy reboot musical biopic telenovela romcom franchise horror epic adaptation flick starrer mystery western slasher procedural hit blockbuster classic tale adventure romance soap threequel coproduction fantasy',
  ],
  [
    AFTER,
    'movie film series show drama sitcom anime miniseries franchise reboot remake sequel prequel spinoff adaptation trailer teaser cast season saga trilogy finale premiere story universe',
  ],
  [STAR, 'star stars actor actress creator director showrunner alum alumnus fame writer'],
  [
    OUT,
    'premieres premiered premiere debuts debuted debut airs aired airing streams launches launched drops dropped arrives arrived hits opens opened bows bowed releases follows starring will is was has',
  ],
  [
    MADE,
    'directed directing direct directs created wrote write writes writing helmed helming helm helms produced producing produce produces penned script scripted scripting adapt adapted adapting watch stream',
  ],
  [
    PLAYS,
    'plays played play playing portrays portrayed stars starred joins joined returns reprises reprised voices said says told who',
  ],
  [BY, 'by starring'],
  [IN, 'in on for from'],
  [ARTICLE, 'the a an'],
  [NAMED, 'called titled entitled named dubbed'],
  [CONNECTIVE, 'of the and in to a an for on at with from x v vs'],
  [JOINING, 'and as in at with for on from'],
  [A_WORK, 'is was ,'],
  [EARLIER, 'based known recent recently previously earlier original remembered follow-up followup best'],
  [
    LEADS_VERB,
    'is was has have had will would to set also recently previously just been already finally officially may could might',
  ],
  [
    PERSON_VERB,
    'plays played play playing portrays portrayed portray reprises reprised reprise voices signed boarded boards cast told tells reveals revealed confirms confirmed teases teased hints hinted opens thinks wants explains leaves quits exits leads headlines headline directs direct directed wrote writes write produces produce creates created leave lead director says admits admitted talks speaks attached tapped eyes lands join joins joined wrote penned helmed helms born married won nominated',
  ],
  [
    WORK_VERB,
    'follows focuses centers centres tells adds added gets sets premieres premiered airs aired debuts debuted streams begins continues revolves returns renewed cancelled canceled axed delayed pushed moves opens based released marks unfolds explores chronicles picks hits wraps wrapped',
  ],
  [ASKS, 'what when where who why how which'],
  [LEADS_IN, 'of for in to at with from and a an the on'],
  [ENDS, 'on in'],
  [INSIDE, 'of the in to'],
  [NEWER, 'upcoming new forthcoming called titled entitled dubbed tentatively latest next'],
  [STARS, 'stars starring features featuring starred star'],
])

/** Sentences with a word that opens a list, with one that tells film or series. */
export const LISTS = trigger(0, lexemesWith(CLASS, OPENS_LIST))
export const TELLS_KIND = trigger(0, lexemesWith(CLASS, FILM | SERIES))
