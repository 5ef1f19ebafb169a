import type { NewSource, WatchedSource } from '../../keep/watching/sources.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { link, plain } from './text.ts'
import { ago, capital, count } from './words.ts'

/** Sources on one page: with their forms this stays under 60 KB. */
const ON_PAGE = 30

const KINDS: Readonly<Record<WatchedSource['kind'], string>> = {
  feed: 'feed',
  sitemap: 'news sitemap',
  page: 'page',
  folder: 'folder',
  tvmaze: 'database',
  tmdb: 'database',
  sonarr: 'database',
  radarr: 'database',
}

/** What somebody typed to have something watched. */
export interface Wanted {
  readonly address: string
  readonly folder: string
  readonly page: boolean
  readonly private: boolean
}

/** What the page of watched sources shows. */
export interface WatchingView {
  readonly sources: readonly WatchedSource[]
  /** Milliseconds since 1970. */
  readonly now: number
  readonly page: number
  /** What just happened, or what is wrong with what was asked. */
  readonly word?: { readonly text: string; readonly wrong: boolean } | undefined
  /** What was typed, where it cannot be used as it is. */
  readonly wanted?: Wanted
  /** Several feeds that an address names, of which one is to be chosen. */
  readonly choices?: readonly NewSource[]
}

/** The page of what is watched: failing sources first, each with its last and next look; forms to add, pause and remove. */
export function watchingPage({ sources, now, page, word, wanted, choices = [] }: WatchingView): string {
  const ordered = sources.toSorted(
    (a, b) => rank(a) - rank(b) || (a.folder ?? '').localeCompare(b.folder ?? '') || a.id - b.id,
  )
  const pages = Math.max(1, Math.ceil(ordered.length / ON_PAGE))
  const shown = ordered.slice((page - 1) * ON_PAGE, page * ON_PAGE)
  return layout({
    title: 'Watched sources – Whenabouts',
    main: html`<p class="eyebrow">Watched sources</p>
      <h1 class="plain">${headline(sources)}</h1>
      ${word ? html`<p class="past" role="${word.wrong ? 'alert' : 'status'}">${word.text}</p>` : ''}
      ${choices.length > 0 && wanted ? choice(choices, wanted) : ''}
      ${sources.length === 0 ? html`<p class="lede">Feeds, pages and databases are looked at again and again; what they bring is read, and the answers move.</p>` : html`${shown.length > 8 ? html`<p class="take"><a href="#add">Watch another</a></p>` : ''}${table(shown, now)}`}
      ${pages > 1 ? pager(page, pages) : ''}
      <h2 id="add">Watch ${sources.length === 0 ? 'a source' : 'another'}</h2>
      ${addForm(wanted)} ${databaseForm()}
      ${
        sources.some(({ folder }) => folder !== null)
          ? ''
          : html`<form class="asof" method="post" action="/watching/starter">
              <button type="submit">Show feeds to start with</button>
              <small>Some thirty of the trade and fan press in several countries, all paused.</small>
            </form>`
      }
      <p class="take after">
        <a href="/watching.opml">All feeds as OPML</a><a href="/sources">Who has been right</a>
      </p>`,
  })
}

function rank({ enabled, problem }: WatchedSource): number {
  return enabled ? (problem === null ? 1 : 0) : 2
}

function headline(sources: readonly WatchedSource[]): string {
  const on = sources.filter(({ enabled }) => enabled)
  const failing = on.filter(({ problem }) => problem !== null).length
  if (sources.length === 0) return 'Nothing is watched yet.'
  const paused = sources.length - on.length
  const tail = [
    failing > 0 ? `${failing === 1 ? 'one fails' : `${failing} fail`}` : '',
    paused > 0 ? `${paused === 1 ? 'one is' : `${paused} are`} paused` : '',
  ].filter((part) => part !== '')
  const first = count(on.length, 'source')
  return `${capital(first)} ${on.length === 1 ? 'is' : 'are'} watched${tail.length > 0 ? `; ${tail.join(', ')}` : ''}.`
}

function table(sources: readonly WatchedSource[], now: number): Html {
  return html`<table class="track watching">
    <thead>
      <tr>
        <th scope="col">Source</th>
        <th scope="col">Last look</th>
        <th scope="col">Next look</th>
        <th scope="col" class="n">Articles</th>
        <th scope="col"><span class="sr">What to do with it</span></th>
      </tr>
    </thead>
    <tbody>
      ${sources.map((source) => row(source, now))}
    </tbody>
  </table>`
}

