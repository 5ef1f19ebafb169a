import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)

// What a verb after the names says of them.
export const PLAY = 1
export const STAR = 2
export const JOIN = 3
export const RETURN = 4
export const LEAVE = 5
export const TAKE = 6
export const COME = 7
export const GIVE = 8
export const ROUND = 9
export const CAST_IN = 10
export const REPLACE = 11
export const EXPECTED = 12
export const SEEN = 13
export const HAVE = 14
export const OUT = 15
export const OFFER = 16
export const REGULAR = 17
export const MAKE = 18
export const PART_OF = 19
export const TEAM = 20
export const DECLINE = 21
export const SHINE = 22

export const VERBS = new Map<number, number>()
{
  const add = (kind: number, words: string): void => {
    for (const id of ids(words)) VERBS.set(id, kind)
  }
  add(
    PLAY,
    'play plays played playing portray portrays portrayed portraying voice voices voiced voicing essay essays essayed essaying embody embodies embodied share shares',
  )
  add(
    STAR,
    'star stars starred starring costar starrer acts acted acting act paired headline headlines headlined headlining topline toplines lead leads led leading appear appears appeared appearing cameo cameos fronts fronted recur recurs recurred recurring feature features featured narrates narrating',
  )
  add(
    JOIN,
    'join joins joined joining board boards boarded boarding sign signs signed signing cast tapped enlisted recruited hired added roped finalised finalized new newcomer newcomers picked brought',
  )
  add(
    RETURN,
    'return returns returned returning reprise reprises reprised reprising back resume resumes resuming continue continues',
  )
  add(
    LEAVE,
    'leave leaves left leaving exit exits exited exiting depart departs departed departing quit quits bow bows bowed bowing handed dropped drops drop dropping pulled pulls pull pulling opted opts withdrawn withdrew withdraws ousted replaced axed fired let parted',
  )
  add(TAKE, 'take takes took taking step steps stepped stepping slips slipped slipping slip')
  add(COME, 'come comes came coming check checks checked checking')
  add(GIVE, 'lend lends lent lending provide provides provided providing deliver delivers delivered give gives gave')
  add(ROUND, 'round rounds rounding complete completes fill fills filling heads head anchors')
  add(MAKE, 'make makes made making')
  add(CAST_IN, 'in among')
  add(REPLACE, 'replace replaces replacing succeeds')
  add(EXPECTED, 'expected confirmed safe')
  add(SEEN, 'seen introduced announced unveiled revealed')
  add(HAVE, 'has have gets landed lands nabbed nabs won wins scored snagged secured bagged')
  add(OUT, 'written')
  add(PART_OF, 'part')
  add(SHINE, 'shines shine shone excels impresses brilliant superb terrific excellent wonderful pops shows')
  add(TEAM, 'reunite reunites reuniting reteam reteams reteaming')
  add(DECLINE, 'turned turns declined declines rejected rejects refused')
  add(REGULAR, 'regular regulars')
  add(OFFER, 'reviewing considering considers weighing mulling offered considered circling eyeing courted approached')
}
/** Passive only: with a form of "be" before it. */
export const PASSIVE = ids(
  'cast tapped enlisted recruited hired added roped finalised finalized paired dropped ousted replaced axed featured picked written brought fired let announced unveiled revealed',
)
