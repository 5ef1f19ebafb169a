import type { Certainty, Subject, Values } from '../../claim.ts'
import { type Attribution, certaintyAt, negated, sourceAt, tenseAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, HOPE, MODAL, NEGATION, OFFICIAL, PAST, RENEW, SEASON, UNKNOWN, WORK } from '../lexicon/roles.ts'
import { isAboutMany } from '../listed-names.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { BODY, HEADLINE } from '../sentences.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { TRIGGERS, trigger } from '../triggers.ts'
import { companions } from './release.ts'

const ids = (words: string) => lexemesOf(english, words)
const RENEWED = ids(
  'renew renews renewed renewing renewal renewals greenlit greenlight greenlights greenlighted greenlighting recommissioned revived revive',
)
const ORDERED = ids('order orders ordered ordering commissioned commissions commission')
const CANCELLED = ids(
  'cancel cancels cancelled canceled cancelling canceling cancellation cancelation axed axe axes scrapped ax',
)
const CONFIRMED = ids('confirm confirms confirmed announced announces announce confirmation announcement')
const PICK = ids('pick picks picked')
const GIVE = ids('give gives gave given got gets get getting')
const WINS = ids(
  'nab nabs nabbed land lands landed score scores scored snag snags snagged secure secures secured earn earns earned receive receives received net nets netted win wins won',
)
/** Words that decide only together with others. */
const OTHER = ids(
  'nab nabs nabbed land lands landed score scores scored snag snags snagged secure secures secured earn earns earned receive receives received net nets netted win wins won way plug move moving proceed proceeding back be',
)
/** Heads of a cancellation that is told by a negation. */
const NEGATIVE = ids('move moving proceed proceeding back return returns returning')
const PULL = ids('pull pulls pulled pulling')
const MOVE = ids('move moving proceed proceeding')
const END = ids(
  'end ends ended ending conclude concludes concluded concluding finish finishes finished wrap wraps last final',
)
const RETURN = ids('return returns returning')
const CLOSE = ids('close end conclusion')
const DECISION = ids(
  'plan plans decision word announcement statement announced ordered confirmed decided discussed fixed renewed',
)
const SEQUEL = ids('sequel prequel spinoff movie film remake reboot adaptation')
const OVER = ids('ended ending final concluded concluding')
const LAST = ids('last final')
const IN_WORKS = ids('works development')
const YET = ids('yet undecided unclear unknown fate future whether')
const L = {
  and: lexemeOf(english, 'and'),
  to: lexemeOf(english, 'to'),
  up: lexemeOf(english, 'up'),
  green: lexemeOf(english, 'green'),
  light: lexemeOf(english, 'light'),
  in: lexemeOf(english, 'in'),
  the: lexemeOf(english, 'the'),
  a: lexemeOf(english, 'a'),
  way: lexemeOf(english, 'way'),
  on: lexemeOf(english, 'on'),
  plug: lexemeOf(english, 'plug'),
  forward: lexemeOf(english, 'forward'),
  development: lexemeOf(english, 'development'),
  back: lexemeOf(english, 'back'),
  for: lexemeOf(english, 'for'),
  by: lexemeOf(english, 'by'),
  there: lexemeOf(english, 'there'),
  will: lexemeOf(english, 'will'),
  be: lexemeOf(english, 'be'),
  question: lexemeOf(english, '?'),
  bracket: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  pending: lexemeOf(english, 'pending'),
  colon: lexemeOf(english, ':'),
  should: lexemeOf(english, 'should'),
  no: lexemeOf(english, 'no'),
  or: lexemeOf(english, 'or'),
  returning: lexemeOf(english, 'returning'),
  its: lexemeOf(english, 'its'),
  with: lexemeOf(english, 'with'),
  after: lexemeOf(english, 'after'),
  is: lexemeOf(english, 'is'),
  if: lexemeOf(english, 'if'),
  been: lexemeOf(english, 'been'),
  not: lexemeOf(english, 'not'),
}

