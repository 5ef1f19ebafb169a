import type { Article } from '../../article.ts'
import type { Searched } from '../searched.ts'
import { releasePath } from '../slug.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath } from './links.ts'
import { plain } from './text.ts'
import { capital, CERTAINTY_WORDS, count, outlet, releaseName, says, shortDay } from './words.ts'

/** What is shown of an article in which something was found. */
export type Outlet = Pick<Article, 'publisher' | 'url' | 'published'>
type Outlets = ReadonlyMap<string, Outlet>

/** The page of a search: releases, people, what was said; before a search only where to type. */
export function searchPage(words: string, found: Searched | null, outlets: Outlets): string {
  const asked = plain(words, 80)
  return layout({
    title: found ? `“${asked}” – Whenabouts` : 'Search – Whenabouts',
    main: html`<p class="eyebrow">Search</p>
      <h1 class="plain">${found ? headline(found, asked) : 'Titles, people, and what was said.'}</h1>
      <form class="asof" method="get" action="/search" role="search">
        <label for="q">Words</label>
        <input type="search" id="q" name="q" value="${asked}" maxlength="200" required />
        <button type="submit">Search</button>
      </form>
      ${found ? results(found, outlets) : html`<p class="note">The beginnings of words are enough.</p>`}`,
  })
}

function headline({ releases, people, claims }: Searched, asked: string): Html {
  if (releases.length + people.length + claims.length === 0) return html`Nothing that was read speaks of “${asked}”.`
  const parts = [
    releases.length > 0 ? count(releases.length, 'release') : '',
    people.length > 0 ? count(people.length, 'person', 'people') : '',
    claims.length > 0 ? count(claims.length, 'claim') : '',
  ].filter((part) => part !== '')
  const line = parts.length > 2 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join(' and ')
  return html`${capital(line)} for “${asked}”.`
}

function results({ releases, people, claims }: Searched, outlets: Outlets): Html {
  return html`${
    releases.length > 0
      ? html`<h2>Releases</h2>
          <ul class="plainlist found">
            ${releases.map(
              (release) =>
                html`<li>
                  <a href="${releasePath(release)}"><bdi>${releaseName(release)}</bdi></a
                  >${release.kind === 'film' ? html` <small>film</small>` : ''}
                </li>`,
            )}
          </ul>`
      : ''
  }${
    people.length > 0
      ? html`<h2>People</h2>
          <ul class="plainlist found">
            ${people.map(
              ({ name, claims: n, releases: titles }) =>
                html`<li>
                  <a href="/search?q=${encodeURIComponent(name.toWellFormed())}"><bdi>${plain(name, 80)}</bdi></a>
                  <small
                    >${count(n, 'claim')} about
                    ${titles.slice(0, 3).map((title, i) => html`${i > 0 ? ', ' : ''}<bdi>${plain(title, 80)}</bdi>`)}${titles.length > 3 ? ' and others' : ''}</small
                  >
                </li>`,
            )}
          </ul>`
      : ''
  }${
    claims.length > 0
      ? html`<h2>What was said</h2>
          <ol class="plainlist quotes">
            ${claims.map((claim) => {
              const article = outlets.get(claim.document)
              const where = article
                ? outlet({ publisher: article.publisher ?? null, url: article.url ?? null })
                : 'an article'
              return html`<li>
                <q dir="auto">${plain(claim.quote, 240)}</q>
                <small
                  ><bdi>${releaseName(claim.subject)}</bdi>: ${says(claim)}, ${CERTAINTY_WORDS[claim.certainty]} ·
                  <a href="${articlePath(claim.document, claim.start)}"><bdi>${where}</bdi></a
                  >${article?.published ? `, ${shortDay(article.published)}` : ''}</small
                >
              </li>`
            })}
          </ol>`
      : ''
  }`
}
