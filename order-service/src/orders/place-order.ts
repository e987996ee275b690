import { invalid, toEmailAddress } from '@storefleet/contracts'
import { deliversTo, refuseAddresses } from '../pricing/delivery.ts'
import { placeOf } from '../pricing/quote.ts'
import { refuseUnknownShippingMethod } from '../shipping/find-shipping-methods.ts'
import type { OrderContext } from './context.ts'
import type { Order } from './domain/order.ts'
import { refuseTooMany } from './domain/order-limits.ts'
import { refuseUnusableMethod } from './domain/payment-method.ts'
import { limitUnpaid } from './limit-unpaid.ts'
import type { PlaceOrder, PlacingOptions } from './new-order.ts'
import type { ActorContext } from './order-access.ts'
import { cancelFormerOrder, requestedLines } from './requested-lines.ts'
import { reserveAndInsert } from './reserve-and-insert.ts'

/**
 * Places the order with this id and requests its payment. Re-entrant: called again after a crash it continues where it was
 * interrupted, with the same reservation, order and charge. Returns the order confirmed, pending or with its payment declined.
 */
export async function placeOrder(
  ctx: OrderContext & ActorContext,
  orderId: string,
  input: PlaceOrder,
  { isFirstTry = false, confirmInTransaction, inTransaction }: PlacingOptions = {},
): Promise<Order> {
  if (!isFirstTry && (await ctx.orders.findById(orderId))) return ctx.payments.resume(orderId)
  await refuseInvalid(ctx, input)
  const email = emailOf(ctx, input)
  const requested = await requestedLines(ctx, input)
  refuseTooMany(requested.lines, ctx.limits)
  await cancelFormerOrder(ctx, requested)
  const order = await reserveAndInsert(ctx, orderId, { ...input, ...requested, email, confirmInTransaction })
  return limitUnpaid(ctx, await ctx.payments.authorize(order, inTransaction))
}

async function refuseInvalid(ctx: OrderContext, { payment, shippingMethod, ...addresses }: PlaceOrder) {
  const settings = await ctx.pricing.settings()
  refuseAddresses(addresses, deliversTo(settings))
  refuseUnusableMethod(ctx.payments, payment.paymentMethod)
  refuseUnknownShippingMethod(settings.shipping, placeOf(addresses.shippingAddress), shippingMethod)
}

function emailOf({ actor }: ActorContext, input: PlaceOrder): string {
  const email = input.email ?? actor.email
  if (email !== null) return toEmailAddress(email) ?? email
  throw invalid('email-required', 'Without an account an order needs an email address', {
    fields: [{ field: 'email', message: 'is required' }],
  })
}
