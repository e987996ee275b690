import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHistogram, percentile } from './histogram.ts'

const isNear = (actual: number, expected: number) => assert.ok(Math.abs(actual / expected - 1) < 0.011, `${actual}`)

test('when durations are recorded, then percentiles are within one percent', () => {
  const histogram = createHistogram()
  for (let ms = 1; ms <= 1000; ms++) histogram.record(ms)
  isNear(percentile(histogram, 0.5), 500)
  isNear(percentile(histogram, 0.95), 950)
  isNear(percentile(histogram, 0.99), 990)
  assert.equal(percentile(histogram, 1), 1000)
})

test('when histograms of several workers are added, then it is as if one had recorded all', () => {
  const [one, other] = [createHistogram(), createHistogram()]
  one.record(1)
  other.record(100)
  other.record(100)
  one.add(other)
  assert.equal(one.total, 3)
  isNear(percentile(one, 0.33), 1)
  isNear(percentile(one, 0.5), 100)
})

test('when nothing was recorded, then no number is made up', () => {
  assert.ok(Number.isNaN(percentile(createHistogram(), 0.5)))
})
