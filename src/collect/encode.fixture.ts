const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Bytes of a text in an old character set, for tests: Node decodes these but encodes UTF-8 only. */
export function encode(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return Buffer.from(text)
  const table = tables.get(charset) ?? tableOf(charset)
  tables.set(charset, table)
  const bytes: number[] = []
  for (const char of text) {
    const code = table.get(char)
    if (!code) throw new Error(`${char} is not in ${charset}`)
    bytes.push(...code)
  }
  return Uint8Array.from(bytes)
}

/** Decodes every sequence of one and two bytes, and turns the result around. */
function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset, { fatal: true })
  const learn = (bytes: readonly number[]): boolean => {
    try {
      const [char, ...others] = decoder.decode(Uint8Array.from(bytes))
      if (char === undefined || others.length > 0) return false
      if (!table.has(char)) table.set(char, bytes)
      return true
    } catch {
      return false
    }
  }
  for (let first = 0; first < 256; first++) {
    if (learn([first])) continue
    for (let second = 0x40; second < 256; second++) learn([first, second])
  }
  return table
}
