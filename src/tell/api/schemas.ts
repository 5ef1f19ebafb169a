import { z } from '@hono/zod-openapi'
import { CERTAINTIES, SOURCE_KINDS } from '../../claim.ts'

/**
 * The shapes of everything that the API sends, for its document. The same objects are what the command line prints with
 * `--json`; a test holds every shape against the program's own types and real answers.
 */

const day = z.string().openapi({ format: 'date', example: '2024-10-18', description: 'A calendar day.' })
const probability = z.number().min(0).max(1)

export const windowSchema = z
  .object({
    from: day.nullable().openapi({ description: 'First day; null is open.' }),
    to: day.nullable().openapi({ description: 'Last day; null is open.' }),
    words: z.string().openapi({ description: 'The words of the text that say so.' }),
  })
  .openapi('Window', { example: { from: '2025-01-01', to: '2025-04-30', words: 'early 2025' } })

/** Not `nullable()`, which would ask a null to be an object too. */
const windowOrNull = z.union([windowSchema, z.null()])

export const releaseSchema = z
  .object({
    title: z.string(),
    season: z.number().int().nullable().openapi({ description: 'null: a film, or a series as a whole.' }),
    kind: z.enum(['series', 'film']),
    aliases: z.array(z.string()).openapi({ description: 'Other spellings of the title.' }),
  })
  .openapi('Release', { example: { title: 'Night Ferry', season: 2, kind: 'series', aliases: ['Nachtboot'] } })

const subjectSchema = z
  .object({
    title: z.string(),
    season: z.number().int().nullable(),
    part: z.number().int().optional(),
    episode: z.number().int().optional(),
    kind: z.literal('film').optional(),
  })
  .openapi('Subject', { example: { title: 'Night Ferry', season: 2 } })

const sourceSchema = z
  .object({ kind: z.enum(SOURCE_KINDS), name: z.string().nullable(), via: z.string().nullable() })
  .openapi('Source', {
    description: 'Who is said to know it.',
    example: { kind: 'talent', name: 'Jo Kern', via: 'Instagram' },
  })

const certaintySchema = z.enum(CERTAINTIES).openapi('Certainty', {
  description: 'How sure the text presents a claim; see docs/claims.md.',
  example: 'expected',
})

const production = z.object({
  phase: z.enum(['writing', 'filming', 'post']),
  edge: z.enum(['start', 'end', 'during']),
  window: windowOrNull,
})

/** The value of each property. */
const VALUES = {
  release: windowOrNull,
  renewal: z.enum(['renewed', 'cancelled', 'ended', 'undecided']),
  production,
  lead_time: z.object({ phase: z.enum(['filming', 'post', 'production', 'release']), duration: z.string() }),
  delay: z.object({ to: windowOrNull, cause: z.string().nullable() }),
  trailer: windowOrNull,
  episodes: z.number(),
  runtime: z.object({ minutes: z.number(), per: z.enum(['season', 'episode', 'film']) }),
  cast: z.object({
    actor: z.string(),
    character: z.string().nullable(),
    change: z.enum(['plays', 'joins', 'returns', 'leaves', 'may return']),
  }),
  crew: z.object({ person: z.string(), role: z.enum(['director', 'writer', 'creator', 'showrunner', 'producer']) }),
  based_on: z.object({ work: z.string().nullable(), author: z.string().nullable(), medium: z.string().nullable() }),
  network: z.string(),
  rating: z.object({ by: z.string(), score: z.number(), out_of: z.number() }),
  audience: z.object({
    measure: z.enum(['top10 countries', 'rank', 'hours viewed', 'households', 'viewers']),
    count: z.number(),
  }),
} as const

/** Every property that a claim can have, for filters. */
export const PROPERTIES = Object.keys(VALUES) as [keyof typeof VALUES, ...(keyof typeof VALUES)[]]

