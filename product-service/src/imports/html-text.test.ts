import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlToText, textToHtml } from './html-text.ts'

const cases: [string, string, string][] = [
  ['plain text', 'A cotton shirt. ', 'A cotton shirt.'],
  ['paragraphs', '<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
  ['a list', '<ul><li>Soft</li><li>Warm</li></ul>', 'Soft\n\nWarm'],
  ['a script', 'Nice<script>alert("x")</script> shirt', 'Nice shirt'],
  ['a script that never ends', 'Nice<script>alert("x")', 'Nice'],
  ['a script inside a tag', '<scr<script>ipt>alert(1)</scr</script>ipt>', 'ipt>alert(1)ipt>'],
  ['an image with a handler', 'a<img src=x onerror="alert(1)">b', 'ab'],
  ['a comment', 'a<!-- <b>no</b> -->b', 'ab'],
  ['a less-than sign', 'sizes < 10 & > 2', 'sizes < 10 & > 2'],
  ['a tag that never ends', 'shirt <img src="', 'shirt'],
  ['numeric entities', '&#233;t&#xE9; &#0;&#xD800;', 'été'],
  ['an inherited name as entity', '&constructor; &toString;', '&constructor; &toString;'],
]
for (const [what, html, text] of cases) {
  test(`when a description holds ${what}, then its text is kept`, () => assert.equal(htmlToText(html), text))
}

test('when text becomes HTML and text again, then it is the same', () => {
  const text = 'Sizes < 10 & "more" <b>\n\nCare: 30 °C &amp; no bleach\nMade in Porto'
  assert.equal(htmlToText(textToHtml(text)), text)
})

test('when a hostile description is a hundred thousand tags that never close, then it is read in time', () => {
  assert.equal(htmlToText('<a'.repeat(100_000)), '')
  assert.ok(htmlToText('<script>'.repeat(50_000)).length === 0)
  assert.ok(htmlToText('< '.repeat(50_000)).length > 0)
})
