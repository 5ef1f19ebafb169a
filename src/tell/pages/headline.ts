import type { Answer } from '../../answer.ts'
import { dayOf, isoOf, type IsoDay } from '../../day.ts'
import { bands, unlikely } from '../plots/quantiles.ts'
import { html, type Html } from './html.ts'
import { timely } from './reports.ts'
import { plain } from './text.ts'
import { count, longDay, longMonth, percent, releasePart, shortDay, span, windowDays } from './words.ts'

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const PART =
  '(?:(?:early|mid|late|spring|summer|autumn|fall|winter|Q[1-4])[ -]|the (?:first|second|third|fourth) (?:half|quarter) of )'
/** A day, month, part of a year, or year in the words of a sentence of ours: `3 May 2025`, `late 2024`, `March`. */
const DATE = new RegExp(
  `\\b(?:the )?(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${PART}?(?:${MONTH} )?\\d{4}(?:-\\d\\d-\\d\\d)?|${MONTH})\\b`,
  'g',
)

/** What stands before a date that is not the release's own: when something was said, or read. */
const OTHER = /\b(?:said|newer than|as of)(?: on)? $/

/**
 * The sentence of an answer with the first two dates emphasised that are about the release, and what stands in brackets
 * set back. A year that belongs to the title is no date.
 *
 * @example String(emphasised('Between late 2024 and May 2025.', 'Any')) // 'Between <em>late 2024</em> and <em>May 2025</em>.'
 */
export function emphasised(sentence: string, title: string): Html {
  const line = plain(sentence, 400)
  const name = plain(title, 400)
  let dates = 0
  const stretch = (text: string, offset: number): Html => {
    const parts: (string | Html)[] = []
    let end = 0
    for (const match of text.matchAll(DATE)) {
      const at = offset + match.index
      const named = name === '' ? -1 : line.lastIndexOf(name, at)
      const inTitle = named >= 0 && at < named + name.length
      if (dates === 2 || inTitle || OTHER.test(line.slice(0, at))) continue
      parts.push(text.slice(end, match.index), html`<em>${match[0]}</em>`)
      end = match.index + match[0].length
      dates++
    }
    return html`${parts}${text.slice(end)}`
  }
  let offset = 0
  const parts = line.split(/(\([^()]*\))/).map((text, i) => {
    const part = i % 2 === 1 ? html`<span class="aside">${stretch(text, offset)}</span>` : stretch(text, offset)
    offset += text.length
    return part
  })
  return html`${parts}`
}

/** Title, part, and the network that is most probable. */
export function eyebrow(answer: Answer): Html {
  // What is neither a season nor told to be a film may be either.
  const { season, kind } = answer.release
  const part = season === null && kind === 'series' ? '' : releasePart(answer.release)
  const network = answer.beliefs.find((belief) => belief.property === 'network')?.values[0]?.label
  return html`<p class="eyebrow">
    <bdi>${plain(answer.release.title, 160)}</bdi>
    ${part ? `· ${part}` : ''}${network ? html` · <bdi>${plain(network, 60)}</bdi>` : ''}
  </p>`
}

const STAGES = {
  renewed: 'Renewed',
  writing: 'Writing',
  filming: 'Filming',
  post: 'Post-production',
  release: 'Release',
} as const

/** One line under the headline: official or not, the stage, what the interval means, as of when, from how much. */
export function lede(answer: Answer): Html {
  const { stages, status, documents } = answer
  const work = stages.filter(({ name }) => name !== 'release')
  const reached = work.findLast(({ state }) => state === 'now') ?? work.findLast(({ state }) => state === 'done')
  const next = work.slice(reached ? work.indexOf(reached) + 1 : 0).find(({ state }) => state === 'ahead')
  const told = status === 'out' ? [] : [reached, next].filter((stage) => stage !== undefined)
  return html`<p class="lede">
    ${officialWord(answer)} ${told.map(({ name, words }) => `${STAGES[name]}: ${sentenceEnd(words)} `)}<span
      >${status === 'out' || status === 'cancelled' || answer.quantiles.length === 0 ? 'As' : 'The bands hold 50 and 80 % of the probability, as'}
      of ${longDay(answer.as_of)}, ${readFrom(documents, timely(answer).length)}.</span
    >
  </p>`
}

