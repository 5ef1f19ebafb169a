import { html, type Html } from './html.ts'
import { plain } from './text.ts'
import { STYLE_PATH } from './style.ts'

/** What every page has around its main part. */
export interface Page {
  readonly title: string
  /** One sentence for search engines and link previews. */
  readonly description?: string
  /** The same as data, for `<link rel="alternate">`. */
  readonly json?: string
  /** What is listened to while the page is open (`/events`), and where it stood when the page was made. */
  readonly live?: { readonly of: string; readonly seen: string } | undefined
  /** A script of ours that it uses where JavaScript is on. */
  readonly script?: string
  /** More for the head. */
  readonly head?: Html
  readonly main: Html
}

/** A whole document. */
export function layout({ title, description, json, live, script, head, main }: Page): string {
  return `<!doctype html>\n${String(
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${plain(title, 160)}</title>
        ${description ? html`<meta name="description" content="${plain(description, 300)}" />` : ''}
        <meta name="referrer" content="same-origin" />
        <link rel="stylesheet" href="${STYLE_PATH}" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${json ? html`<link rel="alternate" type="application/json" href="${json}" />` : ''}${live ? html`<script defer src="/live.js"></script>` : ''}${script ? html`<script defer src="${script}"></script>` : ''}${head ?? ''}
      </head>
      <body>
        <a class="skip" href="#main">To the text</a>
        <header class="top">
          <a class="home" href="/">Whenabouts</a>
          <nav aria-label="Site">
            <a href="/">Releases</a> <a href="/calendar">Calendar</a> <a href="/sources">Sources</a>
            <a href="/search">Search</a> <a href="/read">Read a text</a>
          </nav>
        </header>
        ${live ? html`<div class="live" role="status" data-live="${live.of}" data-seen="${live.seen}"></div>` : ''}
        <main id="main">${main}</main>
        <footer>
          <p>
            When does it come out, who says so, and how sure can you be? Every claim is quoted from an article; every
            interval is a forecast, not a promise.
          </p>
          <p><a href="/settings">Settings</a></p>
        </footer>
      </body>
    </html>`,
  )}`
}

/** A page for what went wrong: a headline, what to do. */
export function problemPage(headline: string, help: string): string {
  return layout({
    title: `${headline} – Whenabouts`,
    main: html`<p class="eyebrow">Whenabouts</p>
      <h1 class="plain">${headline}</h1>
      <p class="lede">${help}</p>
      <p><a href="/">All releases</a></p>`,
  })
}
