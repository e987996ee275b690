import type Stripe from 'stripe'
import { balanceTransactionObject, chargeObject, disputeObject, intentObject, refundObject } from './stripe-objects.ts'

type ErrorBody = { type: string; code?: string; decline_code?: string; message: string; payment_intent?: object }

export class FakeStripeError extends Error {
  readonly status: number
  readonly body: ErrorBody
  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

/** Stripe's test ids of payment methods: https://docs.stripe.com/testing */
const declines: Record<string, string> = {
  pm_card_visa_chargeDeclined: 'generic_decline',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'insufficient_funds',
}
const authorizationSeconds = 7 * 86_400

export type FakeStripeBooks = ReturnType<typeof createFakeStripeBooks>

/** What Stripe knows of payments, refunds and disputes. */
export function createFakeStripeBooks(now: () => Date) {
  const intents = new Map<string, Stripe.PaymentIntent>()
  const refunds = new Map<string, Stripe.Refund>()
  const disputes = new Map<string, Stripe.Dispute>()
  const transactions: Stripe.BalanceTransaction[] = []
  const seconds = () => Math.floor(now().getTime() / 1000)

  const intentOf = (id: string): Stripe.PaymentIntent => {
    const intent = intents.get(id)
    if (!intent) throw missing(`No such payment_intent: '${id}'`)
    return intent
  }
  const change = (intent: Stripe.PaymentIntent, changes: Partial<Stripe.PaymentIntent>) => {
    const next = { ...intent, ...changes }
    intents.set(intent.id, next)
    return next
  }
  const authorize = (intent: Stripe.PaymentIntent) =>
    change(intent, {
      ...{ status: 'requires_capture', amount_capturable: intent.amount, next_action: null },
      latest_charge: chargeObject({
        ...{ amount: intent.amount, currency: intent.currency, metadata: intent.metadata, payment_intent: intent.id },
        captureBefore: seconds() + authorizationSeconds,
      }),
    })
  /** Newest first, as Stripe lists them. */
  const move = (
    type: Stripe.BalanceTransaction['type'],
    source: Stripe.Charge | Stripe.Refund | null,
    amount: number,
    currency = source?.currency ?? 'usd',
  ) => void transactions.unshift(balanceTransactionObject({ type, source, amount, currency, created: seconds() }))

  function create(params: Record<string, string>) {
    const paymentMethod = params.payment_method ?? null
    const amount = Number(params.amount)
    if (amount < 50) throw invalid('amount_too_small', 'Amount must convert to at least 50 cents')
    if (paymentMethod === 'pm_unheard_of') throw missing(`No such PaymentMethod: '${paymentMethod}'`)
    const intent = intentObject({
      ...{ amount, currency: params.currency ?? '', payment_method: paymentMethod, capture_method: 'manual' },
      metadata: { orderId: params['metadata[orderId]'] ?? '', key: params['metadata[key]'] ?? '' },
      status: paymentMethod === null ? 'requires_payment_method' : 'requires_confirmation',
    })
    intents.set(intent.id, intent)
    return intent
  }

  function confirm(id: string, params: Record<string, string>) {
    const intent = intentOf(id)
    if (intent.status !== 'requires_confirmation') throw unexpectedState(intent)
    const method = String(intent.payment_method)
    const declineCode = declines[method]
    if (declineCode) throw declined(change(intent, lastError(declineCode)), declineCode)
    if (method !== 'pm_card_authenticationRequired') return authorize(intent)
    const url = `https://hooks.stripe.com/3d_secure/${id}`
    return change(intent, {
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { url, return_url: params.return_url ?? null } },
    })
  }

  function capture(id: string, params: Record<string, string>) {
    const intent = intentOf(id)
    if (intent.status !== 'requires_capture') throw unexpectedState(intent)
    const amount = Number(params.amount_to_capture ?? intent.amount)
    if (amount > intent.amount) throw invalid('amount_too_large', 'The amount is larger than what can be captured')
    const charge = { ...(intent.latest_charge as Stripe.Charge), captured: true, amount_captured: amount }
    move('charge', charge, amount)
    return change(intent, {
      ...{ status: 'succeeded', amount_capturable: 0, amount_received: amount, latest_charge: charge },
    })
  }

  function cancel(id: string) {
    const intent = intentOf(id)
    if (intent.status === 'succeeded' || intent.status === 'canceled') throw unexpectedState(intent)
    return change(intent, { status: 'canceled', amount_capturable: 0, canceled_at: seconds() })
  }

