import { titleAt } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, NEGATION, PLAN, PRODUCE, SEASON, WORK } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, DIGITS, PUNCT } from '../tokens.ts'
import { groupAfter } from './groups.ts'
import type { Maker } from './makers.ts'
import { NOUNS, type Role } from './roles.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  behind: lexemeOf(english, 'behind'),
  camera: lexemeOf(english, 'camera'),
  chair: lexemeOf(english, 'chair'),
  hands: lexemeOf(english, 'hands'),
  helm: lexemeOf(english, 'helm'),
  keyboard: lexemeOf(english, 'keyboard'),
  of: lexemeOf(english, 'of'),
  shots: lexemeOf(english, 'shots'),
  the: lexemeOf(english, 'the'),
  under: lexemeOf(english, 'under'),
  possessive: english.possessive,
}
const HEADS = ids('chair helm camera shots megaphone keyboard')
const CALLS = ids('calls calling call called')
const RULE = ids('direction directorship')
const PENS = ids('pen pens script scripts screenplay direction')
/** What one does in a post: "sits in the director's chair", "takes up the megaphone". */
const KEEPS = ids(
  'sit sits sitting stands holds hold wields wield occupies occupy takes take taking took step steps stepped stepping stay stays remains back returns return returning placed put up seat',
)
const BE = ids('is are was were be will sits sit stands stood s')
/** A phrase tells a post of its own: who is named next to it holds it. */
interface Post {
  readonly role: Role
  readonly first: number
  readonly last: number
}

type Tell = (m: Maker) => void

/**
 * Who holds a post that a set phrase tells, on either side of it: "A is at the helm", "In the director's chair sits A", "Behind the
 * camera is A", "Calling the shots is A", "A wields the megaphone", "the pens are in the hands of A and B", "under the direction of A",
 * "shoots the film under A".
 */
export function postsOf(f: Frame, groups: readonly Group[], tell: Tell): void {
  const { t, s } = f
  for (let i = s.from + 1; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if (HEADS.has(lexeme)) {
      const post = postAt(f, i)
      if (post !== null && !heldBefore(f, groups, post, tell)) heldAfter(f, groups, post, tell)
    } else if (lexeme === L.under) under(f, groups, i, tell)
    else if (lexeme === L.of && t.lexeme[i - 1] === L.hands) inHands(f, groups, i, tell)
    else if (lexeme === L.of && RULE.has(t.lexeme[i - 1]!)) ruleOf(f, groups, i, tell)
  }
}

/** The post that a phrase with its last word at token `i` tells, or null. */
function postAt({ t, s }: Frame, i: number): Post | null {
  const head = t.lexeme[i]!
  if (head === L.chair) {
    const noun = t.lexeme[i - 1] === L.possessive ? i - 2 : i - 1
    return noun >= s.from && NOUNS.get(t.lexeme[noun]!) === 'director'
      ? { role: 'director', first: noun, last: i + 1 }
      : null
  }
  if (t.lexeme[i - 1] !== L.the) return null
  if (head === L.shots) return CALLS.has(t.lexeme[i - 2]!) ? { role: 'director', first: i - 2, last: i + 1 } : null
  if ((head === L.camera || head === L.keyboard) && t.lexeme[i - 2] !== L.behind) return null
  return { role: head === L.keyboard ? 'writer' : 'director', first: i - 1, last: i + 1 }
}

/** "A is now at the helm", "with A in the director's chair", "A will call the shots": the name before, told at once. */
function heldBefore(f: Frame, groups: readonly Group[], { role, first, last }: Post, tell: Tell): boolean {
  const { t, s } = f
  let denied = false
  let ahead = false
  for (let k = first; k > s.from && k > first - 8; k--) {
    const g = groups.find((x) => x.last === k)
    if (g !== undefined) {
      const holder = g.items.at(-1)!
      tell({
        people: g.items.length === 2 ? g.items.map((x) => x.full) : [holder.full],
        roles: [role],
        at: first,
        first: holder.first,
        last,
        standing: true,
        season: true,
        denied,
        ahead,
      })
      return true
    }
    const bits = t.role[k - 1]!
    if ((bits & NEGATION) !== 0) denied = true
    if ((bits & (MODAL | PLAN)) !== 0) ahead = true
    if (
      t.kind[k - 1] === PUNCT ||
      (t.flags[k - 1]! & CAPITAL) !== 0 ||
      ((bits & (AUXILIARY | MODAL | FUNCTION | PLAN)) === 0 && !KEEPS.has(t.lexeme[k - 1]!))
    )
      return false
  }
  return false
}

/** "In the director's chair sits A", "At the helm of season 2 is A", "behind the keyboard A": the name after it. */
function heldAfter(f: Frame, groups: readonly Group[], { role, first, last }: Post, tell: Tell): void {
  const { t, s } = f
  let told = false
  for (let k = last; k < Math.min(s.to, last + 9); k++) {
    const title = titleAt(f, k)
    if (title !== undefined) {
      k = title.last - 1
      continue
    }
    if (BE.has(t.lexeme[k]!)) {
      told = true
      continue
    }
    const g = told || k === last ? groupAfter(f, groups, k, 4) : null
    if (g !== null) {
      const people = g.items.filter((x) => x.full.includes(' ')).map((x) => x.full)
      if (people.length > 0)
        tell({ people, roles: [role], at: first, first, last: g.last, standing: true, season: true })
      return
    }
    if (isQuote(t, k) || t.kind[k] === DIGITS) continue
    if ((t.role[k]! & (FUNCTION | MODAL | AUXILIARY | WORK | SEASON)) === 0 || t.kind[k] === PUNCT) return
  }
}

/** "under the direction of A", "under the directorship of the prized A". */
function ruleOf(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  for (let k = i - 2; k >= Math.max(s.from, i - 5); k--) {
    if (t.lexeme[k] !== L.under) continue
    const g = groupAfter(f, groups, i + 1, 8)
    if (g !== null) one(g, 'director', i, k, tell)
    return
  }
}

/** "is shooting the film under A": who leads it. */
function under(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const g = groups.find((x) => x.first === i + 1)
  if (g === undefined || t.lexeme[g.last] === L.possessive) return
  for (let k = i - 1; k >= Math.max(s.from, i - 9); k--) {
    if ((t.role[k]! & PRODUCE) !== 0 && (t.flags[k]! & CAPITAL) === 0) return one(g, 'director', i, i, tell)
    if (t.kind[k] === PUNCT && !isQuote(t, k)) return
  }
}

/** "the pens are in the hands of A and B", "the direction is in the hands of A". */
function inHands(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const g = groupAfter(f, groups, i + 1, 5)
  if (g === null) return
  for (let k = i - 2; k >= Math.max(s.from, i - 9) && t.kind[k] !== PUNCT; k--) {
    if (!PENS.has(t.lexeme[k]!)) continue
    const role: Role = RULE.has(t.lexeme[k]!) ? 'director' : 'writer'
    tell({ people: g.items.map((x) => x.full), roles: [role], at: k, first: k, last: g.last, standing: true })
    return
  }
}

/** Tells of the first of a group. */
function one(g: Group, role: Role, at: number, first: number, tell: Tell): void {
  const [item] = g.items
  if (!item!.full.includes(' ')) return
  tell({ people: [item!.full], roles: [role], at, first, last: item!.name.last, standing: true })
}
