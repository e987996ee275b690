import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelEvery, scaleTo } from './chart-scale.ts'

test('when a scale is made, then its steps are round, begin at 0 and reach the largest value', () => {
  assert.deepEqual(scaleTo(97), [0, 50, 100])
  assert.deepEqual(scaleTo(12_600), [0, 5_000, 10_000, 15_000])
  assert.deepEqual(scaleTo(3), [0, 1, 2, 3])
  assert.deepEqual(scaleTo(0), [0, 1])
})

test('when there is room for some labels, then the others are left out', () => {
  assert.deepEqual([labelEvery(24, 720, 60), labelEvery(5, 720, 60), labelEvery(30, 300, 60)], [2, 1, 6])
})
