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
const CONFIDENT = 15

/**
 * The character set by the bytes alone: UTF-8 where that is valid (but for a slip or two), UTF-16 by its zero bytes, else the likeliest by
 * chardet that decodes without an error; windows-1252, in which every byte means something, when it knows none.
 */
async function detect(bytes: Uint8Array): Promise<Decoded> {
  const utf8 = as('utf-8', bytes)
  if (broken(utf8.text) < 0.1) return utf8
  const wide = utf16WithoutMark(bytes)
  if (wide !== null) return as(wide, bytes)
  const { analyse } = await import('chardet')
  // Statistics of the first 64 KB are enough; the whole of a large file would take seconds.
  for (const { name, confidence } of analyse(bytes.subarray(0, 65_536))) {
    const charset = labelOf(name)
    if (confidence < CONFIDENT || charset === null || charset.startsWith('utf-')) continue
    try {
      return { text: new TextDecoder(charset, { fatal: true }).decode(bytes), charset }
    } catch {
      continue
    }
  }
  return as('windows-1252', bytes)
}
