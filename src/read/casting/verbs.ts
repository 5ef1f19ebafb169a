import { nameFrom } from '../at.ts'
import { nameAt } from '../gazetteer.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ENTITY, FUNCTION, ING, PRESENT } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { type Part, partAt } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { HEADLINE } from '../sentences.ts'
import { CAPITAL, hashWord, PUNCT, WORD } from '../tokens.ts'
import type { Change, Predicate } from './after.ts'
import { beforeMaker, debutAt, willBe } from './verb-group.ts'
import { insteadOf, outOf, toMake } from './to-make.ts'
import { elsewhere, HOLDS, isElsewhere, leavesIt } from './verb-objects.ts'
import { asMaker, toWork } from './to-work.ts'
import { asOrRole, asParts, near, objectParts, ROLE, roleParts } from './verb-parts.ts'
import {
  CAST_IN,
  COME,
  DECLINE,
  EXPECTED,
  GIVE,
  HAVE,
  JOIN,
  LEAVE,
  MAKE,
  OFFER,
  OUT,
  PART_OF,
  PASSIVE,
  PLAY,
  REGULAR,
  REPLACE,
  RETURN,
  SEEN,
  SHINE,
  STAR,
  TAKE,
  TEAM,
} from './verb-table.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  brought: lexemeOf(english, 'brought'),
  charge: lexemeOf(english, 'charge'),
  introduced: lexemeOf(english, 'introduced'),
  aboard: lexemeOf(english, 'aboard'),
  at: lexemeOf(english, 'at'),
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  confirmed: lexemeOf(english, 'confirmed'),
  dropped: lexemeOf(english, 'dropped'),
  of: lexemeOf(english, 'of'),
  down: lexemeOf(english, 'down'),
  for: lexemeOf(english, 'for'),
  handed: lexemeOf(english, 'handed'),
  in: lexemeOf(english, 'in'),
  to: lexemeOf(english, 'to'),
  paired: lexemeOf(english, 'paired'),
  opposite: lexemeOf(english, 'opposite'),
  comma: lexemeOf(english, ','),
  stop: lexemeOf(english, '.'),
  over: lexemeOf(english, 'over'),
  on: lexemeOf(english, 'on'),
  into: lexemeOf(english, 'into'),
  back: lexemeOf(english, 'back'),
  new: lexemeOf(english, 'new'),
  out: lexemeOf(english, 'out'),
  star: lexemeOf(english, 'star'),
  lead: lexemeOf(english, 'lead'),
  stars: lexemeOf(english, 'stars'),
  starring: lexemeOf(english, 'starring'),
  leads: lexemeOf(english, 'leads'),
  up: lexemeOf(english, 'up'),
  go: lexemeOf(english, 'go'),
  let: lexemeOf(english, 'let'),
  parted: lexemeOf(english, 'parted'),
  ways: lexemeOf(english, 'ways'),
  among: lexemeOf(english, 'among'),
  left: lexemeOf(english, 'left'),
  joined: lexemeOf(english, 'joined'),
  replaced: lexemeOf(english, 'replaced'),
}

const ENSEMBLE = ids('cast it film movie show series lineup roster season faces newcomers episodes group team')
const FRESH_NOUN = ids('newcomers newcomer')
const PERFORMANCE = ids('performance performances turn turns voice voices')
/** "makes a cameo", "makes her return". */
const APPEARANCE = ids('cameo cameos appearance appearances')
const CAMEO = ids('cameo cameos')
const COMEBACK = ids('return comeback')
/** "joins us on the podcast" */
const US = ids('us me')
const UPPED = ids('upped promoted elevated bumped')
export const SHARE = ids('share shares')

