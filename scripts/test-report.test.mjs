import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportOf } from './test-report.mjs'

test('when stages have run, then the report says how long each took, and what was left out, skipped or failed and why', () => {
  const results = [
    { name: 'Unit tests', outcome: 'passed', seconds: 12.4 },
    { name: 'Tests on databases', outcome: 'FAILED', seconds: 130 },
    { name: 'A fleet', outcome: 'left out', reason: 'RabbitMQ does not answer' },
  ]
  const tests = [
    { reason: 'no Redis answers', name: 'Redis Streams' },
    { reason: 'caddy is not in PATH', name: 'the Caddyfile' },
    { reason: 'no Redis answers', name: 'Redis Streams' },
    { failed: 'Expected 1\nnot 2', name: 'when two are added', at: 'a.test.ts:7' },
    { reason: 'no Redis answers', name: 'counting in Redis' },
  ]
  assert.equal(
    reportOf(results, tests, 135),
    `
  passed       12 s  Unit tests
  FAILED    2 min 10 s  Tests on databases
  left out           A fleet: RabbitMQ does not answer
  skipped        3×  no Redis answers
                     Redis Streams
                     counting in Redis
  skipped        1×  caddy is not in PATH
                     the Caddyfile

  failed    when two are added
            a.test.ts:7
            Expected 1
            not 2

1 left out; it took 2 min 15 s, some stages side by side
1 passed, 1 failed`,
  )
})
