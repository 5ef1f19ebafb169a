import { civil, dayNumber, dayOf, isoOf, monthLength, weekday, type IsoDay } from '../../day.ts'
import type { Release } from '../../release.ts'
import { releasePath } from '../slug.ts'
import { html, type Html } from './html.ts'
import { layout } from './layout.ts'
import { count, longDay, longMonth, releaseName, windowDays } from './words.ts'

/** Something with days: an official date (`CONFIRMED`), or a window that says so. */
export interface Dated {
  readonly release: Release
  readonly from: IsoDay
  readonly to: IsoDay
  readonly status: 'CONFIRMED' | 'TENTATIVE'
  readonly official: boolean
  readonly followed: boolean
}

/** How many windows are named beside a month. */
const WINDOWS = 60
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/**
 * A month with its official dates, and beside it the windows that touch it: what may come then, but has no day.
 *
 * @param month its first day
 */
export function monthPage(month: IsoDay, all: readonly Dated[], today: IsoDay): string {
  const first = dayOf(month) ?? 0
  const { year, month: m } = civil(first)
  const last = first + monthLength(year, m) - 1
  const touches = all.filter(({ from, to }) => from <= isoOf(last) && to >= month)
  const dates = touches.filter(({ status }) => status === 'CONFIRMED')
  const windows = touches
    .filter(({ status }) => status === 'TENTATIVE')
    .toSorted((a, b) => Number(b.official) - Number(a.official) || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
  return layout({
    title: `${longMonth(month)} – Whenabouts`,
    main: html`<p class="eyebrow">Calendar</p>
      <h1 class="plain">${headline(longMonth(month), dates.length, windows.length)}</h1>
      <nav class="pages" aria-label="Months">
        <a href="${monthPath(before(year, m))}" rel="prev">${longMonth(before(year, m))}</a>
        ${today.slice(0, 7) === month.slice(0, 7) ? '' : html`<a href="/calendar">This month</a>`}
        <a href="${monthPath(isoOf(last + 1))}" rel="next">${longMonth(isoOf(last + 1))}</a>
      </nav>
      <div class="monthly">
        ${grid(first, last, dates, today)}
        <section>
          <h2>Some day in these windows</h2>
          ${
            windows.length === 0
              ? html`<p class="note">Nothing is expected in a window that touches this month.</p>`
              : html`<ul class="plainlist">
                  ${windows.slice(0, WINDOWS).map(
                    (one) =>
                      html`<li>
                        ${name(one)}
                        <small
                          >${windowDays(one)}, ${one.official ? 'official window' : 'forecast: even odds inside'}</small
                        >
                      </li>`,
                  )}${windows.length > WINDOWS ? html`<li class="soft">and ${windows.length - WINDOWS} more</li>` : ''}
                </ul>`
          }
        </section>
      </div>`,
  })
}

/** The address of a month. */
function monthPath(month: IsoDay): string {
  return `/calendar?month=${month.slice(0, 7)}`
}

function before(year: number, month: number): IsoDay {
  return isoOf(month === 1 ? dayNumber(year - 1, 12, 1) : dayNumber(year, month - 1, 1))
}

function headline(month: string, dates: number, windows: number): string {
  if (dates + windows === 0) return `${month}: nothing is known to come.`
  const what = [
    dates > 0 ? count(dates, 'official date') : '',
    windows > 0 ? `${count(windows, 'window')} that ${windows === 1 ? 'touches' : 'touch'} it` : '',
  ].filter((part) => part !== '')
  return `${month}: ${what.join(', and ')}.`
}

/** The weeks of a month as a table; on a phone only days with something on them are shown. */
function grid(first: number, last: number, dates: readonly Dated[], today: IsoDay): Html {
  const weeks: Html[] = []
  for (let monday = first - weekday(first); monday <= last; monday += 7)
    weeks.push(
      html`<tr>
        ${WEEKDAYS.map((_, i) => {
          const day = monday + i
          if (day < first || day > last) return html`<td class="other"></td>`
          const iso = isoOf(day)
          const out = dates.filter(({ from }) => from === iso)
          return html`<td${iso === today ? html` class="today"` : out.length === 0 ? html` class="bare"` : ''}><time datetime="${iso}">${civil(day).day}<span class="sr"> ${longDay(iso).replace(/^\d+ /, '')}${iso === today ? ', today' : ''}</span></time>${out.map((one) => html`<div>${name(one)}</div>`)}</td>`
        })}
      </tr>`,
    )
  return html`<table class="month">
    <thead>
      <tr>
        ${WEEKDAYS.map((day) => html`<th scope="col"><abbr title="${day}">${day.slice(0, 3)}</abbr></th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks}
    </tbody>
  </table>`
}

function name({ release, followed }: Dated): Html {
  const link = html`<a href="${releasePath(release)}"><bdi>${releaseName(release)}</bdi></a>`
  return followed ? html`<b>${link}</b>` : link
}
