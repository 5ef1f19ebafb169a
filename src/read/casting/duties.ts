import { nameFrom } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CAST, CREW, FUNCTION, ING, NEGATION, PAST, RELEASE } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import { groupAfter, groupAt } from './groups.ts'
import type { Maker } from './makers.ts'
import { NOUNS, PARTICIPLES, type Role, SCRIPT, VERBS } from './roles.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  of: lexemeOf(english, 'of'),
  to: lexemeOf(english, 'to'),
  on: lexemeOf(english, 'on'),
  from: lexemeOf(english, 'from'),
  with: lexemeOf(english, 'with'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  colon: lexemeOf(english, ':'),
  direction: lexemeOf(english, 'direction'),
  under: lexemeOf(english, 'under'),
  directorial: lexemeOf(english, 'directorial'),
  creation: lexemeOf(english, 'creation'),
  mind: lexemeOf(english, 'mind'),
  brainchild: lexemeOf(english, 'brainchild'),
  duties: lexemeOf(english, 'duties'),
  side: lexemeOf(english, 'side'),
  the: lexemeOf(english, 'the'),
  who: lexemeOf(english, 'who'),
  credit: lexemeOf(english, 'credit'),
  possessive: english.possessive,
}
const DIRECTING = ids('directorial directing helming')
const DEBUT = ids('debut bow')
const TASK = ids('job task chore')
const MAKES = ids('make makes making made')
const BE = ids('is are')
const FEATURE = ids('feature')
const OWN = ids('own')
const ARTICLES = ids('a an the its')
const PRODUCTION = ids('production producing')
/** "as director" after these is told of one who is it no more. */
const GONE = ids(
  'exited exits exiting left leaves leaving departed departs departing dropped stepped fired ousted replaced out quit quits',
)
const STEPS = ids('step steps stepping')
const DOWN = ids('down away aside back')
const REPLACES = ids('replaces replace replaced replacing succeeds succeeded succeeding from')
const OTHERS = ids('others rest remaining second third fourth finale last')
const NAMES = ids('screenwriting writing directing producer writer director')

type Tell = (m: Maker) => void

/**
 * Who makes a work, told by a noun for the task: "A makes her directorial debut", "the directorial debut of A", "the brainchild of
 * A", "Producing are A and B", "On the production side, A is in the mix", "directing duties fall to A", "A and B share screenwriting
 * credit", "A's script"; and who does so no more: "A has stepped down as director", "B replaces A as showrunner".
 */
export function dutiesOf(f: Frame, groups: readonly Group[], tell: Tell): void {
  const { t, s } = f
  for (let i = s.from; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if (DEBUT.has(lexeme) && i > s.from && (DIRECTING.has(t.lexeme[i - 1]!) || isFeature(f, i) || asDirector(f, i)))
      debut(f, groups, i, tell)
    else if ((lexeme === L.brainchild || lexeme === L.creation || lexeme === L.mind) && t.lexeme[i + 1] === L.of)
      all(groupAfter(f, groups, i + 2, 4), 'creator', i, tell)
    else if (lexeme === L.side && i < s.from + 8 && PRODUCTION.has(t.lexeme[i - 1]!)) side(f, groups, i, tell)
    else if (lexeme === L.duties && i > s.from) duties(f, groups, i, tell)
    else if (lexeme === L.credit && NAMES.has(t.lexeme[i - 1]!)) {
      shares(f, groups, i, tell)
    } else if (SCRIPT.has(lexeme)) scriptOf(f, groups, i, tell)
    else if ((t.role[i]! & ING) !== 0 && VERBS.has(lexeme)) {
      if (TASK.has(t.lexeme[i - 2]!) && t.lexeme[i - 1] === L.of) goesTo(f, groups, i, VERBS.get(lexeme)!, tell)
      else inverted(f, groups, i, tell)
    } else if (OTHERS.has(lexeme) && t.lexeme[i - 1] === L.the) rest(f, groups, i, tell)
    else if (lexeme === L.as && i + 1 < s.to) noMore(f, groups, i, tell)
    else if (lexeme === L.direction) direction(f, groups, i, tell)
    else if (lexeme === L.directorial) directorial(f, groups, i, tell)
  }
  for (const g of groups) hyphened(f, g, tell)
}

function all(g: Group | null, role: Role, at: number, tell: Tell, more?: Partial<Maker>): void {
  if (g === null || g.items.some((x) => !x.full.includes(' '))) return
  const people = g.items.map((x) => x.full)
  tell({
    people,
    roles: [role],
    at,
    first: Math.min(g.first, at),
    last: Math.max(g.last, at + 1),
    standing: true,
    ...more,
  })
}

