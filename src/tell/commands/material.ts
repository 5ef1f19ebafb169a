import type { ClaimDocument } from '../../claim.ts'
import type { IsoDay } from '../../day.ts'
import type { Release } from '../../release.ts'
import { plain } from '../pages/text.ts'
import { Articles } from './articles.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { today } from './options.ts'
import { useOwnHours } from './settings.ts'

/** A question, as the command line puts it. */
export interface Question {
  readonly title: string
  /** Where the articles are; none asks the ledger. */
  readonly paths: readonly string[]
  readonly season: number | undefined
  readonly ledger: string | undefined
  /** The day that it is asked on; today unless told. */
  readonly asOf: IsoDay | undefined
}

/** What a question is answered from. */
export interface Material {
  readonly documents: readonly ClaimDocument[]
  readonly release: Release
  readonly asOf: IsoDay
  /** What is known of sources by a day from their track records; nothing where articles are given. */
  readonly trust: (asOf: IsoDay) => ReadonlyMap<string, number>
  /** How many inputs could not be used. */
  readonly failed: number
}

/** Gathers the documents that a question is answered from and settles which release it means; stops where nothing is known. */
export async function materialFor(question: Question): Promise<Material> {
  const { titles, ...found } = await (question.paths.length > 0 ? fromPaths(question) : fromLedger(question))
  const { chooseRelease } = await import('../find.ts')
  return { ...found, release: chooseRelease(found.documents, titles, question.season, found.asOf) }
}

type Found = Omit<Material, 'release'> & { readonly titles: readonly string[] }

async function fromPaths({ title, paths, asOf }: Question): Promise<Found> {
  await useOwnHours()
  const articles = new Articles(paths)
  const documents: ClaimDocument[] = []
  for await (const { document } of articles) documents.push(document)
  if (documents.length === 0) throw new Stop('there is no article to answer from', EXIT.input)
  const known = documents.flatMap(({ claims }) => claims.map(({ subject }) => subject.title))
  return {
    documents,
    titles: await titlesOrStop(known, title, 'These articles say'),
    asOf: asOf ?? today(),
    trust: () => new Map(),
    failed: articles.failed,
  }
}

async function fromLedger({ title, ledger: file, asOf: day }: Question): Promise<Found> {
  return withLedger(file, false, async (ledger) => {
    const asOf = day ?? today()
    const titles = await titlesOrStop(await ledger.titles(), title, 'The ledger knows')
    // What somebody asks about is not forgotten.
    for (const one of titles) await ledger.ask(one, today())
    const { trustIn } = await import('../track.ts')
    const trust = trustIn(await ledger.outcomes.calls())
    return { documents: await ledger.documents(titles, { asOf }), titles, asOf, trust, failed: 0 }
  })
}

async function titlesOrStop(known: Iterable<string>, title: string, who: string): Promise<readonly string[]> {
  const { findTitle } = await import('../find.ts')
  const found = findTitle(known, title)
  if ('titles' in found) return found.titles
  const close = found.close.map((one) => `“${plain(one, 120)}”`)
  throw new Stop(
    `${who} nothing about “${plain(title, 120)}”.${close.length > 0 ? ` Did you mean ${close.join(' or ')}?` : ''}`,
    EXIT.unknown,
  )
}
