import { parentPort } from 'node:worker_threads'
import { messageOf } from './problem.ts'
import { readPage } from './page.ts'
import type { Page, PageSource } from './page.ts'

/** What a worker is asked: to read one page. */
export interface Job {
  readonly html: string
  readonly source: PageSource
}

/** What a worker says: once that it is ready, then one answer to each job. */
export type Answer = { readonly ready: true } | { readonly page: Page } | { readonly failure: string }

// This file is the whole of a worker thread: it reads pages, so that one which never ends can be given up from outside.
parentPort?.on('message', ({ html, source }: Job) => {
  let answer: Answer
  try {
    answer = { page: readPage(html, source) }
  } catch (error) {
    answer = { failure: messageOf(error) }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answer)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage({ ready: true } satisfies Answer)
