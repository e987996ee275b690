import { money } from '../pricing/money.ts'

const usd = (amountMinor: number) => money(amountMinor, 'USD')
const vat = (taxable: number, amount: number) => ({
  ...{ name: 'VAT', percent: '20', reason: 'rate' as const },
  taxable: usd(taxable),
  amount: usd(amount),
})
const at = '2026-11-23T12:00:00.000Z'

export const newCartItemExample = { variantId: '01993e01-4b7a-7c33-9f12-6a8d0c2e5b17', quantity: 2 }

export const cartExample = {
  id: '01993f10-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
  status: 'active' as const,
  orderId: null,
  version: 2,
  items: [
    {
      id: '01993f10-2b3c-7d4e-9f50-6b7c8d9e0f1a',
      ...newCartItemExample,
      productId: '01993e01-4b79-7a10-8d55-0b9c3e7f1a62',
      sku: 'LIN-S',
      slug: 'linen-shirt',
      title: 'Linen shirt',
      variantTitle: 'S',
      imageUrl: null,
      unitPrice: usd(5000),
      lineTotal: usd(10000),
      isAvailable: true,
      availableQuantity: 10,
      requiresShipping: true,
      taxable: true,
    },
  ],
  changes: [],
  subtotal: usd(10000),
  discountCodes: [],
  totals: {
    subtotal: usd(10000),
    discount: usd(0),
    shipping: usd(500),
    tax: usd(2100),
    total: usd(12600),
    pricesIncludeTax: false,
    isReverseCharge: false,
    vatCheck: null,
    items: [
      {
        variantId: newCartItemExample.variantId,
        unitPrice: usd(5000),
        discounts: [],
        taxLines: [vat(10000, 2000)],
        total: usd(12000),
      },
    ],
    shippingLine: {
      ...{ method: 'standard', name: 'Standard delivery', kind: 'delivery' as const },
      ...{ price: usd(500), discounts: [], taxLines: [vat(500, 100)], total: usd(600) },
    },
    codes: [],
  },
  createdAt: at,
  updatedAt: at,
}