const propertySchema = z.enum(PROPERTIES).openapi('Property', { example: 'release' })
const valueSchema = z
  .union([
    windowSchema,
    VALUES.renewal,
    VALUES.production,
    VALUES.lead_time,
    VALUES.delay,
    VALUES.runtime,
    VALUES.cast,
    VALUES.crew,
    VALUES.based_on,
    VALUES.rating,
    VALUES.audience,
    z.number(),
    z.string(),
    z.null(),
  ])
  .openapi('Value', {
    description: 'Its shape is set by the property; see docs/claims.md.',
    example: { from: '2025-01-01', to: '2025-04-30', words: 'early 2025' },
  })

const claimShape = {
  subject: subjectSchema,
  property: propertySchema,
  value: valueSchema,
  certainty: certaintySchema,
  source: sourceSchema,
  quote: z.string().openapi({ description: 'The words of the article that carry the claim, verbatim.' }),
  start: z.number().int().openapi({ description: 'Offset in the text, in UTF-16 code units.' }),
  end: z.number().int(),
}
const claimExample = {
  subject: { title: 'Night Ferry', season: 2 },
  property: 'release',
  value: { from: '2025-01-01', to: '2025-04-30', words: 'early 2025' },
  certainty: 'possible',
  source: { kind: 'outlet', name: null, via: null },
  quote: 'may arrive in early 2025',
  start: 59,
  end: 83,
} as const

export const claimSchema = z.object(claimShape).openapi('Claim', { example: claimExample })
export const foundClaimSchema = z
  .object({ ...claimShape, document: z.string().openapi({ description: 'The id of its article.' }) })
  .openapi('ClaimOfArticle', { example: { ...claimExample, document: 'harbour-post-1' } })

const estimateSchema = z.object({ from: day.nullable(), to: day.nullable(), reason: z.string() })

const articleShape = {
  id: z.string(),
  version: z.number().int(),
  seen: day.openapi({ description: 'The day on which this version was added.' }),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: day.nullable(),
  published_estimate: estimateSchema.optional(),
  modified: day.nullable(),
  language: z.string().nullable(),
}
const articleExample = {
  id: 'harbour-post-1',
  version: 1,
  seen: '2024-05-02',
  title: 'The ferry sails again',
  url: 'https://harbour-post.example/ferry',
  publisher: 'harbour-post.example',
  author: null,
  published: '2024-05-01',
  modified: null,
  language: 'en',
}

export const articleSchema = z
  .object({ ...articleShape, claims: z.number().int().openapi({ description: 'How many claims were read in it.' }) })
  .openapi('Article', { example: { ...articleExample, claims: 4 } })

export const wholeArticleSchema = z
  .object({ ...articleShape, text: z.string(), claims: z.array(claimSchema) })
  .openapi('ArticleWithClaims', {
    example: {
      ...articleExample,
      text: 'Night Ferry sails again, its makers say. The second season may arrive in early 2025.',
      claims: [claimExample],
    },
  })

const mentionSchema = z
  .object({
    document: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    day: day.nullable(),
    estimated: z.boolean(),
    quote: z.string(),
    start: z.number().int(),
    end: z.number().int(),
  })
  .openapi('Mention', {
    description: 'One place in one article.',
    example: {
      document: 'harbour-post-1',
      url: 'https://harbour-post.example/ferry',
      publisher: 'harbour-post.example',
      day: '2024-05-01',
      estimated: false,
      quote: 'may arrive in early 2025',
      start: 59,
      end: 83,
    },
  })

const reportSchema = z
  .object({
    id: z.string(),
    subject: subjectSchema,
    property: propertySchema,
    value: valueSchema,
    certainty: certaintySchema,
    source: sourceSchema,
    said: day.nullable(),
    first: mentionSchema,
    repeats: z.array(mentionSchema),
    origin: z.string().optional(),
    trust: z.number().optional(),
    joined: z.array(z.enum(['copy', 'origin', 'outlet'])),
    pull: z.number().nullable().openapi({ description: 'Days by which it moves the median; positive is later.' }),
    standing: z.enum(['stands', 'lapsed', 'superseded', 'denied']),
  })
  .openapi('Report', { description: 'One independent assertion with everybody who repeated it.' })

const beliefSchema = z
  .object({
    property: propertySchema,
    subject: subjectSchema,
    about: z.string(),
    values: z.array(
      z.object({
        value: valueSchema,
        label: z.string(),
        probability,
        variants: z.array(z.string()),
        reports: z.array(z.string()),
      }),
    ),
  })
  .openapi('Belief', { description: 'What the reports together say of one property.' })

