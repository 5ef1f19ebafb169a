import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameOf } from './dom.ts'
import { layout } from './layout.ts'
import { parse } from './page.ts'

const textOf = (html: string): string => {
  const [body] = parse(html).getElementsByTagName('body')
  assert.ok(body)
  return layout(body)
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['paragraphs', '<p>One.</p>\n  <p>Two\n  and   three.</p>', 'One.\n\nTwo and three.'],
  ['inline elements', '<p>So <b>says</b> <i>the</i><em>se</em> .</p>', 'So says these .'],
  ['spaces at the edge of inline elements', '<p>a<b> b </b>c <span> d</span></p>', 'a b c d'],
  ['a line break', '<p>One,<br>two<br/>three</p>', 'One,\ntwo\nthree'],
  ['two line breaks', 'One<br><br>two<br> <br> <br>three', 'One\n\ntwo\n\nthree'],
  ['a heading', '<h2>Cast</h2>Text<h3>Crew</h3>', 'Cast\n\nText\n\nCrew'],
  ['a list', '<p>With:</p><ul><li>A</li><li><p>B</p></li><li>C<ul><li>D</ul></ul><p>E', 'With:\n\nA\nB\nC\nD\n\nE'],
  ['divs within divs', '<div><div>a</div><div><div>b</div></div></div>c', 'a\n\nb\n\nc'],
  ['scripts and controls', '<p>a<script>x()</script><style>p{}</style> b<button>Share</button></p><nav>c</nav>', 'a b'],
  ['a comment', '<p>a<!-- b -->c</p>', 'ac'],
  ['preformatted text', '<pre>\n  a\n    b\n</pre>c', '  a\n    b\n\nc'],
  ['non-breaking spaces', '<p>5&nbsp;May\u00a02025 </p><p>&nbsp;</p><p>x</p>', '5\u00a0May\u00a02025\n\nx'],
  ['typographic quotes and entities', '<p>&ldquo;Don&rsquo;t&rdquo; &amp; &#8211; 😀</p>', '“Don’t” & – 😀'],
  ['hints for hyphens', '<p>Fähr&shy;mann\u200b</p>', 'Fährmann'],
  ['zero-width joiners', '<p>می\u200cخواهم</p>', 'می\u200cخواهم'],
  [
    'a table of headings and values',
    '<table><tr><th>Director<td>Bong<tr><th>Cast:<td>A<br>B</table>',
    'Director: Bong\nCast: A, B',
  ],
  ['labels in bold cells', '<table><tr><td><b>Network:</b></td><td>Harbour+</td></tr></table>', 'Network: Harbour+'],
  [
    'a table of data',
    '<table><caption>Cast</caption><thead><tr><th>Actor<th>Role<th>Seasons</thead><tr><td>A<td>B<td>1–2<tr><td>C<td><td>2</table>x',
    'Cast\nActor | Role | Seasons\nA | B | 1–2\nC | | 2\n\nx',
  ],
  ['an empty row', '<table><tr><td>a<td>b<tr><td><td><tr><td>c<td>d</table>', 'a | b\nc | d'],
  [
    'a table for layout',
    '<table><tr><td><p>One.</p><p>Two.</p></td><td><p>Three.</p></td></tr></table>',
    'One.\n\nTwo.\n\nThree.',
  ],
  ['terms', '<dl><dt>A</dt><dd>b</dd><dt>C:</dt><dd>d</dd><dd>e</dd></dl>', 'A: b\nC: d, e'],
  [
    'terms in groups',
    '<dl><div><dt>A</dt><dd>b</dd></div><div><dt>When?</dt><dd>Soon.</dd></div></dl>',
    'A: b\nWhen? Soon.',
  ],
  ['notes', '<p>It ended.<sup class="reference"><a>[1]</a></sup> On the 5<sup>th</sup>.</p>', 'It ended. On the 5th.'],
  ['a figure', '<p>a</p><figure><img alt="x"><figcaption>b</figcaption></figure><p>c</p>', 'a\n\nb\n\nc'],
  ['nothing', '<div> <p></p><br><ul><li></li></ul></div>', ''],
]

for (const [name, html, text] of CASES) test(`layout: ${name}`, () => assert.equal(textOf(html), text))

test('elements can be left out', () => {
  const [body] = parse('<p>a</p><aside>b</aside><p>c</p>').getElementsByTagName('body')
  assert.ok(body)
  assert.equal(
    layout(body, (element) => nameOf(element) === 'aside'),
    'a\n\nc',
  )
})
