import type { Answer } from '../../answer.ts'
import type { IsoDay } from '../../day.ts'
import { plain } from '../pages/text.ts'
import { releaseName } from '../pages/words.ts'
import { releasePath } from '../slug.ts'

/** As much of an answer as an embed shows. */
export interface EmbedAnswer {
  readonly name: string
  readonly path: string
  readonly sentence: string
  readonly status: Answer['status']
  /** The official day; `null` without one. */
  readonly day: IsoDay | null
  readonly as_of: IsoDay
}

/** What an embed shows of an answer. */
export function embedAnswer({ release, sentence, status, official, as_of }: Answer): EmbedAnswer {
  const { from = null, to = null } = official?.window ?? {}
  return {
    name: releaseName({ ...release, title: plain(release.title, 120) }),
    path: releasePath(release),
    sentence: plain(sentence, 300),
    status,
    day: status !== 'cancelled' && from === to ? from : null,
    as_of,
  }
}
