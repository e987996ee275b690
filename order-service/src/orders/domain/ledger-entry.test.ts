import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sum } from '../../pricing/rounding.ts'
import { exampleOrder } from '../../testing/example-order.ts'
import { type Books, decide, orderCases, orderOfItems, provide } from '../../testing/order-steps.ts'
import { dueOf } from './item-amounts.ts'
import { type LedgerAccount, type LedgerEntry, ledgerEntriesOf, missingFor } from './ledger-entry.ts'
import type { Decision, Order } from './order.ts'

const balance = (entries: readonly LedgerEntry[], account: LedgerAccount) =>
  sum(
    entries.map(
      ({ debit, credit, amountMinor }) =>
        (debit === account ? amountMinor : 0) - (credit === account ? amountMinor : 0),
    ),
  )

const hasFailed = ({ refunds }: Order) => refunds.some(({ status }) => status === 'failed')

test('when an order is authorised, shipped, cancelled and refunded in any order, then its ledger is what the provider has and the customer owes', () => {
  fc.assert(
    fc.property(orderCases, ({ items, shippingMinor, isCapturedInParts, steps }) => {
      const books: Books = { capturedMinor: 0, refundedMinor: 0 }
      let order = orderOfItems(items, shippingMinor)
      const entries = ledgerEntriesOf(undefined, order)
      const apply = (decision: Decision | undefined) => {
        if (!decision) return false
        entries.push(...ledgerEntriesOf(order, decision.order))
        order = decision.order
        return true
      }
      const settle = (doesRefundFail = false) => {
        while (apply(provide(order, books, doesRefundFail))) assert.deepEqual(missingFor(entries, order), [])
      }
      settle()
      for (const step of steps) {
        apply(decide(order, step, isCapturedInParts))
        settle(step.doesFail)
        assert.equal(balance(entries, 'provider'), books.capturedMinor - books.refundedMinor)
        const due = order.status === 'cancelled' ? 0 : dueOf(order).amountMinor
        assert.equal(balance(entries, 'sales') + balance(entries, 'tax') + due, 0)
        const given = balance(entries, 'refunds')
        assert.equal(balance(entries, 'receivable'), due - given - balance(entries, 'provider'))
        // What was refunded before it was cancelled is not owed twice.
        const isSettled = ['shipped', 'cancelled', 'refunded'].includes(order.status) && !hasFailed(order)
        if (isSettled) assert.equal(balance(entries, 'receivable'), 0)
        assert.ok(entries.every(({ amountMinor, debit, credit }) => amountMinor > 0 && debit !== credit))
      }
      const holds = balance(entries, 'held')
      assert.equal(holds + balance(entries, 'holds'), 0)
      if (['shipped', 'cancelled', 'refunded'].includes(order.status)) assert.equal(holds, 0)
    }),
  )
})

test('when a ledger lacks entries, then what is missing is found, and nothing where it is complete', () => {
  const order = exampleOrder()
  const entries = ledgerEntriesOf(undefined, order)
  assert.deepEqual(missingFor(entries.slice(1), order), entries.slice(0, 1))
  assert.deepEqual(missingFor(entries, order), [])
  assert.deepEqual(
    entries.map(({ debit, credit, amountMinor, itemId }) => [debit, credit, amountMinor, itemId]),
    [
      ['receivable', 'sales', 10_000, '1'],
      ['receivable', 'tax', 2_000, '1'],
      ['receivable', 'sales', 500, null],
      ['receivable', 'tax', 100, null],
    ],
  )
})
