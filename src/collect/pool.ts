import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { codeOf, messageOf } from './problem.ts'
import type { Page, PageSource } from './page.ts'
import type { Answer, Job } from './worker.ts'

/** Time that one page may take, in milliseconds; the pages of the extraction benchmark take 11 on average. */
export const PAGE_TIMEOUT = 5_000

/** Two threads read pages while this one reads texts; each loads a parser of its own. */
const WORKERS = Math.min(2, availableParallelism())

/** Memory of a worker, in MB: a page of 10 MB with the most elements allowed stays well under it. */
const MEMORY = 768

/** Why a page could not be read: it took too long or too much memory, or the reader stumbled over it. */
export class PageFailure extends Error {
  override readonly name = 'PageFailure'
  readonly kind: 'time' | 'memory' | 'failure'
  constructor(kind: 'time' | 'memory' | 'failure', message: string) {
    super(message)
    this.kind = kind
  }
}

interface Task extends Job {
  readonly timeout: number
  readonly resolve: (page: Page) => void
  readonly reject: (reason: PageFailure) => void
}

/** A worker thread, with the page that it is reading. */
interface Slot {
  readonly worker: Worker
  ready: boolean
  task: Task | null
  timer: NodeJS.Timeout | undefined
}

const waiting: Task[] = []
const slots = new Set<Slot>()

/**
 * Reads a page in a worker thread. Threads are started when there is work and reused; one that takes longer than
 * `timeout` milliseconds for a page is ended, and the page is refused. An idle thread does not keep the process alive.
 *
 * @throws PageFailure
 */
export function readInWorker(html: string, source: PageSource, timeout = PAGE_TIMEOUT): Promise<Page> {
  return new Promise((resolve, reject) => {
    waiting.push({ html, source, timeout, resolve, reject })
    dispatch()
  })
}

function dispatch(): void {
  for (const slot of slots) {
    if (slot.task !== null || !slot.ready) continue
    const task = waiting.shift()
    if (task) assign(slot, task)
  }
  const starting = [...slots].filter((slot) => !slot.ready).length
  if (waiting.length > starting && slots.size < WORKERS) start()
}

function start(): void {
  // The file is TypeScript in the source tree and JavaScript in a published package.
  const file = import.meta.url.endsWith('.ts')
    ? new URL('./worker.ts', import.meta.url)
    : new URL('./worker.js', import.meta.url)
  // Flags of the program that loads this one (`--input-type`, `--test`) are not for the worker.
  const worker = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  const slot: Slot = { worker, ready: false, task: null, timer: undefined }
  slots.add(slot)
  worker.on('message', (answer: Answer) => {
    if ('ready' in answer) slot.ready = true
    else finish(slot, answer)
    if (slot.task === null) worker.unref()
    dispatch()
  })
  worker.on('error', (error) => {
    const memory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    giveUp(slot, new PageFailure(memory ? 'memory' : 'failure', messageOf(error)))
  })
  worker.on('exit', () => giveUp(slot, new PageFailure('failure', 'the worker ended')))
}

function assign(slot: Slot, task: Task): void {
  slot.task = task
  slot.worker.ref()
  slot.timer = setTimeout(() => {
    giveUp(slot, new PageFailure('time', `took longer than ${task.timeout} ms`))
    void slot.worker.terminate()
  }, task.timeout)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  slot.worker.postMessage({ html: task.html, source: task.source } satisfies Job)
}

function finish(slot: Slot, answer: Exclude<Answer, { ready: true }>): void {
  clearTimeout(slot.timer)
  const { task } = slot
  slot.task = null
  if ('page' in answer) task?.resolve(answer.page)
  else task?.reject(new PageFailure('failure', answer.failure))
}

/** Forgets a worker that ended or is to be ended; its page is refused, and the pages that wait get a new worker. */
function giveUp(slot: Slot, reason: PageFailure): void {
  if (!slots.delete(slot)) return
  clearTimeout(slot.timer)
  slot.task?.reject(reason)
  slot.task = null
  // A worker that cannot even start would not start for the next page either.
  if (!slot.ready) for (const task of waiting.splice(0)) task.reject(reason)
  dispatch()
}
