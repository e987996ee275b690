import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectorsOf } from './queries.ts'

test('when an expression is read, then its metrics and labels are found, and nothing else', () => {
  const expr = `histogram_quantile(0.95, sum by (service, le) (rate(lag_bucket{type!="a",outcome=~"b|c"}[5m]))) > 1
    and on (service) max without (instance) (waiting) == 0 or absent(up{service="x"})`
  assert.deepEqual(selectorsOf(expr), [
    { metric: 'lag_bucket', labels: ['type', 'outcome'] },
    { metric: 'waiting', labels: [] },
    { metric: 'up', labels: ['service'] },
  ])
})
