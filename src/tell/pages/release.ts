import type { Answer } from '../../answer.ts'
import type { IsoDay } from '../../day.ts'
import { isoOf } from '../../day.ts'
import type { Contradiction } from '../../report.ts'
import type { PastAnswer } from '../../forecast/index.ts'
import { history } from '../plots/history.ts'
import { bands, quantile } from '../plots/quantiles.ts'
import { timeline } from '../plots/timeline.ts'
import { releasePath } from '../slug.ts'
import { beliefsSection, castSection } from './beliefs.ts'
import { cardCode, countdownCode, previewTags } from '../embed/code.ts'
import { emphasised, eyebrow, figures, lede } from './headline.ts'
import { html, type Html } from './html.ts'
import { layout, type Page } from './layout.ts'
import { articlePath } from './links.ts'
import { more } from './more.ts'
import { reportsSection, words, type Articles } from './reports.ts'
import { fitted, type Room } from './room.ts'
import { link, plain } from './text.ts'
import { count, longDay, outlet, percent, releaseName, shortDay, shortMonth } from './words.ts'

/** What the page of a release is made of. */
export interface ReleaseView {
  readonly answer: Answer
  /** The answer at the day of each article, the oldest first, and at the answer's own day. */
  readonly past: readonly PastAnswer[]
  /** What news would change the answer most, the strongest first. */
  readonly moves: readonly string[]
  readonly articles: Articles
  readonly today: IsoDay
  /** Whether the server has calendars and feeds to offer. */
  readonly telling?: boolean
  /** Where readers reach the server: `https://when.example`. */
  readonly base?: string
  /** What is listened to while the page is open. */
  readonly live?: Page['live']
  /** Whether pages of other origins may read from it. */
  readonly open?: boolean
  /** Where the reader may say so: whether it is followed, and the day on which somebody said that it came out. */
  readonly mine?: { readonly followed: boolean; readonly settled: IsoDay | null }
}

/**
 * The page of a release. The reader's questions set the order: when, why, how it moved, where it stands, who says so in
 * their words, what cannot all be true, cast, take it with you.
 */
export function releasePage(view: ReleaseView): string {
  return fitted((room) => page(view, room))
}

function page(
  { answer, past, moves, articles, today, telling, base, open, live, mine }: ReleaseView,
  room: Room,
): string {
  const path = releasePath(answer.release)
  const asked = answer.as_of === today ? '' : `?as_of=${answer.as_of}`
  const sentence = plain(answer.sentence, 400)
  const name = plain(releaseName(answer.release), 140)
  return layout({
    live,
    ...(base === undefined ? {} : { head: previewTags({ base, path, title: name, description: sentence }) }),
    title: `${releaseName(answer.release)}: when does it come out? – Whenabouts`,
    description: sentence,
    json: `${path}.json${asked}`,
    main: html`${asked === '' ? '' : html`<p class="past">The answer as it was on ${longDay(answer.as_of)}. <a href="${path}">Today’s answer</a></p>`}${eyebrow(answer)}<h1${sentence.length > 70 ? html` class="long"` : ''}>${emphasised(sentence, answer.release.title)}</h1>
${lede(answer)}${figures(answer)}
<div class="plot">${timeline(answer, 'wide')}${timeline(answer, 'narrow')}</div>${numbers(answer)}
${moved(past, path, answer)}${movesSection(moves, answer)}
${reportsSection(answer, articles, room)}
${contradictionsSection(answer, articles, room)}
${castSection(answer, room)}${beliefsSection(answer)}${caveatsSection(answer)}${readSection(answer, room)}
<h2 class="taking">Take it with you</h2><p class="take"><a href="${path}.json${asked}">This answer as JSON</a>${telling ? html`<a href="${path}.ics">Its calendar</a><a href="${path}.atom">Its changes as a feed</a>` : ''}</p>${base === undefined ? '' : embedSection(base, path, name, open ?? false)}${mine ? html`${followForm(path, mine.followed)}${settleForm(path, mine.settled, today)}` : ''}
<form class="asof" method="get" action="${path}"><label for="as_of">Ask as of another day</label> <input type="date" id="as_of" name="as_of" max="${today}" value="${answer.as_of}" required> <button type="submit">Show</button></form>`,
  })
}

