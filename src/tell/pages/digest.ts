import type { IsoDay } from '../../day.ts'
import { dayOf } from '../../day.ts'
import type { Told } from '../changes/look.ts'
import type { Week } from '../changes/week.ts'
import { strip, stripAxis, stripYears } from '../plots/strip.ts'
import { releasePath } from '../slug.ts'
import { emphasised } from './headline.ts'
import type { ShortAnswer } from './home.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath } from './links.ts'
import { plain } from './text.ts'
import { capital, count, longDay, releaseName, shortDay } from './words.ts'

/** Changes that are told with the words that brought them. */
const IN_FULL = 30

/** The page of a week: what changed, with the words that brought it, and what was waited for at its end. */
export function digestPage({ from, to, changes, waiting }: Week, today: IsoDay): string {
  const asked = to === today ? '' : `?as_of=${to}`
  const axis = stripAxis(waiting, dayOf(to) ?? 0)
  const shift = (days: number) => Temporal.PlainDate.from(to).add({ days }).toString()
  return layout({
    title: `The week to ${longDay(to)} – Whenabouts`,
    description: 'What changed of everything that is followed in a week, and who said so.',
    main: html`<p class="eyebrow">${longDay(from)} – ${longDay(to)}</p>
      <h1 class="plain">${headline(changes)}</h1>
      <nav class="pages" aria-label="Weeks">
        <a href="/digest?to=${shift(-7)}" rel="prev">The week before</a>
        ${to < today ? html`<a href="/digest${shift(7) < today ? `?to=${shift(7)}` : ''}" rel="next">The week after</a>` : ''}
      </nav>
      ${changes.length === 0 ? '' : html`<h2>What changed</h2>`}
      <ol class="plainlist week">
        ${changes.map((one, i) => change(one, i < IN_FULL))}
      </ol>
      ${
        waiting.length === 0
          ? ''
          : html`<section>
              <div class="rule">
                <div class="head">
                  <h2>What ${to === today ? 'is' : 'was'} waited for</h2>
                  ${stripYears(axis)}
                </div>
              </div>
              <ol class="list">
                ${waiting.map((answer, i) => waited(answer, i))}
              </ol>
            </section>`
      }
      <p class="take after"><a href="/changes.atom">What changes, as a feed</a></p>`,
  })

  function waited(answer: ShortAnswer, i: number): Html {
    return html`<li>
      <div>
        <div class="name">
          <a href="${releasePath(answer.release)}${asked}"
            ><bdi>${releaseName({ ...answer.release, title: plain(answer.release.title, 120) })}</bdi></a
          >
        </div>
        <p class="answer">${emphasised(plain(answer.sentence, 220), answer.release.title)}</p>
      </div>
      ${answer.quantiles.length > 0 ? strip(answer, axis, `w${i}`) : ''}
    </li>`
  }
}

function headline(changes: readonly Told[]): string {
  if (changes.length === 0) return 'Nothing changed in this week.'
  const releases = new Set(changes.map(({ release }) => `${release.title} ${release.season}`)).size
  const one = count(changes.length, 'change')
  return `${capital(one)} to ${count(releases, 'release')}.`
}

function change({ day, headline: words, release, detail }: Told, inFull: boolean): Html {
  const { before, after, because } = detail
  return html`<li>
    <span class="soft">${shortDay(day)}</span>
    <div>
      <b><a href="${releasePath({ ...release, aliases: [] })}">${plain(words, 160)}</a></b>
      ${
        inFull
          ? html`${before && before.sentence !== after.sentence ? html`<p class="note">Before: ${plain(before.sentence, 300)}</p>` : ''}${because
              .slice(0, 2)
              .map(
                ({ quote, outlet, document, start }) =>
                  html`<p>
                    <q>${plain(quote, 240)}</q> <small><a href="${articlePath(document, start)}">${outlet}</a></small>
                  </p>`,
              )}`
          : ''
      }
    </div>
  </li>`
}
