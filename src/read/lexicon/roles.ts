/**
 * What a word can do, one bit each. A sentence whose bits cannot make a claim is skipped; a recogniser looks at bits and
 * at single lexemes, never at strings. `time.ts` has the bits of the time expressions.
 */

/** Coming out: premiere, debut, arrive, stream, drop. */
export const RELEASE = 1 << 0
/** Orders and ends: renew, greenlight, cancel. */
export const RENEW = 1 << 1
/** Making it: film, shoot, production, wrap, script. */
export const PRODUCE = 1 << 2
/** Moved dates: delay, postpone, push. */
export const DELAY = 1 << 3
/** Trailer, teaser. */
export const TRAILER = 1 << 4
/** Episode, chapter. */
export const EPISODE = 1 << 5
/** Minutes, hours, runtime. */
export const LENGTH = 1 << 6
/** Playing a part: star, play, cast, role, voice. */
export const CAST = 1 << 7
/** Making it, people: director, written, showrunner. */
export const CREW = 1 << 8
/** What it is made from: based, adaptation. */
export const BASED = 1 << 9
/** Critics and their scores. */
export const RATING = 1 << 10
/** How many watched. */
export const AUDIENCE = 1 << 11
/** Season, part, volume. */
export const SEASON = 1 << 12
/** What it is: film, series, drama, anime. */
export const WORK = 1 << 13
/** A platform or a broadcaster. */
export const PLATFORM = 1 << 14
/** Will, could, may. */
export const MODAL = 1 << 15
export const NEGATION = 1 << 16
/** Perhaps, rumour, guess. */
export const DOUBT = 1 << 17
/** Hope, wish, fingers crossed. */
export const HOPE = 1 << 18
/** Official, confirmed, announced. */
export const OFFICIAL = 1 << 19
/** Said, told, according. */
export const SAY = 1 << 20
/** Insider, leak, sources. */
export const INSIDER = 1 << 21
/** Forms of be, have, do, get. */
export const AUXILIARY = 1 << 22
/** A past tense or participle. */
export const PAST = 1 << 23
/** An -ing form. */
export const ING = 1 << 24
/** Expected, scheduled, slated, due. */
export const PLAN = 1 << 25
/** A word that can begin no name: articles, prepositions, conjunctions, pronouns, adverbs. */
export const FUNCTION = 1 << 26
/** Actor, star, filmmaker, Mr.: what stands before a person's name. */
export const PERSON = 1 << 27
/** Unknown, unclear, yet, TBA. */
export const UNKNOWN = 1 << 28
/** Webtoon, novel, manga, game: what a work is made from. */
export const MEDIUM = 1 << 29
/** A present tense or an infinitive. */
export const PRESENT = 1 << 30

/** The first word of a name in the gazetteer. */
export const ENTITY = 1 << 31
