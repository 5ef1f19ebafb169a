/** How often one household, and everybody together, may try to sign in within a quarter of an hour. */
export const ATTEMPTS = { own: 8, all: 100, seconds: 900 } as const

/** Counts attempts to sign in. */
export interface Attempts {
  /** Counts one more; returns the seconds to wait where it is one too many, else 0. */
  take(household: string): Promise<number>
  /** It was the right password: what this household tried before is forgotten. */
  right(household: string): Promise<void>
}

/** Counts attempts in memory. What counts them is loaded at the first one. */
export function attempts(): Attempts {
  let made: ReturnType<typeof limiters> | undefined
  const both = () => (made ??= limiters())
  return {
    async take(household) {
      const { own, all } = await both()
      const wait = async (of: Limiter, key: string) => {
        try {
          await of.consume(key)
          return 0
        } catch (refusal) {
          // The library rejects with what is left; anything else is a defect.
          if (refusal instanceof Error) throw refusal
          return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000))
        }
      }
      // Who is refused for himself does not use up what all have together.
      return (await wait(own, household)) || (await wait(all, 'all'))
    },
    async right(household) {
      const { own, all } = await both()
      await own.delete(household)
      await all.reward('all')
    },
  }
}

type Limiter = Awaited<ReturnType<typeof limiters>>['own']

async function limiters() {
  const { RateLimiterMemory } = await import('rate-limiter-flexible')
  const duration = ATTEMPTS.seconds
  return {
    own: new RateLimiterMemory({ keyPrefix: 'own', points: ATTEMPTS.own, duration }),
    all: new RateLimiterMemory({ keyPrefix: 'all', points: ATTEMPTS.all, duration }),
  }
}
