import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Money, TaxLine } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import fc from 'fast-check'
import type { SettingsStore } from '../commercial-settings/settings-store.ts'
import type { Decision, Order } from '../orders/domain/order.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { refundedOf } from '../orders/domain/refund.ts'
import { isForCancelled } from '../orders/domain/refunded-units.ts'
import { reverseRefund } from '../orders/domain/reverse-refund.ts'
import { sum } from '../pricing/rounding.ts'
import { exampleNow } from '../testing/example-order.ts'
import { exampleSettings } from '../testing/example-settings.ts'
import { type Books, decide, orderCases, orderOfItems, provide } from '../testing/order-steps.ts'
import type { OrderDocument } from './document.ts'
import type { DocumentStore } from './document-store.ts'
import { issueDocuments } from './issue-documents.ts'

const tx = {} as Tx

/** Issues as the service does, into a list. */
function issuing(invoicePer: 'order' | 'shipment') {
  const issued: OrderDocument[] = []
  const documents = {
    ofOrder: async () => [...issued],
    nextNumber: async (_: Tx, kind: string) => issued.filter((each) => each.kind === kind).length + 1,
    add: async (_: Tx, { document }: { document: OrderDocument }) => void issued.push(document),
  } as unknown as DocumentStore
  const settings = { ...exampleSettings, documents: { ...exampleSettings.documents, invoicePer } }
  const context = {
    ...{ documents, settings: { current: async () => settings } as unknown as SettingsStore },
    ...{ now: () => exampleNow, newId: randomUUID },
  }
  return { issued, issue: (before: Order, after: Order) => issueDocuments(context, tx, before, after) }
}

const minor = (amounts: readonly Money[]) => sum(amounts.map(({ amountMinor }) => amountMinor))
const taxed = (lines: readonly TaxLine[]) => minor(lines.map(({ amount }) => amount))

function assertAddsUp({ lines, shipping, taxLines, net, tax, total }: OrderDocument) {
  const parts = [...lines, ...(shipping ? [shipping] : [])]
  assert.equal(minor(parts.map(({ gross }) => gross)), total.amountMinor)
  assert.equal(minor(parts.map((part) => part.tax)), tax.amountMinor)
  assert.equal(net.amountMinor + tax.amountMinor, total.amountMinor)
  assert.equal(taxed(taxLines), tax.amountMinor)
  for (const part of parts) {
    assert.equal(part.net.amountMinor + part.tax.amountMinor, part.gross.amountMinor)
    assert.equal(taxed(part.taxLines), part.tax.amountMinor)
  }
}

const cases = fc.tuple(orderCases, fc.constantFrom('order' as const, 'shipment' as const), fc.boolean())

test('when an order is shipped, cancelled and refunded in any order, then each document adds up, and together they are what the customer paid', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ([{ items, shippingMinor, isCapturedInParts, steps }, invoicePer, doesFail]) => {
      const books: Books = { capturedMinor: 0, refundedMinor: 0 }
      const { issued, issue } = issuing(invoicePer)
      let order = orderOfItems(items, shippingMinor)
      const apply = async (decision: Decision | undefined) => {
        if (!decision) return false
        const before = order
        order = decision.order
        await issue(before, order)
        return true
      }
      const settle = async (doesRefundFail = false) => {
        while (await apply(provide(order, books, doesRefundFail)));
      }
      const sumOf = (kind: string, of: 'total' | 'tax') =>
        minor(issued.filter((each) => each.kind === kind).map((each) => each[of]))
      await settle()
      for (const step of steps) {
        await apply(decide(order, step, isCapturedInParts))
        await settle(step.doesFail)
        for (const document of issued) assertAddsUp(document)
        assert.ok(sumOf('credit-note', 'total') <= sumOf('invoice', 'total'))
        assert.ok(sumOf('credit-note', 'tax') <= sumOf('invoice', 'tax'))
      }
      const refund = order.refunds.findLast(({ status }) => status === 'refunded')
      if (doesFail && refund) {
        await apply(reverseRefund(order, { refundId: refund.id, storeEmail: null }, exampleNow))
        for (const document of issued) assertAddsUp(document)
      }
      const left = sumOf('invoice', 'total') - sumOf('credit-note', 'total')
      const isInvoiced = order.status === 'shipped' || order.status === 'refunded'
      const keptMinor = currentPayment(order).captured.amountMinor - refundedOf(order).amountMinor
      // A refund for cancelled units that fails leaves money that is of nothing.
      const hasFailed = order.refunds.some((each) => each.status === 'failed' && isForCancelled(order, each))
      // Invoices of parcels are of what was sent, by their own roundings, also where units are cancelled
      // afterwards; where each parcel is captured, a unit may be refunded with the money of others.
      const isExact = order.cancellations.length === 0 || (invoicePer === 'order' && !isCapturedInParts)
      if (isInvoiced && isExact && !hasFailed) assert.equal(left, keptMinor)
    }),
    { numRuns: 500 },
  )
})
