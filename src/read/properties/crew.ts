import type { Certainty, Source, Subject, Values } from '../../claim.ts'
import { subjectOfPeople } from '../credits.ts'
import { isPassing } from '../passing.ts'
import { type Attribution, certaintyAt, sourceAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  DOUBT,
  FUNCTION,
  HOPE,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PERSON,
  PLAN,
  PRESENT,
  SAY,
  UNKNOWN,
} from '../lexicon/roles.ts'
import { type Group, groupsOf } from '../lists.ts'
import type { Recogniser } from '../recogniser.ts'
import { emit, type Frame, type Scene } from '../scene.ts'
import { glued } from '../spans.ts'
import { isOut } from '../standing.ts'
import { CAPITAL, LINE, PUNCT, WORD } from '../tokens.ts'

type Role = Values['crew']['role']

const ids = (words: string): ReadonlySet<number> => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  as: lexemeOf(english, 'as'),
  and: lexemeOf(english, 'and'),
  or: lexemeOf(english, 'or'),
  the: lexemeOf(english, 'the'),
  one: lexemeOf(english, 'one'),
  two: lexemeOf(english, 'two'),
  who: lexemeOf(english, 'who'),
  to: lexemeOf(english, 'to'),
  at: lexemeOf(english, 'at'),
  helm: lexemeOf(english, 'helm'),
  behind: lexemeOf(english, 'behind'),
  under: lexemeOf(english, 'under'),
  direction: lexemeOf(english, 'direction'),
  ampersand: lexemeOf(english, '&'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  slash: lexemeOf(english, '/'),
  hyphen: lexemeOf(english, '-'),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  possessive: english.possessive,
  with: lexemeOf(english, 'with'),
}

const NOUNS = new Map<number, Role>()
const VERBS = new Map<number, Role>()
const PARTICIPLES = new Map<number, Role>()
{
  const add = (map: Map<number, Role>, role: Role, words: string): void => {
    for (const id of ids(words)) map.set(id, role)
  }
  add(NOUNS, 'director', 'director directors codirector filmmaker filmmakers helmer auteur')
  add(NOUNS, 'writer', 'writer writers screenwriter screenwriters cowriter cowriters scribe')
  add(NOUNS, 'creator', 'creator creators cocreator cocreators')
  add(NOUNS, 'showrunner', 'showrunner showrunners')
  add(NOUNS, 'producer', 'producer producers')
  add(VERBS, 'director', 'direct directs directed directing helm helms helmed helming')
  add(
    VERBS,
    'writer',
    'write writes wrote writing written pen pens penned penning script scripted scripting rewriting cowrite cowrote',
  )
  add(VERBS, 'creator', 'create creates created')
  add(VERBS, 'producer', 'produce produces produced producing')
  add(PARTICIPLES, 'director', 'directed helmed')
  add(PARTICIPLES, 'writer', 'written penned scripted cowritten')
  add(PARTICIPLES, 'creator', 'created')
  add(PARTICIPLES, 'producer', 'produced')
  add(PARTICIPLES, 'showrunner', 'showrun')
}
const PLURAL = ids('directors filmmakers writers screenwriters cowriters creators cocreators showrunners producers')
const SCRIPT = ids('script scripts screenplay screenplays teleplay')
const EXECUTIVE = ids(
  'executive exec co head lead series show longtime original fellow new sole only associate supervising film',
)
const BE = ids('is are was were be been being remains remain stays became becomes serves serve served')
const SCREEN = ids(
  'script scripts screenplay screenplays teleplay pilot episode episodes film movie series show season it drama sequel everything parts project adaptation finale story special teleplays anime all both comedy thriller feature instalment installment two three four five six seven eight nine ten',
)
const BOOKS = ids('novel novels book books manga comic comics webtoon webtoons memoir letter')
const SKIP = ids(
  'also again both all now only originally returns return returning returned attached signed tapped hired boarded board back set due slated coming comes enlisted boarding executive will reportedly confirmed announced officially currently will once',
)
const ORGANISATION =
  /(?:^| )(?:Studios?|Pictures|Films?|Productions?|Entertainment|Television|TV|Media|Company|Group|Network|Animation|Banner|Inc|Ltd|LLC)(?: |$)/

/** A statement about somebody behind the camera, before the whole text is known. */
interface Fact {
  readonly frame: Frame
  readonly subject: Subject
  readonly person: string
  readonly role: Role
  readonly certainty: Certainty
  readonly source: Source
  readonly first: number
  readonly last: number
  /** The certainty hangs on whether the work is out. */
  readonly standing: boolean
}

