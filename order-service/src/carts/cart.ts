import type { Money } from '@storefleet/contracts'
import { conflict, notFound, unprocessable } from '@storefleet/service-kit'
import type { Variant } from '../stock/stock.ts'

export const maxQuantity = 999
export const maxItems = 100

export type CartItem = Readonly<{
  id: string
  variantId: string
  quantity: number
  /** What the customer saw when they last touched the line. */
  seen: SeenVariant
}>

export type SeenVariant = Readonly<{
  title: string
  variantTitle: string
  imageUrl: string | null
  unitPrice: Money
}>

export type Cart = Readonly<{
  id: string
  /** Null for a guest's cart: it belongs to whoever knows its id. */
  customerId: string | null
  status: 'active' | 'ordered' | 'merged'
  orderId: string | null
  /** Oldest first. */
  items: readonly CartItem[]
  createdAt: Date
  updatedAt: Date
}>

/** Adds pieces of a variant, to its line where there is one. Throws 409 `out-of-stock`, 422 `cart-too-large`. */
export function addItem(cart: Cart, input: { itemId: string; variant: Variant; quantity: number }, now: Date): Cart {
  const known = cart.items.find((item) => item.variantId === input.variant.variantId)
  if (known) return setQuantity(cart, known, { variant: input.variant, quantity: known.quantity + input.quantity }, now)
  if (cart.items.length >= maxItems) throw tooLarge(`A cart holds at most ${maxItems} different things`)
  const item = lineOf(input.itemId, input.variant, input.quantity)
  return { ...cart, items: [...cart.items, item], updatedAt: now }
}

/** Sets how many pieces; what the customer sees now is what later prices are compared with. Throws as `addItem`. */
export function setQuantity(
  cart: Cart,
  item: CartItem,
  input: { variant: Variant; quantity: number },
  now: Date,
): Cart {
  const changed = lineOf(item.id, input.variant, input.quantity)
  return { ...cart, items: cart.items.map((other) => (other.id === item.id ? changed : other)), updatedAt: now }
}

export const removeItem = (cart: Cart, item: CartItem, now: Date): Cart => ({
  ...cart,
  items: cart.items.filter((other) => other.id !== item.id),
  updatedAt: now,
})

/** Puts the lines of one cart into another. Quantities add up to what a line may hold; what does not fit is left out. */
export function mergeItems(into: Cart, from: Cart, now: Date): Cart {
  const items = new Map(into.items.map((item) => [item.variantId, item]))
  for (const item of from.items) {
    const known = items.get(item.variantId)
    if (!known && items.size >= maxItems) continue
    const quantity = Math.min((known?.quantity ?? 0) + item.quantity, maxQuantity)
    items.set(item.variantId, { ...(known ?? item), quantity })
  }
  return { ...into, items: [...items.values()], updatedAt: now }
}

/** By the id of the line or of its variant. Throws 404 `cart-item-not-found`. */
export function itemOf(cart: Cart, id: string): CartItem {
  const item = cart.items.find((candidate) => candidate.id === id || candidate.variantId === id)
  if (item) return item
  throw notFound('cart-item-not-found', 'The cart has no such item')
}

/** Throws 409 `cart-already-ordered` or `cart-merged`. */
export function refuseUnlessActive(cart: Cart): void {
  if (cart.status === 'ordered') {
    throw conflict('cart-already-ordered', 'This cart was ordered already', { extra: { orderId: cart.orderId } })
  }
  if (cart.status === 'merged') throw conflict('cart-merged', 'This cart was put into the cart of an account')
}

function lineOf(id: string, variant: Variant, quantity: number): CartItem {
  const { variantId, title, variantTitle, imageUrl, unitPrice } = variant
  if (quantity > maxQuantity) throw tooLarge(`A line holds at most ${maxQuantity} pieces`)
  if (quantity > variant.available) {
    const line = { variantId, requested: quantity, available: variant.available, reason: 'out-of-stock' }
    throw conflict('out-of-stock', 'There are not that many pieces', { extra: { lines: [line] } })
  }
  return { id, variantId, quantity, seen: { title, variantTitle, imageUrl, unitPrice } }
}

const tooLarge = (message: string) => unprocessable('cart-too-large', message)
