import { z } from 'zod'
import { dayOf } from '../../day.ts'
import { SOURCE_KINDS } from '../../keep/watching/sources.ts'

/*
 * The lines of `whenabouts export`. They stand in a file of their own, loaded only by the commands that need them: loading zod takes 50 ms.
 */

const day = z.string().refine((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && dayOf(s) !== null, 'must be a day as YYYY-MM-DD')
const text = z.string().trim().min(1).max(1000)
const nullable = text.nullish().transform((value) => value ?? null)
const release = { title: text, season: z.int().min(0).max(9999).nullable(), of: z.enum(['series', 'film']) }

const article = z.object({
  id: text,
  text: z.string().min(1).max(20_000_000),
  title: nullable,
  url: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .transform((value) => value ?? null),
  publisher: nullable,
  author: nullable,
  published: day.nullish().transform((value) => value ?? null),
  modified: day.nullish().transform((value) => value ?? null),
  published_estimate: z.object({ from: day.nullable(), to: day.nullable(), reason: z.string().max(1000) }).optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/)
    .nullish()
    .transform((value) => value ?? null),
})

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), seen: day, article }),
  z.object({ kind: z.literal('alias'), title: text, alias: text }),
  z.object({ kind: z.literal('follow'), ...release, since: day, ids: z.record(z.string(), z.string()).default({}) }),
  z.object({
    kind: z.literal('source'),
    of: z.enum(SOURCE_KINDS),
    address: text,
    title: nullable,
    site: nullable,
    folder: nullable,
    enabled: z.boolean(),
    private: z.boolean(),
  }),
  z.object({ kind: z.literal('settled'), ...release, day, settled: day }),
])

/** A line of an export. */
export type Line = z.input<typeof line>

/**
 * Reads a line of an export.
 *
 * @example lineOf('{}') // { problem: 'kind: …' }
 */
export function lineOf(json: string): z.output<typeof line> | { readonly problem: string } {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return { problem: 'is no JSON object' }
  }
  const result = line.safeParse(parsed)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  return { problem: `${path.length > 0 ? path.join('.') : 'it'}: ${message}` }
}
