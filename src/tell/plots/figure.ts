import { html, type Html } from '../pages/html.ts'

/** Colours and letters of a plot that stands alone in a file: those of the pages, light and dark. */
const STYLE =
  'svg{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--soft:#67635b;--rule:#e3dfd6;--accent:#b93c0a;--b80:#f0d9cc;--b50:#e0a88d;--old:#cdc7ba;--film:#8a8474;background:var(--paper)}' +
  '@media (prefers-color-scheme:dark){svg{--paper:#141412;--ink:#ece8df;--soft:#a19c91;--rule:#302d28;--accent:#fb8a5c;--b80:#3c2a21;--b50:#7d4a35;--old:#45413a;--film:#7d7768}}' +
  'text{font:13px sans-serif;fill:var(--ink)}text.soft{fill:var(--soft)}text.head{font-weight:600}.grid{stroke:var(--rule)}.line{fill:none;stroke:var(--accent);stroke-width:1.7}' +
  '.even{stroke:var(--ink);stroke-dasharray:2 3}.b80,.other{fill:var(--b80)}.b50,.bar{fill:var(--b50)}.own{fill:var(--accent)}.other2{fill:var(--old)}.other3{fill:var(--film)}' +
  '.dot{fill:var(--accent);fill-opacity:.55;stroke:var(--accent)}.right{stroke:var(--ink);stroke-width:2.4}.wrong{stroke:var(--accent);stroke-width:2.4;stroke-dasharray:3 2.4}'

/** A plot as a file of its own. */
export interface Figure {
  readonly width: number
  readonly height: number
  readonly title: string
  /** What it shows, in words, for those who do not see it. */
  readonly description: string
  readonly body: Html
}

/** The SVG document of a plot. */
export function figure({ width, height, title, description, body }: Figure): string {
  return `${String(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${width} ${height}"
      width="${width}"
      height="${height}"
      role="img"
      aria-labelledby="t d"
    >
      <title id="t">${title}</title>
      <desc id="d">${description}</desc>
      <style>
        ${STYLE}
      </style>
      ${body}
    </svg>`,
  )}\n`
}
