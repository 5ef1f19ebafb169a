import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { childrenOf, nameOf } from './dom.ts'
import { parse, readPage } from './page.ts'

const page = (name: string): string => readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8')

test('a page of the trade press: article, lists and table, without navigation, teasers and comments', () => {
  const { text, ...meta } = readPage(page('trade-press.html'))
  assert.deepEqual(meta, {
    title: '‘The Ferryman’s Ledger’ Sets Season 2 Premiere for Late 2025',
    url: 'https://curtainreel.test/2025/03/the-ferrymans-ledger-season-2-premiere/',
    publisher: 'Curtain & Reel',
    author: 'Odile Marchetti, Bertram Kuhl',
    published: '2025-03-11',
    modified: '2025-03-13',
    language: 'en-US',
  })
  const paragraphs = text.split('\n\n')
  assert.equal(paragraphs[0], '‘The Ferryman’s Ledger’ Sets Season 2 Premiere for Late 2025')
  assert.match(paragraphs[1] ?? '', /^Harbour\+ has dated .* premiere in late\u00a02025, the streamer said/)
  assert.match(paragraphs[2] ?? '', /told reporters,\n“and it was\.”/)
  assert.match(
    text,
    /\n\nTomas Veld as Joris, .*\nAmara Osei as Sister Clemence, .*\nNew: Lin Haoran as the surveyor\n\n/,
  )
  assert.match(text, /\nCharacter \| Season 1 \| Season 2\nJoris \| Tomas Veld \| Tomas Veld\n/)
  assert.match(text, /4\.1 million households in its first month\.$/)
  assert.doesNotMatch(text, /Awards|older story|first!!!|Most read|rights reserved|advertisement|dataLayer/)
})

test('a page without <html>, <head> and closing tags', () => {
  const { text, title, author, published } = readPage(page('no-structure.html'))
  assert.deepEqual([title, author, published], ["Ferryman's Ledger season two news!!", 'webmaster Koos', '2025-10-03'])
  assert.deepEqual(
    text.split('\n\n').map((paragraph) => paragraph.slice(0, 20)),
    [
      "Ferryman's Ledger se",
      'Hello river people, ',
      'He also says that th',
      'More when I hear mor',
      'Last update: 3 Octob',
    ],
  )
})

test('an encyclopedia: infobox, notes, terms; its description is not the headline', () => {
  const { text, title, published, modified } = readPage(page('encyclopedia.html'))
  assert.deepEqual([title, published, modified], ["The Ferryman's Ledger", '2023-05-02', '2025-10-30'])
  assert.match(text, /\nCreated by: Ines Halloran\nBased on: The Ledger, by Petra Lindqvist\n/)
  assert.match(text, /renewed for a second season in February 2024, which is set to premiere in late 2025\.\n/)
  assert.match(
    text,
    /\nTomas Veld: Joris, the ferryman\nAmara Osei: Sister Clemence, Clemence's twin, in two episodes\n/,
  )
})

test('XHTML: questions and answers', () => {
  const { text, title, publisher, author, published, language } = readPage(page('questions.xhtml'))
  assert.equal(title, 'Staffel 2 von „Das Buch des Fährmanns“: Start, Folgen, Besetzung')
  assert.deepEqual([publisher, author, published, language], ['Serienblatt', 'Wiebke Tönnies', '2025-09-30', 'de'])
  assert.match(text, /\n\nWann geht es los\? Harbour\+ nennt den Herbst 2025\./)
  assert.doesNotMatch(text, /Serien\b/)
})

test('a page that scripts would fill has no text', () => {
  assert.equal(readPage(page('scripts-only.html')).text, '')
})

test('the headline is not said twice', () => {
  const long = 'The second season will premiere in May, the streamer said, and filming has ended. '.repeat(4)
  const html = `<title>Season 2 in May</title><article><div>Season 2 in May</div><p>${long}</p><p>${long}</p></article>`
  assert.equal(readPage(html).text.match(/Season 2 in May/g)?.length, 1)
  assert.ok(readPage(html.replace('<div>Season 2 in May</div>', '')).text.startsWith('Season 2 in May\n\nThe second'))
})

test('a short page is read whole, without what frames or hides', () => {
  const html =
    '<nav>Home</nav><div hidden>secret</div><p style="display: none">ad</p><p>Season 2 comes in May.</p><aside>x</aside><footer>©</footer>'
  assert.equal(readPage(html).text, 'Season 2 comes in May.')
})

const PARTS: readonly (readonly [string, string, string])[] = [
  ['<p>a<p>b', '', 'ab'],
  ['text <b>first</b>', '', 'text first'],
  ['<title>t</title><meta name=a><p>b', 'title meta', 'b'],
  ['<html><head><title>t</title></head><h1>h</h1><p>b', 'title', 'hb'],
  ['<head><title>t</title><p>b', 'title', 'b'],
  ['<body>a</body><p>b', '', 'ab'],
  ['<html><body>a</body></html>b<p>c', '', 'abc'],
  ['<!-- <html> --><div>a</div>', '', 'a'],
  ['<!-- x --><html lang=de><body>a', '', 'a'],
  ['x<html lang=de><head><title>t</title></head><body>a</body></html>', '', 'xta'],
  ['', '', ''],
]

for (const [html, head, body] of PARTS) {
  test(`head and body of ${html || 'nothing'}`, () => {
    const document = parse(html)
    const [headElement] = document.getElementsByTagName('head')
    const [bodyElement] = document.getElementsByTagName('body')
    assert.equal(headElement && childrenOf(headElement).map(nameOf).join(' '), head)
    assert.equal(bodyElement?.textContent, body)
  })
}
