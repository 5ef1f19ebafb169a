import type { Values } from '../../claim.ts'
import { certaintyAt, planned, tenseAt } from '../cues.ts'
import { sourceAt } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { PRODUCE, RELEASE } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)
const FILMING = ids('filming shoot shooting film filmed shot photography')
const PRODUCTION = ids('production')
const POST = lexemeOf(english, 'post')
const EDIT = ids('editing')
/** After a verb of taking: "took two years to make"; before "in the": "two years in the making". */
const MAKE = ids('make making')
const THE = lexemeOf(english, 'the')
const TO = lexemeOf(english, 'to')
const THAN = lexemeOf(english, 'than')
const TAKES = ids('took takes take taken lasted lasts last needs needed required requires spent runs run')
const GAP = ids('wait gap after between later break hiatus pause')

/** The phase that a duration is said of: the nearest word for one within its clause. */
function phaseNear(f: Frame, at: number): { phase: Values['lead_time']['phase']; token: number } | null {
  const { t } = f
  const clause = clauseAt(f, at)
  let best: { phase: Values['lead_time']['phase']; token: number } | null = null
  let cost = 14
  for (let i = clause.from; i < clause.to; i++) {
    const lexeme = t.lexeme[i]!
    let phase: Values['lead_time']['phase'] | null = null
    // "Longer than the shoot itself"
    if (t.lexeme[i - 1] === THAN || t.lexeme[i - 2] === THAN) continue
    if (lexeme === POST || EDIT.has(lexeme)) phase = 'post'
    else if (MAKE.has(lexeme) && i > at && (t.lexeme[i - 1] === THE || t.lexeme[i - 1] === TO)) phase = 'production'
    else if (FILMING.has(lexeme)) phase = 'filming'
    else if (PRODUCTION.has(lexeme) && t.lexeme[i - 1] !== POST && t.lexeme[i - 2] !== POST) phase = 'production'
    if (phase === null) continue
    const c = Math.abs(i - at)
    if (c < cost) {
      cost = c
      best = { phase, token: i }
    }
  }
  return best
}

/** How long a stage takes: "a six-month post-production", "production took two years", "the shoot lasted 110 days". */
export const leadTime: Recogniser = {
  property: 'lead_time',
  roles: PRODUCE | RELEASE,
  read(f, attributions) {
    const { t } = f
    for (const d of f.dates) {
      if (d.kind !== 'duration' || d.duration === undefined) continue
      const clause = clauseAt(f, d.first)
      let takes = -1
      for (let i = clause.from; i < clause.to; i++) if (TAKES.has(t.lexeme[i]!) && Math.abs(i - d.first) < 10) takes = i
      const near = phaseNear(f, d.first)
      if (near === null) continue
      // Without a verb of taking: only straight before or after the word ("six-month post-production", "a shoot of six months").
      if (
        takes < 0 &&
        !(near.token - d.last <= 3 && near.token >= d.last) &&
        !(d.first - near.token <= 3 && d.first > near.token)
      )
        continue
      for (let i = clause.from; i < clause.to; i++) if (GAP.has(t.lexeme[i]!) && i > d.first && i - d.last < 2) return
      const subject = subjectAt(f, near.token)
      if (subject === null) continue
      const head = takes >= 0 ? takes : near.token
      const tense = takes < 0 ? (planned(f, head) ? 1 : -1) : tenseAt(f, head)
      const source = sourceAt(f, attributions, head)
      emit(
        f,
        'lead_time',
        subject,
        { phase: near.phase, duration: d.duration },
        certaintyAt(f, head, { tense: tense === 0 ? -1 : tense, denied: false }, source),
        source,
        Math.min(d.first, near.token, head),
        Math.max(d.last, near.token + 1, head + 1),
      )
    }
  },
}