  function refund(params: Record<string, string>) {
    const { id, amount_received, currency } = intentOf(params.payment_intent ?? '')
    const amount = Number(params.amount)
    const earlier = [...refunds.values()].filter((each) => each.payment_intent === id && each.status !== 'failed')
    const left = amount_received - earlier.reduce((sum, each) => sum + each.amount, 0)
    if (amount > left) throw invalid('charge_already_refunded', 'The charge has less left to refund')
    const made = refundObject({
      ...{ amount, currency, payment_intent: id, status: 'succeeded' },
      metadata: { refundId: params['metadata[refundId]'] ?? '' },
    })
    refunds.set(made.id, made)
    move('refund', made, -amount)
    return made
  }

  function listTransactions(params: Record<string, string>) {
    if (params['expand[0]'] !== 'data.source') throw invalid('parameter_unknown', 'Only with their sources')
    const [from, to] = [Number(params['created[gte]']), Number(params['created[lt]'])]
    const found = transactions.filter(({ created }) => created >= from && created < to)
    const start = found.findIndex(({ id }) => id === params.starting_after) + 1
    const data = found.slice(start, start + Number(params.limit))
    return { object: 'list', url: '/v1/balance_transactions', has_more: start + data.length < found.length, data }
  }

  return {
    handle(request: string, params: Record<string, string>): object {
      const [, verb, id = ''] = /^(\w+ [^ ]*?)(?:\/((?:pi|dp|re)_\w+).*)?$/.exec(request) ?? []
      const step = request.split('/').at(-1)
      if (request === 'POST /v1/payment_intents') return create(params)
      if (request === 'POST /v1/refunds') return refund(params)
      if (request === 'GET /v1/balance_transactions') return listTransactions(params)
      if (verb === 'GET /v1/payment_intents') return intentOf(id)
      if (verb === 'GET /v1/refunds') return refunds.get(id) ?? raise(missing(`No such refund: '${id}'`))
      if (verb === 'GET /v1/disputes') return disputes.get(id) ?? raise(missing(`No such dispute: '${id}'`))
      if (step === 'confirm') return confirm(id, params)
      if (step === 'capture') return capture(id, params)
      if (step === 'cancel') return cancel(id)
      throw new FakeStripeError(404, {
        type: 'invalid_request_error',
        message: `Unrecognized request URL (${request})`,
      })
    },

    /** Money moves on the account, in its own currency. */
    move,

    intentsOf: (orderId: string) => [...intents.values()].filter(({ metadata }) => metadata.orderId === orderId),

    /** What the customer does at their bank or in Stripe's form. */
    complete: (id: string, isApproved: boolean) =>
      isApproved ? authorize(intentOf(id)) : change(intentOf(id), lastError('authentication_failed')),

    /** The authorisation ends, as it does after a week. */
    expire: (id: string) =>
      change(intentOf(id), { status: 'canceled', cancellation_reason: 'automatic', amount_capturable: 0 }),

    /** The customer's bank refuses the last refund of a payment, days later. */
    failRefund(intentId: string) {
      const made = [...refunds.values()].findLast(({ payment_intent }) => payment_intent === intentId)
      if (!made) throw missing(`No refund of ${intentId}`)
      const failed = { ...made, status: 'failed' }
      refunds.set(made.id, failed)
      move('refund_failure', failed, made.amount)
      return failed
    },

    dispute(id: string, status: Stripe.Dispute.Status = 'needs_response') {
      const { amount_received: amount, currency } = intentOf(id)
      const known = [...disputes.values()].find(({ payment_intent }) => payment_intent === id)
      const facts = { amount, currency, payment_intent: id, reason: 'fraudulent', status, dueBy: seconds() + 86_400 }
      const dispute = known ? { ...known, status } : disputeObject(facts)
      disputes.set(dispute.id, dispute)
      return dispute
    },
  }
}

const lastError = (declineCode: string): Partial<Stripe.PaymentIntent> => ({
  status: 'requires_payment_method',
  last_payment_error: {
    ...{ type: 'card_error', code: 'card_declined', decline_code: declineCode, message: 'Your card was declined.' },
  } as Stripe.PaymentIntent.LastPaymentError,
})

const declined = (intent: Stripe.PaymentIntent, declineCode: string) =>
  new FakeStripeError(402, {
    ...{ type: 'card_error', code: 'card_declined', decline_code: declineCode, message: 'Your card was declined.' },
    payment_intent: intent,
  })
const invalid = (code: string, message: string) =>
  new FakeStripeError(400, { type: 'invalid_request_error', code, message })
const missing = (message: string) =>
  new FakeStripeError(404, { type: 'invalid_request_error', code: 'resource_missing', message })
const unexpectedState = (intent: Stripe.PaymentIntent) =>
  new FakeStripeError(400, {
    ...{ type: 'invalid_request_error', code: 'payment_intent_unexpected_state' },
    ...{ message: `This PaymentIntent has the status ${intent.status}`, payment_intent: intent },
  })

function raise(error: Error): never {
  throw error
}