/** The group that ends up to `reach` small words before token `i`, or null. */
function before({ t, s }: Frame, groups: readonly Group[], i: number, reach: number): Group | null {
  for (let k = i; k > s.from && k > i - reach; k--) {
    const g = groups.find((x) => x.last === k)
    if (g !== undefined) return g
    if (t.kind[k - 1] === PUNCT || (t.flags[k - 1]! & CAPITAL) !== 0) return null
  }
  return null
}

/** "A makes her (feature) directorial debut", "marks the directorial debut of A". */
function debut(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  if (t.lexeme[i + 1] === L.of) return all(groupAfter(f, groups, i + 2, 4), 'director', i, tell)
  for (let k = i - 1; k > s.from && k > i - 6; k--)
    if (MAKES.has(t.lexeme[k]!)) return all(before(f, groups, k, 5), 'director', i, tell)
    // "marks A's debut as a director"
    else if (t.lexeme[k] === L.possessive) return all(groups.find((x) => x.last === k) ?? null, 'director', i, tell)
}

/** "The job of directing it has gone to A", "the task of writing the film fell to A and B". */
function goesTo(f: Frame, groups: readonly Group[], i: number, role: Role, tell: Tell): void {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to, i + 12) && t.lexeme[k] !== L.comma; k++)
    if (t.lexeme[k] === L.to) return all(groupAfter(f, groups, k + 1, 5), role, i, tell)
}

/** "A and B share screenwriting credit", "A, who shares the writing credit with B", "A has a producer credit". */
function shares(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t } = f
  let g = before(f, groups, i - 1, 6)
  // "A, who also shares"
  for (let k = i - 2; g === null && k > f.s.from && k > i - 7; k--)
    if (t.lexeme[k] === L.who) g = groups.find((x) => x.last === k || x.last === k - 1) ?? null
  if (g === null) return
  const role = VERBS.get(t.lexeme[i - 1]!) ?? NOUNS.get(t.lexeme[i - 1]!) ?? 'writer'
  all(g, role, i, tell)
  if (t.lexeme[i + 1] === L.with) all(groupAfter(f, groups, i + 2, 4), role, i, tell)
}

/** "makes his debut as a director" */
function asDirector({ t }: Frame, i: number): boolean {
  const noun = ARTICLES.has(t.lexeme[i + 2]!) ? i + 3 : i + 2
  return t.lexeme[i + 1] === L.as && NOUNS.get(t.lexeme[noun] ?? 0) === 'director'
}

/** "the feature debut of A": of one who directs. */
function isFeature({ t }: Frame, i: number): boolean {
  return FEATURE.has(t.lexeme[i - 1]!) && t.lexeme[i + 1] === L.of
}

/** "Direction: A", "direction by A", "The direction is by A", "under A's direction". */
function direction(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t } = f
  const by = BE.has(t.lexeme[i + 1]!) ? i + 2 : i + 1
  if (t.lexeme[by] === L.by || (by === i + 1 && t.lexeme[by] === L.colon))
    return all(groupAfter(f, groups, by + 1, 4), 'director', i, tell)
  if (t.lexeme[i - 1] !== L.possessive) return
  const g = groups.find((x) => x.last === i - 1)
  if (g !== undefined && t.lexeme[g.first - 1] === L.under) all(g, 'director', i, tell)
}

/** "the A directorial", "A's third directorial": a work, and who directs it. */
function directorial(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const next = i + 1 < s.to ? t.role[i + 1]! : 0
  // "directorial debut", "directorial duties"
  if (
    i + 1 < s.to &&
    t.kind[i + 1] === WORD &&
    (t.flags[i + 1]! & CAPITAL) === 0 &&
    (next & (FUNCTION | AUXILIARY | RELEASE | PAST)) === 0
  )
    return
  for (let k = i; k > s.from && k > i - 3; k--) {
    const end = t.lexeme[k - 1] === L.possessive ? k - 1 : k
    const g = groups.find((x) => x.last === end)
    if (g !== undefined) return all(g, 'director', i, tell)
  }
}

/** "On the production side, A is in the mix, with B also attached": all whom the sentence names. */
function side({ s, t }: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  if (t.lexeme[s.from] !== L.on) return
  for (const g of groups) if (g.first > i) all(g, 'producer', i, tell, { first: g.first })
}

/** "directing duties will fall to A", "with directing duties handled by A". */
function duties(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const role = VERBS.get(t.lexeme[i - 1]!) ?? (DIRECTING.has(t.lexeme[i - 1]!) ? 'director' : undefined)
  if (role === undefined) return
  for (let k = i + 1; k < Math.min(s.to, i + 7) && t.kind[k] !== PUNCT; k++)
    if (t.lexeme[k] === L.to || t.lexeme[k] === L.by) return all(groupAt(groups, k + 1), role, i, tell)
  // "A and B split directing duties"
  all(before(f, groups, i - 1, 5), role, i, tell)
}