/** From how much an answer is: so many articles, with so many independent reports of dates and work. */
function readFrom(documents: Answer['documents'], reports: number): string {
  if (documents.length === 0) return 'from what similar releases did: no article about it has been read'
  const copies = documents.filter((document) => document.copy_of).length
  const articles = `from ${count(documents.length, 'article')}${copies > 0 ? ` (${copies === 1 ? 'one a copy' : `${copies} of them copies`})` : ''}`
  const verb = documents.length === 1 ? ['makes', 'says'] : ['make', 'say']
  return reports === 0
    ? `${articles} that ${verb[1]} nothing of dates and work`
    : `${articles} that ${verb[0]} ${count(reports, 'independent report')} of dates and work`
}

function sentenceEnd(words: string): string {
  const line = plain(words, 160)
  return /[.!?]$/.test(line) ? line : `${line}.`
}

function officialWord({ official, status, sentence }: Answer): string {
  const said = official?.said ? `, said ${longDay(official.said)}` : ''
  if (status === 'cancelled') return ''
  if (status === 'out') return official ? `The official word was ${windowWords(official.window)}${said}.` : ''
  if (!official) return /no official date/i.test(sentence) ? '' : 'No official date.'
  return `${status === 'dated' ? 'Official date' : 'Official window'}: ${windowWords(official.window)}${said}.`
}

function windowWords(window: { readonly from: IsoDay | null; readonly to: IsoDay | null }): string {
  return window.from !== null && window.from === window.to ? longDay(window.from) : windowDays(window)
}

/** The countdown where an official day lies ahead, else the window in figures; a definition list. */
export function figures(answer: Answer): Html {
  const asOf = dayOf(answer.as_of) ?? 0
  const spread = bands(answer.quantiles)
  const items: { readonly term: string; readonly value: string; readonly big?: boolean }[] = []
  const official = answer.official?.window
  const day = official && official.from !== null && official.from === official.to ? dayOf(official.from) : null
  if (day !== null && day >= asOf && answer.status === 'dated') {
    items.push({
      term: 'Countdown',
      value: day === asOf ? 'today' : day - asOf === 1 ? 'one day' : `${day - asOf} days`,
      big: true,
    })
    items.push({
      term: 'Official day',
      value: `${WEEKDAYS[new Date(day * 86_400_000).getUTCDay()]}, ${longDay(isoOf(day))}`,
    })
  } else if (unlikely(answer)) {
    items.push({ term: 'Never comes', value: percent(answer.p_never), big: true })
    if (spread) items.push({ term: 'If it comes, even odds by', value: longMonth(isoOf(spread.median)) })
  } else if (spread && answer.status !== 'out') {
    const ahead = spread.median - asOf
    items.push({ term: 'Even odds by', value: longMonth(isoOf(spread.median)), big: true })
    if (ahead > 0) items.push({ term: 'That is in', value: span(ahead) })
  }
  if (spread && answer.status !== 'out') {
    items.push(
      { term: '50 % between', value: range(spread.narrow) },
      { term: '80 % between', value: range(spread.wide) },
    )
  }
  if (answer.status !== 'out' && answer.p_already_out >= 0.005)
    items.push({ term: 'Out already', value: percent(answer.p_already_out) })
  if (answer.status !== 'out' && answer.p_never >= 0.005 && !unlikely(answer))
    items.push({ term: 'Never comes', value: percent(answer.p_never) })
  if (items.length === 0) return html``
  return html`<dl class="figures">
    ${items.map(({ term, value, big }) => html`<div${big ? html` class="big"` : ''}><dt>${term}</dt><dd>${value}</dd></div>`)}
  </dl>`
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function range([from, to]: readonly [number, number]): string {
  const [a, b] = [from, to].map((day) => shortDay(isoOf(day)).replaceAll(' ', '\u00a0')) as [string, string]
  return from === to ? a : `${a.slice(-4) === b.slice(-4) ? a.slice(0, -5) : a} – ${b}`
}
