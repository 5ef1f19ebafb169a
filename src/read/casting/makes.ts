import { nameFrom, titleAt } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  DOUBT,
  FUNCTION,
  HOPE,
  ING,
  MEDIUM,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PLAN,
  SAY,
  UNKNOWN,
} from '../lexicon/roles.ts'
import { type Group, groupsOf } from '../lists.ts'
import { isQuote } from '../parts.ts'
import { hasGivenName } from '../people.ts'
import { type Frame, sentenceBefore } from '../scene.ts'
import { CAPITAL, DIGITS, PUNCT } from '../tokens.ts'
import { groupAfter } from './groups.ts'
import { teamAt } from './made-by.ts'
import { type Maker, makerNames } from './makers.ts'
import { ADAPTS, BOOKS, EXECUTIVE, NOUNS, type Role, SCRIPT, VERBS } from './roles.ts'
import { HANDLES, handled, rolesAs } from './tasks.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  as: lexemeOf(english, 'as'),
  and: lexemeOf(english, 'and'),
  the: lexemeOf(english, 'the'),
  who: lexemeOf(english, 'who'),
  he: lexemeOf(english, 'he'),
  she: lexemeOf(english, 'she'),
  it: lexemeOf(english, 'it'),
  at: lexemeOf(english, 'at'),
  to: lexemeOf(english, 'to'),
  on: lexemeOf(english, 'on'),
  with: lexemeOf(english, 'with'),
  from: lexemeOf(english, 'from'),
  alongside: lexemeOf(english, 'alongside'),
  again: lexemeOf(english, 'again'),
  comma: lexemeOf(english, ','),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  hyphen: lexemeOf(english, '-'),
  of: lexemeOf(english, 'of'),
  for: lexemeOf(english, 'for'),
  colon: lexemeOf(english, ':'),
  helm: lexemeOf(english, 'helm'),
  slash: lexemeOf(english, '/'),
  has: lexemeOf(english, 'has'),
  have: lexemeOf(english, 'have'),
  returned: lexemeOf(english, 'returned'),
  directorial: lexemeOf(english, 'directorial'),
  debut: lexemeOf(english, 'debut'),
  show: lexemeOf(english, 'show'),
  composition: lexemeOf(english, 'composition'),
  chair: lexemeOf(english, 'chair'),
  possessive: english.possessive,
}
const SCREEN = ids(
  'script scripts screenplay screenplays draft drafts teleplay pilot episode episodes film movie series show season it drama sequel everything parts project adaptation finale story special teleplays anime all both comedy thriller feature instalment installment',
)
const SKIP = ids(
  'drafted asked also again both all now only originally returns return returning returned attached signed tapped hired boarded board aboard come debuts debuting back set due slated coming comes enlisted boarding executive exec will reportedly confirmed announced officially currently once act acts acting involved credited listed talks negotiations said scheduled serves serve served co works working tasked signing stays remains executive longer being looking',
)
const TALKS = ids(
  'talks negotiations eyed eyeing tipped considered circling courted approached linked rumored rumoured',
)
export const RUN = ids('run runs ran running')
const CHANGES = ids('he she')
const SHOOT = ids('shoot shoots shot')

type Tell = (m: Maker) => void

/** "A directs", "A and B will write and direct", "A, who created the show, …", "he co-wrote it": verbs after names. */
export function activeMakers(f: Frame, groups: readonly Group[], tell: Tell): void {
  const { t, s } = f
  for (const [k, g] of groups.entries()) {
    // "A will star as C and produce": A does.
    const part = k > 0 && g.items.length === 1 && t.lexeme[g.first - 1] === L.as
    afterGroup(f, g, part ? groups[k - 1]! : g, tell)
  }
  for (let i = s.from; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if (CHANGES.has(lexeme)) {
      const person = antecedent(f, i)
      if (person !== null) verbs(f, [person], i, i + 1, false, tell, true)
    } else if ((t.role[i]! & ING) !== 0 && VERBS.has(lexeme)) {
      const team = teamAt(f, groups, i)
      if (team !== null)
        tell({
          people: team.items.map((x) => x.full),
          roles: [VERBS.get(lexeme)!],
          at: i,
          first: i,
          last: team.last,
          standing: true,
        })
    }
  }
}

