/** How many bytes are decoded to tell UTF-16 from binary data. */
const SAMPLE = 4096

/**
 * Whether bytes without a byte order mark are UTF-16, and of which order: the start must decode without an error, to
 * text without control characters, unassigned or private code points. Random bytes hold a lone surrogate or such a
 * code point within a few dozen units.
 *
 * @example utf16WithoutMark(Buffer.from('Season 2', 'utf16le')) // 'utf-16le'
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  // Spaces and line feeds are 0x0020 and 0x000A in every script: their zero bytes are on the side of the high byte.
  let even = 0
  let odd = 0
  const sample = bytes.subarray(0, SAMPLE)
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  if (even === 0 && odd === 0) return null
  const label = odd > even ? 'utf-16le' : 'utf-16be'
  try {
    // `stream` forgives a surrogate pair that the sample cuts in two.
    const text = new TextDecoder(label, { fatal: true }).decode(sample, { stream: true })
    // oxlint-disable-next-line no-control-regex
    return /[\0-\x08\x0b\x0e-\x1f\p{Cn}\p{Co}]/u.test(text) ? null : label
  } catch {
    return null
  }
}
