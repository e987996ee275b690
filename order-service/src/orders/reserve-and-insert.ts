import { conflict } from '@storefleet/contracts'
import type { Quote } from '../pricing/priced-basket.ts'
import { placeOf } from '../pricing/quote.ts'
import type { Reserved, StockLine } from '../stock/stock.ts'
import type { OrderContext } from './context.ts'
import { refuseHigherPrice } from './domain/agreed-price.ts'
import { refuseUnappliedCodes } from './domain/discount-codes.ts'
import type { Decision, Order } from './domain/order.ts'
import { tooManyUnpaid, unitsOf } from './domain/order-limits.ts'
import { place } from './domain/placement.ts'
import { shortageProblem } from './domain/shortages.ts'
import type { CheckedInput, PlaceOrder, PlacingOptions } from './new-order.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'
import type { RequestedLines } from './requested-lines.ts'
import type { InTransaction } from './store/order-store.ts'

type NewOrder = Omit<PlaceOrder, keyof CheckedInput> &
  CheckedInput &
  RequestedLines & { email: string; confirmInTransaction: PlacingOptions['confirmInTransaction'] }

/**
 * Reserves the stock of an order and saves it. A failure after the reservation releases the stock at once, unless there is an
 * order that needs it.
 */
export async function reserveAndInsert(
  ctx: OrderContext & ActorContext,
  orderId: string,
  input: NewOrder,
): Promise<Order> {
  try {
    const reserved = await reserve(ctx, orderId, input.lines)
    const placement = decide(ctx, orderId, input, { reserved, quote: await quoteFor(ctx, input, reserved) })
    refuseHigherPrice(placement.order, { expectedTotal: input.expectedTotal, shown: input.cart?.shown })
    return await insert(ctx, input, placement)
  } catch (error) {
    await releaseUnlessOrdered(ctx, orderId)
    throw error
  }
}

/** Where the database or the catalogue does not respond, the reservation expires by itself. */
async function releaseUnlessOrdered({ orders, stock }: OrderContext, orderId: string): Promise<void> {
  try {
    if (!(await orders.findById(orderId))) await stock.release(orderId)
  } catch {}
}

async function reserve(ctx: OrderContext, orderId: string, lines: readonly StockLine[]): Promise<Reserved> {
  const reserved = await ctx.stock.priceAndReserve(orderId, lines)
  if (reserved.shortages) throw shortageProblem(reserved.shortages, lines)
  if (payableUntil(ctx, reserved) >= ctx.now()) return reserved
  throw conflict(
    'reservation-expired',
    'The units are no longer held for this order: order them again with another key',
  )
}

const payableUntil = ({ paymentMarginMs }: OrderContext, { expiresAt }: Reserved) =>
  new Date(expiresAt.getTime() - paymentMarginMs)

/** Throws 422 `discount-not-applicable` where a code that was given does not apply, and what `Pricing.price` throws. */
async function quoteFor(ctx: OrderContext & ActorContext, input: NewOrder, reserved: Reserved): Promise<Quote> {
  const quoted = await ctx.pricing.price({
    purpose: 'order',
    lines: reserved.lines.map(({ variant, quantity }) => ({ ...variant, quantity })),
    destination: placeOf(input.shippingAddress),
    shippingMethod: input.shippingMethod,
    vatId: input.vatId ?? null,
    codes: [...new Set([...(input.cart?.discountCodes ?? []), ...(input.discountCodes ?? [])])],
    buyer: { customerId: ctx.actor.id, email: input.email },
  })
  refuseUnappliedCodes(quoted.codes)
  return quoted
}

function decide(
  ctx: OrderContext & ActorContext,
  id: string,
  input: NewOrder,
  { reserved, quote }: { reserved: Reserved; quote: Quote },
): Decision {
  return place(
    {
      id,
      email: input.email,
      customerId: ctx.actor.id,
      accessToken: ctx.access.tokenFor(id),
      shippingAddress: input.shippingAddress,
      billingAddress: input.billingAddress ?? null,
      shippingMethod: input.shippingMethod,
      note: input.note ?? null,
      vatId: input.vatId ?? null,
      quote,
      lines: reserved.lines,
      reservationExpiresAt: reserved.expiresAt,
      payableUntil: payableUntil(ctx, reserved),
      consents: input.consents,
      locale: input.locale,
      payment: { id: ctx.newId(), ...input.choice },
      by: historyActorOf(ctx.actor),
    },
    ctx.now(),
  )
}

async function insert(
  ctx: OrderContext & ActorContext,
  { cart, confirmInTransaction }: NewOrder,
  placement: Decision,
): Promise<Order> {
  const client = ctx.clientOf(ctx)
  const units = unitsOf(placement.order.lines)
  const hold = client === undefined ? undefined : { client, units, limits: ctx.limits }
  const confirmAndCloseCart: InTransaction = async (tx, order) => {
    await confirmInTransaction?.(tx)
    await ctx.discounts.claim(tx, order)
    if (cart) await ctx.carts.markOrdered(tx, cart, order.id)
  }
  const saved = await ctx.orders.insert(placement, confirmAndCloseCart, hold)
  if (!saved) throw tooManyUnpaid(Math.ceil(ctx.declinedHoldMs / 1000))
  return saved
}
