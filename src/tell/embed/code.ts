import { html, type Html } from '../pages/html.ts'

/** The markup that puts a countdown on a page, safe to be shown and to be pasted. */
export function countdownCode(base: string, path: string, name: string): string {
  const element = html`<whenabouts-countdown src="${base}${path}"
    ><a href="${base}${path}">${name}</a></whenabouts-countdown
  >`
  return `${String(element)}\n${String(html`<script async src="${base}/embed.js"></script>`)}`
}

/** The markup that puts the card on a page, with a link. */
export function cardCode(base: string, path: string, name: string): string {
  return String(
    html`<a href="${base}${path}"
      ><img src="${base}${path}.card.png" width="600" height="315" alt="${name}: when does it come out?"
    /></a>`,
  )
}

/** What link previews read of a page (ogp.me), and where oEmbed is (oembed.com, section 4). */
export function previewTags({
  base,
  path,
  title,
  description,
}: {
  readonly base: string
  readonly path: string
  readonly title: string
  readonly description: string
}): Html {
  const image = `${base}${path}.card.png`
  return html`<meta property="og:type" content="website" /><meta property="og:site_name" content="Whenabouts" /><meta
      property="og:title"
      content="${title}"
    /><meta property="og:description" content="${description}" /><meta
      property="og:url"
      content="${base}${path}"
    /><meta property="og:image" content="${image}" /><meta property="og:image:width" content="1200" /><meta
      property="og:image:height"
      content="630"
    /><meta property="og:image:alt" content="${title}: ${description}" /><meta
      name="twitter:card"
      content="summary_large_image"
    /><link
      rel="alternate"
      type="application/json+oembed"
      href="${base}/oembed?url=${encodeURIComponent(`${base}${path}`)}"
      title="${title}"
    />`
}