const store = new WeakMap<Scene, Fact[]>()

function factsOf(scene: Scene): Fact[] {
  let facts = store.get(scene)
  if (facts === undefined) {
    facts = []
    store.set(scene, facts)
  }
  return facts
}

/** The people that an article tells to be behind the camera. */
export function makersOf(scene: Scene): ReadonlySet<string> {
  return new Set(factsOf(scene).map((x) => x.person))
}

/**
 * Who directs, writes, created, runs, produces.
 *
 * - "director A", "creators A and B", "executive producer/showrunner A", "the showrunner, A,", "Directors: A, B"
 * - "directed by A", "written and directed by A and B", "created by A", "script by A", "a screenplay from A"
 * - "A directs", "A will write and direct", "A wrote the script with B", "A, who created the show", "A returns to direct"
 * - "A is the showrunner", "A serves as showrunner and executive producer", "A, one of the creators,", "A, director of Arc"
 * - "A at the helm", "A behind the camera", "under the direction of A"
 *
 * "Arc director A" in a text about another work makes none, nor does who wrote a book or to a newspaper.
 */
export const crew: Recogniser = {
  property: 'crew',
  roles: CREW,
  read(f, attributions) {
    if (f.names.length === 0) return
    const { t, s } = f
    const groups = groupsOf(f)
    for (let i = s.from; i < s.to; i++) {
      if ((t.role[i]! & CREW) === 0) continue
      const lexeme = t.lexeme[i]!
      if (NOUNS.has(lexeme)) i = noun(f, attributions, groups, i) - 1
      else if (PARTICIPLES.has(lexeme)) i = participle(f, attributions, groups, i) - 1
      else if (SCRIPT.has(lexeme)) script(f, attributions, groups, i)
    }
    for (const g of groups) active(f, attributions, g)
    for (const g of groups) fixed(f, attributions, g)
  },
  finish(scene) {
    const done = new Set<string>()
    for (const fact of factsOf(scene)) {
      const key = `${fact.subject.title}|${fact.person}|${fact.role}|${fact.certainty === 'denied'}`
      if (done.has(key)) continue
      done.add(key)
      let { certainty } = fact
      if (fact.standing && (certainty === 'happened' || certainty === 'expected'))
        certainty = isOut(scene, fact.subject.title, fact.subject.season) ? 'happened' : 'expected'
      emit(
        fact.frame,
        'crew',
        fact.subject,
        { person: fact.person, role: fact.role },
        certainty,
        fact.source,
        fact.first,
        fact.last,
      )
    }
  },
}

function add(
  f: Frame,
  attributions: readonly Attribution[],
  people: readonly string[],
  roles: readonly Role[],
  at: number,
  first: number,
  last: number,
  how: { denied?: boolean; tense?: -1 | 0 | 1; standing?: boolean } = {},
): void {
  const subject = subjectOfPeople(f, at)
  if (subject === null) return
  const source = sourceAt(f, attributions, at)
  let certainty = certaintyAt(f, at, { tense: how.tense ?? -1, denied: how.denied ?? false }, source)
  // The work is announced, not who makes it.
  if (certainty === 'official' && how.standing) certainty = 'expected'
  for (const person of people) {
    if (ORGANISATION.test(person)) continue
    for (const role of roles)
      factsOf(f.scene).push({
        frame: f,
        subject,
        person,
        role,
        certainty,
        source:
          how.standing && source.kind !== 'outlet' && certainty !== 'denied'
            ? { kind: 'outlet', name: null, via: null }
            : source,
        first,
        last,
        standing: how.standing ?? false,
      })
  }
}

/** The group that has an item at token `i`, with the items from there on. */
function groupAt(groups: readonly Group[], i: number): Group | null {
  for (const g of groups) {
    if (g.first > i || g.last <= i) continue
    const items = g.items.filter((x) => x.name.first >= i)
    if (items.length > 0 && items[0]!.name.first === i) return { items, first: i, last: g.last }
  }
  return null
}