const OFFERED = ids('headline star play offer role roles lead leads part parts joining starring reboot remake')
const LEFT = ids('leave leaves left leaving')
const APPEARS = ids('appear appears feature features appeared appearing')
const ARTICLES = ids('a an the')
/** What is played that is no part. */
const PLAYED = hashesOf(
  'piano guitar drums bass violin cello trumpet music football soccer basketball baseball tennis golf chess cards games poker it host catch dead'
    .split(' ')
    .map(hashWord),
)
const NEW = ids('new')
const CAST_NOUN = ids('cast faces lineup ensemble roster')
/** "heads the cast", but "heads the show" of who runs it. */
const HEADS = ids('heads head anchors fill fills filling')
const AS = ids('as')
const FOR = ids('for')
const MAKING = ids('writing directing producing behind written directed produced created')
const LEADS = ids('lead leads led leading appear appears appeared features')

/** What a verb says, without the mood of its group. */
export type Verb = Pick<Predicate, 'change' | 'at' | 'parts' | 'last' | 'plain' | 'instead'> & {
  /** "turned down the role" */
  readonly denied?: boolean
}

/** What verb `i` says: its change, the parts that it names, where its words end; null where it is another verb here. */
export function verbAt(
  f: Frame,
  g: Group,
  i: number,
  kind: number,
  passive: boolean,
  noun: boolean,
  denied: boolean,
  n: number,
): Verb | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const many = g.items.length
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const done = (change: Change, parts: readonly Part[], plain: boolean, last = i + 1): Verb => {
    const end = parts.length > 0 ? parts.at(-1)!.last : last
    return { change, at: i, parts, last: end, plain, instead: kind === JOIN || kind === TAKE ? insteadOf(f, end) : -1 }
  }
  // "has replaced B"
  if (lexeme === L.replaced && !passive && next !== L.by) return verbAt(f, g, i, REPLACE, true, noun, denied, n)
  // "Ada Roe cast as Nora Vale", above an article
  if (PASSIVE.has(lexeme) && !passive && s.kind !== HEADLINE && !GOES_OUT.has(lexeme)) return null
  switch (kind) {
    case PLAY: {
      if (next === L.by || (SHARE.has(lexeme) && !near(f, i, ROLE, 4))) return null
      if (PLAYED.has(t.hash[ARTICLES.has(next) ? i + 2 : i + 1] ?? 0)) return null
      // "is the voice of C"
      const parts = next === L.of ? roleParts(f, i, many) : objectParts(f, i + 1, many)
      // "played an important role in the story"
      return done('plays', parts, parts.length > 0 && parts[0]!.text !== null)
    }
    case STAR: {
      if (noun && (lexeme === L.star || lexeme === L.lead) && many === 1) return null
      // "Knives Out co-stars A and B": a noun before names.
      if (
        noun &&
        i + 1 < s.to &&
        (lexeme === L.stars || lexeme === L.leads) &&
        ((t.flags[i + 1]! & CAPITAL) !== 0 || (t.role[i + 1]! & (PRESENT | AUXILIARY)) !== 0)
      )
        return null
      if (elsewhere(f, i + 1)) return null
      // "is the lead singer"
      if (lexeme === L.lead && passive && (t.role[i + 1]! & FUNCTION) === 0 && t.kind[i + 1] === WORD) return null
      // "acts as C", "acts in the film"
      if (ACTS.has(lexeme) && !asParts(f, i + 1, many)[0]?.text && !toWork(f, i, 1)) return null
      if (lexeme === L.paired && next !== L.opposite) return null
      // "appeared at the premiere", "on a podcast"
      if (APPEARS.has(lexeme) && (next === L.at || (next === L.on && !near(f, i + 1, ENSEMBLE, 4)))) return null
      // "a sequel, starring A": of the work.
      if (((t.role[i]! & ING) !== 0 || lexeme === L.starring) && i + 1 < s.to && (t.flags[i + 1]! & CAPITAL) !== 0)
        return null
      const parts = asParts(f, i + 1, many)
      const strong = (t.role[i]! & PRESENT) === 0 || parts.length > 0 || !APPEARS.has(lexeme)
      return done('plays', parts, strong && !LEADS.has(lexeme))
    }
    case JOIN: {
      if ((lexeme === L.new || FRESH_NOUN.has(lexeme)) && !passive) return null
      if (lexeme === L.new && next !== L.stop && next !== L.comma && next !== L.as && next !== L.to && i + 1 < s.to)
        return null
      if (lexeme === L.brought && next !== L.in && next !== L.on) return null
      if (toMake(f, i + 1)) return null
      // "A is joined in the cast by B", "joined Instagram in 2012"
      if ((lexeme === L.joined && (passive || next === L.by)) || US.has(next)) return null
      if (i + 1 < s.to && (t.role[i + 1]! & ENTITY) !== 0 && nameAt(t, i + 1, s.to)) return null
      // "has been cast in the role of C"
      const parts = asOrRole(f, i + 1, many)
      return done('joins', parts, parts.length > 0 || near(f, i, HOLDS, 6) || PASSIVE.has(lexeme))
    }
    case RETURN: {
      if (lexeme === L.back && !passive && n > 0) return null
      // "returned to Oslo"
      if (next === L.to && isElsewhere(f, i + 2)) return null
      if (toMake(f, i + 1)) return null
      const parts = asParts(f, i + 1, many)
      return done('returns', parts, parts.length > 0 || near(f, i, ROLE, 5))
    }
    case LEAVE: {
      if (lexeme === L.left && passive) return null
      if (!passive && LEFT.has(lexeme) && !leavesIt(f, i + 1)) return null
      if ((lexeme === L.let && next !== L.go) || (lexeme === L.parted && next !== L.ways)) return null
      // "has dropped out of the film", "withdrew from the film"
      if (GOES_OUT.has(lexeme) && !(passive && lexeme === L.dropped))
        return outOf(f, i) ? { change: 'leaves', at: i, parts: [], last: i + 2, plain: true, instead: -1 } : null
      // "bows out", "handed in her notice"
      if (BOWS.has(lexeme) && next !== L.out) return null
      if (lexeme === L.handed && !near(f, i, NOTICE, 4)) return null
      const by = next === L.by ? i + 2 : -1
      // "has been replaced by A as director"
      if (by > 0 && asMaker(f, nameFrom(f, by)?.last ?? s.to)) return null
      return {
        change: 'leaves',
        at: i,
        // "will exit as C"
        parts: next === L.as && partAt(f, i + 2)?.text ? asParts(f, i + 1, many) : [],
        last: i + 1,
        plain: near(f, i, HOLDS, 5) || PASSIVE.has(lexeme),
        instead: by,
      }
    }
    case TAKE: {
      // "is stepping away from the show"
      if (AWAY.has(next))
        return near(f, i, HOLDS, 5)
          ? { change: 'leaves', at: i, parts: [], last: i + 2, plain: true, instead: -1 }
          : null
      // "steps in for A"
      if (next === L.in && t.lexeme[i + 2] === L.for && nameFrom(f, i + 3)?.full.includes(' '))
        return { change: 'joins', at: i, parts: [], last: i + 3, plain: true, instead: i + 3 }
      // "takes the lead"
      if (ARTICLES.has(next) && t.lexeme[i + 2] === L.lead && !near(f, i, ROLE, 5))
        return done('plays', asParts(f, i + 3, many), true, i + 3)
      if (
        next !== L.over &&
        next !== L.on &&
        next !== L.into &&
        !(next === L.in && t.lexeme[i + 2] === L.as) &&
        !near(f, i, ROLE, 5)
      )
        return null
      const as = asParts(f, i + 1, many)
      const parts = as.length > 0 && as[0]!.text !== null ? as : roleParts(f, i + 1, many)
      // "took on the critics"
      if (next !== L.over && next !== L.in && parts.length === 0 && !near(f, i, ROLE, 5)) return null
      return done('joins', parts, parts.length > 0 || near(f, i, ROLE, 5), i + 2)
    }
    case COME: {
      // "checks in as C"
      if (CHECKS.has(lexeme)) {
        const as = next === L.in && near(f, i + 1, AS, 2) ? asParts(f, i + 2, many) : []
        return as.length > 0 ? done('joins', as, true, i + 2) : null
      }
      if (next === L.aboard && !toMake(f, i + 2)) return done('joins', asParts(f, i + 2, many), true, i + 2)
      if (next !== L.back || toMake(f, i + 2)) return null
      const parts = asParts(f, i + 2, many)
      return done('returns', parts, parts.length > 0, i + 2)
    }
    case GIVE: {
      if (!near(f, i, PERFORMANCE, 5)) return null
      const as = asParts(f, i + 1, many)
      return done('plays', as.length > 0 ? as : roleParts(f, i + 1, many), true, i + 2)
    }
    case CAST_IN: {
      // "are in it", "is in the cast", "is among the new faces"
      if ((!passive && lexeme !== L.among) || !near(f, i, ENSEMBLE, 4) || next === L.charge) return null
      for (let k = i + 1; k < s.to && !ENSEMBLE.has(t.lexeme[k]!); k++) if ((t.flags[k]! & CAPITAL) !== 0) return null
      return done(near(f, i, NEW, 3) ? 'joins' : 'plays', asParts(f, i + 1, many), near(f, i, CAST_NOUN, 4), i + 3)
    }
    case REPLACE: {
      const other = nameFrom(f, i + 1)
      if (other === undefined || !other.full.includes(' ')) return null
      // "replaces A as showrunner"
      if (asMaker(f, other.last)) return null
      return {
        change: 'joins',
        at: i,
        parts: asOrRole(f, other.last, many),
        last: other.last,
        plain: true,
        instead: other.first,
      }
    }
    case EXPECTED: {
      // "confirmed for the upcoming drama"
      if (lexeme === L.confirmed && next === L.for && toWork(f, i, 1)) return done('plays', [], true, i + 2)
      // "A, B and C are all expected."
      if (!passive || (i + 1 < s.to && t.kind[i + 1] !== PUNCT)) return null
      return done('returns', [], false)
    }
    case SEEN: {
      // "has been announced as C"
      if (ANNOUNCED.has(lexeme)) {
        const as = passive && next === L.as && !toMake(f, i + 1) ? asParts(f, i + 1, many) : []
        if (as.length > 0 && as[0]!.text !== null) return done('joins', as, true)
        return passive && next === L.in && near(f, i, ROLE, 4) ? done('joins', [], true, i + 2) : null
      }
      // "will be seen in key roles"
      if (passive && next === L.in && near(f, i, ROLE, 5)) return done('plays', asParts(f, i + 1, many), true, i + 2)
      // "will next be seen in the film"
      if (passive && !denied && next === L.in && willBe(f, i) && toWork(f, i, 1))
        return done('plays', asParts(f, i + 1, many), true)
      // "is introduced in episode 6 as C"
      if (lexeme === L.introduced) {
        const as = passive ? asParts(f, i + 1, many) : []
        return as.length > 0 ? done('plays', as, true) : null
      }
      const parts = passive && near(f, i, AS, 3) ? asParts(f, i + 1, many) : []
      return parts.length > 0 ? done('returns', parts, true) : null
    }
    case HAVE: {
      // "won praise for her role"
      const lead = !OWNS.has(lexeme) && near(f, i, LEAD, 4)
      if ((!lead && !near(f, i, ROLE, 4)) || near(f, i, MAKING, 4) || near(f, i, FOR, 3)) return null
      // "has a role in Red Tide next"
      for (let k = i + 1; k < Math.min(s.to, i + 6); k++) if (ROLE.has(t.lexeme[k]!) && elsewhere(f, k + 1)) return null
      const parts = roleParts(f, i + 1, many)
      return done('plays', parts, true, i + 2)
    }
    case REGULAR: {
      // "is set as a series regular"
      if (!passive) return null
      // "has been promoted to series regular"
      let upped = false
      for (let k = i - 1; k >= Math.max(s.from, i - 5); k--) if (UPPED.has(t.lexeme[k]!)) upped = true
      return done(upped ? 'returns' : 'joins', asParts(f, i + 1, many), true)
    }
    case MAKE: {
      // "make up the rest of the cast"
      if (next === L.up) return near(f, i, ENSEMBLE, 7) ? done('plays', [], true, i + 2) : null
      if (near(f, i, COMEBACK, 4)) return done('returns', asParts(f, i + 1, many), false, i + 2)
      const first = debutAt(f, i)
      if (first > 0) {
        const as = elsewhere(f, first + 1) ? [] : asParts(f, first + 1, many)
        return as.length > 0 || toWork(f, first, 5) ? done('plays', as, true, first + 1) : null
      }
      const parts = near(f, i, APPEARANCE, 5) ? asParts(f, i + 1, many) : []
      return parts.length > 0 || near(f, i, CAMEO, 5) ? done('plays', parts, true, i + 2) : null
    }
    case SHINE: {
      // "shines as C", "is brilliant as C", "turns up as C"
      return !UP.has(lexeme) || next === L.up ? shining(f, i, done, many) : null
    }
    case TEAM:
      // "reunite in “Arc”", "will reunite with director B for “Arc”"; "reunites with B for “Arc”" may be of a director.
      return (next === L.in || beforeMaker(f, i)) && toWork(f, i, 12)
        ? done('plays', asParts(f, i + 1, many), false)
        : null
    case DECLINE: {
      if (TURNS.has(lexeme) && next === L.up) return shining(f, i, done, many)
      // "turned down the role of C", "declined the offer", "declined to comment"
      if (TURNS.has(lexeme) ? next !== L.down : next === L.to) return null
      return near(f, i, OFFERED, 6) ? { ...done('plays', roleParts(f, i + 1, many), true, i + 2), denied: true } : null
    }
    case OFFER: {
      // "is positively reviewing the offer", "has been offered the lead", "are circling the reboot"
      if (!near(f, i, OFFERED, 6)) return null
      return done('plays', roleParts(f, i + 1, many), true, i + 2)
    }
    case PART_OF: {
      // "is part of the cast", "will not be a part of the second season"
      if (!passive || next !== L.of || !near(f, i, denied ? ENSEMBLE : CAST_NOUN, 5)) return null
      return done('plays', asParts(f, i + 2, many), true, i + 2)
    }
    case OUT: {
      return passive && next === L.out
        ? { change: 'leaves', at: i, parts: [], last: i + 2, plain: true, instead: -1 }
        : null
    }
    default: {
      if (next !== L.out && !near(f, i, HEADS.has(lexeme) ? CAST_NOUN : ENSEMBLE, 5)) return null
      return done('plays', asParts(f, i + 1, many), true)
    }
  }
}
const ANNOUNCED = ids('announced unveiled revealed')
const BOWS = ids('bow bows bowed bowing')
const NOTICE = ids('notice')
const CHECKS = ids('check checks checked checking')
const GOES_OUT = ids('dropped drops drop dropping pulled pulls pull pulling opted opts withdrawn withdrew withdraws')
const UP = ids('pops shows')
const ACTS = ids('acts acted acting act')
const AWAY = ids('away')
const TURNS = ids('turned turns')
const OWNS = ids('has have gets')
const LEAD = ids('lead leads')

/** "shines as C": only where the part has a name. */
function shining(
  f: Frame,
  i: number,
  done: (change: Change, parts: readonly Part[], plain: boolean) => Verb,
  many: number,
): Verb | null {
  const as = asOrRole(f, i + 1, many)
  return as[0]?.text ? done('plays', as, true) : null
}
