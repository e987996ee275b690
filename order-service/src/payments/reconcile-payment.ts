import { type Decision, type Order, orderNotFound, type Payment, type Refund } from '../orders/domain/order.ts'
import { applyProviderStatus, type ProviderPaymentState } from '../orders/domain/payment-outcome.ts'
import { applyRefundStatus } from '../orders/domain/refund-outcome.ts'
import { applyRelease } from '../orders/domain/release.ts'
import { preparedShipment } from '../orders/domain/shipment.ts'
import type { PaymentContext } from './context.ts'
import { ProviderResponseLost } from './payment-provider.ts'
import { providerPaymentOf } from './provider-payment.ts'

type ApplyOutcome = (order: Order) => Decision
/** A step that is recorded and of which it is unknown whether the provider has done it. */
type OpenStep = { id: string; ask: () => Promise<ApplyOutcome | undefined> }

/**
 * Finishes every open step between the order and the provider: reads the status of an authorisation, and completes captures,
 * voids and refunds. Safe to repeat: each outcome is applied once. A step whose response is lost stays open for the recovery job.
 */
export async function reconcilePayment(ctx: PaymentContext, orderId: string): Promise<Order> {
  const order = await ctx.orders.findById(orderId)
  if (!order) throw orderNotFound()
  return reconcileSteps(ctx, order, { tried: new Set(), lost: 0 })
}

/** After this many lost responses an order waits for the recovery job: its lease allows for no more. */
const maxLost = 2

type Tries = { tried: Set<string>; lost: number }

async function reconcileSteps(ctx: PaymentContext, order: Order, { tried, lost }: Tries): Promise<Order> {
  const step = lost < maxLost ? openSteps(ctx, order).find((candidate) => !tried.has(candidate.id)) : undefined
  if (!step) return order
  const { apply, isLost } = await resultOf(ctx, order, step)
  const after = apply ? await ctx.orders.update(order.id, apply) : order
  return reconcileSteps(ctx, after, { tried: tried.add(step.id), lost: lost + (isLost ? 1 : 0) })
}

type StepResult = { apply?: ApplyOutcome | undefined; isLost?: boolean }

async function resultOf(ctx: PaymentContext, order: Order, step: OpenStep): Promise<StepResult> {
  try {
    return { apply: await step.ask() }
  } catch (error) {
    if (!(error instanceof ProviderResponseLost)) throw error
    ctx.logger.warn({ orderId: order.id, step: step.id, err: error }, 'a payment step stays open')
    return { isLost: true }
  }
}

function openSteps(ctx: PaymentContext, order: Order): OpenStep[] {
  const payments = order.payments.flatMap((payment) => paymentStep(ctx, order, payment) ?? [])
  const refunds = order.refunds.filter((refund) => refund.status === 'refunding')
  const releases = order.payments.filter(({ release }) => release === 'releasing')
  return [
    ...payments,
    ...refunds.map((refund) => refundStep(ctx, order, refund)),
    ...releases.map((payment) => releaseStep(ctx, order, payment)),
  ]
}

function paymentStep(ctx: PaymentContext, order: Order, payment: Payment): OpenStep | undefined {
  const ask = providerCallFor(ctx, order, payment)
  if (!ask) return undefined
  return {
    id: `${payment.status} ${payment.id}`,
    ask: async () => {
      const state = await ask()
      const { declinedHoldMs } = ctx
      return state && ((current) => applyProviderStatus(current, payment.id, state, { now: ctx.now(), declinedHoldMs }))
    },
  }
}

function providerCallFor(
  ctx: PaymentContext,
  order: Order,
  payment: Payment,
): (() => Promise<ProviderPaymentState | undefined>) | undefined {
  const { providers } = ctx
  const asked = providerPaymentOf(ctx, order, payment)
  switch (payment.status) {
    case 'authorizing':
    case 'requires_action':
      return () => providers.find(asked)
    case 'capturing':
      return () => providers.capture({ ...asked, ...captureOf(order, payment) })
    case 'voiding':
      return () => providers.void(asked)
    default:
      return undefined
  }
}

/** The shipment that is being prepared waits for its capture. */
function captureOf(order: Order, payment: Payment) {
  const shipment = preparedShipment(order)
  const { amount, isFinal } = shipment?.capture ?? { amount: payment.amount, isFinal: true }
  return { captureKey: shipment?.id ?? payment.id, captureAmount: amount, isFinal }
}

/** Voiding a captured payment gives up its rest alone: what is captured stays captured. */
const releaseStep = (ctx: PaymentContext, order: Order, payment: Payment): OpenStep => ({
  id: `releasing ${payment.id}`,
  ask: async () => {
    await ctx.providers.void(providerPaymentOf(ctx, order, payment))
    return (current) => applyRelease(current, payment.id, ctx.now())
  },
})

function refundStep(ctx: PaymentContext, order: Order, refund: Refund): OpenStep {
  const payment = order.payments.find(({ id }) => id === refund.paymentId)
  if (!payment) throw new Error(`Refund ${refund.id} is of no payment of order ${order.id}`)
  const asked = providerPaymentOf(ctx, order, payment)
  return {
    id: `refunding ${refund.id}`,
    ask: async () => {
      const result = await ctx.providers.refund({ ...asked, refundKey: refund.id, refundAmount: refund.amount })
      return (current) => applyRefundStatus(current, refund.id, result, ctx.now())
    },
  }
}