/** The first name after token `i` with only describing words between, or null. */
function groupAfter(f: Frame, groups: readonly Group[], i: number, reach = 7): Group | null {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + reach); k++) {
    const g = groupAt(groups, k)
    if (g !== null) {
      // "Rocketman's Dexter": the possessor only introduces.
      const one = g.items[0]!
      if (t.lexeme[one.name.last] === L.possessive) {
        const next = groupAt(groups, one.name.last + 1)
        if (next !== null && next.items[0]!.full.includes(' ')) return next
      }
      return g
    }
    const title = f.titles.find((x) => x.first <= k && k < x.last)
    if (title !== undefined) {
      k = title.last - 1
      continue
    }
    if (t.kind[k] === PUNCT) {
      if (
        t.lexeme[k] === L.quote ||
        t.lexeme[k] === L.apostrophe ||
        t.lexeme[k] === L.hyphen ||
        t.lexeme[k] === L.slash
      )
        continue
      return null
    }
    const role = t.role[k]!
    if ((role & (AUXILIARY | MODAL)) !== 0 || ((role & (PAST | PRESENT)) !== 0 && (role & (CREW | PERSON)) === 0))
      return null
  }
  return null
}

function peopleOf(g: Group, many: boolean): string[] {
  const out: string[] = []
  for (const item of g.items) {
    if (out.length > 0 && (!many || (item.lead.last > item.lead.first && item.lead.last - item.lead.first > 0))) break
    out.push(item.full)
  }
  return out
}

/** "director A", "A, director of", "A is the showrunner", "Director: A" at the noun `i`; returns the token after its words. */
function noun(f: Frame, attributions: readonly Attribution[], groups: readonly Group[], i: number): number {
  const { t, s } = f
  const roles: Role[] = [NOUNS.get(t.lexeme[i]!)!]
  let plural = PLURAL.has(t.lexeme[i]!)
  let last = i + 1
  // "writer-director", "executive producer and director", "creator, showrunner and executive producer"
  for (;;) {
    let k = last
    if (t.lexeme[k] === L.comma) k++
    while (
      k < s.to &&
      (t.lexeme[k] === L.and ||
        t.lexeme[k] === L.slash ||
        t.lexeme[k] === L.hyphen ||
        t.lexeme[k] === L.ampersand ||
        EXECUTIVE.has(t.lexeme[k]!))
    )
      k++
    const role = k > last && k < s.to ? NOUNS.get(t.lexeme[k]!) : undefined
    if (role === undefined) break
    if (!roles.includes(role)) roles.push(role)
    plural ||= PLURAL.has(t.lexeme[k]!)
    last = k + 1
  }
  let first = i
  while (
    first > s.from &&
    (EXECUTIVE.has(t.lexeme[first - 1]!) || (t.lexeme[first - 1] === L.hyphen && glued(t, first)))
  )
    first--
  const before = f.titles.find((m) => m.last === first || (m.last === first - 1 && t.kind[m.last] === PUNCT))
  const passing = before !== undefined && isPassing(f.t, f.s, before, f.scene.main)
  // "Director: A"
  if (
    t.lexeme[last] === L.colon ||
    (t.lexeme[last] === L.comma && (t.flags[s.from]! & LINE) !== 0 && first - s.from <= 2 && plural)
  ) {
    const g = groupAfter(f, groups, last + 1)
    if (g !== null) {
      add(f, attributions, peopleOf(g, true), roles, i, first, g.last, { standing: true })
      return last
    }
  }
  let g = groupAfter(f, groups, last, 4)
  if (g === null && t.lexeme[last] === L.comma) {
    // "the showrunner, A, has said"
    const next = groupAt(groups, last + 1)
    if (
      next !== null &&
      next.items.length === 1 &&
      (t.lexeme[next.last] === L.comma || next.last === s.to) &&
      t.lexeme[first - 1] === L.the
    )
      g = next
  }
  if (g !== null) {
    if (!passing)
      add(f, attributions, peopleOf(g, plural), roles, i, first, g.items[plural ? g.items.length - 1 : 0]!.name.last, {
        standing: true,
      })
    return last
  }
  // What stands before: "as", a form of "be", a comma.
  let k = first - 1
  while (
    k >= s.from &&
    t.kind[k] === WORD &&
    t.lexeme[k] !== L.as &&
    !BE.has(t.lexeme[k]!) &&
    ((t.role[k]! & FUNCTION) !== 0 || (t.flags[k]! & CAPITAL) === 0) &&
    first - k < 7
  ) {
    if ((t.role[k]! & (PAST | PRESENT | MODAL)) !== 0) break
    k--
  }
  if (k <= s.from) return last
  const lexeme = t.lexeme[k]!
  if (lexeme === L.as || BE.has(lexeme)) {
    let denied = false
    let tense: -1 | 0 | 1 = 0
    for (let n = k; n >= Math.max(s.from, k - 14); n--) {
      if ((t.role[n]! & NEGATION) !== 0) denied = true
      if ((t.role[n]! & MODAL) !== 0) tense = 1
      const owner = groups.find((x) => x.last === n || (x.last === n - 1 && t.lexeme[n - 1] === L.comma))
      if (owner !== undefined) {
        add(
          f,
          attributions,
          owner.items.map((x) => x.full),
          roles,
          i,
          owner.first,
          last,
          { standing: tense !== 1, denied, tense: tense === 1 ? 1 : (t.role[k]! & PAST) !== 0 ? -1 : 0 },
        )
        return last
      }
      if (t.kind[n] === PUNCT && t.lexeme[n] !== L.hyphen && n < k - 1) break
    }
  } else if (lexeme === L.comma) {
    const owner = groups.find((x) => x.last === k)
    const next = last < s.to ? t.lexeme[last]! : 0
    if (
      owner !== undefined &&
      owner.items.length <= 2 &&
      (next === L.comma ||
        next === L.of ||
        next === 0 ||
        last >= s.to ||
        next === L.behind ||
        (t.lexeme[first - 1] === L.the && (t.lexeme[first - 2] === L.of || t.lexeme[first - 2] === L.comma)))
    ) {
      // "A, director of Other": what A made before.
      const of = next === L.of ? f.titles.find((m) => m.first > last && m.first <= last + 3) : undefined
      if (of === undefined || of.title === f.scene.main)
        add(f, attributions, [owner.items.at(-1)!.full], roles, i, owner.items.at(-1)!.first, last, { standing: true })
    }
  }
  return last
}