/** Whom "he" and "she" mean: the person before in the sentence, else the first one of the sentence before. */
function antecedent(f: Frame, i: number): string | null {
  const { t, scene } = f
  const before = f.names.findLast((n) => n.last <= i && n.full.includes(' '))
  if (before !== undefined) return before.full
  const s = sentenceBefore(f)
  if (s === undefined || s.paragraph !== f.s.paragraph) return null
  for (let k = s.from; k < s.to; k++) {
    const full = scene.people.byPart.get(t.hash[k]!)
    if (full === undefined || (t.flags[k]! & CAPITAL) === 0) continue
    const text = full.length === 1 ? full[0]!.text : full.find((x) => x.words[0] === t.hash[k])?.text
    return text !== undefined && (hasGivenName(text) || makerNames(scene).has(text)) ? text : null
  }
  return null
}

/** "A's directorial debut", "her feature directorial debut" of somebody named before. */
function debutOf(f: Frame, g: Group, tell: Tell): void {
  const { t, s } = f
  if (t.lexeme[g.last] !== L.possessive) return
  for (let k = g.last + 1; k < Math.min(s.to, g.last + 4); k++) {
    if (t.lexeme[k] !== L.directorial || t.lexeme[k + 1] !== L.debut) continue
    tell({
      people: [g.items.at(-1)!.full],
      roles: ['director'],
      at: k,
      first: g.items.at(-1)!.first,
      last: k + 2,
      standing: true,
    })
  }
}

/** Reads the verbs after a group of names; `who` does what they say. */
function afterGroup(f: Frame, g: Group, who: Group, tell: Tell): void {
  const { t, s } = f
  debutOf(f, g, tell)
  const people = who.items.map((x) => x.full)
  let i = g.last
  // "A of Halcyon Films will produce"
  if (t.lexeme[i] === L.of && i + 1 < s.to && (t.flags[i + 1]! & CAPITAL) !== 0) {
    i++
    while (i < s.to && (t.flags[i]! & CAPITAL) !== 0) i++
  }
  if (i >= s.to) return
  // "A's writing and directing"
  if (t.lexeme[i] === L.possessive) {
    const next = t.lexeme[i + 2] ?? 0
    if (i + 1 < s.to && (t.role[i + 1]! & ING) !== 0 && VERBS.has(t.lexeme[i + 1]!) && OBJECT.has(next))
      verbs(f, people, who.first, i, false, tell, false)
    return
  }
  const clause = t.lexeme[i] === L.who ? i : t.lexeme[i] === L.comma && t.lexeme[i + 1] === L.who ? i + 1 : -1
  if (clause > 0) {
    // "as C, who directs plays": the part in the story.
    if (g !== who) return
    const last = verbs(f, people, g.first, clause + 1, true, tell, false)
    if (clause === i) return
    i = behindComma(f, Math.max(clause + 1, last))
  } else if (t.lexeme[i] === L.comma) i = nameFrom(f, i + 1) !== undefined ? 0 : behindComma(f, i + 1)
  if (i > 0) verbs(f, people, who.first, i, false, tell, false)
}

/** The token after the next comma outside brackets within 30 tokens, or 0. */
function behindComma(f: Frame, from: number): number {
  const { t, s } = f
  let depth = 0
  for (let k = from; k < Math.min(s.to, from + 30); k++) {
    if (t.lexeme[k] === L.open) depth++
    else if (t.lexeme[k] === L.close) depth--
    else if (t.lexeme[k] === L.comma && depth === 0) return k + 1
  }
  return 0
}

