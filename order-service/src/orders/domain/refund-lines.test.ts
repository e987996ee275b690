import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import type { TaxLine } from '@storefleet/contracts'
import fc from 'fast-check'
import { money } from '../../pricing/money.ts'
import { sum } from '../../pricing/rounding.ts'
import type { TaxRate } from '../../tax/tax-settings.ts'
import { type Basket, baskets, orderOfBasket } from '../../testing/basket-order.ts'
import { exampleNow, orderIn } from '../../testing/example-order.ts'
import { exampleAddress } from '../../testing/order-request.ts'
import { type Order, systemActor } from './order.ts'
import { refundableOf, type StartRefund, startRefund } from './refund.ts'

const rate = (taxClass: TaxRate['taxClass'], name: string, percent: string, region: string | null): TaxRate => ({
  ...{ country: 'CA', region, taxClass, name, percent, isAdded: region !== null, validFrom: '2020-01-01' },
})
const rates = [
  rate('standard', 'GST', '5', null),
  rate('standard', 'PST', '7', 'BC'),
  rate('reduced', 'GST', '1.5', null),
]
const vancouver = { ...exampleAddress, country: 'CA', region: 'BC', postalCode: 'V5K 0A1' }

/** A shipped order to Vancouver whose payment is captured. */
function orderOf(basket: Basket): Order {
  const order = orderOfBasket(basket, { address: vancouver, rates })
  const payments = order.payments.map((payment) => ({
    ...payment,
    ...{ status: 'captured' as const, captured: payment.amount },
  }))
  return { ...order, status: 'shipped', payments }
}

/** What to refund next: a number chooses the item or shipping, another how much. */
const steps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 100 }), fc.boolean()), { maxLength: 12 })

const refund = (order: Order, input: Partial<StartRefund> = {}) =>
  startRefund(order, { id: randomUUID(), reason: 'Test', restock: [], by: systemActor, ...input }, exampleNow).order

/** Amounts by item, or shipping, and rate. */
function sumsOf(parts: readonly { key: string; amountMinor: number; taxLines: readonly TaxLine[] }[]) {
  const sums = new Map<string, number>()
  const add = (key: string, amount: number) => sums.set(key, (sums.get(key) ?? 0) + amount)
  for (const { key, amountMinor, taxLines } of parts) {
    add(key, amountMinor)
    for (const { name, percent, reason, amount, taxable } of taxLines) {
      add(`${key} ${name} ${percent} ${reason}`, amount.amountMinor)
      add(`${key} ${name} ${percent} ${reason} taxable`, taxable.amountMinor)
    }
  }
  return Object.fromEntries([...sums].filter(([, amount]) => amount !== 0).toSorted())
}
const paidFor = (order: Order) =>
  sumsOf([
    ...order.lines.map(({ total, taxLines = [] }, index) => ({
      ...{ key: String(index + 1), amountMinor: total?.amountMinor ?? 0, taxLines },
    })),
    ...(order.shippingLine
      ? [{ key: 'shipping', amountMinor: order.shippingLine.total.amountMinor, taxLines: order.shippingLine.taxLines }]
      : []),
  ])
const refundedFor = (order: Order) =>
  sumsOf(
    order.refunds.flatMap(({ lines, shipping }) => [
      ...(lines ?? []).map(({ itemId, amount, taxLines }) => ({
        key: itemId,
        amountMinor: amount.amountMinor,
        taxLines,
      })),
      ...(shipping ? [{ key: 'shipping', amountMinor: shipping.amount.amountMinor, taxLines: shipping.taxLines }] : []),
    ]),
  )

function refundStep(order: Order, [choice, percent, isPlain]: readonly [number, number, boolean]): Order {
  const left = refundableOf(order).amountMinor
  if (left === 0) return order
  if (isPlain) return refund(order, { amountMinor: Math.max(1, Math.floor((left * percent) / 300)) })
  const line = order.lines[choice]
  try {
    if (!line) return refund(order, { shippingMinor: Math.max(1, percent) })
    return refund(order, {
      lines: [{ itemId: String(choice + 1), quantity: Math.ceil((line.quantity * percent) / 100) }],
    })
  } catch (error) {
    const { slug } = error as { slug?: string }
    assert.ok(['units-not-refundable', 'refund-too-large', 'nothing-to-refund'].includes(slug ?? ''), String(error))
    return order
  }
}

