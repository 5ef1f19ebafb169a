import { isAscii, isUtf8 } from 'node:buffer'
import { utf16WithoutMark } from './utf16.ts'

/** Text with the name of the character set that it was read by. */
export interface Decoded {
  readonly text: string
  readonly charset: string
}

/** Labels met in headers and meta tags that the WHATWG Encoding Standard does not know, with the label it knows. */
const LABELS: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp950: 'big5',
  utf8mb4: 'utf-8',
  utf: 'utf-8',
  unicode: 'utf-8',
  'latin-1': 'windows-1252',
}

/**
 * Bytes as text: by byte order mark, then the `charset` of the HTTP header, then that of a meta tag or an XML
 * declaration, then by what the bytes look like. A byte order mark is dropped; everything else stays as it is.
 *
 * Two declarations are not believed: bytes that are no valid UTF-8 although declared so (more broken than whole
 * characters), and Latin-1 (the default of many servers) for bytes that are valid UTF-8.
 *
 * @example (await decode(Buffer.from('Sch\xf6n', 'latin1'), { contentType: 'text/html; charset=iso-8859-1' })).text // 'Schön'
 */
export async function decode(
  bytes: Uint8Array,
  hints: { readonly contentType?: string | null; readonly markup?: boolean } = {},
): Promise<Decoded> {
  const declared = markOf(bytes) ?? labelOf(charsetOf(hints.contentType)) ?? (hints.markup ? inMarkup(bytes) : null)
  if (declared === null) return detect(bytes)
  if (declared === 'windows-1252' && !isAscii(bytes) && isUtf8(bytes)) return as('utf-8', bytes)
  const decoded = as(declared, bytes)
  return declared === 'utf-8' && broken(decoded.text) > 1 ? detect(bytes) : decoded
}

function as(charset: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

/** The character set that a byte order mark stands for. */
function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?\s*([^\s;"',]+)/i.exec(contentType ?? '')?.[1] ?? null
}

/** The Encoding Standard's name of a label, or `null` for a label that nobody knows. */
function labelOf(label: string | null): string | null {
  if (label === null) return null
  const name = label.trim().toLowerCase()
  try {
    return new TextDecoder(LABELS[name] ?? name).encoding
  } catch {
    return null
  }
}

/** The declaration within the page, looked for in its first 4 KB (the standard asks for 1 KB; many pages need more). */
function inMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const label =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    null
  const charset = labelOf(label)
  // The declaration was read as ASCII, so the page cannot be UTF-16 (HTML Standard, "prescan a byte stream").
  return charset?.startsWith('utf-16') ? 'utf-8' : charset
}

/** Broken characters (U+FFFD) per whole one outside ASCII. */
function broken(text: string): number {
  let bad = 0
  let good = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) bad++
    else if (unit > 0x7f) good++
  }
  return bad === 0 ? 0 : bad / good
}

/** Confidence, in hundredths, below which a guess of chardet counts as none. */
const CONFIDENT = 10

/** Share of broken characters up to which text is taken for one with a slip or two. */
const SLIPS = 0.05

/** How much of a text chardet gets to see, in bytes: its statistics need no more, and a large file would take seconds. */
const SAMPLE = 65_536

/** Bytes of foreign words below which they do not show their language. */
const FEW = 32

/**
 * The character set by the bytes alone: UTF-16 by its zero bytes, ISO-2022 by its escapes, UTF-8 where that is valid
 * (but for a slip or two), else the likeliest by chardet; windows-1252, in which every byte means something, when it
 * knows none.
 */
async function detect(bytes: Uint8Array): Promise<Decoded> {
  const wide = utf16WithoutMark(bytes)
  if (wide !== null) return as(wide, bytes)
  if (isAscii(bytes)) return as(switchesAlphabets(bytes) ? 'iso-2022-jp' : 'utf-8', bytes)
  const utf8 = as('utf-8', bytes)
  if (broken(utf8.text) < SLIPS) return utf8
  const { analyse } = await import('chardet')
  for (const { name, confidence } of analyse(foreignWords(bytes))) {
    const charset = labelOf(name)
    if (confidence < CONFIDENT || charset === null || charset.startsWith('utf-')) continue
    const decoded = as(charset, bytes)
    if (broken(decoded.text) < SLIPS) return decoded
  }
  return as('windows-1252', bytes)
}

/** Whether ASCII has the escapes by which ISO-2022-JP begins Japanese: ESC $ @ and ESC $ B. */
function switchesAlphabets(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return buffer.includes('\x1b$B') || buffer.includes('\x1b$@')
}

/**
 * The words of a text that are not ASCII: markup, addresses and English names would make every character set look like
 * English in Latin-1. (Mozilla's detector filters likewise, in `nsCharSetProber::FilterWithoutEnglishLetters`.) Words are
 * made of bytes from 0x40 on, which the second byte of a character in Shift_JIS, Big5 and GBK can be.
 *
 * On the 395 files of the test suite of Python's chardet whose sets Node can decode, this raises the number read right,
 * without any declaration, from 279 to 351; most of the others are in code pages of DOS and of the old Macintosh.
 */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(SAMPLE)
  let length = 0
  let start = 0
  let foreign = false
  for (let i = 0; i <= bytes.length && length < SAMPLE; i++) {
    const byte = bytes[i] ?? 0
    if (byte >= 0x40) foreign ||= byte >= 0x80
    else {
      if (foreign) {
        const word = bytes.subarray(start, Math.min(i, start + SAMPLE - length))
        words.set(word, length)
        length += word.length
        if (length < SAMPLE) words[length++] = 0x20
      }
      start = i + 1
      foreign = false
    }
  }
  // A few accents among English words are seen better among these.
  return length < FEW ? bytes.subarray(0, SAMPLE) : words.subarray(0, length)
}