function row(source: WatchedSource, now: number): Html {
  const { id, title, address, kind, enabled, problem, failures, checked, next, changed, interval, articles, site } =
    source
  const name = plain(title ?? address.replace(/^https?:\/\//, ''), 80)
  const page = link(site ?? address)
  const folder = source.folder === null ? '' : `, ${plain(source.folder, 60)}`
  return html`<tr>
    <th scope="row">
      ${page ? html`<a href="${page}" rel="nofollow noopener noreferrer"><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`}
      <small>${kind === 'folder' ? plain(address, 120) : `${KINDS[kind]}${folder}`}</small>
      ${problem === null ? '' : html`<small class="problem">${failures > 1 ? `Failed ${failures} times: ` : 'Failed: '}${plain(problem, 300)}</small>`}
    </th>
    <td data-label="last look">
      ${checked === null ? 'never' : when(checked, now)}
      ${checked === null ? '' : html`<small>${changed === null ? 'nothing new yet' : html`news ${when(changed, now)}`}</small>`}
    </td>
    <td data-label="next look">
      ${enabled ? (next === '' || Date.parse(next) <= now ? 'within a minute' : when(next, now)) : 'paused'}
      ${enabled ? html`<small>every ${minutes(interval)}</small>` : ''}
    </td>
    <td class="n" data-label="articles">${articles}</td>
    <td class="acts">
      <form method="post" action="/watching/${id}">
        ${enabled ? act('now', 'Look now', name) : ''}
        ${enabled ? act('pause', 'Pause', name) : act('resume', 'Resume', name)} ${act('remove', 'Remove', name)}
      </form>
    </td>
  </tr>`
}

function act(what: string, word: string, name: string): Html {
  return html`<button class="quiet" name="do" value="${what}">${word}<span class="sr"> ${name}</span></button>`
}

function when(at: string, now: number): Html {
  return html`<time datetime="${at}">${ago(Date.parse(at) - now)}</time>`
}

function minutes(n: number): string {
  if (n < 60) return `${n} minutes`
  const hours = Math.round(n / 60)
  return hours === 1 ? 'hour' : `${hours} hours`
}

function addForm(wanted?: Wanted): Html {
  return html`<form class="asof follow" method="post" action="/watching">
    <label for="address">Address of a feed, a site or a page</label>
    <input
      id="address"
      name="address"
      required
      maxlength="2000"
      value="${wanted?.address ?? ''}"
      placeholder="https://"
      autocomplete="off"
      inputmode="url"
    />
    <label for="folder">Folder</label>
    <input id="folder" name="folder" maxlength="80" size="12" value="${wanted?.folder ?? ''}" autocomplete="off" />
    <label
      ><input type="checkbox" name="page" value="yes" ${wanted?.page ? html`checked` : ''} /> the page itself, not its
      feed</label
    >
    <label
      ><input type="checkbox" name="private" value="yes" ${wanted?.private ? html`checked` : ''} /> it is in my own
      network</label
    >
    <button type="submit">Watch it</button>
  </form>`
}

function databaseForm(): Html {
  return html`<details>
    <summary>A database: TVmaze, TMDB, Sonarr or Radarr</summary>
    <form class="asof follow" method="post" action="/watching">
      <label for="kind">Database</label>
      <select id="kind" name="kind">
        <option value="tvmaze">TVmaze</option>
        <option value="tmdb">TMDB</option>
        <option value="sonarr">Sonarr</option>
        <option value="radarr">Radarr</option>
      </select>
      <label for="at">Its address, if it is one’s own</label>
      <input id="at" name="address" maxlength="2000" placeholder="http://nas:8989" autocomplete="off" inputmode="url" />
      <label for="key">Key</label>
      <input id="key" name="key" type="password" maxlength="400" autocomplete="off" />
      <button type="submit">Watch it</button>
    </form>
  </details>`
}

function choice(choices: readonly NewSource[], wanted: Wanted): Html {
  return html`<form class="read" method="post" action="/watching">
    <fieldset>
      <legend>Which of its feeds?</legend>
      ${choices.map(
        ({ address, title }, i) =>
          html`<p>
            <label
              ><input type="radio" name="address" value="${address}" ${i === 0 ? html`checked` : ''} />
              <bdi>${plain(title ?? address, 100)}</bdi> <small>${plain(address, 120)}</small></label
            >
          </p>`,
      )}
      <input type="hidden" name="folder" value="${wanted.folder}" />
      ${wanted.private ? html`<input type="hidden" name="private" value="yes" />` : ''}
      <button type="submit">Watch it</button>
    </fieldset>
  </form>`
}

function pager(page: number, pages: number): Html {
  return html`<nav class="pages" aria-label="Pages">
    ${page > 1 ? html`<a href="/watching?page=${page - 1}" rel="prev">Earlier</a>` : ''}<span class="soft"
      >Page ${page} of ${pages}</span
    >${page < pages ? html`<a href="/watching?page=${page + 1}" rel="next">Later</a>` : ''}
  </nav>`
}
