import type { Claim } from '../../claim.ts'
import { foldName } from '../../name.ts'
import { explain, type Explanation } from '../../read/index.ts'
import type { ReadArticle } from '../source.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath } from './links.ts'
import { link, plain, spaced } from './text.ts'
import { CERTAINTY_WORDS, count, longDay, outlet, releaseName, says } from './words.ts'

/** A stretch of the text shown on one page, with the claims that begin in it. */
interface Part {
  readonly start: number
  readonly end: number
  readonly claims: readonly Numbered[]
}

interface Numbered {
  readonly number: number
  readonly claim: Claim
  /** The words that decided it, where the reader of today makes the same claim. */
  readonly why: Explanation | undefined
}

/** A part ends with the paragraph that reaches so many UTF-16 units or claims: its page stays under 60 KB. */
const UNITS = 9_000
const CLAIMS = 70

/** The whole text cut into parts at the ends of paragraphs, or anywhere in a paragraph that is too long. */
function parts(text: string, claims: readonly Claim[], why: readonly Explanation[] = []): readonly Part[] {
  const known = new Map(why.map((one) => [placeOf(one.claim), one]))
  const numbered = claims
    .filter((claim) => claim.start >= 0 && claim.end > claim.start && claim.end <= text.length)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, i) => ({ number: i + 1, claim, why: known.get(placeOf(claim)) }))
  const made: Part[] = []
  let start = 0
  let next = 0
  while (start < text.length || made.length === 0) {
    let end = Math.min(text.length, start + UNITS)
    const crowded = numbered[next + CLAIMS]
    if (crowded && crowded.claim.start < end) end = Math.max(start + 1, crowded.claim.start)
    if (end < text.length) {
      const paragraph = text.lastIndexOf('\n', end)
      if (paragraph > start + UNITS / 4) end = paragraph + 1
      else if (/[\uDC00-\uDFFF]/.test(text[end] ?? '')) end += 1
    }
    const mine: Numbered[] = []
    while (next < numbered.length && numbered[next]!.claim.start < end) mine.push(numbered[next++]!)
    made.push({ start, end, claims: mine.slice(0, CLAIMS) })
    start = end
  }
  return made
}

/** What a claim says and where: enough to know it again. */
function placeOf({ property, start, end }: Claim): string {
  return `${property} ${start} ${end}`
}

/** Which part of an article holds a place in its text. */
export function partAt({ article, claims }: ReadArticle, at: number): number {
  return holding(parts(article.text, claims), at)
}

function holding(all: readonly Part[], at: number): number {
  return Math.max(
    0,
    all.findIndex((part) => at < part.end),
  )
}

/**
 * An article with every claim marked in its place and told beside it.
 *
 * @param at an offset: the part of a long text that holds it is shown
 */
export function articlePage({ article, claims }: ReadArticle, at: number): string {
  const all = parts(article.text, claims, explain(article).explanations)
  const index = holding(all, at)
  const part = all[index] ?? all[0]!
  const where = outlet({ publisher: article.publisher ?? null, url: article.url ?? null })
  const address = link(article.url)
  const day = article.published ?? null
  const estimate = article.published_estimate?.from ?? null
  const heading = plain(article.title ?? '', 200)
  const { key: main, title } = mainTitle(claims)
  return layout({
    title: `${heading === '' ? where : heading} – Whenabouts`,
    main: html`<p class="eyebrow">
        <bdi>${where}</bdi>,
        ${day ? longDay(day) : estimate ? `undated, not before ${longDay(estimate)}` : 'undated'}${article.author ? html` · <bdi>${plain(article.author, 80)}</bdi>` : ''}
      </p>
      <h1 class="plain" dir="auto">${heading === '' ? 'An article' : heading}</h1>
      <p class="lede">
        ${claims.length === 0 ? 'Nothing in it is a claim about a release.' : html`What it claims, mostly about <bdi>${plain(title, 120)}</bdi>, is marked: ${count(claims.length, 'claim')}.`}
        ${address ? html`<a href="${address}" rel="nofollow noopener noreferrer">The original</a>` : ''}
      </p>
      ${all.length > 1 ? pager(article.id, all, index) : ''}
      <article>${paragraphs(article.text, part, main)}</article>
      ${all.length > 1 ? pager(article.id, all, index) : ''}`,
  })
}

function pager(id: string, all: readonly Part[], index: number): Html {
  const to = (i: number) => `${articlePath(id)}?at=${all[i]!.start}`
  return html`<nav class="pages" aria-label="Parts of the text">
    ${index > 0 ? html`<a href="${to(index - 1)}" rel="prev">Before</a>` : ''}<span class="soft"
      >Part ${index + 1} of ${all.length}</span
    >${index < all.length - 1 ? html`<a href="${to(index + 1)}" rel="next">Go on</a>` : ''}
  </nav>`
}