/** "directed by A", "written and directed by A and B": at the participle `i`; returns the token after its words. */
function participle(f: Frame, attributions: readonly Attribution[], groups: readonly Group[], i: number): number {
  const { t, s } = f
  const roles: Role[] = []
  let k = i
  while (k < s.to && k < i + 10) {
    const role = PARTICIPLES.get(t.lexeme[k]!)
    if (role !== undefined) {
      if (!roles.includes(role)) roles.push(role)
    } else if (t.lexeme[k] === L.by) break
    else if (
      t.lexeme[k] !== L.and &&
      t.lexeme[k] !== L.comma &&
      t.lexeme[k] !== L.ampersand &&
      t.lexeme[k] !== L.hyphen &&
      (t.role[k]! & (AUXILIARY | MODAL)) === 0 &&
      !EXECUTIVE.has(t.lexeme[k]!)
    )
      return i + 1
    k++
  }
  if (t.lexeme[k] !== L.by || roles.length === 0) return i + 1
  // "a novel written by": no crew.
  for (let b = i - 1; b >= Math.max(s.from, i - 4); b--) if (BOOKS.has(t.lexeme[b]!)) return k
  let from = k + 1
  if (t.lexeme[from] === L.colon) from++
  const g = groupAfter(f, groups, from, 8)
  if (g === null) return k
  add(f, attributions, peopleOf(g, true), roles, i, i, g.last, { standing: true })
  return k
}

/** "script by A", "a screenplay from A and B", "A is behind the script", "Screenplay: A". */
function script(f: Frame, attributions: readonly Attribution[], groups: readonly Group[], i: number): void {
  const { t, s } = f
  const next = t.lexeme[i + 1]
  if (next === L.by || next === L.from || next === L.colon) {
    const g = groupAfter(f, groups, i + 2)
    if (g !== null) add(f, attributions, peopleOf(g, true), ['writer'], i, i, g.last, { standing: true })
    return
  }
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--)
    if (t.lexeme[k] === L.behind) {
      const owner = groups.find((x) => x.last <= k && k - x.last <= 3)
      if (owner !== undefined)
        add(
          f,
          attributions,
          owner.items.map((x) => x.full),
          ['writer'],
          i,
          owner.first,
          i + 1,
          { standing: true },
        )
    }
}

