import type { Money } from '@storefleet/contracts'
import { multiplyMoney } from '../pricing/money.ts'
import type { QuoteLine } from '../pricing/quote.ts'
import type { Variant } from '../stock/stock.ts'
import type { Cart, CartItem } from './cart.ts'

/** A difference between what the customer saw and the present state. Listed until they change the line. */
type CartChange =
  | Readonly<{ variantId: string; kind: 'price-changed'; from: Money; to: Money }>
  | Readonly<{ variantId: string; kind: 'unavailable' | 'quantity-reduced'; from: number; to: number }>

export type RefreshedLine = Readonly<{
  id: string
  variantId: string
  productId: string | null
  sku: string | null
  slug: string | null
  title: string
  variantTitle: string
  imageUrl: string | null
  /** How many are available, at most as many as were requested. */
  quantity: number
  unitPrice: Money
  lineTotal: Money
  /** A line that is not available stays listed and is not part of the totals. */
  isAvailable: boolean
  /** Units that the line could have; 0 where it is not for sale. */
  availableQuantity: number
  requiresShipping: boolean
  taxable: boolean
  /** As it is priced; undefined for a line that is not available. */
  priced: QuoteLine | undefined
}>

export type RefreshedCart = Readonly<{
  cart: Cart
  lines: readonly RefreshedLine[]
  changes: readonly CartChange[]
}>

type Limits = Readonly<{ maxQuantity: number }>

/** The cart at the prices and stock of now. A line holds at most `maxQuantity`. */
export function refresh(cart: Cart, variants: readonly Variant[], limits: Limits): RefreshedCart {
  const current = new Map(variants.map((variant) => [variant.variantId, variant]))
  return {
    cart,
    lines: cart.items.map((item) => refreshLine(item, current.get(item.variantId), limits)),
    changes: cart.items.flatMap((item) => changesOf(item, current.get(item.variantId))),
  }
}

function refreshLine(item: CartItem, variant: Variant | undefined, { maxQuantity }: Limits): RefreshedLine {
  const { title, variantTitle, imageUrl, unitPrice } = variant ?? item.seen
  const isAvailable = isVariantAvailable(variant)
  const quantity = isAvailable ? Math.min(item.quantity, variant.available) : item.quantity
  return {
    id: item.id,
    variantId: item.variantId,
    productId: variant?.productId ?? null,
    sku: variant?.sku ?? null,
    slug: variant?.slug ?? null,
    title,
    variantTitle,
    imageUrl,
    quantity,
    unitPrice,
    lineTotal: multiplyMoney(unitPrice, quantity),
    isAvailable,
    availableQuantity: isAvailable ? Math.min(variant.available, maxQuantity) : 0,
    requiresShipping: variant?.requiresShipping ?? true,
    taxable: variant?.taxable ?? true,
    priced: isAvailable ? { ...variant, quantity } : undefined,
  }
}

function changesOf({ variantId, quantity, seen }: CartItem, variant: Variant | undefined): CartChange[] {
  if (!isVariantAvailable(variant)) return [{ variantId, kind: 'unavailable', from: quantity, to: 0 }]
  const changes: CartChange[] = []
  const { unitPrice, available } = variant
  if (unitPrice.amountMinor !== seen.unitPrice.amountMinor || unitPrice.currency !== seen.unitPrice.currency) {
    changes.push({ variantId, kind: 'price-changed', from: seen.unitPrice, to: unitPrice })
  }
  if (available < quantity) changes.push({ variantId, kind: 'quantity-reduced', from: quantity, to: available })
  return changes
}

const isVariantAvailable = (variant: Variant | undefined): variant is Variant =>
  variant?.isSellable === true && variant.available > 0
