import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceSet } from './source-set.ts'

test('when a picture is there in several widths, then the browser may choose; else it has no choice', () => {
  const sizes = [
    { url: '/images/a-320.webp', width: 320 },
    { url: '/images/a.webp', width: 500 },
  ]
  assert.equal(sourceSet(sizes), '/images/a-320.webp 320w, /images/a.webp 500w')
  assert.deepEqual([sourceSet(sizes.slice(1)), sourceSet([]), sourceSet(undefined)], Array(3).fill(undefined))
})
