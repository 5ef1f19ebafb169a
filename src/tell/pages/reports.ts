import type { Answer, WeighedReport } from '../../answer.ts'
import { dayOf } from '../../day.ts'
import type { Mention } from '../../report.ts'
import type { ReadArticle } from '../source.ts'
import { html, type Html } from './html.ts'
import { articlePath } from './links.ts'
import { more } from './more.ts'
import { ROOMS, type Room } from './room.ts'
import { plain, quoteInContext } from './text.ts'
import {
  CERTAINTY_WORDS,
  count,
  outlet,
  pull,
  saidOn,
  says,
  shortDay,
  standingWord,
  through,
  who,
  windowDays,
} from './words.ts'

/** Articles by the id of their document, for the surroundings of quotes. */
export type Articles = ReadonlyMap<string, ReadArticle>

/** Properties told in a section of their own. */
const ELSEWHERE = new Set(['cast', 'crew', 'based_on', 'network', 'episodes', 'runtime', 'rating', 'audience'])

/** The dates and the work: what the table lists, the strongest pull first, then the newest. */
export function timely(answer: Answer): readonly WeighedReport[] {
  const day = (report: WeighedReport) => dayOf(report.said ?? report.first.day ?? '') ?? 0
  return answer.reports
    .filter((report) => !ELSEWHERE.has(report.property))
    .toSorted((a, b) => group(a) - group(b) || Math.abs(b.pull ?? 0) - Math.abs(a.pull ?? 0) || day(b) - day(a))
}

/** The articles whose quotes a page shows in context, by document id: those worth loading. */
export function mentioned(answer: Answer): ReadonlySet<string> {
  return new Set([
    ...timely(answer)
      .slice(0, ROOMS[0]?.reports)
      .map((report) => report.first.document),
    ...answer.contradictions.flatMap(({ one, other }) => [one.document, other.document]).slice(0, 40),
  ])
}

const GROUPS = ['About the date', 'About the work', 'Overtaken or denied'] as const

function group(report: WeighedReport): number {
  if (report.standing !== 'stands') return 2
  return report.property === 'release' || report.property === 'delay' ? 0 : 1
}

/** Who says so: a table of outlet, day, certainty, their words in context and the pull on the answer. */
export function reportsSection(answer: Answer, articles: Articles, room: Room): Html {
  const all = timely(answer)
  if (all.length === 0)
    return html`<h2>Who says so</h2>
      <p class="note">Nobody yet: no article that was read speaks of its date or of work on it.</p>`
  const full = all.slice(0, room.reports)
  const rest = all.slice(room.reports)
  return html`<h2>Who says so</h2>
    <p class="note">
      One line for each independent report; who only repeated it is named under it. Pull is by how much the median would
      move back without it.
    </p>
    <table class="reports">
      <colgroup>
        <col class="a" />
        <col />
        <col class="c" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Their words</th>
          <th scope="col" class="n">Pull</th>
        </tr>
      </thead>
      ${GROUPS.map((name, i) => {
        const members = full.filter((report) => group(report) === i)
        if (members.length === 0) return ''
        return html`<tbody>
          <tr class="group">
            <th colspan="3" scope="rowgroup">${name}</th>
          </tr>
          ${members.map((report) => row(report, articles))}
        </tbody>`
      })}
    </table>
    ${more(
      rest.length,
      rest
        .slice(0, room.moreReports)
        .map(
          (report) =>
            html`<a href="${articlePath(report.first.document, report.first.start)}">${who(report)}</a>,
              ${saidOn(report)}: ${says(report)} <small>${notes(report)}</small>`,
        ),
    )}`
}

/** Certainty, standing, and the days where the words of a window are not days. */
function notes(report: WeighedReport): string {
  const window = report.property === 'release' || report.property === 'trailer' ? report.value : null
  return [CERTAINTY_WORDS[report.certainty], standingWord(report.standing), window === null ? '' : windowDays(window)]
    .filter((word, i, all) => word !== '' && all.indexOf(word) === i)
    .join(', ')
}

function row(report: WeighedReport, articles: Articles): Html {
  const name = who(report)
  return html`<tr${report.standing === 'stands' ? '' : html` class="faded"`}><th scope="row"><bdi>${name}</bdi><small>${through(report)}, ${saidOn(report)}</small><small>${notes(report)}</small></th><td>${words(report.first, articles)}${repeaters(report)}</td><td class="n" data-label="Pull:">${pull(report.pull)}</td></tr>`
}

/** A quote with the sentence around it one click away. */
export function words(mention: Mention, articles: Articles): Html {
  const article = articles.get(mention.document)
  const context = article && quoteInContext(article.article.text, mention.quote, mention.start, mention.end)
  const place = html`<a href="${articlePath(mention.document, mention.start)}"
    >${outlet(mention)}, ${mention.day === null ? 'undated' : shortDay(mention.day)}</a
  >`
  return html`<q dir="auto">${plain(mention.quote, 280)}</q>${
      context
        ? html`<details>
            <summary>In context</summary>
            <p class="context" dir="auto">${context.before}<mark>${context.quote}</mark>${context.after}</p>
            <small>Paragraph ${context.paragraph} of ${context.paragraphs}, ${place}</small>
          </details>`
        : html`<small>${place}</small>`
    }`
}

function repeaters(report: WeighedReport): Html | '' {
  if (report.repeats.length === 0) return ''
  const names = new Map<string, Mention>()
  for (const repeat of report.repeats) {
    const key = `${outlet(repeat)} ${repeat.day ?? ''}`
    if (!names.has(key)) names.set(key, repeat)
  }
  const shown = [...names.values()].slice(0, 5)
  const left = names.size - shown.length
  return html`<small
    >Repeated by
    ${shown.map((repeat, i) => html`${i > 0 ? ', ' : ''}<a href="${articlePath(repeat.document, repeat.start)}">${outlet(repeat)}</a>${repeat.day === null ? '' : ` (${shortDay(repeat.day)})`}`)}${left > 0 ? ` and ${count(left, 'other')}` : ''}</small
  >`
}
