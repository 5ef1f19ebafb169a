import { generateOpml, parseOpml } from 'feedsmith'
import { messageOf, problem } from '../problem.ts'

/** One outline of an OPML file that has no outlines under it. */
export interface Outline {
  readonly title: string
  /** The address of a feed; `null` for an outline that is only text. */
  readonly feed: string | null
  /** The page that the feed belongs to. */
  readonly site: string | null
  /** The outlines above it, joined by ` / `. */
  readonly folder: string | null
}

/** An outline as the parser gives it. */
interface Node {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly htmlUrl?: string
  readonly outlines?: readonly Node[]
}

/**
 * The outlines of an OPML file (opml.org/spec2.opml), as feed readers export their feeds; read by feedsmith, which refuses
 * deep nesting.
 *
 * @throws InputError naming the file
 * @example outlinesIn(text, 'feeds.opml')[0]?.feed // 'https://harbour.test/feed'
 */
export function outlinesIn(text: string, name: string): Outline[] {
  let nodes: readonly Node[]
  try {
    nodes = (parseOpml(text).body?.outlines ?? []) as readonly Node[]
  } catch (error) {
    throw problem(name, `is not OPML (${messageOf(error)}): export it again`, error)
  }
  const found: Outline[] = []
  const walk = (outlines: readonly Node[], folder: string | null): void => {
    for (const { text: label, title, xmlUrl, htmlUrl, outlines: inner = [] } of outlines) {
      const shown = (title ?? label ?? xmlUrl ?? '').trim()
      if (inner.length > 0) walk(inner, folder === null ? shown : `${folder} / ${shown}`)
      else if (shown !== '') found.push({ title: shown, feed: xmlUrl ?? null, site: htmlUrl ?? null, folder })
    }
  }
  walk(nodes, null)
  return found
}

/**
 * Outlines as an OPML 2.0 file, folders as outlines above them.
 *
 * @example opmlOf('Whenabouts', [{ title: 'Harbour News', feed: 'https://harbour.test/feed', site: null, folder: 'Press' }])
 */
export function opmlOf(title: string, outlines: readonly Outline[]): string {
  const leaf = ({ title: text, feed, site }: Outline) => ({
    text,
    ...(feed === null ? {} : { type: 'rss', title: text, xmlUrl: feed }),
    ...(site === null ? {} : { htmlUrl: site }),
  })
  const folders = Map.groupBy(outlines, ({ folder }) => folder)
  const nodes = [...folders].flatMap(([folder, inside]) =>
    folder === null ? inside.map(leaf) : [{ text: folder, outlines: inside.map(leaf) }],
  )
  return `${generateOpml({ head: { title }, body: { outlines: nodes } }).trimEnd()}\n`
}
