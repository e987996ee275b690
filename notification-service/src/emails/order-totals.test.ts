import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Money, OrderSnapshot, TaxLine } from '@storefleet/contracts'
import { sampleLine, sampleOrder } from '@storefleet/test-kit/sample-order'
import { exampleShop } from '../testing/example-shop.ts'
import { orderTotals } from './order-blocks.ts'

const eur = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' })
const vat = (percent: string, taxable: number, amount: number): TaxLine => ({
  ...{ name: 'VAT', percent, reason: 'rate' },
  ...{ taxable: eur(taxable), amount: eur(amount) },
})
const order: OrderSnapshot = {
  ...sampleOrder(),
  lines: [sampleLine({ taxLines: [vat('19', 1_000, 190)] }), sampleLine({ taxLines: [vat('7', 1_000, 70)] })],
  ...{ subtotal: eur(2_260), discount: eur(100), shipping: eur(490), tax: eur(301), total: eur(2_650) },
  pricesIncludeTax: true,
  shippingLine: {
    ...{ method: 'standard', name: 'DHL Paket', kind: 'delivery', price: eur(490), discounts: [], total: eur(490) },
    taxLines: [vat('19', 217, 41)],
  },
}

test('when prices include tax, then the total is followed by what each rate contributes', () => {
  assert.deepEqual(orderTotals(exampleShop, order).text.split('\n'), [
    'Subtotal: €22.60',
    'Discount: −€1.00',
    'DHL Paket: €4.90',
    'Total: €26.50',
    'Includes VAT 19%: €2.31',
    'Includes VAT 7%: €0.70',
  ])
})

test('when tax is added to prices, then it stands before the total', () => {
  const { text } = orderTotals(exampleShop, { ...order, pricesIncludeTax: false })
  assert.deepEqual(text.split('\n').slice(3), ['VAT 19%: €2.31', 'VAT 7%: €0.70', 'Total: €26.50'])
})

test('when an order is of an early release, then its tax is one sum', () => {
  const { text } = orderTotals(exampleShop, { ...sampleOrder(), tax: eur(301) })
  assert.match(text, /^Tax: €3\.01$/m)
})
