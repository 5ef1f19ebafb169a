/// <reference lib="dom" />
import type { EmbedAnswer } from '../embed/answer.ts'
import { scriptOf } from './script.ts'

/**
 * `<whenabouts-countdown src="…/releases/night-ferry/2">`: the days until the official date, or the answer in a sentence, on
 * any page. What stands inside the element stays where the instance cannot be reached. Dates are written in the language
 * of the page; `--whenabouts-accent`, the fonts and the colours of the page around apply.
 */
export const COUNTDOWN = scriptOf(function countdown() {
  const DAY = 86_400_000
  const sheet = new CSSStyleSheet()
  // Made so, it needs no leave of the page's content security policy.
  sheet.replaceSync(
    ':host{display:block;font:inherit;line-height:1.3}:host([hidden]){display:none}a{color:inherit;text-decoration:none;display:block}a:hover b{text-decoration:underline}strong{display:block;font-size:2em;line-height:1.1;font-weight:400;color:var(--whenabouts-accent,#b93c0a);font-variant-numeric:tabular-nums}strong.long{font-size:1.25em}small{opacity:.75}',
  )
  class Countdown extends HTMLElement {
    static observedAttributes = ['src']
    #root = this.attachShadow({ mode: 'open' })
    #timer: ReturnType<typeof setTimeout> | undefined
    #asked = 0
    connectedCallback() {
      this.#root.adoptedStyleSheets = [sheet]
      void this.#load()
    }
    disconnectedCallback() {
      clearTimeout(this.#timer)
      this.#asked++
    }
    attributeChangedCallback() {
      if (this.isConnected) void this.#load()
    }
    async #load() {
      const mine = ++this.#asked
      clearTimeout(this.#timer)
      if (this.#root.childElementCount === 0) this.#root.append(document.createElement('slot'))
      try {
        const url = new URL(this.getAttribute('src') ?? '', document.baseURI)
        if (!/^https?:$/.test(url.protocol)) throw new TypeError('src is no web address')
        url.pathname = `${url.pathname.replace(/\/$/, '')}.embed.json`
        const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
        if (!response.ok) throw new Error(`HTTP ${response.status}`)
        const answer = (await response.json()) as EmbedAnswer
        if (mine === this.#asked) this.#show(answer, url.origin)
      } catch (error) {
        if (mine !== this.#asked) return
        this.#root.replaceChildren(document.createElement('slot'))
        this.dispatchEvent(new CustomEvent('whenabouts-error', { detail: error }))
      }
    }
    #show(answer: EmbedAnswer, origin: string) {
      const lang = this.closest('[lang]')?.getAttribute('lang') || undefined
      const format = (day: string, length: 'long' | 'medium' = 'long') => {
        const options = { dateStyle: length, timeZone: 'UTC' } as const
        try {
          return new Intl.DateTimeFormat(lang, options).format(new Date(day))
        } catch {
          return new Intl.DateTimeFormat(undefined, options).format(new Date(day))
        }
      }
      const now = new Date()
      const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())
      const left = answer.day === null ? null : Math.round((Date.parse(answer.day) - today) / DAY)
      const link = document.createElement('a')
      link.href = origin + answer.path
      const big = document.createElement('strong')
      const name = document.createElement('b')
      const note = document.createElement('small')
      name.textContent = answer.name
      if (left !== null && left >= 0 && answer.day !== null) {
        let days = `${left} days`
        try {
          days = new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(left)
          if (left < 2) days = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(left, 'day')
        } catch {}
        big.textContent = days
        note.textContent = format(answer.day)
      } else {
        big.className = 'long'
        big.textContent = answer.sentence
        note.textContent = format(answer.as_of, 'medium')
      }
      link.append(name, big, note)
      this.#root.replaceChildren(link)
      this.dispatchEvent(new CustomEvent('whenabouts-shown'))
      // Anew after midnight, and with what has changed by then.
      const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 5)
      this.#timer = setTimeout(() => void this.#load(), midnight.getTime() - now.getTime())
    }
  }
  if (!customElements.get('whenabouts-countdown')) customElements.define('whenabouts-countdown', Countdown)
})
