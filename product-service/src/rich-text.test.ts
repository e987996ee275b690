import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tidyText } from './plain-text.ts'
import { htmlOf, richTextOf } from './rich-text.ts'
import { assertLinear } from './testing/assert-linear.ts'

const cases: [what: string, html: string, text: string, clean: string | null][] = [
  ['plain text', 'A cotton shirt. ', 'A cotton shirt.', null],
  ['lines without a tag', 'One\nTwo', 'One\nTwo', null],
  ['named entities', 'Caf&eacute; &#233;t&#xE9; &hellip; &notin;', 'Café été … ∉', null],
  ['paragraphs', '<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three', '<p>One</p><p>Two &amp; three</p>'],
  ['a list', '<ul><li>Soft</li><li>Warm</li></ul>', 'Soft\n\nWarm', '<ul><li>Soft</li><li>Warm</li></ul>'],
  ['line breaks alone', 'One<br>Two', 'One\nTwo', null],
  ['bold text', 'a <B class="x">bold</B> word', 'a bold word', 'a <b>bold</b> word'],
  ['a script', 'Nice<script>alert("x")</script> shirt', 'Nice shirt', null],
  ['a script that never ends', 'Nice<script>alert("x")', 'Nice', null],
  ['an image with a handler', 'a<img src=x onerror="alert(1)">b', 'ab', 'a<img src="x" />b'],
  ['a script as an address', '<a href="java\nscript:alert(1)">x</a>', 'x', '<a rel="nofollow noopener">x</a>'],
  [
    'a link',
    '<a href="https://a.example/?x=1&y=2" target="_blank">x</a>',
    'x',
    '<a href="https://a.example/?x=1&amp;y=2" rel="nofollow noopener">x</a>',
  ],
  ['an address in data:', '<img src="data:text/html,x">', '', '<img />'],
  ['a style', '<p style="background:url(//x)">a</p>', 'a', '<p>a</p>'],
  ['a comment', 'a<!-- <b>no</b> -->b', 'ab', null],
  ['a less-than sign', 'sizes < 10 & > 2', 'sizes < 10 & > 2', null],
  ['a tag that never ends', 'shirt <img src="', 'shirt', null],
  [
    'a greater-than sign in an attribute',
    '<p title="a>b">x</p><img alt="a > b" src="/i">',
    'x',
    '<p>x</p><img alt="a &gt; b" src="/i" />',
  ],
  ['an inherited name as entity', '&constructor; &toString;', '&constructor; &toString;', null],
]
for (const [what, html, text, clean] of cases) {
  test(`when a description holds ${what}, then its text is read and its HTML is sanitised`, () => {
    assert.deepEqual(richTextOf(html), { text, html: clean })
  })
}

test('when text becomes HTML and is read again, then it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }).map(tidyText), (text) => {
      assert.deepEqual(richTextOf(htmlOf(text)), { text, html: null })
    }),
    { seed: 9, numRuns: 2_000 },
  )
})

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b',
    '<script>',
    '</script>',
    '<svg>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '&lt;',
    '&amp;amp;',
    '<br>',
    '<',
    '>',
    '"',
    '\n',
    'onerror=x',
    '<style>',
    '</style>',
    '<math><mi>',
    '<textarea>',
    '<img src=x ',
  ),
  fc.string({ maxLength: 5 }),
)
test('when HTML is larger than a description may be, then it is refused', () => {
  const refused = { slug: 'invalid-product' }
  assert.throws(() => richTextOf(`<p>${'x'.repeat(300_000)}`), refused)
  assert.throws(() => richTextOf('<b>'.repeat(10_001)), refused)
  assert.equal(richTextOf('<b>'.repeat(10_000)).text, '')
  const lines = 'a\n'.repeat(24_999).trim()
  assert.equal(richTextOf(htmlOf(lines)).text, lines)
})

test('when HTML is sanitised twice, then the second time changes nothing', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const first = richTextOf(pieces.join(''))
      assert.deepEqual(richTextOf(first.html ?? htmlOf(first.text)), first)
      assert.doesNotMatch(first.html ?? '', /<(?:script|svg|style|math|textarea)|<[^>]* on\w+=|javascript:/i)
    }),
    { seed: 9, numRuns: 3_000 },
  )
})

for (const hostile of ['<a', '<script>', '< ', '<div>', '&amp;', '<a href="', '<!--', '<p ', '</']) {
  test(`when a hostile description repeats ${hostile} twice as often, then it takes at most three times the work`, () => {
    assertLinear((times) => richTextOf(hostile.repeat(times)), 4_500)
  })
}
