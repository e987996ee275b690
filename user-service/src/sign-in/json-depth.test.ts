import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonDepth } from './json-depth.ts'

test('when JSON is nested, then the depth is that of its deepest value, whatever its texts hold', () => {
  assert.equal(jsonDepth('"flat"'), 0)
  assert.equal(jsonDepth('{"a":1,"b":[1,[2]]}'), 3)
  assert.equal(jsonDepth(String.raw`{"a":"[[[{\"[["}`), 1)
  assert.equal(jsonDepth('{"a":'.repeat(5000)), 5000)
})
