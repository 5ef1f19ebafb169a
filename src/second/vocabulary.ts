import { z } from 'zod'
import { CERTAINTIES, SOURCE_KINDS } from '../claim.ts'
import { dayOf } from '../day.ts'

/*
 * The claim language as a schema: what the model is asked for, and what of its answer is read. Every field is required, as strict
 * structured output wants it; what a claim does not have is null.
 */

const text = z.string().trim().min(1).max(400)
const nullable = text.nullable()
const count = z.int().min(0).max(1e12)
const day = z.string().refine((s) => /^\d{4}-\d{2}-\d{2}$/.test(s) && dayOf(s) !== null, 'is no day of the calendar')
const window = z
  .object({ from: day.nullable(), to: day.nullable(), words: text })
  .refine((w) => w.from !== null || w.to !== null, 'a window with two open ends is null')
  .refine((w) => w.from === null || w.to === null || w.from <= w.to, 'a window must not end before it begins')
/** Whole units, as `P6M`, `P2Y`, `P10W`, `P90D`. */
const duration = z.string().regex(/^P[1-9]\d{0,3}[YMWD]$/)

const subject = z.object({
  title: text,
  season: z.int().min(0).max(200).nullable(),
  part: z.int().min(1).max(50).nullable(),
  episode: z.int().min(1).max(5000).nullable(),
  film: z.boolean(),
})
const source = z.object({ kind: z.enum(SOURCE_KINDS), name: nullable, via: nullable })

/** The values of the properties, each as `Values` of claim.ts has it. */
const VALUES = {
  release: window.nullable(),
  renewal: z.enum(['renewed', 'cancelled', 'ended', 'undecided']),
  production: z.object({
    phase: z.enum(['writing', 'filming', 'post']),
    edge: z.enum(['start', 'end', 'during']),
    window: window.nullable(),
  }),
  lead_time: z.object({ phase: z.enum(['filming', 'post', 'production', 'release']), duration }),
  delay: z.object({ to: window.nullable(), cause: nullable }),
  trailer: window.nullable(),
  episodes: count,
  runtime: z.object({ minutes: count, per: z.enum(['season', 'episode', 'film']) }),
  cast: z.object({
    actor: text,
    character: nullable,
    change: z.enum(['plays', 'joins', 'returns', 'leaves', 'may return']),
  }),
  crew: z.object({ person: text, role: z.enum(['director', 'writer', 'creator', 'showrunner', 'producer']) }),
  based_on: z.object({ work: nullable, author: nullable, medium: nullable }),
  network: text,
  rating: z.object({ by: text, score: z.number().min(0).max(1000), out_of: z.number().min(1).max(1000) }),
  audience: z.object({
    measure: z.enum(['top10 countries', 'rank', 'hours viewed', 'households', 'viewers']),
    count,
  }),
} as const

const common = { subject, certainty: z.enum(CERTAINTIES), source, quote: z.string().min(1).max(2000) }
const of = <P extends keyof typeof VALUES>(property: P) =>
  z.object({ property: z.literal(property), value: VALUES[property], ...common })

/** One claim as the model gives it, before anything of it is checked against the text. */
export const told = z.discriminatedUnion('property', [
  of('release'),
  of('renewal'),
  of('production'),
  of('lead_time'),
  of('delay'),
  of('trailer'),
  of('episodes'),
  of('runtime'),
  of('cast'),
  of('crew'),
  of('based_on'),
  of('network'),
  of('rating'),
  of('audience'),
])
export type Told = z.infer<typeof told>

/** The JSON schema of an answer, for `response_format`. */
export function answerSchema(): object {
  return z.toJSONSchema(z.object({ claims: z.array(told) }), { io: 'input' })
}
