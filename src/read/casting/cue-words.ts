import { english } from '../lexicon/index.ts'
import { classesOf } from '../lexicon/lexicon.ts'

// What a word does here, a bit each.
export const STARRING = 1 << 0
export const SOFT = 1 << 1
export const BY_VERBS = 1 << 2
export const PLAYED = 1 << 3
export const INCLUDE = 1 << 4
export const ENSEMBLE = 1 << 5
export const CASTING = 1 << 6
export const SURE_CASTING = 1 << 7
export const WHOLE = 1 << 8
export const BACK = 1 << 9
export const SUCHLIKE = 1 << 10
export const OLD = 1 << 11
export const FRESH = 1 << 12
export const JOINS = 1 << 13
export const BE = 1 << 14
export const BESIDE = 1 << 15
/** "New to the cast are", "New additions are"; not "The new trailer is". */
export const JOINED = 1 << 16
export const DETERMINERS = 1 << 17
/** "The film includes A", not "his films include". */
export const ONE_WORK = 1 << 18
/** Between a verb and names these part them: "star in Arc". */
export const PLACE = 1 << 19
/** "Other performers cast in it are A and B" */
export const TROUPE = 1 << 23
export const CHARACTERS = 1 << 21
/** "by the likes of A"; "our leads, A and B" */
export const LIKES = 1 << 24
export const LEADERS = 1 << 25
/** "will direct A and B in Arc", "for its coming season". */
export const DIRECTS = 1 << 22
const CLASS = classesOf(english, [
  [STARRING, 'starring stars star starred features featuring featured feature headlines headlining'],
  [SOFT, 'features featuring featured feature'],
  [
    BY_VERBS,
    'led headed headlined fronted joined performance performances cameo cameos appearance appearances turn voiced narrated completed',
  ],
  [PLAYED, 'played portrayed voiced'],
  [INCLUDE, 'include includes including included comprises comprise comprising'],
  [
    ENSEMBLE,
    'cast casts ensemble stars lineup line roster members actors faces performers players newcomers additions actresses castmates starring voices',
  ],
  [CASTING, 'casts tapped tapping enlisted recruited hired adds added picked signed casting'],
  [SURE_CASTING, 'tapped tapping casting casts'],
  [WHOLE, 'cast casts ensemble stars lineup roster'],
  [BACK, 'bring brings bringing brought welcome welcomes welcoming'],
  [SUCHLIKE, 'like including such'],
  [OLD, 'returning back return returns reprise reprising'],
  [FRESH, 'new newcomer newcomers newly joining join joins boarding aboard'],
  [JOINS, 'join joins joined joining'],
  [BE, 'is are was were be being'],
  [BESIDE, 'alongside opposite'],
  [JOINED, 'to cast additions faces members stars actors in'],
  [DETERMINERS, 'a an the this that its his her their new old original of'],
  [ONE_WORK, 'film movie series show drama sitcom thriller comedy sequel prequel anime season'],
  [PLACE, 'in at to for on into about'],
  [CHARACTERS, 'characters character'],
  [TROUPE, 'members performers players newcomers additions actors actresses'],
  [LIKES, 'likes'],
  [LEADERS, 'leads stars'],
  [DIRECTS, 'direct directs directing'],
])
export const is = (lexeme: number, bits: number): boolean => (CLASS[lexeme]! & bits) !== 0
