import type { Answer } from '../../answer.ts'
import { dayOf, type IsoDay } from '../../day.ts'
import type { StoredChange } from '../../keep/telling/changes.ts'
import { quantile } from '../plots/quantiles.ts'
import { strip, stripAxis, stripYears } from '../plots/strip.ts'
import { releasePath } from '../slug.ts'
import { emphasised } from './headline.ts'
import { html, type Html } from './html.ts'
import { layout, type Page } from './layout.ts'
import { plain } from './text.ts'
import { capital, count, longDay, releaseName, shortDay } from './words.ts'

/** What the home page shows of an answer. */
export interface ShortAnswer extends Pick<
  Answer,
  'release' | 'as_of' | 'sentence' | 'status' | 'official' | 'quantiles' | 'density' | 'p_already_out' | 'p_never'
> {
  /** Whether any report speaks of it: what was not heard of by then is not listed. */
  readonly known: boolean
  /** Whether somebody follows it: then it stands first, heard of or not. */
  readonly followed?: boolean
}

/** Releases on one page: with their strips this stays under 60 KB. */
const ON_PAGE = 20

const GROUPS = [
  { name: 'Followed', is: (a: ShortAnswer) => a.followed === true },
  {
    name: 'Ahead',
    is: (a: ShortAnswer) => !a.followed && a.status !== 'out' && a.status !== 'cancelled' && a.p_already_out < 0.5,
  },
  {
    name: 'Perhaps out already',
    is: (a: ShortAnswer) => !a.followed && a.status !== 'out' && a.status !== 'cancelled' && a.p_already_out >= 0.5,
  },
  { name: 'Out', is: (a: ShortAnswer) => !a.followed && a.status === 'out' },
  { name: 'Not coming', is: (a: ShortAnswer) => !a.followed && a.status === 'cancelled' },
] as const

/** In the order in which they are expected; what is out the newest first, after all that is not. */
export function inOrder(answers: readonly ShortAnswer[]): readonly ShortAnswer[] {
  const median = (answer: ShortAnswer) => quantile(answer.quantiles, 0.5) ?? Number.MAX_SAFE_INTEGER
  return GROUPS.flatMap(({ name, is }) =>
    answers
      .filter((answer) => (answer.known || answer.followed) && is(answer))
      .toSorted((a, b) => {
        const order = name === 'Out' ? median(b) - median(a) : median(a) - median(b)
        return order || (releaseName(a.release) < releaseName(b.release) ? -1 : 1)
      }),
  )
}

/** The home page: every release with its sentence and a small strip of its distribution, all on one time axis. */
export function homePage(
  answers: readonly ShortAnswer[],
  {
    today,
    asOf,
    page,
    changes = [],
    own = false,
    live,
  }: {
    readonly today: IsoDay
    readonly asOf: IsoDay
    readonly page: number
    /** What changed lately of what is followed, the newest first. */
    readonly changes?: readonly StoredChange[]
    /** Whether whoever reads the page may follow titles on it. */
    readonly own?: boolean
    /** What is listened to while the page is open. */
    readonly live?: Page['live']
  },
): string {
  const ordered = inOrder(answers)
  const pages = Math.max(1, Math.ceil(ordered.length / ON_PAGE))
  const shown = ordered.slice((page - 1) * ON_PAGE, page * ON_PAGE)
  const asked = asOf === today ? '' : `?as_of=${asOf}`
  const axis = stripAxis(
    shown.filter((answer) => answer.status !== 'out'),
    dayOf(asOf) ?? 0,
  )
  return layout({
    live,
    title: 'Whenabouts: when does it come out?',
    description: 'Releases in the order in which they are expected, each with who says so and how sure one can be.',
    main: html`${asked === '' ? '' : html`<p class="past">As it was on ${longDay(asOf)}. <a href="/">Today</a></p>`}
      <p class="eyebrow">As of ${longDay(asOf)}</p>
      <h1 class="plain">
        ${ordered.length === 0 ? 'Nothing to wait for yet.' : `${capital(count(ordered.length, 'release'))}, in the order in which ${ordered.length === 1 ? 'it is' : 'they are'} expected.`}
      </h1>
      ${ordered.length === 0 ? firstSteps(own) : ''}
      ${GROUPS.map(({ name, is }) => {
        const members = shown.filter(is)
        if (members.length === 0) return ''
        return html`<section>
          <div class="rule">
            <div class="head">
              <h2>${name}</h2>
              ${name === 'Out' || name === 'Not coming' ? '' : stripYears(axis)}
            </div>
          </div>
          <ol class="list">
            ${members.map((answer) => item(answer, shown.indexOf(answer)))}
          </ol>
        </section>`
      })}
      ${pages > 1 ? pager(page, pages, asked) : ''} ${changed(changes)}
      ${own && ordered.length > 0 && !answers.some(({ known }) => known) ? nextSteps() : ''}
      ${
        own && ordered.length > 0
          ? html`<h2>Follow another title</h2>
              ${followForm()}
              <p class="take"><a href="/watching">Watched sources</a><a href="/notifications">Notifications</a></p>`
          : ''
      }
      <form class="asof" method="get" action="/">
        <label for="as_of">Ask as of another day</label>
        <input type="date" id="as_of" name="as_of" max="${today}" value="${asOf}" required />
        <button type="submit">Show</button>
      </form>`,
  })

  function item(answer: ShortAnswer, i: number): Html {
    const drawn = answer.status !== 'out' && answer.status !== 'cancelled' && answer.quantiles.length > 0
    return html`<li>
      <div>
        <div class="name">
          <a href="${releasePath(answer.release)}${asked}"
            ><bdi>${plain(answer.release.title, 120)}</bdi
            >${answer.release.season === null ? '' : `, season ${answer.release.season}`}</a
          >${answer.release.kind === 'film' ? html` <small>film</small>` : ''}
        </div>
        <p class="answer">${emphasised(plain(answer.sentence, 220), answer.release.title)}</p>
      </div>
      ${drawn ? strip(answer, axis, `s${i}`) : ''}
    </li>`
  }
}