/** The folded title that most claims are about, and its commonest spelling. */
function mainTitle(claims: readonly Claim[]): { readonly key: string; readonly title: string } {
  const times = new Map<string, number>()
  for (const { subject } of claims) times.set(subject.title, (times.get(subject.title) ?? 0) + 1)
  const keys = new Map<string, number>()
  for (const [title, n] of times) keys.set(foldName(title), (keys.get(foldName(title)) ?? 0) + n)
  const most = (counts: ReadonlyMap<string, number>) => [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  const key = most(keys)
  return { key, title: most(new Map([...times].filter(([title]) => foldName(title) === key))) }
}

/** What a claim is about, as far as it is not the main title. */
function about(subject: Claim['subject'], main: string): Html {
  if (foldName(subject.title) !== main) return html`<bdi>${releaseName(subject)}</bdi>: `
  return subject.season === null ? html`` : html`season ${subject.season}: `
}

/** The paragraphs of a part, each with its claims beside it. */
function paragraphs(text: string, part: Part, main: string): Html {
  const made: Html[] = []
  let start = part.start
  while (start < part.end) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline >= part.end ? part.end : newline
    // A claim that runs over the end of a line is marked in every paragraph that it touches.
    const touching = part.claims.filter(({ claim }) => claim.start < end && claim.end > start)
    const beginning = touching.filter(({ claim }) => claim.start >= start)
    if (text.slice(start, end).trim() !== '') {
      made.push(
        html`<div class="text">
          <p dir="auto">${marked(text, start, end, touching)}</p>
          ${
            beginning.length > 0
              ? html`<ol class="notes">
                  ${beginning.map((claim) => note(claim, main, text))}
                </ol>`
              : ''
          }
        </div>`,
      )
    }
    start = end + 1
  }
  return html`${made}`
}

/** The text from `start` to `end` cut where claims begin and end; a claim's number stands where it ends. */
function marked(text: string, start: number, end: number, claims: readonly Numbered[]): Html {
  const inside = (offset: number) => Math.min(end, Math.max(start, offset))
  const decided = claims.flatMap(({ why }) => [why?.cue ?? [], why?.certainty ?? []].flat())
  const cuts = [
    ...new Set([
      start,
      end,
      ...claims.flatMap(({ claim }) => [inside(claim.start), inside(claim.end)]),
      ...decided.flatMap((place) => [inside(place.start), inside(place.end)]),
    ]),
  ].toSorted((a, b) => a - b)
  const anchored = new Set<number>()
  return html`${cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!
    const stretch = spaced(text.slice(from, to))
    const over = claims.filter(({ claim }) => claim.start < to && claim.end > from)
    // The words that decided are set apart; the word for how sure may stand beside the quote.
    const word = decided.some((place) => place.start < to && place.end > from) ? html`<u>${stretch}</u>` : stretch
    if (over.length === 0) return word
    const anchor = over.some(({ claim }) => claim.start === from) && !anchored.has(from)
    anchored.add(from)
    const ending = over.filter(({ claim }) => claim.end === to || (to === end && claim.end > end))
    return html`<mark${anchor ? html` id="at-${from}"` : ''}>${word}${ending.map(({ number }) => html`<sup><a href="#n-${number}" aria-label="claim ${number}">${number}</a></sup>`)}</mark>`
  })}`
}

function note({ number, claim, why }: Numbered, main: string, text: string): Html {
  const kind =
    claim.source.kind === 'outlet'
      ? ''
      : ` · ${plain(claim.source.name ?? claim.source.kind, 80)}${claim.source.via ? ` via ${plain(claim.source.via, 60)}` : ''}`
  return html`<li id="n-${number}">
    <b>${number}</b>${about(claim.subject, main)}${says(claim)}
    <span class="soft">${CERTAINTY_WORDS[claim.certainty]}${kind}${whyWords(why, text)}</span>
  </li>`
}

/** " · by “may” and “arrive”": the words that decided a claim. */
function whyWords(why: Explanation | undefined, text: string): string {
  const places = [why?.certainty ?? [], why?.cue ?? []].flat()
  const words = [...new Set(places.map(({ start, end }) => plain(text.slice(start, end), 40)))]
  return words.length === 0 ? '' : ` · by ${words.map((word) => `“${word}”`).join(' and ')}`
}

/** The first part of a text that nobody keeps, with its claims: what `/read` shows. */
export function readText(text: string, claims: readonly Claim[], why: readonly Explanation[]): Html {
  const all = parts(text, claims, why)
  const more = all.slice(1).reduce((n, part) => n + part.claims.length, 0)
  return html`<article>${paragraphs(text, all[0]!, mainTitle(claims).key)}</article>
    ${
      all.length > 1
        ? html`<p class="note">
            This is the first part of the text${more > 0 ? html`; ${count(more, 'further claim')} stand after it` : ''}.
            “whenabouts read --explain” shows all of a file.
          </p>`
        : ''
    }`
}
