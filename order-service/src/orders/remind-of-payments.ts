import type { OrderContext } from './context.ts'
import { remindOfPayment } from './domain/payment-reminder.ts'
import type { PaymentReminderStore } from './store/payment-reminder-store.ts'

type Context = Pick<OrderContext, 'orders' | 'pricing' | 'now'> & Readonly<{ reminders: PaymentReminderStore }>

const batchSize = 50
const dayMs = 86_400_000

/**
 * Reminds customers, once for each payment, of money that staff wait for, after the days that its method is set to now. Replicas may run
 * it at once: the order's lock decides who reminds.
 */
export async function remindOfPayments(ctx: Context, isStopped: () => boolean = () => false): Promise<void> {
  const { checkout } = await ctx.pricing.settings()
  const due = checkout.manualMethods.flatMap(({ id: method, remindAfterDays: days }) =>
    days ? [{ method, placedBefore: new Date(ctx.now().getTime() - days * dayMs) }] : [],
  )
  if (due.length === 0) return
  while (!isStopped()) {
    const found = await ctx.reminders.ordersToRemind(due, batchSize)
    for (const { orderId, method } of found) {
      const { placedBefore } = due.find((each) => each.method === method) ?? {}
      if (placedBefore) await ctx.orders.update(orderId, (order) => remindOfPayment(order, placedBefore, ctx.now()))
    }
    if (found.length < batchSize) return
  }
}
