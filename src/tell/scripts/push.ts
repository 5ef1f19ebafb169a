/// <reference lib="dom" />
import { scriptOf } from './script.ts'

/** What a message of a push service holds, decrypted by the browser. */
interface Pushed {
  readonly title: string
  readonly body: string
  readonly url: string
  readonly tag: string
}

/** Subscribes this browser on the page of notifications, and ends it; without what it needs it says why not. */
export const PUSH = scriptOf(function push() {
  const place = document.querySelector<HTMLElement>('[data-push]')
  const form = place?.querySelector('form')
  const word = place?.querySelector<HTMLElement>('[role=status]')
  const stop = place?.querySelector<HTMLButtonElement>('button[value=stop]')
  if (!place || !form || !word || !stop) return
  const send = (path: string, body: unknown = {}) =>
    fetch(`/notifications/push${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const end = async (subscription: PushSubscription) => {
    await send('/end', { endpoint: subscription.endpoint })
    await subscription.unsubscribe()
  }
  const subscribe = async (name: string) => {
    if ((await Notification.requestPermission()) !== 'granted')
      throw new Error('This browser was told not to show messages of this page.')
    const registration = await navigator.serviceWorker.register('/worker.js')
    await navigator.serviceWorker.ready
    const before = await registration.pushManager.getSubscription()
    if (before) await end(before)
    const { publicKey } = (await (await send('/key')).json()) as { publicKey: string }
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: publicKey,
    })
    const { endpoint, keys } = subscription.toJSON()
    const response = await send('', { name, endpoint, keys, publicKey })
    if (response.ok) return
    await subscription.unsubscribe()
    throw new Error(((await response.json()) as { problem: string }).problem)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    word.textContent = ''
    subscribe(String(new FormData(form).get('name'))).then(
      () => location.assign('/notifications?done=added'),
      (error: unknown) => {
        word.textContent = error instanceof Error ? error.message : 'That did not work.'
      },
    )
  })
  const show = async () => {
    place.hidden = false
    if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) {
      form.hidden = true
      word.textContent = isSecureContext
        ? 'This browser cannot be told by itself.'
        : 'This browser can be told by itself once the page is reached by https.'
      return
    }
    const registration = await navigator.serviceWorker.getRegistration('/')
    const mine = await registration?.pushManager.getSubscription()
    stop.hidden = !mine
    stop.addEventListener('click', () => {
      if (mine) void end(mine).then(() => location.assign('/notifications?done=removed'))
    })
  }
  void show()
})

/** The service worker: shows what a push service brings, and opens its page when it is touched. It keeps and intercepts nothing. */
export const WORKER = scriptOf(function worker() {
  // What a service worker has, without the library of types that no page shares with it.
  type Event = { waitUntil(done: Promise<unknown>): void }
  type PushEvent = Event & { readonly data: { json(): unknown } | null }
  type ClickEvent = Event & { readonly notification: { close(): void; readonly data: { readonly url: string } } }
  const scope = globalThis as unknown as {
    readonly registration: ServiceWorkerRegistration
    readonly clients: { openWindow(url: string): Promise<unknown> }
    addEventListener(name: 'push', on: (event: PushEvent) => void): void
    addEventListener(name: 'notificationclick', on: (event: ClickEvent) => void): void
  }
  scope.addEventListener('push', (event) => {
    const { title, body, url, tag } = (event.data?.json() ?? {}) as Partial<Pushed>
    const shown = scope.registration.showNotification(title ?? 'Whenabouts', {
      body: body ?? '',
      tag: tag ?? '',
      icon: '/icon.svg',
      data: { url: url ?? '/' },
    })
    event.waitUntil(shown)
  })
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(scope.clients.openWindow(event.notification.data.url))
  })
})
