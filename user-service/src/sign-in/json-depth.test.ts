import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonDepth } from './json-depth.ts'

test('when JSON is nested, then the depth is that of its deepest value, and braces in strings do not count', () => {
  assert.equal(jsonDepth('"flat"'), 0)
  assert.equal(jsonDepth('{"a":1,"b":[1,[2]]}'), 3)
  assert.equal(jsonDepth(String.raw`{"a":"[[[{\"[["}`), 1)
  assert.equal(jsonDepth(String.raw`{"a":"\\","b":[1]}`), 2)
  assert.equal(jsonDepth('{"a":'.repeat(5000)), 5000)
})

for (const [name, text] of [
  ['escapes in a string that does not end', `"${'\\"x'.repeat(21_800)}`],
  ['quotes alone', '"'.repeat(65_000)],
  ['backslashes alone', '\\'.repeat(65_000)],
  ['nesting that does not end', '[{'.repeat(32_000)],
] as const) {
  test(`when the text is ${name}, then each character is read at most once`, () => {
    let reads = 0
    const counted = { length: text.length, charCodeAt: (at: number) => text.charCodeAt(at + 0 * reads++) }
    jsonDepth(counted)
    assert.ok(reads <= text.length, `${reads} reads of ${text.length} characters`)
  })
}