/** What to copy to have it on another page. */
function embedSection(base: string, path: string, name: string, open: boolean): Html {
  return html`<details class="embed">
    <summary>Put it on a page of your own</summary>
    ${open ? '' : html`<p class="note">Pages elsewhere can load it once this server is open to them: <code>whenabouts serve --public</code>.</p>`}
    <p>A countdown, in the look of the page around it:</p>
    <pre tabindex="0"><code>${countdownCode(base, path, name)}</code></pre>
    <p>A picture for everywhere else, as <a href="${path}.card.svg">SVG</a> or <a href="${path}.card.png">PNG</a>:</p>
    <pre tabindex="0"><code>${cardCode(base, path, name)}</code></pre>
  </details>`
}

/** A button to follow a release, or to do so no more. */
function followForm(path: string, followed: boolean): Html {
  return html`<form class="asof" method="post" action="${followed ? '/unfollow' : '/follow'}">
    <input type="hidden" name="release" value="${path}" />
    <button type="submit">${followed ? 'Follow it no more' : 'Follow it'}</button>
    <small
      >${followed ? 'You follow it: it stands first at home, and changes are told.' : 'It then stands first at home, and changes are told.'}</small
    >
  </form>`
}

/** A person's word on when it came out, which judges what was said beforehand. */
function settleForm(path: string, settled: IsoDay | null, today: IsoDay): Html {
  return html`<details class="settle" ${settled === null ? '' : html` open`}>
    <summary>
      ${settled === null ? 'It is out? Say on which day' : `You said that it came out on ${longDay(settled)}`}
    </summary>
    <form class="asof" method="post" action="/settle">
      <input type="hidden" name="release" value="${path}" />
      <label for="settled">It came out on</label>
      <input type="date" id="settled" name="day" max="${today}" value="${settled ?? ''}" required />
      <button type="submit">Settle it</button>
      ${settled === null ? '' : html`<button class="quiet" name="do" value="none" formnovalidate>Take it back</button>`}
      <small>What was said beforehand is judged by it: the <a href="/sources">records of the sources</a> change.</small>
    </form>
  </details>`
}

/** The table behind the density. */
function numbers(answer: Answer): Html | '' {
  if (answer.quantiles.length === 0) return ''
  const at = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].flatMap((p) => {
    const day = quantile(answer.quantiles, p)
    return day === null ? [] : [{ p, day: isoOf(day) }]
  })
  const last = answer.by_year.length - 1
  return html`<details class="numbers">
    <summary>The numbers behind this picture</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Chance</th>
          <th scope="col">Out by the end of</th>
        </tr>
      </thead>
      <tbody>
        ${at.map(
          ({ p, day }) =>
            html`<tr>
              <th scope="row">${percent(p)}</th>
              <td>${longDay(day)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <table>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" class="n">Chance</th>
        </tr>
      </thead>
      <tbody>
        ${answer.by_year.slice(0, 20).map(
          ([year, p], i) =>
            html`<tr>
              <th scope="row">${year}${i === last && last > 0 ? ' or later' : ''}</th>
              <td class="n">${percent(p)}</td>
            </tr>`,
        )}
        <tr>
          <th scope="row">Never</th>
          <td class="n">${percent(answer.p_never)}</td>
        </tr>
      </tbody>
    </table>
  </details>`
}

/** How the answer moved, beside where it stands. */
function moved(past: readonly PastAnswer[], path: string, answer: Answer): Html {
  const plot = history(past)
  const stands = html`<section>
    <h2>Where it stands</h2>
    ${stages(answer)}
  </section>`
  if (!plot) return stands
  const rows = past.flatMap(({ day, quantiles }) => {
    const spread = bands(quantiles)
    return spread ? [{ day, spread }] : []
  })
  return html`<div class="two">
    <section>
      <h2>How the answer moved</h2>
      ${plot}
      <details class="numbers">
        <summary>Every answer, day by day</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">As of</th>
              <th scope="col">Even odds by</th>
              <th scope="col">80 % between</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ day, spread }) =>
                html`<tr>
                  <th scope="row"><a href="${path}?as_of=${day}">${shortDay(day)}</a></th>
                  <td>${shortDay(isoOf(spread.median))}</td>
                  <td>${shortMonth(isoOf(spread.wide[0]))} – ${shortMonth(isoOf(spread.wide[1]))}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </section>
    ${stands}
  </div>`
}