/** Reads the verbs from token `from` on that people are the subject of; returns where their words end. */
function verbs(
  f: Frame,
  people: readonly string[],
  first: number,
  from: number,
  relative: boolean,
  tell: Tell,
  pronoun: boolean,
): number {
  const { t, s } = f
  const roles: Role[] = []
  let at = -1
  let last = from
  let denied = false
  let modal = false
  let past = false
  let passive = false
  let noun = false
  let whole = false
  let open = false
  // "who's adapting it"
  const start = t.lexeme[from] === L.possessive ? from + 1 : from
  for (let i = start, n = 0; i < s.to && n < 16; i++, n++) {
    const lexeme = t.lexeme[i]!
    const bits = t.role[i]!
    if (t.kind[i] === PUNCT) {
      if (lexeme === L.hyphen || lexeme === L.slash || (lexeme === L.comma && n > 0 && roles.length < 2 && !noun))
        continue
      break
    }
    // "serves as showrunner and executive producer"
    if (lexeme === L.as && roles.length === 0) {
      const nouns = rolesAs(f, i + 1)
      if (nouns.roles.length === 0) break
      roles.push(...nouns.roles)
      at = i
      last = nouns.last
      noun = true
      break
    }
    const role = VERBS.get(lexeme)
    if (
      role !== undefined &&
      (s.titleCase || (t.flags[i]! & CAPITAL) === 0) &&
      t.lexeme[i - 1] !== L.the &&
      t.lexeme[i + 1] !== L.by &&
      !(passive && (bits & PAST) !== 0)
    ) {
      if (fits(f, role, i, relative, pronoun)) {
        if (!roles.includes(role)) roles.push(role)
        if (at < 0) at = i
        last = i + 1
        if ((bits & PAST) !== 0 && !modal) past = true
        continue
      }
      if (!SCRIPT.has(lexeme)) break
    }
    // "to adapt and shoot it"
    if (SHOOT.has(lexeme) && roles.length > 0 && t.lexeme[i - 1] === L.and) {
      roles.push('director')
      last = i + 1
      continue
    }
    if (RUN.has(lexeme) && t.lexeme[i + 1] === L.the && t.lexeme[i + 2] === L.show) {
      roles.push('showrunner')
      at = i
      last = i + 3
      whole = true
      break
    }
    // "takes the helm"
    if (lexeme === L.helm && t.lexeme[i - 1] === L.the && TAKES.has(t.lexeme[i - 2]!)) {
      roles.push('director')
      at = i
      last = i + 1
      break
    }
    // "takes the director's chair", "stays on scripts"
    if (NOUNS.get(lexeme) === 'director' && t.lexeme[i + 1] === L.possessive && t.lexeme[i + 2] === L.chair) {
      roles.push('director')
      at = i
      last = i + 3
      break
    }
    // "is in charge of series composition", "handles the scripts"
    if ((SCRIPT.has(lexeme) || lexeme === L.composition) && handled(f, from, i)) {
      roles.push('writer')
      at = i
      last = i + 1
      whole = true
      break
    }
    if (SCRIPT.has(lexeme) && (t.lexeme[i - 1] === L.on || (t.lexeme[i - 1] === L.the && t.lexeme[i - 2] === L.on))) {
      roles.push('writer')
      at = i
      last = i + 1
      break
    }
    if ((t.flags[i]! & CAPITAL) !== 0 && !s.titleCase) break
    if ((bits & NEGATION) !== 0) denied = true
    if ((bits & (MODAL | PLAN)) !== 0) modal = true
    if (TALKS.has(lexeme)) open = true
    // "returned to helm Arc"
    if (lexeme === L.returned && t.lexeme[i - 1] !== L.has && t.lexeme[i - 1] !== L.have) past = true
    passive = (bits & AUXILIARY) !== 0 && lexeme !== L.has && lexeme !== L.have
    if (roles.length > 0 && lexeme !== L.and && (bits & CAST) === 0 && !EXECUTIVE.has(lexeme)) break
    if (
      (bits & (FUNCTION | AUXILIARY | MODAL | PLAN | NEGATION | OFFICIAL | DOUBT | UNKNOWN | HOPE | SAY | CAST)) ===
        0 &&
      !SKIP.has(lexeme) &&
      !TALKS.has(lexeme) &&
      !TAKES.has(lexeme) &&
      !HANDLES.has(lexeme)
    )
      break
  }
  if (roles.length === 0) return from
  const tense = modal ? 1 : past ? -1 : 1
  tell({
    people,
    roles,
    at,
    first,
    last,
    denied,
    tense,
    ahead: modal,
    standing: noun || (!modal && (whole || (!past && relative))),
    season: noun,
    open,
  })
  // "wrote the script with B", "alongside B"; "and produces with B" is another verb.
  for (let k = last; k < Math.min(s.to, last + 9); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k) && t.lexeme[k + 1] !== L.alongside) break
    if (t.lexeme[k] === L.and) {
      verbs(f, people, first, k + 1, relative, tell, pronoun)
      break
    }
    // "directs from a script that he wrote with B": the later verb's.
    if (t.lexeme[k] === L.from) break
    const led =
      t.lexeme[k] === L.alongside ||
      (t.lexeme[k] === L.with && ALONG.has(t.lexeme[k - 1]!)) ||
      (t.lexeme[k] === L.with && !noun)
    // "alongside “Arc” creator A and B"
    const g = led ? groupAfter(f, groupsOf(f), k + 1) : null
    if (g !== null) {
      tell({ people: g.items.map((x) => x.full), roles: shared(roles), at, first, last: g.last, denied, tense })
      break
    }
    if (!noun && nameFrom(f, k) !== undefined) break
  }
  return last
}
const TAKES = ids(
  'takes take took chair working collaborating collaborated teaming handling handles overseeing oversees supervises supervising charge series composition',
)
/** Whether a verb's object is something for the screen. */
function fits(f: Frame, role: Role, i: number, relative: boolean, pronoun: boolean): boolean {
  const { t, s } = f
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  if (role === 'director' && !pronoun) return next !== L.at && next !== L.to
  if (role === 'producer' && (next === L.alongside || next === L.for || THROUGH.has(next))) return true
  // "who also produces", "who co-wrote", "who also wrote."
  const also = ALSO.has(t.lexeme[i - 1]!) || (t.lexeme[i - 1] === L.hyphen && ALSO.has(t.lexeme[i - 2]!))
  const ends = next === 0 || next === L.with || (t.kind[i + 1] === PUNCT && next !== L.colon)
  if (relative && !pronoun && also && (role === 'producer' || ends)) return true
  // "wrote: “See you soon.”"
  if (next === L.colon) return false
  // "will produce and star", "created, wrote and produces"
  if (next === L.and && i + 2 < s.to && (t.role[i + 2]! & CAST) !== 0) return true
  if (next === L.comma && VERBS.has(t.lexeme[i + 2] ?? 0)) return true
  const adapts = ADAPTS.has(t.lexeme[i]!)
  for (let k = i + 1; k < Math.min(s.to, i + 8); k++) {
    const lexeme = t.lexeme[k]!
    if (BOOKS.has(lexeme) || (adapts && (t.role[k]! & MEDIUM) !== 0)) return adapts
    if (SCREEN.has(lexeme) || titleAt(f, k) !== undefined) return true
    if (VERBS.has(lexeme) || SCRIPT.has(lexeme)) return true
    if (t.kind[k] === PUNCT) {
      if (lexeme === L.hyphen || lexeme === L.slash || isQuote(t, k)) continue
      return (k === i + 1 || t.lexeme[k - 1] === L.again) && role !== 'creator' && !relative && !pronoun
    }
    if (t.kind[k] === DIGITS || lexeme === L.possessive || lexeme === L.and || lexeme === L.again) continue
    if (PREPOSITIONS.has(lexeme)) return lexeme === L.with && role !== 'creator'
    if ((t.role[k]! & (SAY | AUXILIARY)) !== 0) return false
  }
  return next === L.again || next === 0
}
/** What others share: "will write and produce alongside A" is of producing. */
function shared(roles: readonly Role[]): readonly Role[] {
  return roles.includes('producer') ? ['producer'] : roles
}

const ALONG = ids('along together')
const ALSO = ids('also executive co')
/** After "A's directing", which tells that it is short for "A is". */
const OBJECT = ids('and it the this that , .')

/** "is producing through her company" */
const THROUGH = ids('through under via as')
const PREPOSITIONS = ids('on in to for from about at that of with by as')
