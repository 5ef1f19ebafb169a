import { readFile } from 'node:fs/promises'
import type { Article } from '../article.ts'
import { dayOf } from '../day.ts'
import { languageTag } from './language.ts'
import { codeOf, fileProblem, messageOf, problem } from './problem.ts'

/**
 * What is known of a file beside its text, from the JSON file next to it:
 *
 * - `<name>.meta.json`, written for this program: `id`, `url`, `title`, `publisher`, `author`, `published`,
 *   `published_estimate`, `modified`, `language`, all optional. Other fields are left alone; a wrong one is an error.
 * - else `<name>.json`, where that is a document of claims (see docs/claims.md), as annotated articles have it: only its
 *   `id`, `url`, `publisher`, `published`, `published_estimate` and `language` are taken, never its claims. Any other
 *   `<name>.json` is somebody else's and ignored.
 *
 * @param stem the file's path without its ending
 * @throws InputError naming the sidecar and the field
 */
export async function sidecarOf(stem: string): Promise<Partial<Article>> {
  const own = await jsonOf(`${stem}.meta.json`)
  if (own !== undefined) return validated(own.text, `${stem}.meta.json`)
  const other = await jsonOf(`${stem}.json`).catch(() => undefined)
  return other === undefined ? {} : ofDocument(other.text)
}

async function jsonOf(path: string): Promise<{ readonly text: string } | undefined> {
  try {
    return { text: (await readFile(path, 'utf8')).replace(/^\ufeff/, '') }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw fileProblem(path, error)
  }
}

async function validated(json: string, path: string): Promise<Partial<Article>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw problem(path, `is not JSON (${messageOf(error)}): mend or remove it`, error)
  }
  const { schema } = await import('./sidecar.schema.ts')
  const { success, data, error } = schema.safeParse(value)
  if (success) return withoutGaps(data)
  const [issue] = error.issues
  const field = issue?.path.join('.')
  throw problem(path, field ? `"${field}": ${issue?.message}` : (issue?.message ?? 'is not a sidecar'))
}

/**
 * The metadata of a document of claims. It is not checked as a sidecar is, since it was not written for this program: a
 * field of another shape is not taken.
 */
function ofDocument(json: string): Partial<Article> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null || !('claims' in value) || !Array.isArray(value.claims)) return {}
  const document: Record<string, unknown> = { ...value }
  const text = (key: string): string | undefined => {
    const field = document[key]
    return typeof field === 'string' && field !== '' ? field : undefined
  }
  return withoutGaps({
    id: text('id'),
    url: text('url'),
    publisher: text('publisher'),
    published: dayIn(document['published']),
    published_estimate: estimateIn(document['published_estimate']),
    language: languageTag([text('language')]),
  })
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && dayOf(value) !== null ? value.slice(0, 10) : undefined
}

function estimateIn(value: unknown): Article['published_estimate'] {
  if (typeof value !== 'object' || value === null) return undefined
  const { from, to, reason }: { from?: unknown; to?: unknown; reason?: unknown } = value
  const [begin, end] = [dayIn(from) ?? null, dayIn(to) ?? null]
  if (begin === null && end === null) return undefined
  return { from: begin, to: end, reason: typeof reason === 'string' ? reason : '' }
}

/** Fields that are missing or null leave what is known from elsewhere. */
function withoutGaps(fields: { readonly [K in keyof Article]?: Article[K] | undefined }): Partial<Article> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null))
}
