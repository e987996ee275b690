import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slowSteps } from './compare-step-times.ts'

const timesOf = (order: number) => new Map([['order', order]])

test('when a step takes longer than ten times the longest quiet one, then it is named', () => {
  assert.deepEqual(slowSteps([timesOf(100), timesOf(300)], [timesOf(3_000), timesOf(3_001)]), [
    '"order" took 3001 ms, the limit is 3000 ms',
  ])
})

test('when a step takes less than the floor, then it is never slow', () => {
  assert.deepEqual(slowSteps([timesOf(1)], [timesOf(2_000)]), [])
})