/** What may decide on a season or a work: the words that `verdictAt` knows a phrase with. */
const DECIDES = trigger(0, RENEWED, ORDERED, CANCELLED, CONFIRMED, PICK, GIVE, RETURN, IN_WORKS, OTHER, ids('green'))
const CLOSES = trigger(0, END, CLOSE)

type Verdict = Values['renewal']

interface Found {
  readonly value: Verdict
  /** The deciding word. */
  readonly head: number
  readonly first: number
  readonly last: number
}

/** The renewal verb or phrase at token `i`, or null. */
function verdictAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  if (RENEWED.has(lexeme)) {
    // "renewed popularity"
    if (
      (t.role[i]! & PAST) !== 0 &&
      i + 1 < s.to &&
      t.kind[i + 1] === WORD &&
      t.lexeme[i + 1] === 0 &&
      (t.flags[i + 1]! & 1) === 0
    )
      return null
    return { value: 'renewed', head: i, first: i, last: i + 1 }
  }
  if (CANCELLED.has(lexeme)) return { value: 'cancelled', head: i, first: i, last: i + 1 }
  if (ORDERED.has(lexeme) && (seasonNear(f, i, 8) || workNear(f, i)))
    return { value: 'renewed', head: i, first: i, last: i + 1 }
  if (PICK.has(lexeme)) {
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++)
      if (
        t.lexeme[k] === L.up &&
        (t.lexeme[k + 1] === L.for || t.lexeme[k + 1] === L.by || (t.role[i]! & PAST) !== 0) &&
        (seasonNear(f, k, 10) || workNear(f, k))
      )
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    return null
  }
  // "pulled the plug on it"
  if (lexeme === L.plug && PULL.has(t.lexeme[i - 2] ?? 0))
    return { value: 'cancelled', head: i - 2, first: i - 2, last: i + 1 }
  // "nabs a second season"; "landed an early renewal" has its own word.
  if (WINS.has(lexeme)) {
    const m = f.seasons.find(
      (x) => (typeof x.season === 'number' || x.season === 'new') && x.first > i && x.first - i <= 3,
    )
    return m === undefined || RENEWED.has(t.lexeme[m.last] ?? 0) || ORDERED.has(t.lexeme[m.last] ?? 0)
      ? null
      : { value: 'renewed', head: i, first: i, last: m.last }
  }
  // "a third season is on the way"
  if (lexeme === L.way) {
    if (t.lexeme[i - 1] !== L.the || t.lexeme[i - 2] !== L.on) return null
    const m = f.seasons.find((x) => typeof x.season === 'number' && x.last <= i && i - x.last <= 6)
    return m === undefined ? null : { value: 'renewed', head: i, first: m.first, last: i + 1 }
  }
  // "will not move forward with a third season", "has opted not to proceed with it"
  if (MOVE.has(lexeme))
    return negated(f, i, 4) &&
      (t.lexeme[i + 1] === L.forward || t.lexeme[i + 1] === L.with) &&
      (seasonNear(f, i, 8) || f.titles.some((m) => m.first > i && m.first - i < 5))
      ? { value: 'cancelled', head: i, first: i, last: i + 2 }
      : null
  // "won't be back for a third season"
  if (lexeme === L.back)
    return t.lexeme[i - 1] === L.be &&
      negated(f, i, 3) &&
      f.told.length > 0 &&
      (f.seasons.length > 0 || i + 1 >= s.to || t.kind[i + 1] !== WORD)
      ? { value: 'cancelled', head: i, first: i - 1, last: i + 1 }
      : null
  // "there will be a seventh series"
  if (lexeme === L.be) {
    if (
      t.lexeme[i - 1] !== L.will ||
      t.lexeme[i + 1] === L.no ||
      !(t.lexeme[i - 2] === L.there || t.lexeme[i - 3] === L.there)
    )
      return null
    const m = f.seasons.find((x) => typeof x.season === 'number' && x.first > i && x.first - i <= 2)
    return m === undefined ? null : { value: 'renewed', head: i, first: i - 1, last: m.last }
  }
  if (lexeme === L.green && t.lexeme[i + 1] === L.light) return { value: 'renewed', head: i, first: i, last: i + 2 }

  // "will return for a fourth season"
  if (RETURN.has(lexeme)) {
    if (t.lexeme[i + 1] !== L.for && t.lexeme[i + 1] !== L.with) return null
    const m = f.seasons.find((x) => typeof x.season === 'number' && x.first > i && x.first - i <= 4)
    return m === undefined || f.names.some((n) => n.last === i || n.last === i - 1)
      ? null
      : { value: negated(f, i, 3) ? 'cancelled' : 'renewed', head: i, first: i, last: m.last }
  }
  if (GIVE.has(lexeme)) {
    // "is getting a sequel", "gets its own movie"
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++)
      if (SEQUEL.has(t.lexeme[k]!) && (t.role[i]! & PAST) === 0)
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    // "gets a second season", "given a third season", "gave it a series order"
    for (let k = i + 1; k < Math.min(s.to, i + 7); k++) {
      if (ORDERED.has(t.lexeme[k]!) || (t.lexeme[k] === L.green && t.lexeme[k + 1] === L.light))
        return { value: 'renewed', head: i, first: i, last: k + 1 }
      if (f.seasons.some((m) => m.first === k && typeof m.season === 'number') && k - i <= 3)
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    }
    return null
  }
  if (CONFIRMED.has(lexeme)) {
    // "confirmed season 2", "season 2 is confirmed", "season 2 officially confirmed": the season itself, not a day of it.
    if (f.dates.some((d) => d.first > i && d.first - i < 3)) return null
    const object = f.seasons.find((m) => typeof m.season === 'number' && m.first > i && m.first - i <= 4)
    const subject = f.seasons.find((m) => typeof m.season === 'number' && m.last <= i && i - m.last <= 4)
    const m = object ?? subject
    if (m === undefined || hasRelease(f, i, m.first)) return null
    if (object !== undefined && objectRunsOn(f, object.last)) return null
    return { value: 'renewed', head: i, first: Math.min(i, m.first), last: Math.max(i + 1, m.last) }
  }
  if (
    IN_WORKS.has(lexeme) &&
    i > s.from &&
    (t.lexeme[i - 1] === L.in || (t.lexeme[i - 1] === L.the && t.lexeme[i - 2] === L.in)) &&
    (seasonNear(f, i, 10) || f.titles.length > 0)
  )
    return { value: lexeme === L.development ? 'undecided' : 'renewed', head: i, first: i - 1, last: i + 1 }
  return null
}

