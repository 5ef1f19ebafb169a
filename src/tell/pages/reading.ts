import type { Article } from '../../article.ts'
import type { ClaimDocument } from '../../claim.ts'
import type { Explanation } from '../../read/index.ts'
import { readText } from './article.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { link, plain } from './text.ts'
import { count, longDay, outlet } from './words.ts'

/** What somebody asked to have read, as it was typed. */
export interface Asked {
  readonly text: string
  readonly address: string
  readonly published: string
}

/** A text that was read, with what decided its claims. */
export interface Reading {
  readonly article: Article
  readonly document: ClaimDocument
  readonly explanations: readonly Explanation[]
}

/** The page on which a text is pasted, or an address named. */
export function readingForm(addresses: boolean, problem: string | null = null, asked: Asked = EMPTY): string {
  return layout({
    title: 'Read a text – Whenabouts',
    description: 'What does an article claim about a release, in whose words, how surely?',
    main: html`<p class="eyebrow">Read a text</p>
      <h1 class="plain">What does it claim?</h1>
      <p class="lede">
        Paste an article${addresses ? ' or name its address' : ''}: every claim about a release is marked in its place,
        with the words that decided. Nothing of it is kept.
      </p>
      ${problem === null ? '' : html`<p class="past" role="alert">${problem}</p>`} ${form(asked, addresses)}`,
  })
}

/** What a text claims, marked in place; the form again under it. */
export function readingPage({ article, document, explanations }: Reading, addresses: boolean): string {
  const { claims } = document
  const address = link(article.url)
  const day = document.published ?? null
  const title = plain(article.title ?? '', 200)
  return layout({
    title: `${title === '' ? 'A text' : title} – Whenabouts`,
    main: html`<p class="eyebrow">
        ${article.url ? html`<bdi>${outlet({ publisher: article.publisher ?? null, url: article.url })}</bdi>, ` : ''}${day === null ? 'undated: relative words as “next year” have no days' : longDay(day)}
      </p>
      <h1 class="plain" dir="auto">${title === '' ? 'What it claims' : title}</h1>
      <p class="lede">
        ${claims.length === 0 ? 'Nothing in it is a claim about a release.' : html`It makes ${count(claims.length, 'claim')}, each marked where it stands; the words that decided are underlined.`}
        ${address ? html`<a href="${address}" rel="nofollow noopener noreferrer">The original</a>` : ''}
      </p>
      ${readText(article.text, claims, explanations)}
      <h2>Another text</h2>
      ${form(EMPTY, addresses)}`,
  })
}

const EMPTY: Asked = { text: '', address: '', published: '' }

function form({ text, address, published }: Asked, addresses: boolean): Html {
  return html`<form class="read" method="post" action="/read">
    <p>
      <label for="text">Text</label>
      <textarea id="text" name="text" rows="10" dir="auto">${text}</textarea>
    </p>
    ${
      addresses
        ? html`<p>
            <label for="address">or the address of a page</label>
            <input
              id="address"
              name="address"
              type="url"
              value="${address}"
              placeholder="https://"
              autocomplete="off"
            />
          </p>`
        : ''
    }
    <p>
      <label for="published">Day of publication, for words as “next year”</label>
      <input id="published" name="published" type="date" value="${published}" />
    </p>
    <p><button type="submit">Read it</button></p>
  </form>`
}