describe('refunds of lines', () => {
  test('when an order is refunded in any parts and order, then each line and each rate end at exactly zero', () => {
    fc.assert(
      fc.property(baskets, steps, (basket, given) => {
        const paid = orderOf(basket)
        let order = given.reduce(refundStep, paid)
        for (const { lines, shipping, amount } of order.refunds) {
          const parts = [...(lines ?? []), ...(shipping ? [shipping] : [])]
          assert.equal(sum(parts.map((part) => part.amount.amountMinor)), amount.amountMinor)
          for (const part of parts.flatMap(({ taxLines }) => taxLines)) {
            assert.ok(part.amount.amountMinor >= 0 && part.taxable.amountMinor >= 0)
          }
        }
        if (refundableOf(order).amountMinor > 0) order = refund(order)
        assert.equal(sum(order.refunds.map(({ amount }) => amount.amountMinor)), paid.total.amountMinor)
        assert.deepEqual(refundedFor(order), paidFor(paid))
      }),
      { numRuns: 300 },
    )
  })

  test('when one of two units is refunded, then it is half of the line with its tax', () => {
    const order = refund(orderIn('shipped'), { lines: [{ itemId: '1', quantity: 1 }] })
    const [only] = order.refunds
    assert.deepEqual([only?.amount.amountMinor, only?.shipping], [6_000, null])
    assert.partialDeepStrictEqual(only?.lines?.[0], {
      ...{ itemId: '1', sku: 'LIN-S', title: 'Linen shirt', quantity: 1, amount: money(6_000, 'USD') },
      taxLines: [{ name: 'VAT', percent: '20', taxable: money(5_000, 'USD'), amount: money(1_000, 'USD') }],
    })
  })

  test('when a part of shipping is refunded beside units, then both are', () => {
    const order = refund(orderIn('shipped'), { lines: [{ itemId: '1', quantity: 2 }], shippingMinor: 300 })
    const [only] = order.refunds
    assert.deepEqual([only?.amount.amountMinor, only?.shipping?.amount.amountMinor], [12_300, 300])
    assert.equal(only?.shipping?.taxLines[0]?.amount.amountMinor, 50)
    assert.throws(() => refund(order, { shippingMinor: 301 }), { slug: 'refund-too-large' })
    assert.deepEqual(refund(order, { shippingMinor: 300 }).refunds[1]?.amount.amountMinor, 300)
  })

  test('when more units are asked for than are left, or of another order, then it is refused', () => {
    const order = refund(orderIn('shipped'), { lines: [{ itemId: '1', quantity: 1 }] })
    const twice = [
      { itemId: '1', quantity: 1 },
      { itemId: '1', quantity: 1 },
    ]
    assert.throws(() => refund(order, { lines: [{ itemId: '1', quantity: 2 }] }), { slug: 'units-not-refundable' })
    assert.throws(() => refund(order, { lines: twice }), { slug: 'units-not-refundable' })
    assert.throws(() => refund(order, { lines: [{ itemId: '2', quantity: 1 }] }), { slug: 'unknown-item' })
    assert.throws(() => refund(order, { lines: [{ itemId: 'shipping', quantity: 1 }] }), { slug: 'unknown-item' })
  })

  test('when a refund has failed, then its units can be refunded again', () => {
    const failed = refund(orderIn('shipped'), { lines: [{ itemId: '1', quantity: 2 }] })
    const order = { ...failed, refunds: failed.refunds.map((each) => ({ ...each, status: 'failed' as const })) }
    assert.equal(refund(order, { lines: [{ itemId: '1', quantity: 2 }] }).refunds[1]?.amount.amountMinor, 12_000)
  })

  test('when earlier refunds name no lines, then they are split as a plain amount is', () => {
    const before = refund(orderIn('shipped'), { amountMinor: 6_300 })
    assert.deepEqual(
      before.refunds[0]?.lines?.map(({ quantity, amount }) => [quantity, amount.amountMinor]),
      [[0, 6_000]],
    )
    const order = { ...before, refunds: before.refunds.map((each) => ({ ...each, lines: null, shipping: null })) }
    const rest = refund(order, { lines: [{ itemId: '1', quantity: 2 }] })
    assert.equal(rest.refunds[1]?.amount.amountMinor, 6_000)
    assert.equal(refund(rest).refunds[2]?.shipping?.amount.amountMinor, 300)
  })

  test('when the order is of an early version, then its one tax is refunded with it', () => {
    const { lines, ...rest } = orderIn('shipped')
    const early: Order = {
      ...{ ...rest, shippingLine: null, appliedPricing: null },
      lines: lines.map(({ total: _, taxLines: __, ...line }) => line),
    }
    const [first] = refund(early, { lines: [{ itemId: '1', quantity: 2 }] }).refunds
    assert.deepEqual([first?.amount.amountMinor, first?.lines?.[0]?.taxLines[0]?.amount.amountMinor], [12_000, 2_000])
    assert.equal(first?.lines?.[0]?.taxLines[0]?.reason, 'unspecified')
  })
})
