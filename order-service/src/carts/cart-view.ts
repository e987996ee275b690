import { money } from '../pricing/money.ts'
import { explanationOf, shippingLineOf } from '../pricing/price-explanation.ts'
import type { Quote } from '../pricing/priced-basket.ts'
import type { CartView } from './cart-schemas.ts'
import type { PricedCart } from './get-cart.ts'

export const toCartView = ({ cart, lines, changes, subtotal, quote }: PricedCart): CartView => ({
  id: cart.id,
  status: cart.status,
  orderId: cart.status === 'ordered' ? cart.orderId : null,
  version: cart.version,
  items: lines.map(({ priced: _, ...line }) => line),
  changes: [...changes],
  subtotal,
  discountCodes: [...cart.discountCodes],
  totals: quote && totalsOf(quote),
  createdAt: cart.createdAt.toISOString(),
  updatedAt: cart.updatedAt.toISOString(),
})

function totalsOf(quote: Quote): NonNullable<CartView['totals']> {
  const { basket, currency, codes, isReverseCharge, vatCheck } = quote
  const { pricesIncludeTax } = basket
  return {
    subtotal: money(basket.subtotalMinor, currency),
    discount: money(basket.discountMinor, currency),
    shipping: money(basket.shippingMinor, currency),
    tax: money(basket.taxMinor, currency),
    total: money(basket.totalMinor, currency),
    ...{ pricesIncludeTax, isReverseCharge, vatCheck },
    items: basket.lines.map(({ line, ...priced }) => ({
      variantId: line.variantId,
      unitPrice: money(line.unitPriceMinor, currency),
      ...explanationOf(priced, currency),
    })),
    shippingLine: shippingLineOf(quote),
    codes: [...codes],
  }
}
