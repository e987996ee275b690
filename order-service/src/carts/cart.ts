import { conflict, type Money, notFound, type ServiceError, unprocessable } from '@storefleet/contracts'
import { maxCodes } from '../discounts/discount-schemas.ts'
import type { ShownLine } from '../orders/domain/agreed-price.ts'
import type { Variant } from '../stock/stock.ts'

/** More than a line can ever hold. */
export const maxQuantity = 999
export const maxItems = 100

export type CartItem = Readonly<{
  id: string
  variantId: string
  quantity: number
  /** What the customer saw when they last touched the line. */
  seen: SeenVariant
  /** What the cart last showed of the line: an order must not cost more. The quantity is 0 for a line that was not available. */
  shown: ShownLine
}>

type SeenVariant = Readonly<{
  title: string
  variantTitle: string
  imageUrl: string | null
  unitPrice: Money
}>

export type Cart = Readonly<{
  id: string
  /** Null for a guest's cart: every actor that knows its id may use it. */
  customerId: string | null
  status: 'active' | 'ordered' | 'merged'
  /** The order the cart became. An active cart has one whose last order was declined or cancelled. */
  orderId: string | null
  /** Higher with each change of the lines, and when a line is shown at a higher price or with more units. */
  version: number
  /** As customers entered them, in upper case. */
  discountCodes: readonly string[]
  /** Oldest first. */
  items: readonly CartItem[]
  createdAt: Date
  updatedAt: Date
}>

/** Returns an empty cart; `customerId` is null for a guest. */
export const newCart = (id: string, customerId: string | null, now: Date): Cart => ({
  id,
  customerId,
  status: 'active',
  orderId: null,
  version: 1,
  discountCodes: [],
  items: [],
  createdAt: now,
  updatedAt: now,
})

/** `maxQuantity`: how many a line may hold. */
type NewLine = { variant: Variant; quantity: number; maxQuantity: number }

/** Adds units of a variant, to its line where there is one. Throws 409 `out-of-stock`, 422 `cart-too-large`. */
export function addItem(cart: Cart, input: NewLine & { itemId: string }, now: Date): Cart {
  const known = cart.items.find((item) => item.variantId === input.variant.variantId)
  if (known) return setQuantity(cart, known, { ...input, quantity: known.quantity + input.quantity }, now)
  if (cart.items.length >= maxItems) throw tooLarge(`A cart holds at most ${maxItems} different variants`)
  return changed(cart, { items: [...cart.items, lineOf(input.itemId, input)] }, now)
}

/** Sets the quantity of a line; later prices are compared with those of now. Throws as `addItem`. */
export function setQuantity(cart: Cart, item: CartItem, input: NewLine, now: Date): Cart {
  const line = lineOf(item.id, input)
  return changed(cart, { items: cart.items.map((other) => (other.id === item.id ? line : other)) }, now)
}

export const removeItem = (cart: Cart, item: CartItem, now: Date): Cart =>
  changed(cart, { items: cart.items.filter((other) => other.id !== item.id) }, now)

/**
 * Puts the lines and the discount codes of one cart into another. Quantities add up to what a line may hold; what does not fit is left out,
 * also codes beyond what a cart may have.
 */
export function mergeItems(into: Cart, from: Cart, { maxQuantity, now }: { maxQuantity: number; now: Date }): Cart {
  const items = new Map(into.items.map((item) => [item.variantId, item]))
  for (const item of from.items) {
    const known = items.get(item.variantId)
    if (!known && items.size >= maxItems) continue
    const quantity = Math.min((known?.quantity ?? 0) + item.quantity, maxQuantity)
    const line = known ?? item
    items.set(item.variantId, { ...line, quantity, shown: { ...line.shown, quantity } })
  }
  const discountCodes = [...new Set([...into.discountCodes, ...from.discountCodes])].slice(0, maxCodes)
  return changed(into, { items: [...items.values()], discountCodes }, now)
}

/** Notes what the customer is shown of each line. More than before is a new version: what they agreed to was less. */
export function showLines(cart: Cart, lines: ReadonlyMap<string, ShownLine>): Cart {
  let isMore = false
  const items = cart.items.map((item) => {
    const shown = lines.get(item.id)
    if (!shown || isSame(item.shown, shown)) return item
    isMore ||= isMoreThan(item.shown, shown)
    return { ...item, shown }
  })
  if (items.every((item, index) => item === cart.items[index])) return cart
  return { ...cart, items, version: cart.version + (isMore ? 1 : 0) }
}

/** The cart with another status or other lines, as a new version. */
export const changed = (cart: Cart, change: Partial<Cart>, now: Date): Cart => ({
  ...cart,
  ...change,
  version: cart.version + 1,
  updatedAt: now,
})

/** By the id of the line or of its variant. Throws 404 `cart-item-not-found`. */
export function itemOf(cart: Cart, id: string): CartItem {
  const item = cart.items.find((candidate) => candidate.id === id || candidate.variantId === id)
  if (item) return item
  throw notFound('cart-item-not-found', 'The cart has no such item')
}

/** Also thrown for carts of others: whether they exist is not revealed. */
export const cartNotFound = (): ServiceError => notFound('cart-not-found', 'There is no such cart')

/** Throws 409 `cart-already-ordered` or `cart-merged`. */
export function refuseUnlessActive(cart: Cart): void {
  if (cart.status === 'ordered') {
    throw conflict('cart-already-ordered', 'This cart was ordered already', { extra: { orderId: cart.orderId } })
  }
  if (cart.status === 'merged') throw conflict('cart-merged', 'This cart was put into the cart of an account')
}

const isSame = (one: ShownLine, other: ShownLine) =>
  one.quantity === other.quantity &&
  one.unitPrice.amountMinor === other.unitPrice.amountMinor &&
  one.unitPrice.currency === other.unitPrice.currency

const isMoreThan = (before: ShownLine, after: ShownLine) =>
  after.quantity > before.quantity ||
  after.unitPrice.amountMinor > before.unitPrice.amountMinor ||
  after.unitPrice.currency !== before.unitPrice.currency

function lineOf(id: string, { variant, quantity, maxQuantity }: NewLine): CartItem {
  const { variantId, title, variantTitle, imageUrl, unitPrice } = variant
  if (quantity > maxQuantity) throw tooLarge(`A line holds at most ${maxQuantity} units`)
  if (quantity > variant.available) {
    const line = { variantId, requested: quantity, available: variant.available, reason: 'out-of-stock' }
    throw conflict('out-of-stock', 'There are not that many units', { extra: { lines: [line] } })
  }
  const seen = { title, variantTitle, imageUrl, unitPrice }
  return { id, variantId, quantity, seen, shown: { unitPrice, quantity } }
}

const tooLarge = (message: string) => unprocessable('cart-too-large', message)
