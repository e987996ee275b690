import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Histogram, Registry } from 'prom-client'
import { createDurationHistogram, durationBuckets } from './duration-histogram.ts'

test('when durations are observed, then they are told as prom-client’s own histogram tells them', async () => {
  const [ours, theirs] = [new Registry(), new Registry()]
  const facts = { name: 'call_duration_seconds', help: 'How long calls take' }
  const seriesOf = createDurationHistogram<'method' | 'status'>(ours, facts)
  const histogram = new Histogram({
    ...facts,
    labelNames: ['method', 'status'],
    buckets: [...durationBuckets],
    registers: [theirs],
  })
  for (const labels of [
    { method: 'GET', status: '200' },
    { method: 'POST', status: '503' },
  ]) {
    const series = seriesOf(labels)
    for (const seconds of [0, 0.002, 0.0021, 0.3, 10, 11]) {
      series.observe(seconds)
      histogram.observe(labels, seconds)
    }
  }
  assert.equal(await ours.metrics(), await theirs.metrics())
})

test('when the registry is reset, then the series begin again', async () => {
  const registry = new Registry()
  const series = createDurationHistogram<'method'>(registry, { name: 'x_seconds', help: 'X' })({ method: 'GET' })
  series.observe(1)
  registry.resetMetrics()
  series.observe(1)
  assert.match(await registry.metrics(), /x_seconds_count\{method="GET"\} 1/)
})
