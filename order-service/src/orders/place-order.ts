import type { Address } from '@storefleet/contracts'
import { conflict, invalid, ServiceError } from '@storefleet/service-kit'
import { shippingMethodOf } from '../pricing/shipping-methods.ts'
import type { Reserved, StockLine } from '../stock/stock.ts'
import type { CartLines, OrderContext } from './context.ts'
import type { Decision, Order } from './order.ts'
import { doerOf, type Visitor } from './order-access.ts'
import type { Within } from './order-store.ts'
import { refuseCardNumber, refuseUnknownMethod } from './payment-method.ts'
import { place } from './placement.ts'
import { refuseShortages } from './shortages.ts'

export type PlaceOrder = {
  /** Either these lines or those of a cart. */
  items?: readonly StockLine[]
  cartId?: string
  email?: string
  shippingAddress: Address
  billingAddress?: Address
  shippingMethod: string
  payment: { paymentMethod: string }
}

/**
 * Places the order with this id and asks for its payment. Re-entrant: called again after a crash it carries on from where it
 * was left, with the same reservation, order and charge. The order comes back confirmed, pending or with its payment declined.
 * On the first try with an id there is nothing to carry on from. `within` joins the transaction that applies the provider's
 * answer, where that comes at once.
 */
export async function placeOrder(
  ctx: OrderContext & Visitor,
  orderId: string,
  input: PlaceOrder,
  { isFirstTry = false, within }: { isFirstTry?: boolean; within?: Within } = {},
): Promise<Order> {
  if (!isFirstTry && (await ctx.orders.findById(orderId))) return ctx.payments.resume(orderId)
  refuseUnusable(ctx, input)
  const email = emailOf(ctx, input)
  const { lines, cart } = await basketOf(ctx, input)
  const reserved = await reserve(ctx, orderId, lines)
  const order = await insert(ctx, cart, decide(ctx, orderId, input, email, reserved))
  return ctx.payments.authorize(order, within)
}

function refuseUnusable(ctx: OrderContext, { payment, shippingMethod }: PlaceOrder) {
  refuseCardNumber(payment.paymentMethod)
  refuseUnknownMethod(ctx.payments, payment.paymentMethod)
  shippingMethodOf(shippingMethod)
}

function emailOf({ actor }: Visitor, input: PlaceOrder): string {
  const email = input.email ?? actor.email
  if (email !== null) return email
  throw invalid('email-required', 'Without an account an order needs an email address', {
    fields: [{ field: 'email', message: 'is required' }],
  })
}

type Basket = { lines: readonly StockLine[]; cart?: CartLines }

async function basketOf(ctx: OrderContext & Visitor, { items, cartId }: PlaceOrder): Promise<Basket> {
  if (items && cartId === undefined) return { lines: mergedLines(items) }
  if (cartId !== undefined && !items) {
    const cart = await ctx.carts.linesToOrder(cartId, ctx.actor)
    return { lines: cart.lines, cart }
  }
  throw invalid('items-or-cart', 'An order is made either of items or of a cart', {
    fields: [{ field: items ? 'cartId' : 'items', message: 'give exactly one of items and cartId' }],
  })
}

/** The same variant twice is one line. */
function mergedLines(items: readonly StockLine[]): StockLine[] {
  const quantities = new Map<string, number>()
  for (const { variantId, quantity } of items) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  return Array.from(quantities, ([variantId, quantity]) => ({ variantId, quantity }))
}

async function reserve(ctx: OrderContext, orderId: string, lines: readonly StockLine[]): Promise<Reserved> {
  const answer = await ctx.stock.priceAndReserve(orderId, lines)
  if (answer.shortages) throw refuseShortages(answer.shortages, lines)
  if (payableUntil(ctx, answer) >= ctx.now()) return answer
  throw conflict(
    'reservation-expired',
    'The pieces are no longer held for this order: order them again with another key',
  )
}

const payableUntil = ({ paymentMarginMs }: OrderContext, { expiresAt }: Reserved) =>
  new Date(expiresAt.getTime() - paymentMarginMs)

function decide(
  ctx: OrderContext & Visitor,
  id: string,
  input: PlaceOrder,
  email: string,
  reserved: Reserved,
): Decision {
  return place(
    {
      id,
      email,
      customerId: ctx.actor.id,
      accessToken: ctx.access.tokenFor(id),
      shippingAddress: input.shippingAddress,
      billingAddress: input.billingAddress ?? null,
      shippingMethod: input.shippingMethod,
      currency: ctx.currency,
      lines: reserved.lines,
      reservationExpiresAt: reserved.expiresAt,
      payableUntil: payableUntil(ctx, reserved),
      payment: { id: ctx.newId(), method: input.payment.paymentMethod },
      by: doerOf(ctx.actor),
    },
    ctx.now(),
  )
}

async function insert(ctx: OrderContext, cart: CartLines | undefined, placement: Decision): Promise<Order> {
  const { id } = placement.order
  try {
    return await ctx.orders.insert(placement, async (tx) => {
      if (cart) await ctx.carts.markOrdered(tx, cart, id)
    })
  } catch (error) {
    // Only where we know that there is no order: after anything else there may be one, which needs its stock.
    // Where the release fails, the reservation ends by itself.
    if (error instanceof ServiceError) await ctx.stock.release(id).catch(() => {})
    throw error
  }
}
