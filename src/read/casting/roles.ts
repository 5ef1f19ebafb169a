import type { Values } from '../../claim.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'

export type Role = Values['crew']['role']

function table(rows: readonly (readonly [Role, string])[]): ReadonlyMap<number, Role> {
  const map = new Map<number, Role>()
  for (const [role, words] of rows) for (const id of lexemesOf(english, words)) map.set(id, role)
  return map
}

/** Nouns for who makes a work. */
export const NOUNS = table([
  ['director', 'director directors codirector filmmaker filmmakers helmer auteur pd dir'],
  [
    'writer',
    'writer writers screenwriter screenwriters scriptwriter scriptwriters cowriter cowriters scribe headwriter headwriters',
  ],
  ['creator', 'creator creators cocreator cocreators'],
  ['showrunner', 'showrunner showrunners'],
  ['producer', 'producer producers'],
])

/** Verbs of making a work. */
export const VERBS = table([
  ['director', 'direct directs directed directing helm helms helmed helming'],
  [
    'writer',
    'write writes wrote writing written pen pens penned penning script scripted scripting rewriting rewrote rewrites rewrite cowrite cowrote adapt adapts adapted adapting',
  ],
  ['creator', 'create creates created'],
  ['producer', 'produce produces produced producing bankroll bankrolls bankrolled bankrolling'],
  ['showrunner', 'showruns showran showrunning'],
])

/** Participles before "by". */
export const PARTICIPLES = table([
  ['director', 'directed helmed'],
  ['writer', 'written rewritten penned scripted cowritten adapted'],
  ['creator', 'created'],
  ['producer', 'produced bankrolled'],
  ['showrunner', 'showrun'],
])

export const PLURAL = lexemesOf(
  english,
  'directors filmmakers writers screenwriters scriptwriters cowriters creators cocreators showrunners producers headwriters',
)
export const SCRIPT = lexemesOf(english, 'script scripts screenplay screenplays teleplay dialogue dialogues')
/** Verbs of making something for the screen of a book: what they write is the script. */
export const ADAPTS = lexemesOf(english, 'adapt adapts adapted adapting')
/** Words that may stand before a noun for a maker and change nothing. */
export const EXECUTIVE = lexemesOf(
  english,
  'executive exec co head lead series show longtime original fellow new sole only associate supervising film script first returning',
)
/** What is written, but not for the screen. */
export const BOOKS = lexemesOf(english, 'novel novels book books manga comic comics webtoon webtoons memoir letter')
