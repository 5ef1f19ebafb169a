import { titleAt } from '../at.ts'
import type { Certainty, Subject } from '../../claim.ts'
import { type Attribution, certaintyAt, negated, sourceAt, tenseAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { AUXILIARY, HOPE, NEGATION, OFFICIAL, PAST, RENEW, SEASON, UNKNOWN, WORK } from '../lexicon/roles.ts'
import { lineVerdict, row, underVerdict } from '../orders/lines.ts'
import { DECIDES, type Found, type Verdict, verdictAt } from '../orders/verdicts.ts'
import { companions } from '../dating/place.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  and: lexemeOf(english, 'and'),
  to: lexemeOf(english, 'to'),
  the: lexemeOf(english, 'the'),
  a: lexemeOf(english, 'a'),
  there: lexemeOf(english, 'there'),
  will: lexemeOf(english, 'will'),
  be: lexemeOf(english, 'be'),
  question: lexemeOf(english, '?'),
  should: lexemeOf(english, 'should'),
  no: lexemeOf(english, 'no'),
  its: lexemeOf(english, 'its'),
  with: lexemeOf(english, 'with'),
  after: lexemeOf(english, 'after'),
  is: lexemeOf(english, 'is'),
}

/** Heads of a cancellation that is told by a negation. */
const NEGATIVE = ids('move moving proceed proceeding back return returns returning')

const END = ids(
  'end ends ended ending conclude concludes concluded concluding finish finishes finished wrap wraps last final',
)

const CLOSE = ids('close end conclusion')

const DECISION = ids(
  'plan plans decision word announcement statement announced ordered confirmed decided discussed fixed renewed',
)

const LAST = ids('last final')

const WAS = ids('was were')

const AFTER_SEASONS = 3

const YET = ids('yet undecided unclear unknown fate future whether')

const CLOSES = trigger(0, END, CLOSE)

/** Whether only commas and "and" stand between two tokens. */
function rowed(f: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (f.t.kind[k] === WORD && f.t.lexeme[k] !== L.and && f.t.lexeme[k] !== L.the && f.t.lexeme[k] !== L.a)
      return false
  return true
}

/** The seasons that an order is for: those after it, else those before it; "for two more seasons" counts on. */
function seasonsOf(f: Frame, found: Found): { season: number; part?: number }[] {
  const clause = clauseAt(f, found.head)
  const numbered = f.seasons.filter(
    (m) => typeof m.season === 'number' && m.first >= clause.from && m.first < clause.to,
  )
  // "a fourth season was ordered": the subject of a passive is what is ordered, whatever comes after.
  const passive =
    (f.t.role[found.head]! & PAST) !== 0 && found.head > clause.from && (f.t.role[found.head - 1]! & AUXILIARY) !== 0
  const before = numbered.filter((m) => m.last <= found.head)
  // "The renewal comes two months after the first season."
  const past = (first: number): boolean => f.t.lexeme[first - 1] === L.after || f.t.lexeme[first - 2] === L.after
  const after =
    passive && before.length > 0
      ? []
      : numbered.filter((m) => m.first > found.head && m.first - found.head < 14 && !past(m.first))
  const chosen = after.length > 0 ? after : numbered.filter((m) => m.last <= found.head)
  // A row ("seasons two and three") goes together; seasons apart do not.
  const out: { season: number; part?: number }[] = []
  let end = -1
  for (const m of after.length > 0 ? chosen : chosen.slice(-2)) {
    if (end >= 0 && (m.first - end > 3 || !rowed(f, end, m.first))) {
      if (after.length > 0) break
      out.length = 0
    }
    out.push({ season: m.season as number })
    end = m.last
  }
  return out
}

function put(
  f: Frame,
  attributions: readonly Attribution[],
  found: Found,
  value: Verdict,
  certainty: Certainty | null,
  subject: Subject,
): void {
  const source = sourceAt(f, attributions, found.head)
  const tense = tenseAt(f, found.head)
  const sure =
    certainty ??
    certaintyAt(
      f,
      found.head,
      { tense: tense === 1 && (f.t.role[found.head]! & PAST) === 0 ? 1 : -1, denied: false },
      source,
    )
  let { first, last } = found
  const clause = clauseAt(f, found.head)
  for (const m of [...f.titles, ...f.seasons]) {
    if (m.first >= clause.from && m.first < first && first - m.first < 12) first = m.first
    if (m.last <= clause.to && m.last > last && m.last - last < 14) last = m.last
  }
  emit(f, 'renewal', subject, value, sure, source, first, last)
}

