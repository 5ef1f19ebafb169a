import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Article } from '../article.ts'
import { InputError } from '../errors.ts'
import { articlesIn, kindOf, stemOf } from './folder.ts'
import { hashOf } from './id.ts'
import { inOrder } from './ordered.ts'
import { fileProblem, messageOf, problem } from './problem.ts'
import { articleOfFile, articleOfStream, articleOfUrl } from './sources.ts'
import type { SourceOptions } from './sources.ts'

export { articleOfHtml } from './html.ts'
export type { HtmlSource } from './html.ts'
export { articleOfText } from './text.ts'

/** What became of one article: it was read, or there is a reason why not. */
export type Collected = { readonly article: Article } | { readonly error: InputError }

export interface CollectOptions extends SourceOptions {
  /** What `-` stands for; standard input when left out. */
  readonly stdin?: AsyncIterable<unknown>
}

/** Articles read at the same time: enough to keep two page workers busy and to wait for several servers at once. */
const WIDTH = 4

/** One thing to read, and what to call it. */
type Source =
  | { readonly name: string; readonly read: (options: SourceOptions) => Promise<Article> }
  | { readonly error: InputError }

/**
 * Reads articles from files (.txt, .md, .html, .htm, .xhtml), folders of such files, `-` (standard input) and http or
 * https addresses, in the order in which they are named; a folder's in the order of their names. What cannot be read
 * comes as an error in its place, and the rest goes on.
 *
 * A file named twice is read once. Every article has an `id`, different from those before it.
 *
 * @example for await (const { article, error } of collect(['articles/', 'https://example.com/a'])) …
 */
export async function* collect(inputs: readonly string[], options: CollectOptions = {}): AsyncGenerator<Collected> {
  const { stdin = process.stdin, signal, ...given } = options
  const leaving = new AbortController()
  const abort = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal
  const ids = new Set<string>()
  try {
    for await (const collected of inOrder(sources(inputs, stdin), WIDTH, (source) =>
      readOne(source, { ...given, signal: abort }),
    )) {
      yield 'article' in collected ? { article: named(collected.article, ids) } : collected
    }
  } finally {
    // The caller may have had enough: nothing is fetched for nobody.
    leaving.abort()
  }
}

async function readOne(source: Source, options: SourceOptions): Promise<Collected> {
  if ('error' in source) return source
  try {
    return { article: await source.read(options) }
  } catch (error) {
    if (error instanceof InputError) return { error }
    return { error: problem(source.name, `could not be read (${messageOf(error)})`, error) }
  }
}

/** The same name in two folders, or the same page at two addresses, must not make two articles one. */
function named(article: Article, ids: Set<string>): Article {
  const own = article.id ?? hashOf(article.text)
  let id = own
  for (let n = 2; ids.has(id); n++) id = `${own}-${n}`
  ids.add(id)
  return { ...article, id }
}

async function* sources(inputs: readonly string[], stdin: AsyncIterable<unknown>): AsyncGenerator<Source> {
  const seen = new Set<string>()
  const stems = new Set(inputs.filter((input) => kindOf(input) !== null).map((input) => resolve(stemOf(input))))
  let stdinTaken = false
  for (const input of inputs) {
    if (input === '-') {
      if (stdinTaken) yield { error: problem('-', 'standard input can be read only once: name it once') }
      else yield { name: '-', read: (options) => articleOfStream(stdin, 'standard input', options) }
      stdinTaken = true
    } else if (input.trim() === '') {
      yield { error: problem('""', 'is no name: name a file, a folder, an address or -') }
    } else if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) yield ofAddress(input)
    // `articles/*` names the sidecars as well.
    else if (/\.json$/i.test(input) && stems.has(resolve(input.replace(/(?:\.meta)?\.json$/i, '')))) continue
    else yield* ofPath(input, seen)
  }
}

function ofAddress(input: string): Source {
  if (!URL.canParse(input)) return { error: problem(input, 'is no web address: check its spelling') }
  const { protocol, username, password } = new URL(input)
  if (protocol === 'file:') return { error: problem(input, 'name the file by its path, without file://') }
  if (protocol !== 'http:' && protocol !== 'https:') {
    return { error: problem(input, `addresses that begin with ${protocol}// are not read: only http and https are`) }
  }
  if (username !== '' || password !== '') {
    return {
      error: problem(input.replace(/\/\/[^/@]*@/, '//…@'), 'has a password in it: save the page and name the file'),
    }
  }
  return { name: input, read: (options) => articleOfUrl(input, options) }
}

async function* ofPath(input: string, seen: Set<string>): AsyncGenerator<Source> {
  const folder = await stat(input).then(
    (found) => found.isDirectory(),
    (error: unknown) => fileProblem(input, error),
  )
  if (folder instanceof InputError) yield { error: folder }
  else if (!folder) yield* ofFile(input, seen)
  else {
    for await (const path of articlesIn(input)) {
      if (path instanceof InputError) yield { error: path }
      else yield* ofFile(path, seen)
    }
  }
}

async function* ofFile(path: string, seen: Set<string>): AsyncGenerator<Source> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    yield { name: path, read: (options) => articleOfFile(path, options) }
  } catch (error) {
    yield { error: fileProblem(path, error) }
  }
}
