import type { Subject } from '../../claim.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { clausesBetween, type Focus, type Frame, type Scene } from '../scene.ts'
import type { SeasonMention } from '../seasons.ts'
import type { Title, TitleMention } from '../titles/titles.ts'
import type { Tokens } from '../tokens.ts'
import { noteSubject, topicAt } from './topics.ts'

const OF = lexemeOf(english, 'of')

/** Which season a mention's words mean. */
function seasonNumber(scene: Scene, focus: Focus, m: SeasonMention, title: Title | null): number | null {
  if (typeof m.season === 'number') return m.season
  const base = title === scene.main ? scene.season : title === focus.title ? focus.season : null
  switch (m.season) {
    case 'previous':
      return base !== null && base > 1 ? base - 1 : null
    case 'new':
    case 'final':
    case 'this':
      return base ?? (m.season === 'new' ? null : (focus.season ?? null))
    default:
      return title === focus.title ? focus.season : base
  }
}

/** What `subjectAt` goes by, where it is not all that the sentence has. */
interface Scope {
  readonly told?: readonly TitleMention[]
  readonly seasons?: readonly SeasonMention[]
}
const ALL: Scope = {}

/**
 * What a token is about: the likeliest of the works in view (`topicAt`), and the season that stands nearest to it among those of
 * that work.
 */
export function subjectAt(f: Frame, at: number, scope: Scope = ALL): Subject | null {
  const { told = f.told, seasons = f.seasons } = scope
  const { focus } = f
  const topic = topicAt(f, at, told)
  if (topic === null) return null
  const { title, mention } = topic
  const whole = title === focus.title ? focus.season : title === f.scene.main ? f.scene.season : null
  const m = seasons.length === 0 ? null : seasonAt(f, seasons, at, mention)
  const season =
    m === null
      ? whole
      : m.season === null
        ? (nearestNumber(seasons, m) ?? whole)
        : seasonNumber(f.scene, focus, m, title)
  const subject = subjectOf(title, season, m?.part, m?.episode)
  noteSubject(subject)
  return subject
}

/** The season that stands nearest to a part or an episode in its sentence ("episode 3 of season 2"). */
function nearestNumber(seasons: readonly SeasonMention[], part: SeasonMention): number | null {
  let best: number | null = null
  let cost = 9
  for (const m of seasons) {
    const gap = Math.abs(m.first - part.first)
    if (typeof m.season === 'number' && !m.elliptic && gap < cost) {
      cost = gap
      best = m.season
    }
  }
  return best
}

function subjectOf(
  title: Title,
  season: number | null,
  part: number | undefined,
  episode: number | undefined,
): Subject {
  const film = title.kind === 'film' && season === null
  if (part === undefined && episode === undefined)
    return film ? { title: title.text, season, kind: 'film' } : { title: title.text, season }
  return {
    title: title.text,
    season,
    ...(part === undefined ? {} : { part }),
    ...(episode === undefined ? {} : { episode }),
    ...(film ? { kind: 'film' as const } : {}),
  }
}

/** Which mention of a season, a part or an episode stands nearest to a token, of those that are the work's. */
function seasonAt(
  f: Frame,
  seasons: readonly SeasonMention[],
  at: number,
  mention: TitleMention | null,
): SeasonMention | null {
  let best: SeasonMention | null = null
  let cost = Infinity
  for (const m of seasons) {
    // A season that stands by another work is that work's.
    if (mention !== null && f.titles.length > 1 && otherTitleNearer(f, m, mention)) continue
    const distance = m.first <= at ? at - m.last : (m.first - at) * 1.6 + 1
    const c = Math.max(0, distance) + clausesBetween(f, m.first, at) * 8
    if (c < cost) {
      cost = c
      best = m
    }
  }
  return best
}

function otherTitleNearer(f: Frame, m: SeasonMention, mine: TitleMention): boolean {
  const own = distanceOf(f.t, m, mine)
  for (const x of f.titles) if (x.title !== mine.title && distanceOf(f.t, m, x) < own) return true
  return false
}

/** How far a title stands from a season that may be its own; "season 2 of X" is no distance. */
function distanceOf(t: Tokens, m: SeasonMention, x: TitleMention): number {
  if (x.last <= m.first) return m.first - x.last
  if (x.first < m.last) return 0
  return t.lexeme[x.first - 1] === OF || t.lexeme[x.first - 2] === OF ? 0 : x.first - m.last + 3
}
