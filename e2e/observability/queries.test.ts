import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectorsOf } from './queries.ts'

test('when an expression is read, then all it selects is found, and nothing else', () => {
  const expr = `histogram_quantile(0.95, sum by (service, le) (rate(lag_bucket{type!="a",outcome=~"b|c"}[5m]))) > 1
    and on (service) max without (instance) (waiting) == 0 or absent(up{service="x"}) or count(ALERTS{alertstate="firing"})
    or sum(rate(requests_count{status=~"5.."}[5m])) or vector(0)`
  assert.deepEqual(selectorsOf(expr), [
    'lag_bucket{type!="a",outcome=~"b|c"}',
    'waiting{}',
    'up{service="x"}',
    'requests_count{status!=""}',
  ])
})
