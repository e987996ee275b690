import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSlug, slugOf, slugOfHandle } from './slug.ts'
import { assertLinear } from './testing/assert-linear.ts'

const titles: [string, string][] = [
  ['Caps & Hats', 'caps-hats'],
  ['  Café ', 'cafe'],
  ['İstanbul Straße', 'istanbul-straße'],
  ['<b>', 'b'],
  ['日本 コーヒー', '日本-コーヒー'],
  ['แก้วเซรามิก', 'แก้วเซรามิก'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['한국어', '한국어'],
  ['Чай', 'чаи'],
  ['!!!', ''],
  ['🐝', ''],
]
for (const [title, slug] of titles) {
  test(`when a slug is made of the title ${title}, then it is "${slug}"`, () => assert.equal(slugOf(title), slug))
}

const handles: [string, string][] = [
  ['q28-हिन्दी', 'q28-हिन्दी'],
  ['cafe\u0301', 'caf\u00e9'],
  ['caf\u00e9', 'caf\u00e9'],
  ['Caps And Spaces', 'caps-and-spaces'],
  ['[set] of (two)', 'set-of-two'],
  ['snake_case', 'snake_case'],
  ['double--hyphen-', 'double-hyphen'],
  ['50%-off/sale?', '50-off-sale'],
  ['🐝', ''],
]
for (const [handle, slug] of handles) {
  test(`when a handle is "${handle}", then its slug is "${slug}"`, () => assert.equal(slugOfHandle(handle), slug))
}

test('when a slug is made of any text, then it is a slug or empty, and making it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const slug of [slugOf(text), slugOfHandle(text)]) {
        assert.ok(slug === '' || isSlug(slug), JSON.stringify(slug))
        assert.equal(slugOfHandle(slug), slug)
      }
    }),
    { numRuns: 2_000, seed: 8 },
  )
})

test('when a title is twice as long, then its slug takes at most three times the work', () => {
  assertLinear((length) => slugOf(`a${'\u0301'.repeat(length)}`), 100_000)
})
