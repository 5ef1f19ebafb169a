/** A table with more slots than this is given back when it is emptied, so that one huge page does not stay in memory. */
const KEEP = 1 << 16

/**
 * Numbers by hashes, for what a hot loop looks up: open addressing in typed arrays, emptied in no time, so that one table serves
 * text after text.
 */
export class HashTable {
  #keys = new Int32Array(512)
  #values = new Int32Array(512)
  /** A slot counts only when it has the mark of the present text. */
  #marks = new Int32Array(512)
  #mark = 1
  #size = 0

  /** Forgets everything. */
  clear(): void {
    this.#size = 0
    if (this.#keys.length > KEEP || this.#mark === 0x7fffffff) {
      this.#allocate(512)
      this.#mark = 0
    }
    this.#mark++
  }

  /** The number of a hash, 0 where it has none. */
  get(hash: number): number {
    const slot = this.#slot(hash)
    return this.#marks[slot] === this.#mark ? this.#values[slot]! : 0
  }

  has(hash: number): boolean {
    return this.#marks[this.#slot(hash)] === this.#mark
  }

  set(hash: number, value: number): void {
    let slot = this.#slot(hash)
    if (this.#marks[slot] !== this.#mark) {
      if (++this.#size * 2 > this.#keys.length) {
        this.#grow()
        slot = this.#slot(hash)
      }
      this.#marks[slot] = this.#mark
      this.#keys[slot] = hash
    }
    this.#values[slot] = value
  }

  /** The slot that a hash has, or where it would go. */
  #slot(hash: number): number {
    const mask = this.#keys.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#marks[slot] === this.#mark && this.#keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #allocate(slots: number): void {
    this.#keys = new Int32Array(slots)
    this.#values = new Int32Array(slots)
    this.#marks = new Int32Array(slots)
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    const marks = this.#marks
    this.#allocate(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (marks[i] !== this.#mark) continue
      const slot = this.#slot(keys[i]!)
      this.#marks[slot] = this.#mark
      this.#keys[slot] = keys[i]!
      this.#values[slot] = values[i]!
    }
  }
}

/** A table that holds some hashes, each with the number 1. */
export function hashesOf(hashes: Iterable<number>): HashTable {
  const table = new HashTable()
  for (const hash of hashes) table.set(hash, 1)
  return table
}
