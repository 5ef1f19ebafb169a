import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { MAX_DEPTH, MAX_ELEMENTS, nesting } from './nesting.ts'

const CASES: readonly (readonly [string, number, number])[] = [
  ['', 0, 0],
  ['only text, 1 < 2', 0, 0],
  ['<div><p>one<p>two</div>', 2, 3],
  ['<ul><li>a<li>b<li>c</ul>', 2, 4],
  ['<table><tr><td>a<td>b<tr><td>c</table>', 3, 6],
  ['<DIV><Br><IMG src="x"><hr/></DIV>', 1, 4],
  ['<div title="a > b <p><p><p>">x</div>', 1, 1],
  ["<div title='<p>' data-x=\"'\"><b>x</b></div>", 2, 2],
  ['<!-- <div><div><div> --><p>x', 1, 1],
  ['<script>if (a<b) document.write("<div><div>")</script><p>x</p>', 1, 2],
  ['<style>a > b {}</style><p>x</p>', 1, 2],
  ['<svg><path d="M0"/><g><path/></g></svg>', 2, 4],
  ['</p></div><b>x</b>', 1, 1],
  ['<b><i>x</b></i><u>y</u>', 2, 3],
]

for (const [html, depth, elements] of CASES) {
  test(`nesting of ${html || 'nothing'}`, () => assert.deepEqual(nesting(html), { depth, elements }))
}

test('a limit that is passed ends the count', () => {
  assert.equal(nesting('<div>'.repeat(1_000_000)).depth, MAX_DEPTH + 1)
  assert.equal(nesting('<p>'.repeat(1_000_000)).elements, MAX_ELEMENTS + 1)
})

test('the depth is that of the tree that the parser builds', () => {
  const names = ['div', 'p', 'b', 'li', 'ul', 'td', 'tr', 'table', 'dd', 'h2', 'br', 'option', 'rt', 'tbody']
  const piece = fc
    .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names))
    .map(([open, name]) => `${open}${name}>x`)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = `<main>${pieces.join('')}`
      const { document } = parseHTML(html)
      let depth = 0
      for (const element of document.querySelectorAll('*')) {
        // A `</p>` alone makes an empty paragraph. Neither it nor a <br> can hold anything, so neither is counted.
        if (element.localName === 'br' || (element.localName === 'p' && element.childNodes.length === 0)) continue
        let above = 1
        for (let parent = element.parentElement; parent; parent = parent.parentElement) above++
        if (above > depth) depth = above
      }
      assert.equal(nesting(html).depth, depth, html)
    }),
  )
})

test('time is linear: 10 MB of whatever take less than 2 s', () => {
  const hostile = [
    '<',
    '</',
    '<a ',
    '<a b="',
    '<!--',
    '</i>',
    '<script>',
    '<p title="x>',
    '<svg/>',
    '<b><i></b>',
    '<b>x</b>',
  ]
  for (const piece of hostile) {
    const html = piece.repeat(Math.floor(10_000_000 / piece.length))
    const start = performance.now()
    nesting(html)
    assert.ok(performance.now() - start < 2000, `${piece}: ${performance.now() - start} ms`)
  }
})