/** "season 5 will be the last", "its final season", "will end with season 4": the series ends. */
export function ending(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t } = f
  for (const m of f.seasons) {
    let head = -1
    if (typeof m.season === 'number') {
      for (let k = m.first; k < m.last; k++) if (LAST.has(t.lexeme[k]!)) head = k
      for (let k = m.last; k < Math.min(f.s.to, m.last + 12) && head < 0; k++)
        if (LAST.has(t.lexeme[k]!) && (t.lexeme[k - 1] === L.the || t.lexeme[k - 1] === L.its)) head = k
      if (head < 0)
        for (let k = m.first - 1; k >= Math.max(f.s.from, m.first - 5); k--)
          if (
            END.has(t.lexeme[k]!) &&
            !LAST.has(t.lexeme[k]!) &&
            (t.lexeme[k + 1] === L.with || t.lexeme[k + 1] === L.after)
          )
            head = k
    }
    if (head < 0) continue
    const subject = subjectAt(f, m.first)
    if (subject === null) return false
    const denied = negated(f, head, 4)
    put(
      f,
      attributions,
      { value: 'ended', head, first: Math.min(head, m.first), last: Math.max(head + 1, m.last) },
      'ended',
      denied ? 'denied' : null,
      { ...subject, season: null },
    )
    return true
  }
  return false
}

/**
 * Orders and ends: "renewed for season 2", "officially greenlit", "picked up for a fifth season", "ordered seasons two and three"
 * (renewed); "cancelled after one season" (cancelled); "season 5 is the last" (ended); "has not been renewed yet", "a third season has
 * not been announced" (undecided); "hopefully Netflix will renew it" (renewed, hoped).
 */
export const renewal: Recogniser = {
  property: 'renewal',
  roles: ANY,
  read(f, attributions) {
    const { t, s } = f
    if (asks(f) || underVerdict(f, attributions) || lineVerdict(f, attributions) || row(f, attributions)) return
    if ((s.role & (RENEW | SEASON | OFFICIAL | WORK | NEGATION)) === 0 && (s.triggers & DECIDES) === 0) return
    let any = false
    for (let i = (s.triggers & DECIDES) === 0 ? s.to : s.from; i < s.to; i++) {
      if ((TRIGGERS[t.lexeme[i]!]! & DECIDES) === 0) continue
      if (titleAt(f, i) !== undefined) continue
      const found = verdictAt(f, i)
      if (found === null) continue
      const base = subjectAt(f, i)
      if (base === null) continue
      const clause = clauseAt(f, i)
      let unknown = false
      let no = negated(f, found.head, 6)
      for (let k = clause.from; k < clause.to; k++) {
        if (YET.has(t.lexeme[k]!) || (t.role[k]! & UNKNOWN) !== 0) unknown = true
      }
      // "there will be no season 3"
      if (found.value === 'renewed' && no && (t.role[found.head]! & HOPE) !== 0) no = false
      let value = found.value
      let certainty: Certainty | null = shouldBe(f, found) ? 'possible' : null
      if (
        value === 'renewed' &&
        no &&
        !unknown &&
        WAS.has(t.lexeme[found.head - 2]!) &&
        (t.role[found.head]! & PAST) !== 0
      )
        value = 'cancelled'
      else if (value === 'renewed' && (no || (unknown && !hasHope(f, clause)))) {
        value = 'undecided'
        certainty = 'unknown'
      } else if (value === 'cancelled' && no && !NEGATIVE.has(t.lexeme[found.head]!)) certainty = 'denied'
      let seasons = seasonsOf(f, found)
      // "cancelled after two seasons": the series, not a season.
      if (value === 'cancelled' && afterSeasons(f, found)) seasons = []
      if (
        value === 'renewed' &&
        seasons.length === 0 &&
        base.season === null &&
        f.scene.season !== null &&
        base.title === f.scene.main?.text
      )
        seasons = [{ season: f.scene.season }]
      const mine = f.titles.find((m) => m.title.text === base.title)
      if (mine !== undefined)
        for (const title of companions(f, mine.first))
          if (title.text !== base.title)
            put(f, attributions, found, value, certainty, {
              ...base,
              title: title.text,
              season: seasons.length === 1 ? seasons[0]!.season : null,
            })
      if (seasons.length === 0) put(f, attributions, found, value, certainty, base)
      else for (const { season } of seasons) put(f, attributions, found, value, certainty, { ...base, season })
      any = true
      i = Math.max(i, found.last - 1)
    }
    if (!any && !ending(f, attributions) && !closing(f, attributions)) {
      if (!absent(f, attributions)) open(f, attributions)
    } else if (any) ending(f, attributions)
  },
}

