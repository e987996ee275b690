import assert from 'node:assert/strict'
import { test } from 'node:test'
import { money } from '../../pricing/money.ts'
import { exampleOrder } from '../../testing/example-order.ts'
import { refuseHigherPrice } from './agreed-price.ts'

const order = exampleOrder()
const variantId = order.lines[0]?.variantId ?? ''
const usd = (amountMinor: number) => money(amountMinor, 'USD')
const showing = (amountMinor: number, quantity = 2) => new Map([[variantId, { unitPrice: usd(amountMinor), quantity }]])

test('when the order costs what the customer saw, or less, then it goes through', () => {
  refuseHigherPrice(order, {})
  refuseHigherPrice(order, { expectedTotal: usd(12_600) })
  refuseHigherPrice(order, { expectedTotal: usd(12_601), shown: showing(5_000) })
  refuseHigherPrice(order, { shown: showing(5_001, 3) })
})

test('when a line costs more than the cart showed, then the line is named', () => {
  assert.throws(() => refuseHigherPrice(order, { shown: showing(4_999) }), {
    slug: 'price-changed',
    code: 'conflict',
    extra: {
      changes: [{ variantId, kind: 'price-changed', from: usd(4_999), to: usd(5_000) }],
      total: usd(12_600),
    },
  })
})

test('when more units are ordered than the cart counted, then the line is named', () => {
  assert.throws(() => refuseHigherPrice(order, { shown: showing(5_000, 0) }), {
    slug: 'price-changed',
    extra: { changes: [{ variantId, kind: 'quantity-increased', from: 0, to: 2 }], total: usd(12_600) },
  })
})

test('when the total is higher than expected, then it is named with the lines that made it so', () => {
  assert.throws(() => refuseHigherPrice(order, { expectedTotal: usd(12_599), shown: showing(4_999) }), {
    slug: 'price-changed',
    extra: {
      changes: [
        { variantId, kind: 'price-changed', from: usd(4_999), to: usd(5_000) },
        { kind: 'total-changed', from: usd(12_599), to: usd(12_600) },
      ],
      total: usd(12_600),
      expectedTotal: usd(12_599),
    },
  })
})

test('when the total is expected in another currency, then the field is named', () => {
  assert.throws(() => refuseHigherPrice(order, { expectedTotal: money(99_999, 'EUR') }), {
    slug: 'currency-mismatch',
    fields: [{ field: 'expectedTotal.currency', message: 'must be USD' }],
  })
})
