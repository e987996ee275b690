import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Money, TaxLine } from '@storefleet/contracts'
import type { Tx } from '@storefleet/database'
import fc from 'fast-check'
import type { SettingsStore } from '../commercial-settings/settings-store.ts'
import { cancel } from '../orders/domain/cancellation.ts'
import { overpaidMinor } from '../orders/domain/capture.ts'
import { type Decision, type Order, systemActor } from '../orders/domain/order.ts'
import { cancelItems } from '../orders/domain/part-cancellation.ts'
import { currentPayment } from '../orders/domain/payment.ts'
import { refundedOf, startRefund } from '../orders/domain/refund.ts'
import { reverseRefund } from '../orders/domain/reverse-refund.ts'
import { startShipment } from '../orders/domain/shipment.ts'
import { cancelShipment } from '../orders/domain/shipment-change.ts'
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
      // A refund for cancelled units that fails leaves money that is of nothing.
      const keptMinor =
        currentPayment(order).captured.amountMinor - refundedOf(order).amountMinor - overpaidMinor(order)
      if (isInvoiced) assert.equal(left, keptMinor)
      if (order.status === 'cancelled') assert.equal(left, 0)
    }),
    { numRuns: 500 },
  )
})

/** An order of two shirts, of which each parcel has an invoice, and the documents of what happens to it. */
async function invoicedByParcel() {
  const books: Books = { capturedMinor: 0, refundedMinor: 0 }
  const { issued, issue } = issuing('shipment')
  let order = orderOfItems([{ quantity: 2, totalMinor: 12_000 }], 600)
  const apply = async (decision: Decision | undefined) => {
    if (decision) await issue(order, decision.order)
    order = decision?.order ?? order
    return decision !== undefined
  }
  const settle = async () => {
    while (await apply(provide(order, books)));
  }
  await settle()
  const take = (decide: (order: Order) => Decision) => apply(decide(order)).then(settle)
  const parcel = { carrier: null, trackingNumber: null, trackingUrl: null, isCapturedInParts: false, by: systemActor }
  return {
    ...{ take, order: () => order },
    ship: () =>
      take((given) =>
        startShipment(given, { ...parcel, id: randomUUID(), lines: [{ itemId: '1', quantity: 1 }] }, exampleNow),
      ),
    cancelParcel: () =>
      take((given) => {
        const shipmentId = given.shipments.findLast(({ status }) => status === 'shipped')?.id ?? ''
        return cancelShipment(given, { shipmentId, reason: 'lost', by: systemActor }, exampleNow)
      }),
    documents: () => issued.map(({ kind, lines, total }) => [kind, lines[0]?.quantity ?? 0, total.amountMinor]),
  }
}

const cancelling = { reason: 'requested', by: systemActor }

test('when a parcel that has an invoice is taken back, then its unit is credited when it is cancelled, and not while it may be sent again', async () => {
  const given = await invoicedByParcel()
  await given.ship()
  await given.ship()
  await given.cancelParcel()
  const invoices = [
    ['invoice', 1, 6_600],
    ['invoice', 1, 6_000],
  ]
  assert.deepEqual(given.documents(), invoices)
  await given.take((order) => cancelItems(order, { ...cancelling, id: randomUUID() }, exampleNow))
  assert.deepEqual(given.documents(), [...invoices, ['credit-note', 1, 6_000]])
})

test('when a unit is cancelled beside one whose parcel was taken back, then the invoice stays for the one that is sent', async () => {
  const given = await invoicedByParcel()
  await given.ship()
  await given.cancelParcel()
  const lines = [{ itemId: '1', quantity: 1 }]
  await given.take((order) => cancelItems(order, { ...cancelling, id: randomUUID(), lines }, exampleNow))
  await given.ship()
  assert.deepEqual(given.documents(), [['invoice', 1, 6_600]])
})

test('when the order is cancelled whole, then everything that was invoiced is credited, and a refund that fails later changes nothing', async () => {
  const given = await invoicedByParcel()
  await given.ship()
  await given.cancelParcel()
  const id = randomUUID()
  await given.take((order) => cancel(order, { ...cancelling, id }, exampleNow))
  const documents = [
    ['invoice', 1, 6_600],
    ['credit-note', 1, 6_600],
  ]
  assert.deepEqual(given.documents(), documents)
  await given.take((order) => reverseRefund(order, { refundId: id, storeEmail: null }, exampleNow))
  assert.deepEqual(given.documents(), documents)
})

test('when the refund of cancelled units fails later and is made again, then they stay credited, and once', async () => {
  const given = await invoicedByParcel()
  await given.ship()
  await given.ship()
  await given.cancelParcel()
  const id = randomUUID()
  await given.take((order) => cancelItems(order, { ...cancelling, id }, exampleNow))
  const documents = given.documents()
  await given.take((order) => reverseRefund(order, { refundId: id, storeEmail: null }, exampleNow))
  const again = { id: randomUUID(), secondId: randomUUID(), amountMinor: 6_000, reason: 'By transfer', restock: [] }
  await given.take((order) => startRefund(order, { ...again, by: systemActor }, exampleNow))
  assert.deepEqual(given.documents(), documents)
})
