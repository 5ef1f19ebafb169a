import { z } from '@hono/zod-openapi'
import { problemSchema } from './schemas.ts'

/** How many items a page of a list holds when nobody says, and at most. */
const USUAL = 50
const MOST = 200

/** The parameters of every list. */
export const listQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .openapi({ description: 'How many items a page holds.', example: 20 }),
  cursor: z.string().max(500).optional().openapi({ description: 'From “next” of the page before.' }),
}

export const asOfQuery = {
  as_of: z.string().optional().openapi({
    format: 'date',
    description: 'Ask as on this day: nothing published later counts. Today without it.',
    example: '2024-02-01',
  }),
}

export const slugParam = z.string().openapi({
  param: { name: 'slug', in: 'path' },
  description: 'The title in lower case, words joined by hyphens. Any spelling with the same letters does.',
  example: 'night-ferry',
})
export const seasonParam = z
  .string()
  .regex(/^\d{1,4}$/, 'is a number in digits')
  .openapi({ param: { name: 'season', in: 'path' }, description: 'The number of the season.', example: '2' })

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } })

/** A success with its body, 304 for who has it already, and what can go wrong. */
export const responses = <T extends z.ZodType>(
  schema: T,
  description: string,
  ...failures: (400 | 401 | 403 | 404)[]
) => ({
  200: {
    description,
    headers: { ETag: { schema: { type: 'string' as const }, description: 'For If-None-Match.' } },
    content: json(schema),
  },
  304: { description: 'What you have is what there is.' },
  ...problems(...failures),
})

const WHY = {
  400: 'The request cannot be answered as it is.',
  401: 'No key, or none that is known.',
  403: 'The key has not the scope for this.',
  404: 'Nothing is known about this.',
} as const

/** The failures of an operation, each as a problem. */
export function problems(...failures: (400 | 401 | 403 | 404)[]) {
  const content = { 'application/problem+json': { schema: problemSchema } }
  return Object.fromEntries(failures.map((status) => [status, { description: WHY[status], content }]))
}
