import type { Order } from '../orders/domain/order.ts'
import { startPayment } from '../orders/domain/payment-attempt.ts'
import { providerFor, refuseCardNumber } from '../orders/domain/payment-method.ts'
import { returnUrlOf } from '../orders/domain/return-url.ts'
import { type ActorContext, authorizeOrder, historyActorOf } from '../orders/order-access.ts'
import type { InTransaction } from '../orders/store/order-store.ts'
import type { PaymentContext } from './context.ts'
import { resumePayment } from './resume-payment.ts'

export type PayOrder = { orderId: string; paymentId: string; paymentMethod: string; returnUrl?: string | undefined }

/** Tries once more to pay for an order, with this payment. Re-entrant by `paymentId`. */
export async function payOrder(
  ctx: PaymentContext & ActorContext,
  input: PayOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const { paymentId: id, paymentMethod: method } = input
  const { checkout, profile } = await ctx.settings()
  refuseCardNumber(method)
  const decide = (order: Order) => {
    authorizeOrder(ctx, order)
    const returnUrl = returnUrlOf(input.returnUrl, { orderId: order.id, locale: order.locale ?? profile.locale }, ctx)
    const offer = { checkout, country: order.shippingAddress.country }
    const provider = providerFor(ctx.providers, method, offer)
    const instructions = ctx.providers.instructionsFor(method, offer)
    const methodName = ctx.providers.nameOf(method, offer)
    return startPayment(
      order,
      { id, method, methodName, provider, instructions, returnUrl, by: historyActorOf(ctx.actor) },
      ctx.now(),
    )
  }
  await ctx.orders.update(input.orderId, decide, confirmInTransaction)
  return resumePayment(ctx, input.orderId)
}
