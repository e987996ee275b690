import type { Static } from 'typebox'
import { money } from '../pricing/money.ts'
import type { PlaceOrderBody } from './new-order-schemas.ts'
import type { OrderView, PaidOrderView } from './order-schemas.ts'

const usd = (amountMinor: number) => money(amountMinor, 'USD')
const vat = (taxable: number, amount: number) => ({
  ...{ name: 'VAT', percent: '20', reason: 'rate' as const },
  taxable: usd(taxable),
  amount: usd(amount),
})
const id = '01993f12-8c4e-7d21-b0a6-3f5d9e1c7a42'
const variantId = '01993e01-4b7a-7c33-9f12-6a8d0c2e5b17'
const at = '2026-11-23T12:00:00.000Z'

const address = {
  name: 'Ada Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}

export const newOrderExample: Static<typeof PlaceOrderBody> = {
  items: [{ variantId, quantity: 2 }],
  email: 'ada@example.com',
  shippingAddress: address,
  shippingMethod: 'standard',
  consents: [{ kind: 'terms', textVersion: '2026-11', isGranted: true, source: 'checkout-page' }],
  payment: { paymentMethod: 'pm_card_visa' },
}

export const orderExample: OrderView = {
  id,
  number: 'SF-7K3M9Q',
  status: 'confirmed',
  customerId: null,
  email: 'ada@example.com',
  items: [
    {
      id: '1',
      variantId,
      productId: '01993e01-4b79-7a10-8d55-0b9c3e7f1a62',
      slug: 'linen-shirt',
      sku: 'LIN-S',
      title: 'Linen shirt',
      variantTitle: 'S',
      imageUrl: null,
      quantity: 2,
      unitPrice: usd(5000),
      lineTotal: usd(10000),
      requiresShipping: true,
      taxable: true,
      discounts: [],
      taxLines: [vat(10000, 2000)],
      total: usd(12000),
      shippedQuantity: 0,
      cancelledQuantity: 0,
    },
  ],
  subtotal: usd(10000),
  discount: usd(0),
  shipping: usd(500),
  tax: usd(2100),
  total: usd(12600),
  pricesIncludeTax: false,
  shippingLine: {
    method: 'standard',
    name: 'Standard delivery',
    kind: 'delivery',
    price: usd(500),
    discounts: [],
    taxLines: [vat(500, 100)],
    total: usd(600),
  },
  taxLines: [vat(10500, 2100)],
  vatId: null,
  isReverseCharge: false,
  vatCheck: null,
  note: null,
  consents: [{ kind: 'terms', textVersion: '2026-11', isGranted: true, source: 'checkout-page', at }],
  locale: 'en-US',
  refunded: usd(0),
  shippingAddress: address,
  billingAddress: null,
  shippingMethod: 'standard',
  payment: {
    id: '01993f12-8c4f-7e02-a1b7-4c6e0f2d8b53',
    attempt: 1,
    status: 'authorized',
    amount: usd(12600),
    captured: usd(0),
    paymentMethod: 'pm_card_visa',
    paymentMethodName: 'Card',
    declineCode: null,
    provider: 'sandbox',
    expiresAt: '2026-11-30T12:00:00.000Z',
    instructions: null,
    disputes: [],
    open: null,
    receipts: [],
  },
  shipments: [],
  expectedDelivery: { earliest: '2026-11-26', latest: '2026-11-28' },
  refunds: [],
  cancelled: usd(0),
  cancellations: [],
  cancellationReason: null,
  stockLostAt: null,
  payableUntil: null,
  nextAction: null,
  createdAt: at,
  updatedAt: at,
  links: { self: `/api/v1/orders/${id}`, history: `/api/v1/orders/${id}/history` },
}

export const placedOrderExample: PaidOrderView = { ...orderExample, accessToken: 'o1.0.Zk3vQm8xW2nT5rYb' }
