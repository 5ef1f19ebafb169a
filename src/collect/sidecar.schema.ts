import { z } from 'zod'
import { dayOf } from '../day.ts'
import { languageTag } from './language.ts'

/*
 * The shape of `<name>.meta.json`. It stands in a file of its own, loaded only when there is such a file: loading zod
 * takes 50 ms, a large part of the time in which an answer from a few texts is to be on the screen.
 */

const text = z.string('must be text').trim().min(1, 'must not be empty').nullish()

const day = z
  .string('must be a day as YYYY-MM-DD')
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) && dayOf(value) !== null,
    'must be a day of the calendar as YYYY-MM-DD',
  )
  .transform((value) => value.slice(0, 10))
  .nullish()

/** When a text without a date was written; one end may be open. */
const estimate = z
  .object(
    {
      from: day.transform((value) => value ?? null),
      to: day.transform((value) => value ?? null),
      reason: z.string('must be text').default(''),
    },
    'must be an object with from, to and reason',
  )
  .refine(({ from, to }) => from === null || to === null || from <= to, 'must not end before it begins')

export const schema = z.object(
  {
    id: z
      .string('must be text')
      .trim()
      .min(1, 'must not be empty')
      .nullish()
      .transform((value) => value ?? undefined),
    url: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).nullish(),
    title: text,
    publisher: text,
    author: text,
    published: day,
    published_estimate: estimate.nullish().transform((value) => value ?? undefined),
    modified: day,
    language: z
      .string('must be a language tag as "en" or "pt-BR"')
      .refine((value) => languageTag([value]) !== null, 'must be a language tag as "en" or "pt-BR"')
      .transform((value) => languageTag([value]))
      .nullish(),
  },
  'must be one JSON object',
)
