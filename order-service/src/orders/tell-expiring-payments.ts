import type { OrderContext } from './context.ts'
import { tellExpiring } from './domain/payment-expiry.ts'
import type { ExpiringPaymentStore } from './store/expiring-payment-store.ts'

type Context = Pick<OrderContext, 'orders' | 'pricing' | 'now'> &
  Readonly<{
    expiring: ExpiringPaymentStore
    /** How long before an authorisation ends staff are told. */
    tellExpiringMs: number
  }>

const batchSize = 50

/**
 * Tells staff, once for each payment, which paid orders must be shipped before their authorisation ends. Replicas may run it at once:
 * the order's lock decides who tells.
 */
export async function tellExpiringPayments(ctx: Context, isStopped: () => boolean = () => false): Promise<void> {
  const before = new Date(ctx.now().getTime() + ctx.tellExpiringMs)
  const { profile } = await ctx.pricing.settings()
  while (!isStopped()) {
    const orderIds = await ctx.expiring.ordersToTell(before, batchSize)
    for (const orderId of orderIds) {
      await ctx.orders.update(orderId, (order) => tellExpiring(order, { before, storeEmail: profile.email }, ctx.now()))
    }
    if (orderIds.length < batchSize) return
  }
}
