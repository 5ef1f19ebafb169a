import { english } from '../lexicon/index.ts'
import { classesOf } from '../lexicon/lexicon.ts'

/*
 * The words of events, a bit for each group: `events/` asks for most of them at every verb.
 */

/** Verbs of coming out. */
export const STRONG = 1 << 0
/** Their nouns. */
export const NOUN = 1 << 1
/** What a noun of coming out stands before: "release date". */
export const DATED_NOUN = 1 << 2
/** Verbs that tell of coming out only where a work is their subject. */
export const DROP = 1 << 3
export const COME = 1 << 4
export const GO = 1 << 5
export const RETURN = 1 << 6
export const BEGIN = 1 << 7
export const BACK = 1 << 8
/** A work, or a word that stands for one. */
export const SUBJECT = 1 << 9
export const FOLLOW = 1 << 10
export const MAKE = 1 << 11
export const SEE = 1 << 12
export const RUN = 1 << 13
/** Words of a plan. */
export const DUE = 1 << 14
export const AVAILABLE = 1 << 15
/** Where works are shown. */
export const SCREEN = 1 << 16
/** What else happens on a day. */
export const OTHER = 1 << 17
export const FINALE = 1 << 18
/** What works are made from. */
export const ORIGINAL = 1 << 19
/** Phases of making it. */
export const SHOOT = 1 << 20
export const PRODUCTION = 1 << 21
export const CAMERAS = 1 << 22
export const SCRIPT = 1 << 23
export const POST = 1 << 24
/** How a phase begins, ends, goes on. */
export const START = 1 << 25
export const STOP = 1 << 26
export const GOING = 1 << 27
/** What comes out beside works. */
export const THINGS = 1 << 28
/** Words of a move; those that need no direction. */
export const MOVED = 1 << 29
export const DELAYED = 1 << 30
/** What moves a date only with "back", "off" or "forward". */
export const PUT = 1 << 31

/** Per lexeme its bits. */
export const CLASS = classesOf(english, [
  [
    STRONG,
    'premiere premieres premiered premiering premier premiers debut debuts debuted debuting launch launches launched launching air airs aired airing stream streams streamed released releases releasing bow bows bowed bowing arrive arrives arrived arriving broadcast screened shown uploaded',
  ],
  [NOUN, 'premiere release debut launch bow arrival arrivals rollout comeback'],
  [DATED_NOUN, 'date dates window slot'],
  [
    DROP,
    'drop drops dropped dropping land lands landed landing open opens opened opening hit hits hitting unveiled screens surface surfaces',
  ],
  [COME, 'come comes came coming roll rolls rolled rolling'],
  [GO, 'go goes went going gone heads heading headed'],
  [RETURN, 'return returns returned returning'],
  [BEGIN, 'begin begins began begun beginning start starts started starting kick kicks kicked kicking'],
  [BACK, 'back'],
  [
    SUBJECT,
    'it which that they this these show series film movie season episode episodes drama sequel prequel project spinoff adaptation reboot revival special finale pilot follow-up instalment installment chapter run',
  ],
  [FOLLOW, 'follow follows followed following'],
  [MAKE, 'make makes made making'],
  [SEE, 'see sees seen'],
  [RUN, 'ran run runs running'],
  [
    DUE,
    'due slated set scheduled expected planned pencilled penciled targeting targets eyeing eyes aiming booked dated earmarked lined bound down promised pegged slotted',
  ],
  [AVAILABLE, 'available streaming out'],
  [SCREEN, 'theaters theatres cinemas theater theatre screens streaming'],
  [
    OTHER,
    'published born died founded won nominated awarded serialized serialised ended concluded finished ran wrapped announced revealed shared posted confirmed ordered renewed cancelled canceled axed acquired sold met married graduated joined left signed',
  ],
  [FINALE, 'finale finales'],
  [ORIGINAL, 'webtoon webtoons novel novels manga manhwa comic comics memoir podcast webcomic game games book books'],
  [SHOOT, 'filming shooting photography shoot film filmed films shot shoots'],
  [PRODUCTION, 'production'],
  [CAMERAS, 'cameras'],
  [SCRIPT, 'script scripts screenplay screenplays writing'],
  [POST, 'postproduction editing'],
  [
    START,
    'begin begins began begun beginning start starts started starting kick kicks kicked commence commences commenced resume resumes resumed roll rolled rolling underway launched picked kicking starting beginning',
  ],
  [
    STOP,
    'wrap wraps wrapped wrapping end ends ended ending finish finishes finished finishing complete completes completed completing done conclude concludes concluded',
  ],
  [GOING, 'halfway currently now still underway ongoing continues continue continued progress'],
  [
    THINGS,
    'trailer trailers teaser teasers poster posters clip clips footage tickets ticket album single song soundtrack video videos images image photos photo statement announcement featurette promo book novel game memoir documents merchandise look',
  ],
  [
    MOVED,
    'delay delays delayed delaying postpone postpones postponed postponing push pushes pushed pushing move moves moved moving shift shifts shifted shifting bump bumps bumped bumping reschedule rescheduled halt halted pause paused suspended stalled slipped interrupted slip slips slipping pulled advanced change changes changed',
  ],
  [
    DELAYED,
    'delay delays delayed delaying postpone postpones postponed postponing reschedule rescheduled rescheduling halted halt halting paused pause pausing suspended suspend suspending stalled delays postponement setback',
  ],
  [PUT, 'put puts putting bring brings brought bringing take takes took taken sent'],
])
