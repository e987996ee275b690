import { invalid, localeFor, toEmailAddress } from '@storefleet/contracts'
import { deliversTo, refuseAddresses } from '../pricing/delivery.ts'
import { placeOf } from '../pricing/quote.ts'
import { refuseUnknownShippingMethod } from '../shipping/find-shipping-methods.ts'
import type { OrderContext } from './context.ts'
import { consentsOf } from './domain/consent.ts'
import type { Order } from './domain/order.ts'
import { refuseTooMany } from './domain/order-limits.ts'
import { providerFor } from './domain/payment-method.ts'
import { returnUrlOf } from './domain/return-url.ts'
import { limitUnpaid } from './limit-unpaid.ts'
import type { CheckedInput, PlaceOrder, PlacingOptions } from './new-order.ts'
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
  const checked = await checkInput(ctx, orderId, input)
  const email = emailOf(ctx, input)
  const requested = await requestedLines(ctx, input)
  refuseTooMany(requested.lines, ctx.limits)
  await cancelFormerOrder(ctx, requested)
  const order = await reserveAndInsert(ctx, orderId, {
    ...input,
    ...checked,
    ...requested,
    email,
    confirmInTransaction,
  })
  return limitUnpaid(ctx, await ctx.payments.authorize(order, inTransaction))
}

/** What is kept of an order's input once it has passed the settings of the store. */
async function checkInput(
  ctx: OrderContext,
  orderId: string,
  { payment, shippingMethod, consents = [], locale, returnUrl, ...addresses }: PlaceOrder,
): Promise<CheckedInput> {
  const settings = await ctx.pricing.settings()
  const { checkout, shipping, profile } = settings
  refuseAddresses(addresses, deliversTo(settings))
  const { paymentMethod: method } = payment
  const offer = { checkout, country: addresses.shippingAddress.country }
  const provider = providerFor(ctx.payments, method, offer)
  const instructions = ctx.payments.instructionsFor(method, offer)
  const methodName = ctx.payments.nameOf(method, offer)
  refuseUnknownShippingMethod(shipping, placeOf(addresses.shippingAddress), shippingMethod)
  const orderLocale = localeFor(locale, profile.locale)
  return {
    consents: consentsOf(consents, { termsVersion: checkout.termsVersion, now: ctx.now() }),
    locale: orderLocale,
    choice: {
      method,
      methodName,
      provider,
      instructions,
      returnUrl: returnUrlOf(returnUrl, { orderId, locale: orderLocale }, ctx),
    },
  }
}

function emailOf({ actor }: ActorContext, input: PlaceOrder): string {
  const email = input.email ?? actor.email
  if (email !== null) return toEmailAddress(email) ?? email
  throw invalid('email-required', 'Without an account an order needs an email address', {
    fields: [{ field: 'email', message: 'is required' }],
  })
}
