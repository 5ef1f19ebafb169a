import type { Ledger } from '../keep/ledger.ts'
import { look } from './changes/look.ts'
import { digest } from './notify/digest.ts'
import { second } from './notify/rules.ts'
import { sendDue } from './notify/sender.ts'
import type { Site } from './site.ts'
import { refreshCalls } from './track.ts'

/** How often the keeper asks whether there is anything to look at, in ms: the question costs next to nothing. */
const EVERY = 10_000

/** Something that runs until it is stopped. */
export interface Running {
  /** Finishes what is under way, then stops. */
  stop(): Promise<void>
}

/** What the keeper is told. */
export interface KeeperOptions {
  /** Where people reach the server, for the links of messages. */
  readonly base: string
  /** Gets what went wrong; the next turn is tried all the same. */
  readonly report: (error: unknown) => void
  /** Between two turns, in ms. */
  readonly every?: number
}

/**
 * Keeps looking while a server runs: whenever articles were added, by whomever, something new is followed, or a new day has
 * begun, it judges what was said before by what has happened since, looks at the answers and records what changed; and it sends
 * what is due.
 */
export function keeper({ source, known, now }: Site, ledger: Ledger, options: KeeperOptions): Running {
  const { base, report, every = EVERY } = options
  let seen = ''
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function lookOnce(): Promise<void> {
    const today = source.today()
    const follows = await ledger.follows()
    const keyOf = async () =>
      JSON.stringify([await source.version(), today, follows.map(({ title, season }) => [title, season])])
    if ((await keyOf()) !== seen) {
      await refreshCalls(ledger)
      const key = await keyOf()
      const at = second(Temporal.Instant.from(now()))
      await look({ ledger, today, at, known })
      await digest(ledger, known, today, at)
      seen = key
    }
  }

  let running = Promise.resolve()
  const turn = () => {
    // What waits is sent also when a look goes wrong.
    running = lookOnce()
      .catch(report)
      .then(() => sendDue(ledger, base, now))
      .catch(report)
      .then(() => {
        if (!stopped) timer = setTimeout(turn, every)
      })
  }
  turn()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
