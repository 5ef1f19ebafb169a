import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { binaryKind } from './binary.ts'
import { encode } from './encode.fixture.ts'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

const KINDS: readonly (readonly [string, Uint8Array, string | null])[] = [
  ['PDF', latin1('%PDF-1.7\n%âãÏÓ\n'), 'a PDF document'],
  ['docx', latin1('PK\x03\x04\x14\0\x06\0'), 'a zip archive (Word, OpenDocument and EPUB files are such archives)'],
  ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a PNG image'],
  ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'a JPEG image'],
  ['WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'a WebP image'],
  ['MP4', latin1('\0\0\0\x20ftypisom'), 'a video (MP4)'],
  ['gzip', gzipSync('hello'), 'compressed with gzip'],
  ['SQLite', latin1('SQLite format 3\0'), 'an SQLite database'],
  ['RTF', latin1('{\\rtf1\\ansi Season 2}'), 'a Rich Text document'],
  ['UTF-32', latin1('\xff\xfe\0\0S\0\0\0'), 'text in UTF-32'],
  ['tar', latin1(`${'a.txt'.padEnd(257, '\0')}ustar\x0000`), 'a tar archive'],
  ['zero bytes', new Uint8Array(100), 'binary data'],
  ['numbers', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251), 'binary data'],
  ['control characters', latin1('\x01\x02\x03\x04 some'), 'binary data'],
  ['text', latin1('Season 2 comes in May.\r\n\tSo they say.\f'), null],
  ['nothing', new Uint8Array(), null],
  ['UTF-16', Buffer.from('Season 2 comes in May.', 'utf16le'), null],
  ['UTF-16, Korean, marked', Buffer.from('\ufeff시즌2', 'utf16le'), null],
  ['EUC-KR', encode('euc-kr', '지금 우리 학교는 시즌 2'), null],
  ['a stray control character', latin1(`${'Season 2 comes in May. '.repeat(10)}\x07`), null],
  ['ISO-2022-JP', latin1('\x1b$B%"%K%a\x1b(B 2'), null],
]

for (const [name, bytes, kind] of KINDS) {
  test(`${name} is ${kind ?? 'text'}`, () => assert.equal(binaryKind(bytes), kind))
}
