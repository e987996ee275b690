import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeFrom, figuresPath, pathOfPeriodBefore, readPeriod } from './figures-path.ts'

test('when a period is compared, then the one before ends as many days earlier, at the same time of the day', () => {
  assert.equal(figuresPath('week'), 'orders/figures?days=7&by=day')
  assert.equal(
    pathOfPeriodBefore('week', { to: '2026-11-27T16:00:00.000Z' }),
    'orders/figures?days=7&by=day&to=2026-11-20T16:00:00.000Z',
  )
})

test('when the address names no period that there is, then it is today', () => {
  assert.deepEqual([undefined, '', 'toString', 'month'].map(readPeriod), ['today', 'today', 'today', 'month'])
})

test('when there was nothing before, then there is no share to tell', () => {
  assert.deepEqual([changeFrom(0, 5), changeFrom(4, 5), changeFrom(4, 0)], [undefined, 0.25, -1])
})