/** What would move the answer, in its own words. */
function movesSection(moves: readonly string[], { p_already_out }: Answer): Html | '' {
  // Of what is likely out already nobody waits for news.
  if (moves.length === 0 || p_already_out > 0.5) return ''
  return html`<section>
    <h2>What would move it</h2>
    <ul class="plainlist">
      ${moves.slice(0, MOST_MOVES).map((move) => html`<li>${plain(move, 240)}</li>`)}
    </ul>
  </section>`
}
const MOST_MOVES = 4

const STAGES = { renewed: 'Renewed', writing: 'Writing', filming: 'Filming', post: 'Post', release: 'Release' } as const
const STATES = { done: 'done', now: 'now', ahead: 'ahead', unknown: 'not known' } as const

function stages(answer: Answer): Html {
  return html`<ol class="stage">
    ${answer.stages.map(
      (stage) =>
        html`<li class="${stage.state}">
          <i></i><b>${STAGES[stage.name]}<span class="sr"> (${STATES[stage.state]})</span></b
          ><span>${plain(stage.words, 200)}</span>
        </li>`,
    )}
  </ol>`
}

const KINDS = {
  within: 'within one article',
  between: 'between articles',
  older: 'one is older: both may have been right when they were written',
} as const

/** What cannot all be right, in both their words. What may have been right in its time comes last. */
function contradictionsSection(answer: Answer, articles: Articles, room: Room): Html | '' {
  if (answer.contradictions.length === 0) return ''
  const order = ['within', 'between', 'older']
  const all = answer.contradictions.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const rest = all.slice(room.contradictions)
  const pair = ({ what, kind, one, other }: Contradiction) =>
    html`<div class="against ${kind}">
      <h3>${plain(what, 200)} <small>${KINDS[kind]}</small></h3>
      <div class="pair">
        <div>${words(one, articles)}</div>
        <div>${words(other, articles)}</div>
      </div>
    </div>`
  return html`<h2>They cannot all be right</h2>
    ${all.slice(0, room.contradictions).map(pair)}${more(
      rest.length,
      rest
        .slice(0, room.moreContradictions)
        .map(
          ({ what, one, other }) =>
            html`${plain(what, 160)}: <a href="${articlePath(one.document, one.start)}">${outlet(one)}</a>,
              <a href="${articlePath(other.document, other.start)}">${outlet(other)}</a>`,
        ),
    )}`
}

/** What is stale or missing, and what is odd about single articles. */
function caveatsSection(answer: Answer): Html | '' {
  if (answer.caveats.length + answer.flags.length === 0) return ''
  const documents = new Map(answer.documents.map((document) => [document.id, document]))
  return html`<h2>What to mind</h2>
    <ul class="plainlist">
      ${answer.caveats.slice(0, 12).map((caveat) => html`<li>${plain(caveat, 300)}</li>`)}${answer.flags
        .slice(0, 20)
        .map((flag) => {
          const document = documents.get(flag.document)
          return html`<li>
            <a href="${articlePath(flag.document)}">${document ? outlet(document) : plain(flag.document, 60)}</a>
            ${plain(flag.says, 300)}
          </li>`
        })}
    </ul>`
}

/** The articles behind it all. */
function readSection(answer: Answer, room: Room): Html | '' {
  if (answer.documents.length === 0) return ''
  const day = (document: Answer['documents'][number]) => document.published ?? document.published_estimate?.from ?? ''
  const all = answer.documents.toSorted((a, b) => (day(a) < day(b) ? 1 : -1))
  return html`<h2>Articles read</h2>
    <ul class="plainlist">
      ${all.slice(0, room.articles).map((document) => {
        const address = link(document.url)
        return html`<li>
          <a href="${articlePath(document.id)}"><bdi>${outlet(document)}</bdi></a
          >,
          ${document.published ? shortDay(document.published) : day(document) ? `not before ${shortDay(day(document))}` : 'undated'}
          <small
            >${count(document.claims, 'claim')}${document.copy_of ? ', a copy' : ''}${address ? html` · <a href="${address}" rel="nofollow noopener noreferrer">original</a>` : ''}</small
          >
        </li>`
      })}${all.length > room.articles ? html`<li class="soft">and ${all.length - room.articles} more, in the JSON</li>` : ''}
    </ul>`
}
