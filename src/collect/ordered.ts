/**
 * Applies `work` to every item, up to `width` of them at a time, and yields the results in the order of the items.
 *
 * @example for await (const page of inOrder(addresses, 4, fetchPage)) …
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // An error is thrown when its turn comes; until then nobody waits for it.
    result.catch(() => {})
    running.push(result)
    const first = running.length >= width ? running.shift() : undefined
    if (first) yield await first
  }
  for (const result of running) yield await result
}
