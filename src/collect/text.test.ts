import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InputError } from '../errors.ts'
import { articleOfText, looksLikeHtml } from './text.ts'

test('the text is the file, but for a byte order mark', async () => {
  const text = '\r\n Season 2\u00a0comes “in May”.\r\n\n\t😀 \n'
  const article = await articleOfText(Buffer.from(`\ufeff${text}`), 'a.txt')
  assert.equal(article.text, text)
  assert.deepEqual(article, {
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: null,
    modified: null,
    language: null,
  })
})

test('a front matter gives metadata and stays in the text; what is known otherwise goes before it', async () => {
  const text = '---\ntitle: Season 2\ndate: 2024-02-01\n---\nText'
  const article = await articleOfText(Buffer.from(text), 'a.md', { published: '2024-03-01' }, { markdown: true })
  assert.deepEqual([article.text, article.title, article.published], [text, 'Season 2', '2024-03-01'])
  assert.equal((await articleOfText(Buffer.from(text), 'a.txt')).title, null)
})

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'a.txt: is empty: there is nothing to read in it'],
  ['white space', Buffer.from(' \n\u00a0\t\r\n'), 'a.txt: is empty: there is nothing to read in it'],
  ['a PDF', Buffer.from('%PDF-1.4'), 'a.txt: is a PDF document, not text: save its text as .txt'],
  ['zero bytes', new Uint8Array(64), 'a.txt: is binary data, not text: save its text as .txt'],
]

for (const [name, bytes, message] of REFUSED) {
  test(`text that is ${name} is refused`, async () => {
    await assert.rejects(
      articleOfText(bytes, 'a.txt'),
      (error) => error instanceof InputError && error.message === message,
    )
  })
}

const SOURCES: readonly (readonly [string, boolean])[] = [
  ['<!DOCTYPE html><html>', true],
  ['\n\n  <html lang="en">', true],
  ['<?xml version="1.0"?>\n<!-- saved --><html xmlns="x">', true],
  ['<p>Season 2', true],
  ['<div class="x">', true],
  ['<3 this show, season 2 in May', false],
  ['Season 2 <b>in May</b>', false],
  ['<?xml version="1.0"?><rss version="2.0">', false],
  ['<!-- never closed', false],
  ['<page>', false],
  ['', false],
]

for (const [source, is] of SOURCES) {
  test(`${source || 'nothing'} ${is ? 'is' : 'is not'} a page`, () => assert.equal(looksLikeHtml(source), is))
}
