import type { Decision, Order, Payment, Refund } from '../orders/domain/order.ts'
import { learnPayment, type SeenPayment } from '../orders/domain/payment-outcome.ts'
import { learnRefund } from '../orders/domain/refund-outcome.ts'
import { orderNotFound } from '../orders/order-access.ts'
import type { PaymentContext } from './context.ts'
import { PaymentAnswerLost } from './payment-provider.ts'

type Learned = (order: Order) => Decision
/** Something we have decided of which we do not know yet whether the provider has done it. */
type OpenStep = { id: string; ask: () => Promise<Learned | undefined> }

/**
 * Finishes whatever is open between the order and the provider: asks what became of an authorisation, and sees captures,
 * voids and refunds through. Whoever calls, however often, each outcome is applied once. A step whose answer is lost stays
 * open for the recovery job.
 */
export async function settlePayment(ctx: PaymentContext, orderId: string): Promise<Order> {
  const order = await ctx.orders.findById(orderId)
  if (!order) throw orderNotFound()
  return settleSteps(ctx, order, { tried: new Set(), lost: 0 })
}

/** After so many lost answers an order waits for the recovery job: its lease counts on it. */
const maxLost = 2

type Tries = { tried: Set<string>; lost: number }

async function settleSteps(ctx: PaymentContext, order: Order, { tried, lost }: Tries): Promise<Order> {
  const step = lost < maxLost ? openSteps(ctx, order).find((candidate) => !tried.has(candidate.id)) : undefined
  if (!step) return order
  const answer = await answerOf(ctx, order, step)
  const after = answer.learned ? await ctx.orders.update(order.id, answer.learned) : order
  return settleSteps(ctx, after, { tried: tried.add(step.id), lost: lost + (answer.isLost ? 1 : 0) })
}

type StepAnswer = { learned?: Learned | undefined; isLost?: boolean }

async function answerOf(ctx: PaymentContext, order: Order, step: OpenStep): Promise<StepAnswer> {
  try {
    return { learned: await step.ask() }
  } catch (error) {
    if (!(error instanceof PaymentAnswerLost)) throw error
    ctx.logger.warn({ orderId: order.id, step: step.id, err: error }, 'a payment step stays open')
    return { isLost: true }
  }
}

function openSteps(ctx: PaymentContext, order: Order): OpenStep[] {
  const payments = order.payments.flatMap((payment) => paymentStep(ctx, payment) ?? [])
  const refunds = order.refunds.filter((refund) => refund.status === 'refunding')
  return [...payments, ...refunds.map((refund) => refundStep(ctx, order, refund))]
}

function paymentStep(ctx: PaymentContext, payment: Payment): OpenStep | undefined {
  const ask = asking(ctx, payment)
  if (!ask) return undefined
  return {
    id: `${payment.status} ${payment.id}`,
    ask: async () => {
      const seen = await ask()
      return (
        seen &&
        ((current) => learnPayment(current, payment.id, seen, { now: ctx.now(), declinedHoldMs: ctx.declinedHoldMs }))
      )
    },
  }
}

function asking({ provider }: PaymentContext, payment: Payment): (() => Promise<SeenPayment | undefined>) | undefined {
  switch (payment.status) {
    case 'authorizing':
    case 'requires_action':
      return () => provider.find(payment.providerKey)
    case 'capturing':
      return () => provider.capture(payment.providerKey)
    case 'voiding':
      return () => provider.void(payment.providerKey)
    default:
      return undefined
  }
}

function refundStep(ctx: PaymentContext, order: Order, refund: Refund): OpenStep {
  const key = order.payments.find((payment) => payment.id === refund.paymentId)?.providerKey ?? ''
  return {
    id: `refunding ${refund.id}`,
    ask: async () => {
      const seen = await ctx.provider.refund({ key, refundKey: refund.id, amount: refund.amount })
      return (current) => learnRefund(current, refund.id, seen, ctx.now())
    },
  }
}
