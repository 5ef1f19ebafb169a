import { access, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputError } from '../errors.ts'
import { fileProblem, problem } from './problem.ts'

/** What the ending of a file's name says of its content. */
export type Kind = 'text' | 'markdown' | 'html'

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
])

/**
 * What kind of article a file name ends like, or `null`.
 *
 * @example kindOf('news/Season 2.HTML') // 'html'
 */
export function kindOf(name: string): Kind | null {
  return KINDS.get(/\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '') ?? null
}

/** A path without the ending of an article. */
export function stemOf(path: string): string {
  return kindOf(path) === null ? path : path.replace(/\.[a-z]+$/i, '')
}

/**
 * The articles in a folder and the folders in it, in the order of their names (by code unit, so that it is the same
 * everywhere). Hidden files and folders are left out, and so are Markdown files in capitals (README.md, NOTES.md) unless
 * they have a sidecar: those are about the folder. What cannot be read, and a folder without articles, comes as an error.
 */
export async function* articlesIn(folder: string): AsyncGenerator<string | InputError> {
  let found = 0
  for await (const item of walk(folder, new Set())) {
    found++
    yield item
  }
  if (found === 0)
    yield problem(folder, 'has no articles in it: those are files ending in .txt, .md, .html, .htm or .xhtml')
}

async function* walk(folder: string, above: ReadonlySet<string>): AsyncGenerator<string | InputError> {
  let here: ReadonlySet<string>
  let names: string[]
  try {
    const real = await realpath(folder)
    // A link back to a folder that is being walked would never end.
    if (above.has(real)) return
    here = new Set([...above, real])
    names = await readdir(folder)
    names.sort()
  } catch (error) {
    yield fileProblem(folder, error)
    return
  }
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    if (await isFolder(path)) yield* walk(path, here)
    else if (kindOf(name) !== null && !(await isNote(path, name))) yield path
  }
}

/** A folder may be called `season-2.html`; a link to nowhere is none. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function isNote(path: string, name: string): Promise<boolean> {
  if (!/^[A-Z][A-Z\d_-]*\.(?:md|markdown)$/.test(name)) return false
  return access(`${stemOf(path)}.meta.json`).then(
    () => false,
    () => true,
  )
}
