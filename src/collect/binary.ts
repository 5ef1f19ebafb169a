import { utf16WithoutMark } from './utf16.ts'

/** Signatures at the start of a file, as the "magic" database of file(1) has them. `at` is the offset, 0 when left out. */
const SIGNATURES: readonly { readonly bytes: string; readonly at?: number; readonly is: string }[] = [
  { bytes: '%PDF-', is: 'a PDF document' },
  { bytes: 'PK\x03\x04', is: 'a zip archive (Word, OpenDocument and EPUB files are such archives)' },
  { bytes: 'PK\x05\x06', is: 'an empty zip archive' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', is: 'an old Office document' },
  { bytes: '{\\rtf', is: 'a Rich Text document' },
  { bytes: '%!PS', is: 'a PostScript document' },
  { bytes: '\x89PNG\r\n', is: 'a PNG image' },
  { bytes: '\xff\xd8\xff', is: 'a JPEG image' },
  { bytes: 'GIF87a', is: 'a GIF image' },
  { bytes: 'GIF89a', is: 'a GIF image' },
  { bytes: 'WEBP', at: 8, is: 'a WebP image' },
  { bytes: 'ftypavif', at: 4, is: 'an AVIF image' },
  { bytes: 'ftyphei', at: 4, is: 'a HEIF image' },
  { bytes: 'II*\0', is: 'a TIFF image' },
  { bytes: 'MM\0*', is: 'a TIFF image' },
  { bytes: 'ftyp', at: 4, is: 'a video (MP4)' },
  { bytes: '\x1a\x45\xdf\xa3', is: 'a video (Matroska, WebM)' },
  { bytes: 'WAVE', at: 8, is: 'a sound file (WAV)' },
  { bytes: 'AVI ', at: 8, is: 'a video (AVI)' },
  { bytes: 'OggS', is: 'a sound file (Ogg)' },
  { bytes: 'ID3', is: 'a sound file (MP3)' },
  { bytes: 'fLaC', is: 'a sound file (FLAC)' },
  { bytes: '\x1f\x8b', is: 'compressed with gzip' },
  { bytes: 'BZh', is: 'compressed with bzip2' },
  { bytes: '\xfd7zXZ\0', is: 'compressed with xz' },
  { bytes: '\x28\xb5\x2f\xfd', is: 'compressed with zstd' },
  { bytes: "7z\xbc\xaf'\x1c", is: 'a 7-Zip archive' },
  { bytes: 'Rar!\x1a', is: 'a RAR archive' },
  { bytes: 'ustar', at: 257, is: 'a tar archive' },
  { bytes: 'SQLite format 3\0', is: 'an SQLite database' },
  { bytes: 'PAR1', is: 'a Parquet file' },
  { bytes: '\x7fELF', is: 'a program (ELF)' },
  { bytes: '\xcf\xfa\xed\xfe', is: 'a program (Mach-O)' },
  { bytes: '\0asm', is: 'a program (WebAssembly)' },
  { bytes: 'wOFF', is: 'a font' },
  { bytes: 'wOF2', is: 'a font' },
  { bytes: '\xff\xfe\0\0', is: 'text in UTF-32' },
  { bytes: '\0\0\xfe\xff', is: 'text in UTF-32' },
]

/** How much of a file is looked at for control characters, in bytes: as much as git and grep look at. */
const HEAD = 8192

/**
 * What a file is when it is not text, or `null` for text: by its signature, else by NUL bytes (text has them only in
 * UTF-16) or by more than one control character in fifty.
 *
 * @example binaryKind(new TextEncoder().encode('%PDF-1.7 …')) // 'a PDF document'
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD))
  const start = head.toString('latin1', 0, 300)
  for (const { bytes: signature, at = 0, is } of SIGNATURES) if (start.startsWith(signature, at)) return is
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null // UTF-16, marked
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return utf16WithoutMark(bytes) ? null : 'binary data'
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++
  }
  return controls * 50 > head.length ? 'binary data' : null
}

/** Tab, line feed, form feed, carriage return; shift-out, shift-in and escape switch alphabets in ISO-2022. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x0e, 0x0f, 0x1b])
