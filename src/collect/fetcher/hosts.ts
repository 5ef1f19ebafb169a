import { setTimeout as sleep } from 'node:timers/promises'
import type { HostState } from '../../host.ts'
import { backOff } from './waiting.ts'

/** What limits how often a host is asked. */
export interface Manners {
  /** Milliseconds between two requests to a host. */
  readonly pause: number
  /** Requests to a host within an hour. */
  readonly budget: number
}

const HOUR = 3_600_000
const UNKNOWN: HostState = { robots: null, robotsAt: null, notBefore: null, failures: 0 }

/** Failures in a row that make a host wait: one page that fails is no reason. */
const PATIENCE = 3

/** One host: whose turn it is, when it was asked last, what is known of it. */
export class Host {
  state: HostState = UNKNOWN
  /** Milliseconds that its robots.txt wants between two requests. */
  delay = 0
  changed = false
  #last = Promise.resolve()
  #asked = -Infinity
  #hour = -Infinity
  #spent = 0
  readonly #manners: Manners
  readonly #now: () => number

  constructor(manners: Manners, now: () => number) {
    this.#manners = manners
    this.#now = now
  }

  /** Does `work` when everybody who came before has done theirs. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    try {
      return await work()
    } finally {
      resolve()
    }
  }

  /** When it may be asked, in milliseconds since 1970; at most now when it may be at once. */
  opens(): number {
    const now = this.#now()
    const notBefore = this.state.notBefore === null ? 0 : Date.parse(this.state.notBefore)
    const spent = now - this.#hour < HOUR && this.#spent >= this.#manners.budget ? this.#hour + HOUR : 0
    return Math.max(notBefore, spent)
  }

  /** Waits for the pause between two requests, and counts one. */
  async breathe(signal: AbortSignal): Promise<void> {
    const wait = this.#asked + Math.max(this.#manners.pause, this.delay) - this.#now()
    if (wait > 0) await sleep(wait, undefined, { signal })
    const now = this.#now()
    if (now - this.#hour >= HOUR) {
      this.#hour = now
      this.#spent = 0
    }
    this.#spent++
  }

  /** Notes the end of a request: the pause counts from here. */
  answered(): void {
    this.#asked = this.#now()
  }

  works(): void {
    if (this.state.failures > 0 || this.state.notBefore !== null) this.note({ failures: 0, notBefore: null })
  }

  /** Notes a failure; `wait` is how long the server asked to be left alone, in milliseconds. */
  fails(wait: number | null): void {
    const failures = this.state.failures + 1
    const pause = wait ?? (failures >= PATIENCE ? backOff(failures - PATIENCE + 1) : null)
    const notBefore = pause === null ? this.state.notBefore : new Date(this.#now() + pause).toISOString()
    this.note({ failures, notBefore })
  }

  note(change: Partial<HostState>): void {
    this.state = { ...this.state, ...change }
    this.changed = true
  }
}