/** "A's script follows a miner", "A's original screenplay". */
function scriptOf(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  // "A directs from his own script"
  if (OWN.has(t.lexeme[i - 1]!) || OWN.has(t.lexeme[i - 2] ?? 0))
    return all(groups.findLast((x) => x.last <= i && VERBS.has(nextVerb(f, x.last))) ?? null, 'writer', i, tell)
  let k = i - 1
  while (k > s.from && i - k < 4 && (t.flags[k]! & CAPITAL) === 0 && (t.role[k]! & (AUXILIARY | FUNCTION)) === 0) {
    if (t.lexeme[k] === L.possessive) return all(groups.find((x) => x.last === k) ?? null, 'writer', i, tell)
    k--
  }
  if (t.lexeme[k] === L.possessive) all(groups.find((x) => x.last === k) ?? null, 'writer', i, tell)
}

/** The first word from token `i` on that is no auxiliary or small word: "will also direct" is "direct". */
function nextVerb({ t, s }: Frame, i: number): number {
  let k = i
  while (k < s.to && (t.role[k]! & (AUXILIARY | FUNCTION)) !== 0) k++
  return k < s.to ? t.lexeme[k]! : 0
}

/** "Producing are A and B", "Also executive producing is A", "Penning the script is A". */
function inverted(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  if (groups.some((x) => x.first < i)) return
  let k = i + 1
  const small = (n: number): boolean =>
    (t.role[n]! & FUNCTION) !== 0 || SCRIPT.has(t.lexeme[n]!) || (t.role[n]! & (CREW | CAST)) !== 0
  while (k < Math.min(s.to, i + 6) && !BE.has(t.lexeme[k]!) && t.kind[k] !== PUNCT && small(k)) k++
  if (BE.has(t.lexeme[k]!)) all(groupAt(groups, k + 1), VERBS.get(t.lexeme[i]!)!, i, tell)
}

/** "A has stepped down as director", "B replaces A as showrunner", "takes over as director from A". */
function noMore(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const noun = ARTICLES.has(t.lexeme[i + 1]!) ? i + 2 : i + 1
  const role = NOUNS.get(t.lexeme[noun] ?? 0)
  if (role === undefined) return
  const over = t.lexeme[noun + 1] === L.from ? nameFrom(f, noun + 2) : undefined
  const denied = { denied: true, season: true } as const
  if (over !== undefined) all(groupAt(groups, over.first), role, i, tell, denied)
  let gone = -1
  for (let k = i; k > s.from && i - k < 9; k--) {
    if (k < i && (t.kind[k] === PUNCT || (t.role[k]! & NEGATION) !== 0)) return
    if (GONE.has(t.lexeme[k]!) || (STEPS.has(t.lexeme[k]!) && DOWN.has(t.lexeme[k + 1]!))) gone = k
    const g = groups.find((x) => x.items.at(-1)!.name.last === k)
    if (g === undefined) continue
    // "B replaces A as showrunner"
    if (REPLACES.has(t.lexeme[g.first - 1]!) && k === i) {
      all(g, role, i, tell, denied)
      const by = before(f, groups, g.first - 1, 5)
      if (by !== null) all(by, role, i, tell)
    } else if (t.lexeme[g.first - 1] === L.by && REPLACES.has(t.lexeme[g.first - 2]!) && k === i) {
      // "A has been replaced by B as director"
      all(g, role, i, tell)
      all(before(f, groups, g.first - 2, 5), role, i, tell, denied)
    } else if (t.lexeme[g.first - 1] === L.with && k === i)
      // "with A and B as executive producers"
      all(g, role, i, tell)
    else if (gone > 0) all(g, role, i, tell, denied)
    return
  }
}

/** "A directed four episodes, B and C the others". */
function rest(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const g = groups.find((x) => x.last === i - 1)
  if (g === undefined || t.lexeme[g.first - 1] !== L.comma) return
  for (let k = g.first - 2; k > s.from; k--) {
    const role = (t.role[k]! & PAST) === 0 ? undefined : VERBS.get(t.lexeme[k]!)
    if (role !== undefined) return all(g, role, i, tell, { first: g.first })
  }
}

/** "the A-directed film" */
function hyphened({ t, s }: Frame, g: Group, tell: Tell): void {
  const i = g.last + 1
  const role = t.lexeme[g.last] === L.hyphen && i < s.to ? PARTICIPLES.get(t.lexeme[i]!) : undefined
  if (role !== undefined && t.lexeme[i + 1] !== L.by) all(g, role, i, tell)
}
