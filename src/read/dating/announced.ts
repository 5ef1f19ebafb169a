import type { Source } from '../../claim.ts'
import { sourceAt } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'
import { OFFICIAL } from '../lexicon/roles.ts'
import { type Frame, notes } from '../scene.ts'
import { BODY } from '../sentences.ts'

/** What a platform announces that is a list of works. */
const SLATE = lexemesOf(english, 'slate lineup')

/** Who announced the list of works that the text passes on. */
const announcers = notes<Source>()

/** Notes whether a sentence tells that a platform announced a list: "Netflix has unveiled its autumn slate". */
export function hearAnnouncement(f: Frame): void {
  const { t, s, scene } = f
  if ((s.role & OFFICIAL) === 0 || announcers(scene).length > 0) return
  for (let i = s.from; i < s.to; i++) {
    if (!SLATE.has(t.lexeme[i]!)) continue
    const source = sourceAt(f, f.attributions, i)
    if (source.kind === 'official') announcers(scene).push(source)
    return
  }
}

/** The source of a line of a list: whoever announced the list, where the line names nobody. */
export function listedBy(f: Frame, source: Source): Source {
  if (f.s.kind === BODY || source.kind !== 'outlet' || source.name !== null) return source
  return announcers(f.scene)[0] ?? source
}
