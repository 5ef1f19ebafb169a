/// <reference lib="dom" />
import { scriptOf } from './script.ts'

/**
 * Says politely when what a page shows has changed, and puts the new page in place of the old when the reader asks for it.
 * It listens only while the page is seen: browsers allow few connections to a server at a time.
 */
export const LIVE = scriptOf(function live() {
  const place = document.querySelector<HTMLElement>('[data-live]')
  if (!place || !('EventSource' in globalThis)) return
  let source: EventSource | undefined
  const listen = () => {
    source?.close()
    source = undefined
    if (document.visibilityState === 'hidden') return
    const { live: of = '', seen = '' } = place.dataset
    source = new EventSource(`/events?${new URLSearchParams({ of, seen })}`)
    source.addEventListener('changed', (event) => {
      place.dataset['seen'] = event.lastEventId
      const words = document.createElement('span')
      words.textContent = `${event.data} `
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = 'Show it'
      button.addEventListener('click', () => void show())
      place.replaceChildren(words, button)
    })
  }
  const show = async () => {
    const response = await fetch(location.href, { cache: 'no-cache' })
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    const main = fresh.querySelector('main')
    const next = fresh.querySelector<HTMLElement>('[data-live]')
    if (!response.ok || !main || !next) return location.reload()
    document.querySelector('main')?.replaceWith(document.adoptNode(main))
    document.title = fresh.title
    place.replaceChildren()
    place.dataset['seen'] = next.dataset['seen'] ?? ''
    listen()
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }
  document.addEventListener('visibilitychange', listen)
  listen()
})
