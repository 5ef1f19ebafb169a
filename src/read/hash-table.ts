/** A table with more slots than this is given back when it is emptied, so that one huge page does not stay in memory. */
const KEEP = 1 << 16

/** Slots at the least. */
const LEAST = 256

/**
 * Numbers by hashes, for what a hot loop looks up: open addressing in one typed array, emptied in next to no time, so that one table
 * serves text after text. No number is 0: a slot with that is free.
 *
 * ```
 * slot   hash  number
 * ```
 */
export class HashTable {
  #slots = new Int32Array(LEAST * 2)
  /** The arrays that the table has had, the smallest first: a short text needs few slots, and those stay in the processor's cache. */
  #sizes = [this.#slots]
  #size = 0
  /** Number of slots - 1. */
  #mask = LEAST - 1
  /** How many hashes it holds. */
  #held = 0

  /** Forgets everything. */
  clear(): void {
    if (this.#held === 0) return
    this.#held = 0
    if (this.#mask >= KEEP) this.#sizes = []
    else this.#slots.fill(0)
    this.#take(0)
  }

  /** The number of a hash, 0 where it has none. */
  get(hash: number): number {
    const slots = this.#slots
    const last = this.#mask * 2
    for (let at = ((hash ^ (hash >>> 15)) * 2) & last; slots[at + 1] !== 0; at = (at + 2) & last)
      if (slots[at] === hash) return slots[at + 1]!
    return 0
  }

  has(hash: number): boolean {
    return this.get(hash) !== 0
  }

  /** Gives a hash a number other than 0. */
  set(hash: number, value: number): void {
    let at = this.#find(hash)
    if (this.#slots[at + 1] === 0) {
      // At most a third of the slots is taken: what is not there is mostly found out at once.
      if (++this.#held * 3 > this.#mask) {
        this.#grow()
        at = this.#find(hash)
      }
      this.#slots[at] = hash
    }
    this.#slots[at + 1] = value
  }

  /** Where the slot is that a hash has, or would get. */
  #find(hash: number): number {
    const slots = this.#slots
    const last = this.#mask * 2
    let at = ((hash ^ (hash >>> 15)) * 2) & last
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last
    return at
  }

  #take(size: number): void {
    this.#slots = this.#sizes[size] ??= new Int32Array((LEAST << size) * 2)
    this.#size = size
    this.#mask = (LEAST << size) - 1
  }

  /** Takes the next larger array; the one that it had is left empty. */
  #grow(): void {
    const old = this.#slots
    this.#take(this.#size + 1)
    const slots = this.#slots
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      const at = this.#find(old[i]!)
      slots[at] = old[i]!
      slots[at + 1] = old[i + 1]!
    }
    // What a huge text needs is given back when it is emptied.
    if (this.#mask >= KEEP) this.#sizes = []
    else old.fill(0)
  }
}

/** A hash with one more number in it. */
export function mix(hash: number, n: number): number {
  return Math.imul(hash ^ n, 0x01000193)
}

/** A hash with every unit of a text in it, or with no text. */
export function mixText(hash: number, text: string | null): number {
  let mixed = mix(hash, 1)
  if (text === null) return mixed
  for (let i = 0; i < text.length; i++) mixed = mix(mixed, text.charCodeAt(i))
  return mixed
}

/** A table that holds some hashes, each with the number 1. */
export function hashesOf(hashes: Iterable<number>): HashTable {
  const table = new HashTable()
  for (const hash of hashes) table.set(hash, 1)
  return table
}
