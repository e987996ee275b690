import { randomUUID } from 'node:crypto'
import { money } from '../pricing/money.ts'
import type { Variant } from '../stock/stock.ts'

/** A shirt at 50.00, of which a hundred are available. */
export const exampleVariant = (): Variant => ({
  variantId: randomUUID(),
  productId: randomUUID(),
  slug: 'linen-shirt',
  sku: 'LIN-S',
  title: 'Linen shirt',
  variantTitle: 'S',
  imageUrl: null,
  unitPrice: money(5_000, 'USD'),
  available: 100,
  isSellable: true,
  requiresShipping: true,
  taxable: true,
  taxClass: 'standard',
  categoryIds: [],
  weightGrams: 250,
})
