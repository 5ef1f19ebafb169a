import { setTimeout as sleep } from 'node:timers/promises'
import type { IsoDay } from '../day.ts'
import type { Ledger } from '../keep/ledger.ts'
import { FORGET_AFTER } from './age.ts'
import { forgetOld } from './forget.ts'
import type { Fetcher } from '../collect/fetcher/index.ts'
import type { Pass, RefreshOptions } from './refresh.ts'

export interface WatchOptions extends Omit<RefreshOptions, 'ids' | 'lasting'> {
  /** Milliseconds between two looks for what is due; a minute when left out. */
  readonly every?: number
  /** Days after which articles that nobody asks for are forgotten (`forgetOld`); 0 keeps them for ever. */
  readonly forgetAfter?: number | (() => Promise<number>)
  /** Called after each pass that looked at something. */
  readonly onPass?: (pass: Pass) => void
  /** Gets what went wrong; the watch goes on. */
  readonly report?: (error: unknown) => void
}

/** A watch that is being kept. */
export interface Watch {
  /** Gives up what is being fetched, waits for what is being written. */
  stop(): Promise<void>
}

/**
 * Keeps watch: looks at sources when they are due, and once a day forgets what nobody asks for, until it is stopped.
 *
 * @example const watch = keepWatch(ledger); …; await watch.stop()
 */
export function keepWatch(ledger: Ledger, options: WatchOptions = {}): Watch {
  const { every = 60_000, forgetAfter = FORGET_AFTER, report = (error) => console.error(error) } = options
  const today = options.today ?? (() => Temporal.Now.plainDateISO().toString())
  const leaving = new AbortController()
  const { signal } = leaving
  const watching: RefreshOptions = { ...options, fetcher: { ...options.fetcher, signal } }
  let lasting: Fetcher | undefined
  const look = async (): Promise<void> => {
    const now = new Date((options.now ?? Date.now)()).toISOString()
    if (!(await ledger.sources.list()).some(({ enabled, next }) => enabled && next <= now)) return
    // What speaks HTTP and reads feeds is loaded when there is something to look at: most of the memory is for that.
    const { fetcherOf, refresh } = await import('./refresh.ts')
    lasting ??= fetcherOf(ledger, watching)
    const pass = await refresh(ledger, { ...watching, lasting })
    if (pass.sources > 0) options.onPass?.(pass)
  }
  const run = async (): Promise<void> => {
    let forgotten: IsoDay | '' = ''
    while (!signal.aborted) {
      try {
        await look()
        if (forgotten !== today()) {
          const days = typeof forgetAfter === 'number' ? forgetAfter : await forgetAfter()
          forgotten = today()
          if (days > 0) await forgetOld(ledger, forgotten, days)
        }
      } catch (error) {
        if (!signal.aborted) report(error)
      }
      await sleep(every, undefined, { signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    async stop() {
      leaving.abort()
      await running
    },
  }
}