/** "should a second season be greenlit": a condition with its verb in front. */
function shouldBe(f: Frame, found: Found): boolean {
  const { t } = f
  if (t.lexeme[found.head - 1] !== L.be) return false
  for (let k = found.head - 2; k >= Math.max(f.s.from, found.head - 9); k--) {
    if (t.lexeme[k] !== L.should) continue
    // "it should be renewed" has its subject before the verb.
    return k < found.head - 2
  }
  return false
}

/** "Has it been renewed?": a question tells nothing. */
function asks(f: Frame): boolean {
  const { t, s } = f
  for (let i = s.to - 1; i >= s.from && t.kind[i] === PUNCT; i--) if (t.lexeme[i] === L.question) return true
  return false
}

function hasHope(f: Frame, clause: { from: number; to: number }): boolean {
  for (let k = clause.from; k < clause.to; k++) if ((f.t.role[k]! & HOPE) !== 0) return true
  return false
}

function afterSeasons(f: Frame, found: Found): boolean {
  for (let k = found.last; k < Math.min(f.s.to, found.last + 3); k++) if (f.t.lexeme[k] === L.after) return true
  return false
}

/** "there will be no season 3": a cancellation told without a verb for it. */
function absent(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  for (const m of f.seasons) {
    if (typeof m.season !== 'number') continue
    for (let k = Math.max(s.from, m.first - 3); k < m.first; k++) {
      if (t.lexeme[k] !== L.no || (t.role[k]! & NEGATION) === 0) continue
      let be = false
      for (let j = Math.max(s.from, k - 4); j < k; j++)
        if (t.lexeme[j] === L.will || t.lexeme[j] === L.be || t.lexeme[j] === L.is || t.lexeme[j] === L.there) be = true
      const subject = be ? subjectAt(f, m.first) : null
      if (subject !== null)
        put(f, attributions, { value: 'cancelled', head: k, first: k, last: m.last }, 'cancelled', null, subject)
      return subject !== null
    }
  }
  return false
}

/** "drew to a close", "came to an end", "ended its 10-year run", said of the work itself. */
function closing(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  if (f.told.length === 0 || f.seasons.length > 0 || (s.triggers & CLOSES) === 0) return false
  for (let i = s.from; i < s.to; i++) {
    const to = t.lexeme[i] === L.to && i + 2 < s.to && CLOSE.has(t.lexeme[i + 2]!) && t.kind[i - 1] === WORD
    const run =
      END.has(t.lexeme[i]!) &&
      (t.role[i]! & PAST) !== 0 &&
      t.lexeme[i + 1] === L.its &&
      f.told.some((m) => m.last === i)
    // "is ending after six seasons"
    let after = false
    if (END.has(t.lexeme[i]!) && !LAST.has(t.lexeme[i]!) && t.lexeme[i + 1] === L.after)
      for (let k = i + 2; k < Math.min(s.to, i + 2 + AFTER_SEASONS); k++) if ((t.role[k]! & SEASON) !== 0) after = true
    if (!to && !run && !after) continue
    const subject = subjectAt(f, i)
    if (subject === null || !f.told.some((m) => m.last <= i && i - m.last < 6)) return false
    put(f, attributions, { value: 'ended', head: to ? i - 1 : i, first: i, last: i + 3 }, 'ended', null, {
      ...subject,
      season: null,
    })
    return true
  }
  return false
}

/** "there are no plans for a fourth", "no decision on a third season", "season 3 has not been announced". */
function open(f: Frame, attributions: readonly Attribution[]): void {
  const { t } = f
  for (const m of f.seasons) {
    if (typeof m.season !== 'number') continue
    const clause = clauseAt(f, m.first)
    for (let i = Math.max(clause.from, m.first - 9); i < Math.min(clause.to, m.first + 10); i++) {
      if (!DECISION.has(t.lexeme[i]!) || !negated(f, i, 4)) continue
      if (f.events.some((e) => e.kind === 'release' && Math.abs(e.head - i) < 4)) continue
      const subject = subjectAt(f, m.first)
      if (subject === null) return
      put(
        f,
        attributions,
        { value: 'undecided', head: i, first: Math.min(i, m.first), last: Math.max(i + 1, m.last) },
        'undecided',
        'unknown',
        { ...subject, season: m.season },
      )
      return
    }
  }
}
