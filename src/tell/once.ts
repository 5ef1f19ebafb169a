/**
 * A cache of things that take time to make: each key is made once, however many ask at the same time; failures are
 * forgotten; of more than `most` the one that was asked for the longest time ago is dropped.
 *
 * @example const double = once<number>(100); await double('4', async () => 4 * 2) // 8
 */
export function once<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    let made = kept.get(key)
    if (made) kept.delete(key)
    else {
      made = make()
      const mine = made
      made.catch(() => {
        if (kept.get(key) === mine) kept.delete(key)
      })
    }
    kept.set(key, made)
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    return made
  }
}