/** What to do where nothing is known yet. */
function firstSteps(own: boolean): Html {
  if (!own)
    return html`<p class="lede">
      No article that was read speaks of a release. <code>whenabouts add PATH…</code> reads articles into the ledger.
    </p>`
  return html`<p class="lede">
      Name what you wait for. Then give it something to read, and it says when, who says so, and how sure that is.
    </p>
    <h2>1. Follow a title</h2>
    ${followForm()} ${nextSteps()}`
}

/** What to do while no article speaks of anything. */
function nextSteps(): Html {
  return html`<h2>2. Give it something to read</h2>
    <ul class="plainlist steps">
      <li><a href="/watching">Watch a feed</a> or a page from now on.</li>
      <li><a href="/read">Paste a text</a> to see what it claims.</li>
      <li><code>whenabouts add PATH…</code> keeps articles: files, folders, addresses.</li>
    </ul>
    <h2>3. Be told</h2>
    <ul class="plainlist steps">
      <li><a href="/notifications">Notifications</a> go to a phone, a chat or a mailbox.</li>
      <li><a href="/calendar">The calendar</a> has the days and the windows.</li>
    </ul>`
}

/** A form that follows a title, known or not. */
function followForm(): Html {
  return html`<form class="asof follow" method="post" action="/follow">
    <label for="follow-title">Title</label>
    <input id="follow-title" name="title" required maxlength="200" autocomplete="off" dir="auto" />
    <label for="follow-season">Season</label>
    <input
      id="follow-season"
      name="season"
      inputmode="numeric"
      pattern="[0-9]{1,3}"
      size="3"
      placeholder="next"
      autocomplete="off"
    />
    <label><input type="checkbox" name="film" value="yes" /> It is a film</label>
    <button type="submit">Follow</button>
  </form>`
}

/** What changed lately, with where to have it told. */
function changed(changes: readonly StoredChange[]): Html | '' {
  if (changes.length === 0) return ''
  return html`<h2>What changed</h2>
    <ol class="plainlist changes">
      ${changes.map(
        ({ day, headline, release }) =>
          html`<li>
            <span class="soft">${shortDay(day)}</span>
            <a href="${releasePath({ ...release, aliases: [] })}">${plain(headline, 160)}</a>
          </li>`,
      )}
    </ol>
    <p class="take"><a href="/digest">The whole week</a><a href="/changes.atom">As a feed</a></p>`
}

function pager(page: number, pages: number, asked: string): Html {
  const to = (n: number) => `/${asked === '' ? '?' : `${asked}&`}page=${n}`
  return html`<nav class="pages" aria-label="Pages">
    ${page > 1 ? html`<a href="${to(page - 1)}" rel="prev">Earlier</a>` : ''}<span class="soft"
      >Page ${page} of ${pages}</span
    >${page < pages ? html`<a href="${to(page + 1)}" rel="next">Later</a>` : ''}
  </nav>`
}
