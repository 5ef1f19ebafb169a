import { certaintyAt, negated, sourceAt, tenseAt } from '../cues.ts'
import { windowOf } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'
import { PAST, TRAILER } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, subjectAt } from '../scene.ts'
import { spanOf } from '../dating/place.ts'

const ids = (words: string) => lexemesOf(english, words)
const SHOWN = ids(
  'released releases dropped drops debuted debuts unveiled unveils shared shares revealed launched premiered premiere arrived arrives arrive posted accompanied out aired screened published played uploaded promised',
)

/**
 * A trailer or teaser that is out or promised: "a teaser was shared yesterday", "Netflix dropped the trailer", "a full trailer will
 * follow next month". "Watch the trailer below" says nothing.
 */
export const trailer: Recogniser = {
  property: 'trailer',
  roles: TRAILER,
  read(f, attributions) {
    const { t } = f
    for (const e of f.events) {
      if (e.kind !== 'trailer') continue
      const clause = clauseAt(f, e.head)
      let shown = -1
      for (let i = Math.max(clause.from, e.head - 8); i < Math.min(clause.to, e.head + 9); i++)
        if (SHOWN.has(t.lexeme[i]!) && i !== e.head && (shown < 0 || Math.abs(i - e.head) < Math.abs(shown - e.head)))
          shown = i
      const d =
        e.dates.find((x) => x.kind === 'window') ??
        f.events.find((o) => o !== e && o.head === shown)?.dates.find((x) => x.kind === 'window') ??
        null
      if (shown < 0 && d === null) continue
      const subject = subjectAt(f, e.head)
      if (subject === null) continue
      const head = shown >= 0 ? shown : e.head
      let tense = tenseAt(f, head)
      if (tense === 0 || (shown >= 0 && (t.role[shown]! & PAST) !== 0)) tense = tense === 1 ? 1 : -1
      if (d !== null && f.scene.reference !== null && d.from !== null) tense = d.from > f.scene.reference ? 1 : -1
      const source = sourceAt(f, attributions, head)
      const certainty = certaintyAt(f, head, { tense, denied: negated(f, head) }, source)
      const span = spanOf(f, e, d)
      emit(
        f,
        'trailer',
        subject,
        d === null ? null : windowOf(d, t.text),
        certainty,
        source,
        Math.min(span.first, head),
        Math.max(span.last, head + 1),
      )
      return
    }
  },
}
