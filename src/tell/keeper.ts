import type { StoredChange } from '../keep/telling/changes.ts'
import type { Ledger } from '../keep/ledger.ts'
import { look } from './changes/look.ts'
import type { Site } from './site.ts'

/** How often the keeper asks whether there is anything to look at, in ms: the question costs next to nothing. */
const EVERY = 10_000

/** Something that runs until it is stopped. */
export interface Running {
  /** Finishes what is under way, then stops. */
  stop(): Promise<void>
}

/**
 * Keeps looking while a server runs: whenever articles were added, by whomever, something new is followed, or a new day
 * has begun, it looks at the answers and records what changed.
 *
 * @param then gets what was recorded, to tell it on
 * @param report gets what went wrong; the next look is tried all the same
 */
export function keeper(
  { source, known, now }: Site,
  ledger: Ledger,
  {
    then = async () => {},
    report,
    every = EVERY,
  }: {
    readonly then?: (changes: readonly StoredChange[]) => Promise<void>
    readonly report: (error: unknown) => void
    readonly every?: number
  },
): Running {
  let seen = ''
  let stopped = false
  let timer: NodeJS.Timeout | undefined

  async function once(): Promise<void> {
    const today = source.today()
    const follows = await ledger.follows()
    const key = JSON.stringify([await source.version(), today, follows.map(({ title, season }) => [title, season])])
    if (key === seen) return
    const changes = await look({ ledger, today, at: now(), known })
    seen = key
    await then(changes)
  }

  let running = Promise.resolve()
  const turn = () => {
    running = once()
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
