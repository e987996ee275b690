import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withOpen } from '../support/closing.ts'
import { answers, eventBusUrl, postgresUrl } from '../support/servers.ts'
import { openCheckoutCounter } from './checkout-cost.ts'

/**
 * A statement or a commit more is paid for with every order; who adds one says so here. The aim is 24 and 8. How many events come
 * together, and share a commit, differs from run to run: 21.5 to 23 statements, 6.7 to 7.5 commits, 5.5 to 6 of them durable. One
 * of the statements confirms the Idempotency-Key in the transaction that saves the order: decision 9.
 */
const atMost = { statements: 24, commits: 8, durableCommits: 6.5 }

const isPossible = (await answers(postgresUrl)) && (await answers(eventBusUrl))

test('when many order in one call, then all that an order brings about stays within its statements and commits', {
  skip: isPossible ? false : 'needs PostgreSQL and a broker',
  timeout: 600_000,
}, async () => {
  const cost = await withOpen(openCheckoutCounter(), ({ count }) =>
    count({ way: 'in one call', orders: 64, customers: 16 }),
  )
  const { byStatement, ...found } = cost
  const timeline = [...byStatement].map(([statement, times]) => `${times.toFixed(2)} ${statement}`).join('\n')
  assert.ok(found.statements > 10, `Nothing was counted: ${JSON.stringify(found)}`)
  for (const [what, limit] of Object.entries(atMost)) {
    const value = found[what as keyof typeof atMost]
    assert.ok(value <= limit, `${value} ${what} an order, which may have ${limit}:\n${timeline}`)
  }
})
