import type Stripe from 'stripe'

/** Members that Stripe's fixtures have and the types of its client leave out. */
type Unlisted = Record<string, unknown>

const created = 1_795_780_800
let count = 0
const newId = (prefix: string) => `${prefix}_fake${String(++count).padStart(20, '0')}`

type IntentFacts = Pick<
  Stripe.PaymentIntent,
  'amount' | 'currency' | 'metadata' | 'payment_method' | 'status' | 'capture_method'
>

/** A PaymentIntent with every member that Stripe's API gives one. */
export function intentObject(facts: IntentFacts): Stripe.PaymentIntent & Unlisted {
  const id = newId('pi')
  return {
    ...{ id, object: 'payment_intent', created, livemode: false, ...facts },
    ...{ amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0, application: null },
    ...{ application_fee_amount: null, automatic_payment_methods: { enabled: true }, canceled_at: null },
    ...{ cancellation_reason: null, client_secret: `${id}_secret_fake`, confirmation_method: 'automatic' },
    ...{ customer: null, customer_account: null, description: null, excluded_payment_method_types: null },
    ...{ last_payment_error: null, latest_charge: null, managed_payments: { enabled: false }, next_action: null },
    ...{ on_behalf_of: null, payment_method_configuration_details: null, payment_method_options: {} },
    ...{ payment_method_types: ['card'], processing: null, receipt_email: null, review: null, source: null },
    ...{ setup_future_usage: null, shipping: null, statement_descriptor: null, statement_descriptor_suffix: null },
    ...{ transfer_data: null, transfer_group: null },
  } as Stripe.PaymentIntent & Unlisted
}

export function refundObject(
  facts: Pick<Stripe.Refund, 'amount' | 'currency' | 'metadata' | 'payment_intent' | 'status'>,
): Stripe.Refund & Unlisted {
  return {
    ...{ id: newId('re'), object: 'refund', created, balance_transaction: null, charge: null, ...facts },
    ...{ destination_details: { card: { type: 'refund' }, type: 'card' }, reason: null, receipt_number: null },
    ...{ source_transfer_reversal: null, transfer_reversal: null, customer: null, customer_account: null },
    ...{ payment_method: null },
  } as Stripe.Refund & Unlisted
}

export function disputeObject(
  facts: Pick<Stripe.Dispute, 'amount' | 'currency' | 'payment_intent' | 'reason' | 'status'> & { dueBy: number },
): Stripe.Dispute & Unlisted {
  const { dueBy, ...rest } = facts
  return {
    ...{ id: newId('dp'), object: 'dispute', created, livemode: false, metadata: {}, balance_transactions: [] },
    ...{ charge: newId('ch'), enhanced_eligibility_types: [], evidence: {}, is_charge_refundable: false, ...rest },
    evidence_details: {
      due_by: dueBy,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    payment_method_details: {
      type: 'card',
      card: { brand: 'visa', case_type: 'chargeback', network: 'visa', network_reason_code: '10.4' },
    },
  } as unknown as Stripe.Dispute & Unlisted
}

type ChargeFacts = Pick<Stripe.Charge, 'amount' | 'currency' | 'metadata' | 'payment_intent'> & {
  captureBefore: number
}

/** An authorised charge. */
export function chargeObject({ captureBefore, ...facts }: ChargeFacts): Stripe.Charge & Unlisted {
  return {
    ...{ id: newId('ch'), object: 'charge', created, livemode: false, ...facts },
    ...{ amount_captured: 0, amount_refunded: 0, application: null, application_fee: null },
    ...{ application_fee_amount: null, balance_transaction: null, billing_details: {}, captured: false },
    ...{ calculated_statement_descriptor: null, customer: null, description: null, disputed: false },
    ...{ failure_balance_transaction: null, failure_code: null, failure_message: null, fraud_details: {} },
    ...{ on_behalf_of: null, outcome: null, paid: true, payment_method: null },
    ...{ receipt_email: null, receipt_number: null },
    payment_method_details: { type: 'card', card: { brand: 'visa', capture_before: captureBefore } },
    ...{ receipt_url: null, refunded: false, refunds: { object: 'list', data: [], has_more: false, url: '' } },
    ...{ review: null, shipping: null, source: null, source_transfer: null, statement_descriptor: null },
    ...{ statement_descriptor_suffix: null, status: 'succeeded', transfer_data: null, transfer_group: null },
  } as unknown as Stripe.Charge & Unlisted
}

type TransactionFacts = Pick<Stripe.BalanceTransaction, 'amount' | 'currency' | 'type' | 'created' | 'source'>

/** Money that moved on the account. */
export function balanceTransactionObject(facts: TransactionFacts): Stripe.BalanceTransaction & Unlisted {
  return {
    ...{ id: newId('txn'), object: 'balance_transaction', ...facts, net: facts.amount },
    ...{ available_on: facts.created, balance_type: 'payments', description: null, exchange_rate: null },
    ...{ fee: 0, fee_details: [], reporting_category: facts.type, status: 'available' },
  } as Stripe.BalanceTransaction & Unlisted
}

export function eventObject(type: string, object: object): Unlisted {
  return {
    ...{ id: newId('evt'), object: 'event', api_version: null, created, livemode: false, pending_webhooks: 1 },
    ...{ type, data: { object }, request: { id: null, idempotency_key: null } },
  }
}
