import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slowSteps } from './compare-visits.ts'

const visit = (order: number) => new Map([['order', order]])

test('when a step takes longer than ten times the longest quiet one, then it is named', () => {
  assert.deepEqual(slowSteps([visit(100), visit(300)], [visit(3_000), visit(3_001)]), [
    '"order" took 3001 ms, at most 3000 ms may be',
  ])
})

test('when a step takes less than the floor, then it is never slow', () => {
  assert.deepEqual(slowSteps([visit(1)], [visit(2_000)]), [])
})
