import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'

test('parts are escaped unless they are markup', () => {
  assert.equal(
    String(html`<b title="${'"\'<&>'}">${html`<i>${1}</i>`}</b>`),
    '<b title="&quot;&#39;&lt;&amp;&gt;"><i>1</i></b>',
  )
  assert.equal(String(html`${['<', html`<i></i>`, null, undefined, false]}`), '&lt;<i></i>')
})

test('line breaks and indentation of a template become one space, those of its parts stay', () => {
  // prettier-ignore
  assert.equal(String(html`<p
    class="a">
    one ${'two\n three'}
  </p>`), '<p class="a"> one two\n three </p>')
})

test('a promise is a mistake', () => {
  assert.throws(() => html`${Promise.resolve('late')}`, TypeError)
})
