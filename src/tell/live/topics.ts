import { createHash } from 'node:crypto'
import { releaseOfPath } from '../asked.ts'
import { followed } from '../changes/look.ts'
import { plain } from '../pages/text.ts'
import { releasePath } from '../slug.ts'
import type { Site } from '../site.ts'

/** Where something stands that readers of a page want to know: a digest to compare, and the news in a line. */
export interface Stand {
  readonly digest: string
  readonly news: string
}

/** What can be listened to: `/` for all that is followed, else the path of a release. */
export async function standOf(site: Site, topic: string): Promise<Stand | null> {
  return topic === '/' ? homeStand(site) : releaseStand(site, topic)
}

/** Where the answer of one release stands; `null` where there is none at this path. */
export async function releaseStand({ known, source }: Site, path: string): Promise<Stand | null> {
  const release = releaseOfPath(await known.releases(), path)
  if (!release) return null
  const { sentence, quantiles, status } = await known.short(release, source.today())
  return { digest: digestOf([sentence, quantiles, status]), news: `The answer changed: ${plain(sentence, 300)}` }
}

/** Where everything that is followed stands. */
export async function homeStand({ known, source, ledger }: Site): Promise<Stand> {
  const today = source.today()
  const stands: unknown[] = [ledger ? await ledger.changes.last() : 0]
  for (const { release } of ledger ? await followed(ledger, known, today) : []) {
    const { sentence, quantiles } = await known.short(release, today)
    stands.push([releasePath(release), sentence, quantiles])
  }
  return { digest: digestOf(stands), news: 'Something changed in what you follow.' }
}

function digestOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 16)
}
