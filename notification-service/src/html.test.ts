import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'

test('when text holds markup, then it is shown and not obeyed', () => {
  assert.equal(
    String(html`<p>${'<script>alert(1)</script> & co'}</p>`),
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>',
  )
})

test('when text holds quotes, then it cannot leave its attribute', () => {
  assert.equal(String(html`<img alt="${`" onerror='x' \``}">`), '<img alt="&quot; onerror=&#39;x&#39; &#96;">')
})

test('when markup is put into markup, then it is kept, and a list is joined', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
  assert.equal(String(html`<ul>${items}</ul>`), '<ul><li>a</li><li>&lt;b&gt;</li></ul>')
})

test('when a value is absent, then nothing is written for it', () => {
  assert.equal(String(html`[${null}${undefined}${false}${0}${''}]`), '[0]')
})

test('when an object imitates markup, then it is refused', () => {
  const forged = { toString: () => '<b>' } as unknown as string
  assert.throws(() => html`${forged}`, TypeError)
})
