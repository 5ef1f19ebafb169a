/** A table with more slots than this is given back when it is emptied, so that one huge page does not stay in memory. */
const KEEP = 1 << 16

/** Slots at the least. */
const LEAST = 256

/**
 * Numbers by hashes, for what a hot loop looks up: open addressing in one typed array, emptied in no time, so that one table serves
 * text after text.
 *
 * ```
 * slot   mark  hash  number  –      a slot counts only when it has the mark of the present text
 * ```
 */
export class HashTable {
  #slots = new Int32Array(LEAST * 4)
  /** The arrays that the table has had, the smallest first: a short text needs few slots, and those stay in the processor's cache. */
  #sizes = [this.#slots]
  #size = 0
  /** Number of slots - 1. */
  #mask = LEAST - 1
  #mark = 1
  /** How many hashes it holds. */
  #held = 0

  /** Forgets everything. */
  clear(): void {
    this.#held = 0
    if (this.#mask >= KEEP || this.#mark === 0x7fffffff) {
      this.#sizes = [new Int32Array(LEAST * 4)]
      this.#mark = 0
    }
    this.#mark++
    this.#take(0)
  }

  /** The number of a hash, 0 where it has none. */
  get(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    const mark = this.#mark
    for (let at = ((hash ^ (hash >>> 15)) & mask) * 4; slots[at] === mark; at = (at + 4) & (mask * 4))
      if (slots[at + 1] === hash) return slots[at + 2]!
    return 0
  }

  has(hash: number): boolean {
    const slots = this.#slots
    const mask = this.#mask
    const mark = this.#mark
    for (let at = ((hash ^ (hash >>> 15)) & mask) * 4; slots[at] === mark; at = (at + 4) & (mask * 4))
      if (slots[at + 1] === hash) return true
    return false
  }

  set(hash: number, value: number): void {
    let at = this.#find(hash)
    if (this.#slots[at] !== this.#mark) {
      // At most a third of the slots is taken: what is not there is mostly found out at once.
      if (++this.#held * 3 > this.#mask) {
        this.#grow()
        at = this.#find(hash)
      }
      this.#slots[at] = this.#mark
      this.#slots[at + 1] = hash
    }
    this.#slots[at + 2] = value
  }

  /** Where the slot is that a hash has, or would get. */
  #find(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    const mark = this.#mark
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot * 4] === mark && slots[slot * 4 + 1] !== hash) slot = (slot + 1) & mask
    return slot * 4
  }

  #take(size: number): void {
    this.#slots = this.#sizes[size] ??= new Int32Array((LEAST << size) * 4)
    this.#size = size
    this.#mask = (LEAST << size) - 1
  }

  #grow(): void {
    const old = this.#slots
    this.#take(this.#size + 1)
    for (let i = 0; i < old.length; i += 4) {
      if (old[i] !== this.#mark) continue
      const at = this.#find(old[i + 1]!)
      this.#slots[at] = this.#mark
      this.#slots[at + 1] = old[i + 1]!
      this.#slots[at + 2] = old[i + 2]!
    }
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
