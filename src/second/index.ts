import type { Article } from '../article.ts'
import type { Claim, ClaimDocument } from '../claim.ts'
import { read } from '../read/index.ts'
import { type Agreement, agreementOf } from './agree.ts'
import { Chat, EndpointError, type Usage } from './chat.ts'
import type { Endpoint } from './endpoint.ts'
import { type Chunk, chunksOf, messagesOf } from './question.ts'
import { AnswerError, type Reason, Trust } from './trust.ts'

export { type Endpoint, endpointOf } from './endpoint.ts'
export { EndpointError } from './chat.ts'
export type { Agreement } from './agree.ts'
export type { Usage } from './chat.ts'
export { type Reason, REASONS } from './trust.ts'

/** A second reading of an article, beside the first. */
export interface SecondReading {
  /** The document of the second reader: as `read` makes it, with the model's claims. */
  readonly document: ClaimDocument
  /** What the first reader, the program's own, claims of the same text. */
  readonly first: readonly Claim[]
  readonly agreement: Agreement
  /** How many of the model's claims were left out, by reason. */
  readonly dropped: Readonly<Record<Reason, number>>
  readonly usage: Usage
  /** How often a question was asked again. */
  readonly retries: number
}

/** A longer text costs more than an answer is worth. */
const LONGEST = 400_000
/** A part shorter than this is not halved again when the model's answer about it is cut off. */
const SHORTEST = 2_000

/**
 * Asks a model for the claims of an article and keeps those that the article bears out.
 *
 * @example (await secondReader(endpointOf(process.env))({ text })).agreement.both.length
 * @throws EndpointError when the endpoint cannot be used, or never answers in the form asked for.
 */
export function secondReader(endpoint: Endpoint): (article: Article) => Promise<SecondReading> {
  const chat = new Chat(endpoint)
  return async (article) => {
    if (article.text.length > LONGEST)
      throw new EndpointError(
        `a text of ${article.text.length} characters is too long for the second reader, which takes ${LONGEST}: read a part of it`,
      )
    const own = read(article)
    const trust = new Trust(article.text)
    const total = { input: 0, output: 0, retries: 0 }
    const ask = async (chunk: Chunk): Promise<void> => {
      // A model that did not answer in the form asked for is asked once more.
      for (let again = false; ; again = true) {
        const reply = await chat.ask(messagesOf(article, chunk))
        total.input += reply.usage.input
        total.output += reply.usage.output
        total.retries += reply.retries + (again ? 1 : 0)
        if (reply.cut && chunk.end - chunk.start >= SHORTEST) {
          const half = (chunk.end - chunk.start) / 2
          for (const part of chunksOf(article.text.slice(chunk.start, chunk.end), Math.ceil(half)))
            await ask({ start: chunk.start + part.start, end: chunk.start + part.end })
          return
        }
        try {
          trust.add(chunk, reply.content)
          return
        } catch (error) {
          if (!(error instanceof AnswerError)) throw error
          if (again) throw new EndpointError(error.message)
        }
      }
    }
    for (const chunk of chunksOf(article.text)) await ask(chunk)
    const claims = trust.claims.toSorted((a, b) => a.start - b.start || a.end - b.end)
    return {
      document: { ...own, claims },
      first: own.claims,
      agreement: agreementOf(own.claims, claims),
      dropped: trust.dropped,
      usage: { input: total.input, output: total.output },
      retries: total.retries,
    }
  }
}
