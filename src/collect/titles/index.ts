import { bytesOf, bytesOfFile } from '../bytes.ts'
import { messageOf, problem, size } from '../problem.ts'
import { decodedText } from '../text.ts'
import { wishInLine } from './plain.ts'
import type { Wish } from './wish.ts'

export type { Wish } from './wish.ts'

/** Largest list that is read, in bytes: Sonarr's export of a thousand series has some 10 MB. */
const MAX_LIST = 50_000_000

/** The titles of a list. */
export interface Wishes {
  readonly wishes: readonly Wish[]
  /** Entries in which no title was found. */
  readonly unread: number
}

/**
 * The titles in a file, or in a stream for `-`: plain text (a title a line), CSV with a header, OPML (an outline a title), or
 * JSON as Sonarr, Radarr, Trakt and TVmaze export it. What it is shows in its content, not in its name. A title named twice
 * is there once.
 *
 * @throws InputError naming the file and saying what to do
 * @example (await titlesIn('watchlist.csv', process.stdin)).wishes[0]?.title
 */
export async function titlesIn(path: string, stdin: AsyncIterable<unknown>): Promise<Wishes> {
  const name = path === '-' ? 'standard input' : path
  const advice = `a list of titles has at most ${size(MAX_LIST)}`
  const bytes = path === '-' ? await bytesOf(stdin, name, MAX_LIST, advice) : await bytesOfFile(path, MAX_LIST, advice)
  const found = await wishesIn(await decodedText(bytes, name), name)
  const once = new Map(
    found.wishes.map((wish) => [JSON.stringify([wish.title, wish.season, wish.kind, wish.ids]), wish]),
  )
  if (once.size === 0) throw problem(name, 'names no title: a title a line, CSV, OPML and JSON exports are read')
  return { wishes: [...once.values()], unread: found.unread }
}

async function wishesIn(text: string, name: string): Promise<Wishes> {
  const start = text.slice(0, 1000).trimStart()
  if (/^[{[]/.test(start)) {
    const { wishesInExport } = await import('./exports.ts')
    return wishesInExport(jsonOf(text, name))
  }
  if (/^<(?:\?xml|opml|!--)/i.test(start)) {
    const { outlinesIn } = await import('../feeds/opml.ts')
    const titles = outlinesIn(text, name).filter(({ feed }) => feed === null)
    if (titles.length === 0)
      throw problem(name, 'lists feeds, not titles: “whenabouts watch import” adds them as sources')
    return { wishes: titles.flatMap(({ title }) => wishInLine(title) ?? []), unread: 0 }
  }
  const [first = ''] = start.split(/[\r\n]/, 1)
  if (
    /\.(?:csv|tsv)$/i.test(name) ||
    /^["\w ]*\b(?:title|name|const)\b["\w ]*[,;\t]|[,;\t]"?(?:title|name)"?(?:[,;\t]|$)/i.test(first)
  ) {
    const { wishesInTable } = await import('./table.ts')
    return { wishes: wishesInTable(text, name), unread: 0 }
  }
  return { wishes: text.split(/\r\n?|\n/).flatMap((line) => wishInLine(line) ?? []), unread: 0 }
}

/** JSON, or one JSON value a line. */
function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line))
    } catch {
      throw problem(name, `is not JSON (${messageOf(error)}): export it again`, error)
    }
  }
}
