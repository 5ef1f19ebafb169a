import type { Answer } from '../../answer.ts'
import { dayOf } from '../../day.ts'
import { timeAxis } from '../plots/axis.ts'
import { outline } from '../plots/density.ts'
import { fit, px, textWidth } from '../plots/measure.ts'
import { bands } from '../plots/quantiles.ts'
import { html, type Html } from '../pages/html.ts'
import { plain } from '../pages/text.ts'
import { longDay, releaseName } from '../pages/words.ts'

/** Size of a card in pixels: what link previews ask for (ogp.me; 1.91 : 1). */
export const CARD = { width: 1200, height: 630 } as const

const LEFT = 70
const RIGHT = CARD.width - 70
const PLOT = { top: 380, base: 520 } as const
const INK = '#1c1b19'
const SOFT = '#67635b'
const ACCENT = '#b93c0a'
const FONT = 'PT Serif, Georgia, serif'

/** What the font of the PNG can write: Latin, Greek punctuation left out, Cyrillic (PT Serif's own tables). */
const UNWRITABLE =
  /[^\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u0400-\u045f\u0490-\u0491\u2010-\u2026\u2030-\u203a\u20ac\u2116\u2122]+/gu

/**
 * The card of a release as SVG: its name, the answer in a sentence, the distribution over days. It loads nothing.
 *
 * @param writable only with letters that the font of the PNG has: another spelling of the title, or none
 */
export function cardOf(answer: Answer, writable = false): string {
  const { release } = answer
  const may = (text: string) => !writable || text.search(UNWRITABLE) === -1
  const spelling = [release.title, ...release.aliases].map((title) => plain(title, 120)).find(may)
  const name = spelling === undefined ? '' : releaseName({ ...release, title: spelling })
  const said = plain(answer.sentence, 300)
  const { lines, size } = fitted(may(said) ? said : plain(said.replace(UNWRITABLE, ' ')))
  return String(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${CARD.width}"
      height="${CARD.height}"
      viewBox="0 0 ${CARD.width} ${CARD.height}"
      role="img"
      aria-label="${name}: ${said}"
      font-family="${FONT}"
    >
      <rect width="${CARD.width}" height="${CARD.height}" fill="#fbfaf7" />
      <rect width="${CARD.width}" height="10" fill="${ACCENT}" />
      <text x="${LEFT}" y="96" font-size="38" fill="${SOFT}">${fit(name, RIGHT - LEFT, 40)}</text>
      ${lines.map((line, i) => html`<text x="${LEFT}" y="${170 + i * size * 1.2}" font-size="${size}" fill="${INK}">${line}</text>`)}
      ${plot(answer)}
      <text x="${LEFT}" y="592" font-size="24" fill="${SOFT}">Whenabouts, as of ${longDay(answer.as_of)}</text>
    </svg>`,
  )
}

/** The sentence in lines, as large as it can be. */
function fitted(sentence: string): { readonly lines: readonly string[]; readonly size: number } {
  for (const [size, most] of [
    [62, 2],
    [52, 3],
    [44, 3],
  ] as const) {
    const lines = wrapped(sentence, size)
    if (lines.length <= most) return { lines, size }
  }
  const lines = wrapped(sentence, 40)
  return { lines: [...lines.slice(0, 3), fit(lines.slice(3).join(' '), RIGHT - LEFT, 40)].filter(Boolean), size: 40 }
}

function wrapped(text: string, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    // The serif of the card is narrower than the sans that is measured.
    if (textWidth(longer, size * 0.95) <= RIGHT - LEFT || line === '') line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** The density over its 50 and 80 % bands; nothing where the answer has none, or is one day. */
function plot(answer: Answer): Html | '' {
  const spread = bands(answer.quantiles)
  const asOf = dayOf(answer.as_of)
  if (!spread || asOf === null || answer.status === 'out' || answer.status === 'cancelled') return ''
  const from = Math.min(asOf, spread.wide[0]) - 20
  const to = Math.max(asOf + 365, Math.min(spread.wide[1], asOf + 365 * 8)) + 60
  const axis = timeAxis(from, to, LEFT, RIGHT, 22)
  const { path } = outline(answer.density, axis, { ...PLOT, grain: 6 })
  const band = (fill: string, [first, last]: readonly [number, number]) =>
    html`<rect
      clip-path="url(#d)"
      fill="${fill}"
      x="${px(axis.x(first))}"
      y="${PLOT.top}"
      width="${px(Math.max(2, axis.x(last + 1) - axis.x(first)))}"
      height="${PLOT.base - PLOT.top}"
    />`
  return html`${axis.ticks.map(
      (tick) =>
        html`<line x1="${px(tick.x)}" y1="${PLOT.top}" x2="${px(tick.x)}" y2="${PLOT.base}" stroke="#e3dfd6" /><text
            x="${px(tick.x + 5)}"
            y="${PLOT.base + 28}"
            font-size="22"
            fill="${SOFT}"
            >${tick.label}</text
          >`,
    )}
    <line x1="${LEFT}" y1="${PLOT.base}" x2="${RIGHT}" y2="${PLOT.base}" stroke="${SOFT}" />
    ${
      path === ''
        ? ''
        : html`<clipPath id="d"><path d="${path}" /></clipPath
            >${band('#f0d9cc', spread.wide)}${band('#e0a88d', spread.narrow)}
            <path d="${path}" fill="none" stroke="${ACCENT}" stroke-width="3" stroke-linejoin="round" />
            <line
              x1="${px(axis.x(spread.median))}"
              y1="${PLOT.base - 12}"
              x2="${px(axis.x(spread.median))}"
              y2="${PLOT.base + 8}"
              stroke="${ACCENT}"
              stroke-width="3"
            />`
    }
    <line
      x1="${px(axis.x(asOf))}"
      y1="${PLOT.top}"
      x2="${px(axis.x(asOf))}"
      y2="${PLOT.base + 6}"
      stroke="${INK}"
      stroke-dasharray="4 5"
      stroke-width="2"
    />`
}
