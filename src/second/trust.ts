import type { Claim, Subject } from '../claim.ts'
import { foldName } from '../name.ts'
import type { Chunk } from './question.ts'
import { type Told, told } from './vocabulary.ts'

/** Why a claim of the model was left out. */
export const REASONS = {
  form: 'not in the claim language',
  quote: 'the quote is not in the text',
  name: 'a name is not in the text',
  twice: 'told already',
} as const
export type Reason = keyof typeof REASONS

/**
 * What a model's answers about one text are worth: the claims that are of the claim language, whose quote stands in the text, and
 * whose names the text has. Everything else is counted in `dropped`. Quotes are cut from the text itself, never taken from the model.
 *
 * @example const trust = new Trust(article.text); trust.add({ start: 0, end: article.text.length }, answer); trust.claims
 */
export class Trust {
  readonly claims: Claim[] = []
  readonly dropped: Record<Reason, number> = { form: 0, quote: 0, name: 0, twice: 0 }
  readonly #text: string
  /** The letters and digits of the text. */
  readonly #folded: string
  readonly #known = new Set<string>()

  constructor(text: string) {
    this.#text = text
    this.#folded = foldName(text)
  }

  /**
   * Adds what an answer about a part of the text tells.
   *
   * @param answer what the model wrote, with or without a fence around its JSON
   * @throws AnswerError for an answer that is no list of claims; nothing of it is added.
   */
  add(chunk: Chunk, answer: string): void {
    const quotes = new Quotes(this.#text, chunk)
    for (const one of listOf(answer)) {
      const parsed = told.safeParse(one)
      if (!parsed.success) {
        this.dropped.form++
        continue
      }
      const claim = parsed.data
      const place = quotes.find(claim.quote)
      if (place === null) this.dropped.quote++
      else if (!namesIn(claim).every((name) => this.#has(name))) this.dropped.name++
      else {
        const { start, end } = place
        const made = {
          subject: subjectOf(claim),
          property: claim.property,
          value: claim.value,
          certainty: claim.certainty,
          source: claim.source,
          quote: this.#text.slice(start, end),
          start,
          end,
        } as Claim
        const key = JSON.stringify([made.subject, made.property, made.value, made.certainty, made.source])
        if (this.#known.has(key)) this.dropped.twice++
        else {
          this.#known.add(key)
          this.claims.push(made)
        }
      }
    }
  }

  /** Whether the text has a name, whatever its case, marks and spaces. */
  #has(name: string): boolean {
    const key = foldName(name)
    return key !== '' && this.#folded.includes(key)
  }
}

/** Thrown for an answer that is no list of claims at all. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError'
}

/** The claims of an answer, unread. @throws AnswerError */
function listOf(answer: string): readonly unknown[] {
  const from = answer.indexOf('{')
  const to = answer.lastIndexOf('}')
  let parsed: unknown
  try {
    parsed = JSON.parse(answer.slice(from < 0 ? 0 : from, to + 1))
  } catch {
    throw new AnswerError('the model does not answer with JSON')
  }
  if (typeof parsed !== 'object' || parsed === null || !('claims' in parsed) || !Array.isArray(parsed.claims))
    throw new AnswerError('the model does not answer with a list of claims')
  return parsed.claims
}

function subjectOf({ subject }: Told): Subject {
  const { title, season, part, episode, film } = subject
  return {
    title,
    season,
    ...(part === null ? {} : { part }),
    ...(episode === null ? {} : { episode }),
    ...(film && season === null ? { kind: 'film' as const } : {}),
  }
}

/** Every name that a claim gives: the text must have it. */
function namesIn(claim: Told): string[] {
  const { property, value, subject, source } = claim
  const names: (string | null)[] = [subject.title, source.name, source.via]
  if (property === 'cast') names.push(value.actor, value.character)
  else if (property === 'crew') names.push(value.person)
  else if (property === 'based_on') names.push(value.work, value.author)
  else if (property === 'network') names.push(value)
  else if (property === 'rating') names.push(value.by)
  return names.filter((name) => name !== null)
}

// What a model writes differently from the text it copies: spaces, line ends, quotation marks, dashes.
const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
}

/** Finds quotes in a part of a text. */
class Quotes {
  readonly #text: string
  readonly #chunk: Chunk
  /** The part with such differences evened out, and the offset in the text of each of its code units; made when first needed. */
  #even: { readonly text: string; readonly at: Int32Array } | null = null

  constructor(text: string, chunk: Chunk) {
    this.#text = text
    this.#chunk = chunk
  }

  /** Where a quote stands, or null. Its words must be those of the text, in a row. */
  find(quote: string): Chunk | null {
    const exact = quote.trim()
    const at = exact === '' ? -1 : this.#text.indexOf(exact, this.#chunk.start)
    if (at >= 0 && at + exact.length <= this.#chunk.end) return { start: at, end: at + exact.length }
    const words = evened(exact, 0, exact.length).text.trim()
    if (words === '') return null
    this.#even ??= evened(this.#text, this.#chunk.start, this.#chunk.end)
    const found = this.#even.text.indexOf(words)
    if (found < 0) return null
    return { start: this.#even.at[found]!, end: this.#even.at[found + words.length - 1]! + 1 }
  }
}

function evened(text: string, from: number, to: number): { text: string; at: Int32Array } {
  const out: string[] = []
  const at = new Int32Array(to - from)
  let space = false
  for (let i = from; i < to; i++) {
    const unit = text[i]!
    if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(unit)) continue
    if (/\s/.test(unit)) {
      space = out.length > 0
      continue
    }
    if (space) {
      at[out.length] = i - 1
      out.push(' ')
      space = false
    }
    at[out.length] = i
    out.push(FOLDED[unit] ?? unit)
  }
  return { text: out.join(''), at }
}
