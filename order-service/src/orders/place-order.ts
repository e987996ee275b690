import { type Address, conflict, invalid, type Money, toEmailAddress } from '@storefleet/contracts'
import type { Try } from '@storefleet/events'
import { refuseAddresses } from '../pricing/delivery.ts'
import { shippingMethodOf } from '../pricing/shipping-methods.ts'
import type { Reserved, StockLine } from '../stock/stock.ts'
import type { CartLines, OrderContext } from './context.ts'
import { refuseHigherPrice } from './domain/agreed-price.ts'
import { cancelAsOrderedAgain } from './domain/cancellation.ts'
import type { Decision, Order } from './domain/order.ts'
import { refuseTooMany, tooManyUnpaid, unitsOf } from './domain/order-limits.ts'
import { refuseCardNumber, refuseUnknownMethod } from './domain/payment-method.ts'
import { place } from './domain/placement.ts'
import { shortageProblem } from './domain/shortages.ts'
import { limitUnpaid } from './limit-unpaid.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type PlaceOrder = {
  /** Either these lines or those of a cart. */
  items?: readonly StockLine[]
  cartId?: string
  /** The version of the cart that the customer saw. */
  cartVersion?: number
  /** The total that the customer saw: the order is refused where it would cost more. */
  expectedTotal?: Money
  email?: string
  shippingAddress: Address
  billingAddress?: Address
  shippingMethod: string
  payment: { paymentMethod: string }
}

export type PlacingTry = {
  isFirstTry?: boolean
  confirmInTransaction?: Try['confirmInTransaction']
  inTransaction?: InTransaction
}

/**
 * Places the order with this id and asks for its payment. Re-entrant: called again after a crash it carries on from where it
 * was left, with the same reservation, order and charge. The order comes back confirmed, pending or with its payment declined.
 * On the first try with an id there is nothing to carry on from. `confirmInTransaction` joins the transaction that saves the order, before
 * anybody is asked for money: where it throws, there is no order and its stock is released. `within` joins the transaction that
 * applies the provider's answer, where that comes at once.
 */
export async function placeOrder(
  ctx: OrderContext & ActorContext,
  orderId: string,
  input: PlaceOrder,
  { isFirstTry = false, confirmInTransaction, inTransaction }: PlacingTry = {},
): Promise<Order> {
  if (!isFirstTry && (await ctx.orders.findById(orderId))) return ctx.payments.resume(orderId)
  refuseUnusable(ctx, input)
  const email = emailOf(ctx, input)
  const basket = await basketOf(ctx, input)
  refuseTooMany(basket.lines, ctx.limits)
  await endFormerOrder(ctx, basket)
  const order = await reserveAndInsert(ctx, orderId, { ...input, ...basket, email, confirmInTransaction })
  return limitUnpaid(ctx, await ctx.payments.authorize(order, inTransaction))
}

function refuseUnusable(ctx: OrderContext, { payment, shippingMethod, ...addresses }: PlaceOrder) {
  refuseAddresses(addresses, ctx.deliversTo)
  refuseCardNumber(payment.paymentMethod)
  refuseUnknownMethod(ctx.payments, payment.paymentMethod)
  shippingMethodOf(shippingMethod)
}

function emailOf({ actor }: ActorContext, input: PlaceOrder): string {
  const email = input.email ?? actor.email
  if (email !== null) return toEmailAddress(email) ?? email
  throw invalid('email-required', 'Without an account an order needs an email address', {
    fields: [{ field: 'email', message: 'is required' }],
  })
}

type Basket = { lines: readonly StockLine[]; cart?: CartLines }

async function basketOf(ctx: OrderContext & ActorContext, { items, cartId, cartVersion }: PlaceOrder): Promise<Basket> {
  if (items && cartId === undefined) return { lines: mergedLines(items) }
  if (cartId !== undefined && !items) {
    const cart = await ctx.carts.linesToOrder({ cartId, version: cartVersion, actor: ctx.actor })
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

/** A cart whose last order was not paid is ordered anew: that order ends, and its stock is free for this one. */
async function endFormerOrder(ctx: OrderContext & ActorContext, { cart }: Basket): Promise<void> {
  const formerId = cart?.formerOrderId
  if (!formerId) return
  const by = historyActorOf(ctx.actor)
  const former = await ctx.orders.update(formerId, (order) => cancelAsOrderedAgain(order, by, ctx.now()))
  if (former.status !== 'cancelled') return
  await ctx.payments.reconcile(formerId)
  await ctx.stock.release(formerId)
}

type Wanted = PlaceOrder & Basket & { email: string; confirmInTransaction: PlacingTry['confirmInTransaction'] }

/** Whatever fails from the reservation on gives the stock back at once, unless there is an order that needs it. */
async function reserveAndInsert(ctx: OrderContext & ActorContext, orderId: string, wanted: Wanted): Promise<Order> {
  try {
    const placement = decide(ctx, orderId, wanted, await reserve(ctx, orderId, wanted.lines))
    refuseHigherPrice(placement.order, { expectedTotal: wanted.expectedTotal, shown: wanted.cart?.shown })
    return await insert(ctx, wanted, placement)
  } catch (error) {
    await releaseUnlessOrdered(ctx, orderId)
    throw error
  }
}

/** Where the database or the catalogue cannot be asked, the reservation ends by itself. */
async function releaseUnlessOrdered({ orders, stock }: OrderContext, orderId: string): Promise<void> {
  try {
    if (!(await orders.findById(orderId))) await stock.release(orderId)
  } catch {}
}

async function reserve(ctx: OrderContext, orderId: string, lines: readonly StockLine[]): Promise<Reserved> {
  const answer = await ctx.stock.priceAndReserve(orderId, lines)
  if (answer.shortages) throw shortageProblem(answer.shortages, lines)
  if (payableUntil(ctx, answer) >= ctx.now()) return answer
  throw conflict(
    'reservation-expired',
    'The pieces are no longer held for this order: order them again with another key',
  )
}

const payableUntil = ({ paymentMarginMs }: OrderContext, { expiresAt }: Reserved) =>
  new Date(expiresAt.getTime() - paymentMarginMs)

function decide(ctx: OrderContext & ActorContext, id: string, wanted: Wanted, reserved: Reserved): Decision {
  return place(
    {
      id,
      email: wanted.email,
      customerId: ctx.actor.id,
      accessToken: ctx.access.tokenFor(id),
      shippingAddress: wanted.shippingAddress,
      billingAddress: wanted.billingAddress ?? null,
      shippingMethod: wanted.shippingMethod,
      currency: ctx.currency,
      lines: reserved.lines,
      reservationExpiresAt: reserved.expiresAt,
      payableUntil: payableUntil(ctx, reserved),
      payment: { id: ctx.newId(), method: wanted.payment.paymentMethod },
      by: historyActorOf(ctx.actor),
    },
    ctx.now(),
  )
}

async function insert(
  ctx: OrderContext & ActorContext,
  { cart, confirmInTransaction }: Wanted,
  placement: Decision,
): Promise<Order> {
  const client = ctx.clientOf(ctx)
  const units = unitsOf(placement.order.lines)
  const hold = client === undefined ? undefined : { client, units, limits: ctx.limits }
  const confirmAndCloseCart: InTransaction = async (tx, order) => {
    await confirmInTransaction?.(tx)
    if (cart) await ctx.carts.markOrdered(tx, cart, order.id)
  }
  const saved = await ctx.orders.insert(placement, confirmAndCloseCart, hold)
  if (!saved) throw tooManyUnpaid(Math.ceil(ctx.declinedHoldMs / 1000))
  return saved
}
