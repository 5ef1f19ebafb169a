import type { Answer } from '../../answer.ts'
import type { Belief, BeliefValue } from '../../report.ts'
import { html, type Html } from './html.ts'
import { more } from './more.ts'
import type { Room } from './room.ts'
import { plain } from './text.ts'
import { capital, outlet, percent } from './words.ts'

const MOST_VALUES = 4

/** Cast with the spellings of every name, one line for a character; where there are many the rest is folded away. */
export function castSection(answer: Answer, room: Room): Html | '' {
  const cast = answer.beliefs.filter((belief) => belief.property === 'cast' && belief.values.length > 0)
  if (cast.length === 0) return ''
  const rest = cast.slice(room.cast)
  return html`<h2>Cast</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Character</th>
          <th scope="col">Played by</th>
          <th scope="col">Told by</th>
        </tr>
      </thead>
      <tbody>
        ${cast.slice(0, room.cast).map(
          (belief) =>
            html`<tr>
              <th scope="row"><bdi>${character(belief)}</bdi></th>
              <td>${values(belief)}</td>
              <td>${tellers(answer, belief)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${more(
      rest.length,
      rest
        .slice(0, room.moreCast)
        .map((belief) => html`<bdi>${character(belief)}</bdi>: <bdi>${plain(belief.values[0]?.label ?? '', 80)}</bdi>`),
    )}`
}

function character(belief: Belief): string {
  return plain(belief.about.replace(/ (?:is|was) played by$/, ''), 80)
}

const ORDER = ['renewal', 'episodes', 'crew', 'network', 'based_on', 'runtime', 'rating', 'audience']

/** What else the articles believe: episodes, director, network, what it is based on. */
export function beliefsSection(answer: Answer): Html | '' {
  const told = answer.beliefs
    .filter((belief) => ORDER.includes(belief.property) && belief.values.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.property) - ORDER.indexOf(b.property))
    .slice(0, 24)
  if (told.length === 0) return ''
  return html`<h2>Also told</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">As told</th>
          <th scope="col">Told by</th>
        </tr>
      </thead>
      <tbody>
        ${told.map(
          (belief) =>
            html`<tr>
              <th scope="row">${capital(plain(belief.about, 80))}</th>
              <td>${values(belief)}</td>
              <td>${tellers(answer, belief)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** The values, the likeliest first; with their probabilities when they are at odds. */
function values(belief: Belief): Html {
  const shown = belief.values.slice(0, MOST_VALUES)
  const others = belief.values.length - shown.length
  const odds = belief.values.length > 1
  return html`${shown.map((value) => html`<div><bdi>${plain(value.label, 120)}</bdi>${odds ? html` <span class="soft">${percent(value.probability)}</span>` : ''}${variants(value)}</div>`)}${others > 0 ? html`<small>and ${others} more</small>` : ''}`
}

function variants(value: BeliefValue): Html | '' {
  const others = value.variants.filter((variant) => variant !== value.label)
  if (others.length === 0) return ''
  const shown = others.slice(0, 6).map((variant) => plain(variant, 80))
  return html`<small
    >also
    <bdi>${shown.join(', ')}</bdi
    >${others.length > shown.length ? ` and ${others.length - shown.length} more` : ''}</small
  >`
}

/** The outlets behind the values of a belief. */
function tellers(answer: Answer, belief: Belief): Html {
  const ids = new Set(belief.values.flatMap((value) => value.reports))
  const mentions = answer.reports.flatMap((report) => (ids.has(report.id) ? [report.first, ...report.repeats] : []))
  const names = [...new Set(mentions.map(outlet))]
  const shown = names.slice(0, 3).join(', ')
  return html`<span class="soft"><bdi>${shown}</bdi>${names.length > 3 ? ` and ${names.length - 3} more` : ''}</span>`
}
