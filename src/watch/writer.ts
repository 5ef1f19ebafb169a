import type { IsoDay } from '../day.ts'
import { dayOf, isoOf } from '../day.ts'
import type { Added, Entry, Ledger } from '../keep/ledger.ts'
import type { Look } from './look.ts'

/** What was written of a look. */
export interface Written {
  readonly added: readonly Added[]
}

/** Days after which an item that its source no longer lists is forgotten. */
const STALE = 90

/**
 * Writes what came of looks: whatever is there when the ledger is free goes into one transaction, so that a thousand sources
 * do not wait a thousand times for the disk. Articles go first: after a crash in between they are known when the source is
 * looked at again.
 */
export class Writer {
  readonly #ledger: Ledger
  readonly #today: () => IsoDay
  #waiting: { source: number; look: Look; done: (written: Written) => void; failed: (error: unknown) => void }[] = []
  #writing = false

  constructor(ledger: Ledger, today: () => IsoDay) {
    this.#ledger = ledger
    this.#today = today
  }

  write(source: number, look: Look): Promise<Written> {
    const { promise, resolve, reject } = Promise.withResolvers<Written>()
    this.#waiting.push({ source, look, done: resolve, failed: reject })
    if (!this.#writing) void this.#run()
    return promise
  }

  async #run(): Promise<void> {
    this.#writing = true
    // Looks that end in the same moment are written together.
    await new Promise((soon) => setImmediate(soon))
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        const written = await this.#batch(batch)
        for (const [i, one] of batch.entries()) one.done({ added: written[i] ?? [] })
      } catch (error) {
        for (const one of batch) one.failed(error)
      }
    }
    this.#writing = false
  }

  async #batch(batch: readonly { readonly source: number; readonly look: Look }[]): Promise<Added[][]> {
    const today = this.#today()
    const entries: Entry[] = batch.flatMap(({ look }) => look.entries ?? [])
    const added = entries.length > 0 ? [...(await this.#ledger.add(entries, today))] : []
    const each = batch.map(({ look }) => added.splice(0, look.entries?.length ?? 0))
    const outcomes = batch.map(({ source, look }, i) => ({
      source,
      change: look.change,
      ...(look.items ? { items: look.items } : {}),
      added: each[i]?.filter(({ outcome }) => outcome === 'new').length ?? 0,
    }))
    await this.#ledger.sources.record(outcomes, today, isoOf((dayOf(today) ?? 0) - STALE))
    return each
  }
}