function hasRelease(f: Frame, a: number, b: number): boolean {
  return f.events.some(
    (e) =>
      (e.kind === 'release' || e.kind === 'production' || e.kind === 'trailer') &&
      e.first >= Math.min(a, b) - 1 &&
      e.first <= Math.max(a, b) + 4,
  )
}

/** "confirmed season 2 episodes", "confirmed season 2 will premiere": something else about the season. */
function objectRunsOn(f: Frame, after: number): boolean {
  const r = after < f.s.to ? f.t.role[after]! : 0
  return (r & MODAL) !== 0
}

function seasonNear(f: Frame, i: number, reach: number): boolean {
  return f.seasons.some((m) => Math.abs(m.first - i) <= reach)
}

function workNear(f: Frame, i: number): boolean {
  for (let k = i + 1; k < Math.min(f.s.to, i + 7); k++) if ((f.t.role[k]! & WORK) !== 0) return true
  return f.titles.some((m) => m.first > i && m.first - i < 5)
}

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
  const after =
    passive && before.length > 0 ? [] : numbered.filter((m) => m.first > found.head && m.first - found.head < 14)
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
function ending(f: Frame, attributions: readonly Attribution[]): boolean {
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
    if ((s.role & (RENEW | SEASON | OFFICIAL | WORK | NEGATION)) === 0) return
    let any = false
    for (let i = (s.triggers & DECIDES) === 0 ? s.to : s.from; i < s.to; i++) {
      if ((TRIGGERS[t.lexeme[i]!]! & DECIDES) === 0) continue
      if (f.titles.some((m) => i >= m.first && i < m.last)) continue
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
      if (value === 'renewed' && (no || (unknown && !hasHope(f, clause)))) {
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

/** Whether a heading speaks of several works, or is no more than a verdict. */
function overMany(f: Frame): boolean {
  const { t, s } = f
  let words = 0
  for (let i = s.from; i < s.to; i++) if (t.kind[i] === WORD) words++
  return words === 1 || isAboutMany(t, s)
}

/**
 * "Renewed" or "Cancelled" as a heading, and under it works, a line each.
 */
function underVerdict(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s, scene } = f
  if (s.kind === BODY) return false
  // "Every cancelled and renewed show"
  if (s.kind === HEADLINE) return f.titles.length === 0 && f.seasons.length === 0 && overMany(f)
  if (f.titles.length === 0) {
    let value: Verdict | null = null
    let words = 0
    for (let i = s.from; i < s.to; i++) {
      if (t.kind[i] !== WORD) continue
      words++
      if (RENEWED.has(t.lexeme[i]!) || t.lexeme[i] === L.returning) value ??= 'renewed'
      else if (CANCELLED.has(t.lexeme[i]!)) value ??= 'cancelled'
      else if (OVER.has(t.lexeme[i]!)) value ??= 'ended'
      else if (t.lexeme[i] === L.or || t.lexeme[i] === L.not) value = null
    }
    if (words > 6) return false
    scene.verdictLine = value === null ? null : { value, index: f.index }
    // "Renewed shows" over a list is about no one of them.
    return value !== null && f.seasons.length === 0 && overMany(f)
  }
  const line = scene.verdictLine
  const m = f.titles[0]!
  if (line === null || m.first - s.from > 2 || s.to - m.last > 9) return false
  const subject = subjectAt(f, m.last)
  if (subject === null) return false
  emit(
    f,
    'renewal',
    f.seasons.length > 0 ? subject : { ...subject, season: null },
    line.value,
    'happened',
    sourceAt(f, attributions, m.first),
    m.first,
    m.last,
  )
  return true
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

/** "Renewed: Blue Hour, Red Moon (ABC)": the verdict holds for each. */
function row(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  if (f.titles.length < 2 || t.lexeme[s.from + 1] !== L.colon) return false
  const head = t.lexeme[s.from]!
  const value = RENEWED.has(head) ? 'renewed' : CANCELLED.has(head) ? 'cancelled' : OVER.has(head) ? 'ended' : null
  if (value === null) return false
  const source = sourceAt(f, attributions, s.from)
  for (const m of f.titles)
    emit(f, 'renewal', { title: m.title.text, season: null }, value, 'happened', source, m.first, m.last)
  return true
}

/** "Blue Hour: Ended", "Blue Hour (ABC) – Final season", "Blue Hour: Pending" on a line of its own. */
function lineVerdict(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  const m = f.titles[0]
  if (m === undefined || f.titles.length > 1 || m.first - s.from > 2 || s.to - m.last > 10) return false
  let i = m.last
  if (t.kind[i] !== PUNCT) return false
  while (i < s.to && t.kind[i] === PUNCT) {
    if (t.lexeme[i] === L.bracket) while (i < s.to && t.lexeme[i] !== L.close) i++
    i++
  }
  if (i >= s.to || (!OVER.has(t.lexeme[i]!) && t.lexeme[i] !== L.pending)) return false
  const value = t.lexeme[i] === L.pending ? 'undecided' : 'ended'
  const subject = { ...subjectAt(f, m.first), title: m.title.text, season: null }
  emit(
    f,
    'renewal',
    subject,
    value,
    value === 'ended' ? 'happened' : 'unknown',
    sourceAt(f, attributions, i),
    m.first,
    i + 1,
  )
  return true
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
    if (!to && !run) continue
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
    for (let i = clause.from; i < clause.to; i++) {
      if (!DECISION.has(t.lexeme[i]!) || Math.abs(i - m.first) > 9 || !negated(f, i, 4)) continue
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
