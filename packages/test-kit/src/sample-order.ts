import { randomUUID } from 'node:crypto'
import type { Address, Money, OrderLine, OrderSnapshot } from '@storefleet/contracts'

export const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' })

export const sampleAddress: Address = {
  name: 'Ada Lovelace',
  line1: "12 St James's Square",
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}

export const sampleLine = (changes: Partial<OrderLine> = {}): OrderLine => ({
  variantId: randomUUID(),
  productId: randomUUID(),
  sku: 'TEE-M',
  title: 'Organic tee',
  variantTitle: 'Moss / M',
  imageUrl: '/images/organic-tee.svg',
  quantity: 2,
  unitPrice: usd(5000),
  lineTotal: usd(10000),
  ...changes,
})

/** Returns an order as its events carry it: two T-shirts to London, 126 dollars in all. */
export const sampleOrder = (changes: Partial<OrderSnapshot> = {}): OrderSnapshot => ({
  orderId: randomUUID(),
  number: 'SF-1001',
  customerId: null,
  email: `${randomUUID()}@example.com`,
  accessToken: 'a-token_1',
  lines: [sampleLine()],
  subtotal: usd(10000),
  shipping: usd(500),
  tax: usd(2100),
  total: usd(12600),
  shippingAddress: sampleAddress,
  shippingMethod: 'standard',
  ...changes,
})
