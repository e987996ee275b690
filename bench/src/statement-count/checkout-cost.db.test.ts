import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withOpen } from '../support/closing.ts'
import { answers, eventBusUrl, postgresUrl } from '../support/servers.ts'
import { type CheckoutCost, openCheckoutCounter } from './checkout-cost.ts'

type Limits = Omit<CheckoutCost, 'byStatement'>

/**
 * A statement or a commit more is paid for with every order; who adds one says so here. The aim is 24 and 8. How many events come
 * together, and share a commit, differs from run to run: 21.5 to 23 statements, 6.7 to 7.5 commits, 5.5 to 6 of them durable. One
 * of the statements confirms the Idempotency-Key in the transaction that saves the order: decision 9.
 */
const atMost: Limits = { statements: 24, commits: 8, durableCommits: 6.5 }

/**
 * A code with both limits costs five statements: the discount is found by it, the uses of the customer are counted before and once more
 * behind the lock of the discount, which counts the order, and the use is kept. It costs no commit of its own, but orders with one
 * code wait for each other at its row, so that fewer of their events come together: 28 to 29 statements, 7.5 to 9 commits.
 */
const atMostWithDiscount: Limits = { statements: atMost.statements + 6, commits: 9.5, durableCommits: 7.5 }

const isPossible = (await answers(postgresUrl)) && (await answers(eventBusUrl))

test('when many order in one call, then all that an order brings about stays within its statements and commits', {
  skip: isPossible ? false : 'needs PostgreSQL and a broker',
  timeout: 600_000,
}, async () => {
  await withOpen(openCheckoutCounter(), async ({ count }) => {
    const order = { way: 'in one call', orders: 64, customers: 16 } as const
    requireWithin(await count(order), atMost)
    requireWithin(await count({ ...order, hasDiscount: true }), atMostWithDiscount)
  })
})

function requireWithin({ byStatement, ...found }: CheckoutCost, limits: Limits): void {
  const timeline = [...byStatement].map(([statement, times]) => `${times.toFixed(2)} ${statement}`).join('\n')
  assert.ok(found.statements > 10, `Nothing was counted: ${JSON.stringify(found)}`)
  for (const [what, limit] of Object.entries(limits)) {
    const value = found[what as keyof Limits]
    assert.ok(value <= limit, `${value} ${what} an order, which may have ${limit}:\n${timeline}`)
  }
}