/** "A directs", "A and B will write and direct", "A, who created the show,": verbs after a group of names. */
function active(f: Frame, attributions: readonly Attribution[], g: Group): void {
  const { t, s } = f
  let i = g.last
  if (i >= s.to) return
  let relative = false
  if (t.lexeme[i] === L.comma) {
    if (t.lexeme[i + 1] === L.who) {
      relative = true
      i += 2
    } else {
      let k = i + 1
      while (k < s.to && k < i + 18 && t.lexeme[k] !== L.comma) k++
      if (k >= s.to || t.lexeme[k] !== L.comma) return
      i = k + 1
    }
  } else if (t.lexeme[i] === L.who) {
    relative = true
    i++
  }
  const roles: Role[] = []
  let at = -1
  let last = i
  let denied = false
  let modal = false
  let past = false
  let passive = false
  for (let n = 0; i < s.to && n < 14; i++, n++) {
    const lexeme = t.lexeme[i]!
    const bits = t.role[i]!
    if (t.kind[i] === PUNCT) {
      if (lexeme === L.hyphen || (lexeme === L.comma && n > 0)) continue
      break
    }
    const role = VERBS.get(lexeme)
    if (role !== undefined && !(passive && PARTICIPLES.has(lexeme)) && (t.flags[i]! & CAPITAL) === 0) {
      if (fits(f, role, i, relative)) {
        if (!roles.includes(role)) roles.push(role)
        if (at < 0) at = i
        last = i + 1
        if ((bits & PAST) !== 0 && !modal) past = true
        continue
      }
      if (lexeme !== lexemeOf(english, 'script')) break
    }
    if ((t.flags[i]! & CAPITAL) !== 0) break
    if ((bits & NEGATION) !== 0) denied = true
    if ((bits & (MODAL | PLAN)) !== 0) modal = true
    passive = (bits & AUXILIARY) !== 0 && lexeme !== lexemeOf(english, 'has') && lexeme !== lexemeOf(english, 'have')
    if (roles.length > 0 && lexeme !== L.and && lexeme !== L.or && (bits & CAST) === 0) break
    if (
      (bits & (FUNCTION | AUXILIARY | MODAL | PLAN | NEGATION | OFFICIAL | DOUBT | UNKNOWN | HOPE | SAY | CAST)) ===
        0 &&
      !SKIP.has(lexeme)
    )
      break
  }
  if (roles.length === 0) return
  const people = g.items.map((x) => x.full)
  add(f, attributions, people, roles, at, g.first, last, {
    denied,
    tense: modal ? 1 : past ? -1 : 1,
    standing: !modal && !past && relative,
  })
  // "wrote the script with B", "alongside B"
  for (let k = last; k < Math.min(s.to, last + 8); k++) {
    if (t.kind[k] === PUNCT) break
    const other = f.names.find((x) => x.first === k)
    if (other === undefined) continue
    if (t.lexeme[k - 1] === L.with || t.lexeme[k - 1] === lexemeOf(english, 'alongside'))
      add(f, attributions, [other.full], roles, at, g.first, other.last, { denied, tense: modal ? 1 : past ? -1 : 1 })
    break
  }
}

/** Whether a verb's object is something for the screen. */
function fits(f: Frame, role: Role, i: number, relative: boolean): boolean {
  const { t, s } = f
  if (role === 'director') return t.lexeme[i + 1] !== L.at && t.lexeme[i + 1] !== L.to
  for (let k = i + 1; k < Math.min(s.to, i + 7); k++) {
    if (BOOKS.has(t.lexeme[k]!)) return false
    if (SCREEN.has(t.lexeme[k]!)) return true
    if (f.titles.some((x) => x.first <= k && k < x.last)) return true
    if (VERBS.has(t.lexeme[k]!)) return true
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.quote && t.lexeme[k] !== L.apostrophe)
      return k === i + 1 && role !== 'creator' && !relative
    if ((t.role[k]! & SAY) !== 0) return false
  }
  return t.lexeme[i + 1] === lexemeOf(english, 'again')
}

/** "A at the helm", "A behind the camera", "under the direction of A". */
function fixed(f: Frame, attributions: readonly Attribution[], g: Group): void {
  const { t, s } = f
  const i = g.last
  if (i + 2 < s.to && t.lexeme[i] === L.at && t.lexeme[i + 2] === L.helm)
    add(f, attributions, [g.items.at(-1)!.full], ['director'], i, g.items.at(-1)!.first, i + 3, { standing: true })
  else if (i + 2 < s.to && t.lexeme[i] === L.behind && t.lexeme[i + 2] === lexemeOf(english, 'camera'))
    add(f, attributions, [g.items.at(-1)!.full], ['director'], i, g.items.at(-1)!.first, i + 3, { standing: true })
  else if (
    g.first - 4 >= s.from &&
    t.lexeme[g.first - 1] === L.of &&
    t.lexeme[g.first - 2] === L.direction &&
    t.lexeme[g.first - 4] === L.under
  )
    add(f, attributions, [g.items[0]!.full], ['director'], g.first - 2, g.first - 4, g.items[0]!.last, {
      standing: true,
    })
}