const contradictionSchema = z
  .object({
    property: propertySchema,
    what: z.string(),
    kind: z.enum(['within', 'between', 'older']),
    one: mentionSchema,
    other: mentionSchema,
  })
  .openapi('Contradiction', { description: 'Two statements that cannot both be right, in their own words.' })

const officialSchema = z.object({ window: windowSchema, said: day.nullable(), report: z.string() }).nullable()
const statusSchema = z
  .enum(['out', 'dated', 'window', 'expected', 'undated', 'cancelled'])
  .openapi('Status', { example: 'expected' })
const quantilesSchema = z
  .array(z.tuple([probability, day]))
  .openapi({ description: '[p, day]: with probability p it is out by the end of that day, given that it ever comes.' })

export const answerSchema = z
  .object({
    release: releaseSchema,
    as_of: day,
    sentence: z.string().openapi({ example: 'Probably between March and November 2025.' }),
    status: statusSchema,
    official: officialSchema,
    quantiles: quantilesSchema,
    p_already_out: probability,
    p_never: probability,
    by_year: z.array(z.tuple([z.number().int(), probability])),
    not_out_on: day,
    newest: day.nullable(),
    density: z.object({ from: day, step: z.number(), p: z.array(z.number()) }),
    stages: z.array(
      z.object({
        name: z.enum(['renewed', 'writing', 'filming', 'post', 'release']),
        state: z.enum(['done', 'now', 'ahead', 'unknown']),
        words: z.string(),
        window: windowOrNull,
        reports: z.array(z.string()),
      }),
    ),
    reports: z.array(reportSchema),
    beliefs: z.array(beliefSchema),
    contradictions: z.array(contradictionSchema),
    flags: z.array(
      z.object({
        document: z.string(),
        kind: z.enum(['knowledge', 'copy']),
        says: z.string(),
        mentions: z.array(mentionSchema),
      }),
    ),
    documents: z.array(
      z.object({
        id: z.string(),
        url: z.string().nullable(),
        publisher: z.string().nullable(),
        published: day.nullable(),
        published_estimate: estimateSchema.optional(),
        claims: z.number().int(),
        copy_of: z.string().optional(),
      }),
    ),
    caveats: z.array(z.string()),
  })
  .openapi('Answer', {
    description: 'When it comes out, as of a day, with everything behind it: what `whenabouts ask --json` prints.',
  })

export const listedReleaseSchema = z
  .object({
    release: releaseSchema,
    path: z.string().openapi({ description: 'Where the answer is, below /api.' }),
    as_of: day,
    sentence: z.string(),
    status: statusSchema,
    quantiles: quantilesSchema,
    p_already_out: probability,
  })
  .openapi('ListedRelease', {
    example: {
      release: { title: 'Night Ferry', season: 2, kind: 'series', aliases: [] },
      path: '/releases/night-ferry/2',
      as_of: '2024-10-01',
      sentence: 'Probably between March and November 2025.',
      status: 'expected',
      quantiles: [
        [0.1, '2025-03-04'],
        [0.5, '2025-06-20'],
        [0.9, '2025-11-11'],
      ],
      p_already_out: 0,
    },
  })

export const personSchema = z
  .object({
    name: z.string(),
    claims: z.number().int(),
    releases: z.array(z.string()).openapi({ description: 'Titles that the claims are about.' }),
  })
  .openapi('Person', { example: { name: 'Jo Kern', claims: 3, releases: ['Night Ferry'] } })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    errors: z
      .array(z.object({ at: z.string(), problem: z.string() }))
      .optional()
      .openapi({ description: 'Which parts of the request cannot be used.' }),
  })
  .openapi('Problem', {
    description: 'What went wrong (RFC 9457).',
    example: {
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'No article that was read speaks of this release.',
    },
  })

/** A page of a list, with what to ask for next. */
export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().nullable().openapi({ description: 'The cursor of the next page; null on the last one.' }),
    })
    .openapi(name)
