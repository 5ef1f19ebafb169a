/** Things that take time to make, as many as have room. */
export interface Bounded<T> {
  /** What was made under a key, or what is made now; however many ask at the same time it is made once. */
  of(key: string, make: () => Promise<T>): Promise<T>
  clear(): void
}

/**
 * A cache bounded by the size of what is in it: what was asked for the longest time ago goes first, and what alone is larger than
 * the room is not kept. Failures are forgotten.
 *
 * @param room the greatest sum of sizes
 * @param size of one thing; positive
 * @example const texts = bounded<string>(1e6, (text) => text.length)
 */
export function bounded<T>(room: number, size: (thing: T) => number): Bounded<T> {
  const kept = new Map<string, { readonly made: Promise<T>; size: number }>()
  let used = 0
  const drop = (key: string) => {
    used -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }
  return {
    of(key, make) {
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        return known.made
      }
      const entry = { made: make(), size: 0 }
      kept.set(key, entry)
      entry.made.then(
        (thing) => {
          if (kept.get(key) !== entry) return
          entry.size = size(thing)
          used += entry.size
          for (const oldest of kept.keys()) {
            if (used <= room) break
            drop(oldest)
          }
        },
        () => {
          if (kept.get(key) === entry) drop(key)
        },
      )
      return entry.made
    },
    clear() {
      kept.clear()
      used = 0
    },
  }
}
