import { invalid, unauthenticated } from '@storefleet/contracts'
import type Stripe from 'stripe'
import type { Dispute } from '../../orders/domain/dispute.ts'
import type { ProviderEvent } from '../receive-webhook.ts'
import { fromStripeAmount } from './stripe-amounts.ts'
import { ask, type StripeClient } from './stripe-client.ts'

/** A signature older than this may be a replay. */
const toleranceSeconds = 300
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Received = { body: string; signature: string | string[] | undefined; now: Date }

/** Returns the event of a webhook. Throws 401 `invalid-signature` and 400 `invalid-event`. */
export function readStripeEvent(client: StripeClient, secrets: readonly string[], received: Received): Stripe.Event {
  const { body, signature, now } = received
  const header = typeof signature === 'string' ? signature : ''
  for (const secret of secrets) {
    try {
      return client.webhooks.constructEvent(body, header, secret, toleranceSeconds, undefined, now.getTime())
    } catch (error) {
      if (error instanceof SyntaxError) throw invalid('invalid-event', 'The body is not an event of Stripe')
      // Signed with another secret, perhaps the former one.
    }
  }
  throw unauthenticated('invalid-signature', 'The signature does not match the body, or is too old')
}

type StripeObject = {
  object?: string
  id?: string
  metadata?: Record<string, string> | null
  payment_intent?: string | { id: string } | null
}

/**
 * Returns what an event is about; undefined for one that is of no payment. A dispute or a refund is read from Stripe as it is now, since
 * events may come in any order.
 */
export async function providerEventOf(
  client: StripeClient,
  { id, data }: Stripe.Event,
): Promise<ProviderEvent | undefined> {
  const object = (data?.object ?? {}) as StripeObject
  const event = { provider: 'stripe', id: String(id) }
  if (object.object === 'payment_intent') {
    const orderId = object.metadata?.orderId ?? ''
    return uuid.test(orderId) ? { ...event, orderId } : undefined
  }
  const { payment_intent: intent } = object
  const reference = typeof intent === 'object' ? intent?.id : intent
  if (!reference) return undefined
  if (object.object === 'refund' && object.id) {
    return { ...event, reference, failedRefundId: await failedRefundOf(client, object.id) }
  }
  if (object.object !== 'dispute' || !object.id) return { ...event, reference }
  const { id: disputeId } = object
  const dispute = await ask(() => client.disputes.retrieve(disputeId))
  return { ...event, reference, dispute: toDispute(dispute) }
}

/** The id here of a refund that failed, as Stripe says it now; undefined for one that did not, or that was made elsewhere. */
async function failedRefundOf(client: StripeClient, id: string): Promise<string | undefined> {
  const { status, metadata } = await ask(() => client.refunds.retrieve(id))
  const refundId = metadata?.refundId ?? ''
  const hasFailed = status === 'failed' || status === 'canceled'
  return hasFailed && uuid.test(refundId) ? refundId : undefined
}

const toDispute = ({ id, status, reason, amount, currency, evidence_details }: Stripe.Dispute): Dispute => ({
  ...{ id, status, reason, amount: fromStripeAmount({ amount, currency }) },
  evidenceDueBy: evidence_details.due_by === null ? null : new Date(evidence_details.due_by * 1000).toISOString(),
})
