import { titleAt } from '../at.ts'
import type { Certainty, Claim, Source, Subject } from '../../claim.ts'
import { certaintyAt, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { mix, mixText } from '../hash-table.ts'
import { found as isHolder, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { AUXILIARY, MODAL, NEGATION, OFFICIAL, PAST, RENEW, SEASON, WORK } from '../lexicon/roles.ts'
import { lineVerdict, row, underVerdict } from '../orders/lines.ts'
import { isRespective, rowOf, seasonsOf } from '../orders/objects.ts'
import { CLOSES, closing, ending } from '../orders/endings.ts'
import { absent, FATES, open } from '../orders/open.ts'
import { outcomeOf } from '../orders/outcome.ts'
import { isBeyond, prospect } from '../orders/prospects.ts'
import { DECIDES, type Found, type Verdict, verdictAt } from '../orders/verdicts.ts'
import { ofMany } from '../dating/many.ts'
import { dropRepeats } from '../dating/repeats.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, type Scene } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { PUNCT } from '../tokens.ts'
import { TRIGGERS } from '../triggers.ts'
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

/** "Will not be renewed": a participle of what is to come. */
function willBe(f: Frame, head: number): boolean {
  for (let k = head - 1; k >= Math.max(f.s.from, head - 3); k--) if ((f.t.role[k]! & MODAL) !== 0) return true
  return false
}

/** "Has won a second season from Hulu", "picked up to series at BBC Two": whose word it is. */
function giverAfter(f: Frame, from: number): Source | null {
  const { t, s } = f
  for (let k = from; k < Math.min(s.to - 1, from + 5); k++) {
    if (t.kind[k] === PUNCT) return null
    if (GIVERS.has(t.lexeme[k]!) && nameAt(t, k + 1, s.to) && isHolder.kind === PLATFORM_NAME)
      return { kind: 'official', name: t.text.slice(t.start[k + 1]!, t.end[isHolder.end - 1]!), via: null }
  }
  return null
}
const GIVERS = ids('from at by')

const UNSURE: ReadonlySet<string> = new Set(['hoped', 'possible', 'unknown'])

function put(
  f: Frame,
  attributions: readonly Attribution[],
  found: Found,
  value: Verdict,
  certainty: Certainty | null,
  subject: Subject,
): void {
  const tense = tenseAt(f, found.head)
  const mood = {
    tense: tense === 1 && ((f.t.role[found.head]! & PAST) === 0 || willBe(f, found.head)) ? 1 : -1,
    denied: false,
  } as const
  let source = sourceAt(f, attributions, found.head)
  if (source.kind === 'outlet') source = giverAfter(f, found.last) ?? source
  const sure = certainty ?? certaintyAt(f, found.head, mood, source)
  // "Let us hope that Netflix renews it", "is expected to": what the rights holder may do is not its word.
  if (source.kind === 'official' && (UNSURE.has(sure) || certainty === 'expected'))
    source = sourceAt(
      f,
      attributions.filter((a) => a.how === 'said'),
      found.head,
    )
  let { first, last } = found
  const clause = clauseAt(f, found.head)
  for (const m of [...f.titles, ...f.seasons]) {
    if (m.first >= clause.from && m.first < first && first - m.first < 12) first = m.first
    if (m.last <= clause.to && m.last > last && m.last - last < 14) last = m.last
  }
  emit(f, 'renewal', subject, value, sure, source, first, last)
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
    const asked = asks(f)
    if (
      (asked && opensAsking(f)) ||
      underVerdict(f, attributions) ||
      lineVerdict(f, attributions) ||
      row(f, attributions)
    )
      return
    if (
      (s.role & (RENEW | SEASON | OFFICIAL | WORK | NEGATION)) === 0 &&
      (s.triggers & (DECIDES | CLOSES | FATES)) === 0
    )
      return
    let any = false
    for (let i = (s.triggers & DECIDES) === 0 ? s.to : s.from; i < s.to; i++) {
      if ((TRIGGERS[t.lexeme[i]!]! & DECIDES) === 0) continue
      if (titleAt(f, i) !== undefined) continue
      const found = verdictAt(f, i)
      if (found === null || ofMany(f, found.head) || (asked && clauseAt(f, i).to === s.to)) continue
      const base = subjectAt(f, i)
      if (base === null) continue
      const outcome = outcomeOf(f, found)
      if (outcome === null) continue
      const { value, certainty } = outcome
      tell(f, attributions, found, value, certainty, base)
      any = true
      i = Math.max(i, found.last - 1)
    }
    if (!any && !ending(f, attributions, put) && !closing(f, attributions, put)) {
      if (!absent(f, attributions, put) && !prospect(f, attributions, put)) open(f, attributions, put)
    } else if (any) ending(f, attributions, put)
  },
  finish(scene) {
    dropRepeats(scene, 'renewal', keyOf)
    dropWhole(scene)
  },
}

/** "Netflix renews Arc" over "renewed for a second season": the season's order is the series'. */
function dropWhole(scene: Scene): void {
  const { claims } = scene
  const ordered = new Set<string>()
  const isOrder = (c: Claim): boolean =>
    c.property === 'renewal' && c.value === 'renewed' && (c.certainty === 'happened' || c.certainty === 'official')
  for (const c of claims)
    if (c.subject.season !== null && c.subject.season > 1 && isOrder(c)) ordered.add(c.subject.title)
  if (ordered.size === 0) return
  let kept = 0
  for (const c of claims)
    if (c.subject.season !== null || !ordered.has(c.subject.title) || !isOrder(c)) claims[kept++] = c
  claims.length = kept
}

function keyOf({ subject: s, value }: Claim): number {
  return mixText(mix(mixText(0, s.title), s.season ?? -1), typeof value === 'string' ? value : null)
}

/** Tells a decision of each work and each season that it is about. */
function tell(
  f: Frame,
  attributions: readonly Attribution[],
  found: Found,
  value: Verdict,
  certainty: Certainty | null,
  base: Subject,
): void {
  let seasons = seasonsOf(f, found)
  // "cancelled after two seasons": the series, not a season.
  if (value === 'cancelled' && afterSeasons(f, found)) seasons = []
  // "Nothing beyond season 2 has been ordered"
  if (value === 'undecided' && seasons.length === 1 && isBeyond(f, seasons[0]!.season))
    seasons = [{ season: seasons[0]!.season + 1 }]
  const works = rowOf(f, found)
  if (works.length > 1) {
    const each = seasons.length === works.length && isRespective(f)
    for (const [k, m] of works.entries()) {
      const subject: Subject = {
        title: m.title.text,
        season: null,
        ...(m.title.kind === 'film' ? { kind: 'film' } : {}),
      }
      const mine = each ? [seasons[k]!] : seasons
      if (mine.length === 0)
        put(f, attributions, found, value, certainty, {
          ...subject,
          season: value === 'renewed' && m.title === f.scene.main ? f.scene.season : null,
        })
      else for (const { season } of mine) put(f, attributions, found, value, certainty, { title: m.title.text, season })
    }
    return
  }
  if (
    value === 'renewed' &&
    seasons.length === 0 &&
    base.season === null &&
    f.scene.season !== null &&
    base.title === f.scene.main?.text
  )
    seasons = [{ season: f.scene.season }]
  if (seasons.length === 0)
    put(f, attributions, found, value, certainty, value === 'cancelled' ? { ...base, season: null } : base)
  else for (const { season } of seasons) put(f, attributions, found, value, certainty, { ...base, season })
}

/** "Has it been renewed?", "When does it return?": a question from its first word; not "It is renewed, but for when?". */
function opensAsking(f: Frame): boolean {
  const { t, s } = f
  let i = s.from
  while (i < s.to && t.kind[i] === PUNCT) i++
  return f.clauses.length === 1 || (t.role[i]! & (AUXILIARY | MODAL)) !== 0 || ASKS.has(t.lexeme[i]!)
}
const ASKS = ids('when what who why how which where is')

/** Whether a sentence ends as a question: it tells nothing there. */
function asks(f: Frame): boolean {
  const { t, s } = f
  for (let i = s.to - 1; i >= s.from && t.kind[i] === PUNCT; i--) if (t.lexeme[i] === L.question) return true
  return false
}

function afterSeasons(f: Frame, found: Found): boolean {
  for (let k = found.last; k < Math.min(f.s.to, found.last + 3); k++) if (f.t.lexeme[k] === L.after) return true
  return false
}
