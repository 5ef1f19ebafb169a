/**
 * Claims as columns: one entry per claim in three parallel arrays of numbers, and the words that the numbers stand for.
 * An item is what can have one true value: an attribute of an object, on a day where days are told apart.
 */
export interface ClaimTable {
  readonly sources: readonly string[]
  readonly attributes: readonly string[]
  readonly values: readonly string[]
  /** Per item: its attribute. */
  readonly itemAttribute: Int32Array
  /** Per claim: who claims it, of which item, which value. */
  readonly claimSource: Int32Array
  readonly claimItem: Int32Array
  readonly claimValue: Int32Array
}

/** Takes claims one by one. */
export interface ClaimTableBuilder {
  /** Adds a claim and returns the number of its item; items are numbered from 0 in the order of their first claim. */
  add(source: string, item: string, attribute: string, value: string): number
  build(): ClaimTable
}

/**
 * Collects claims into columns. `item` is any key that names the item; the same key always has the same attribute.
 *
 * @example
 * const claims = claimTableBuilder()
 * claims.add('deadline', 'season 2 network', 'network', 'Netflix') // 0
 * claims.build().values // ['Netflix']
 */
export function claimTableBuilder(): ClaimTableBuilder {
  const sources = interner()
  const attributes = interner()
  const values = interner()
  const items = interner()
  const itemAttribute = column()
  const claimSource = column()
  const claimItem = column()
  const claimValue = column()
  return {
    add(source, item, attribute, value) {
      const known = items.words.length
      const id = items.id(item)
      if (id === known) itemAttribute.push(attributes.id(attribute))
      claimSource.push(sources.id(source))
      claimItem.push(id)
      claimValue.push(values.id(value))
      return id
    },
    build: () => ({
      sources: sources.words,
      attributes: attributes.words,
      values: values.words,
      itemAttribute: itemAttribute.taken(),
      claimSource: claimSource.taken(),
      claimItem: claimItem.taken(),
      claimValue: claimValue.taken(),
    }),
  }
}

/** Numbers words from 0 in the order in which they come. */
function interner(): { readonly words: string[]; id(word: string): number } {
  const ids = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    id(word) {
      const known = ids.get(word)
      if (known !== undefined) return known
      ids.set(word, words.length)
      words.push(word)
      return words.length - 1
    },
  }
}

/** An Int32Array that grows by doubling. */
function column(): { push(n: number): void; taken(): Int32Array } {
  let array = new Int32Array(64)
  let length = 0
  return {
    push(n) {
      if (length === array.length) {
        const longer = new Int32Array(2 * length)
        longer.set(array)
        array = longer
      }
      array[length++] = n
    },
    taken: () => array.slice(0, length),
  }
}
