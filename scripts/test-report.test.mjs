import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportOf } from './test-report.mjs'

test('when stages have run, then the report says how long each took, and what was left out and why', () => {
  const results = [
    { name: 'Unit tests', outcome: 'passed', seconds: 12.4 },
    { name: 'Tests on databases', outcome: 'FAILED', seconds: 130 },
    { name: 'A fleet', outcome: 'left out', reason: 'RabbitMQ does not answer' },
  ]
  assert.equal(
    reportOf(results, ['no Redis answers', 'no Redis answers'], 135),
    `
  passed       12 s  Unit tests
  FAILED    2 min 10 s  Tests on databases
  left out           A fleet: RabbitMQ does not answer
  skipped        2×  no Redis answers

1 left out; it took 2 min 15 s, some stages side by side
1 passed, 1 failed`,
  )
})
