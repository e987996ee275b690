import { createHmac, randomUUID } from 'node:crypto'
import { after } from 'node:test'
import { createDatabase, type Driver, type OpenDriver, openDriver } from '@storefleet/database'
import { createSandboxStore } from '../payments/sandbox/sandbox-store.ts'
import { signWebhook } from '../payments/webhook-signature.ts'
import { startFakeStripe } from './fake-stripe.ts'
import { type OrderServiceUnderTest, startOrderService } from './order-service-under-test.ts'

const secret = 'whsec_a-secret-of-this-test-that-is-long-enough'
/** Lost in a row: so many that the payment stays open, and is found again by a later request. */
const lostResponses = 3
/** Each day of the provider's books is compared soon after the clock of a test has passed it. */
const reconcileEveryMs = 100
const quick = {
  PAYMENT_TIMEOUT_MS: '3000',
  SANDBOX_WEBHOOK_SECRET: secret,
  // Where the provider can; the others capture all with the first parcel.
  CAPTURE_PAYMENTS: 'each-shipment',
}

/** The service with one payment provider, and what the contract needs of that provider. */
export type ProviderHarness = {
  name: string
  isLive?: boolean
  shop: OrderServiceUnderTest
  staff: string
  clock: { ms: number }
  methods: { good: string; declined?: string; atBank?: string; confirmed?: string; unconfirmed?: string }
  /**
   * The next order is paid with this method, and the response to the first or the last request for it is lost, before or after the
   * provider processed it.
   */
  loseNext?: (when: 'before' | 'after', request: 'first' | 'last') => string
  /** What the customer does at the bank or in the page. */
  complete?: (order: { id: string; nextAction: { url?: string; clientSecret?: string } }) => Promise<void>
  /** How often the provider charges for the order. */
  charges: (orderId: string) => Promise<number>
  expire?: (orderId: string) => Promise<void>
  /** What the provider has taken for the order, and what more it holds of the customer's money, in minor units. */
  booksOf?: (orderId: string) => Promise<{ takenMinor: number; heldMinor: number }>
  webhook?: (orderId: string) => SignedWebhook
  /** The customer's bank refuses the last refund. */
  failRefund?: (orderId: string) => SignedWebhook
  dispute?: (orderId: string, status: string) => Promise<SignedWebhook>
}
export type SignedWebhook = { path: string; body: string; headers: Record<string, string> }

const staffOf = (shop: OrderServiceUnderTest) => shop.host.tokenFor({ role: 'staff' })

export async function sandboxHarness(): Promise<ProviderHarness> {
  const clock = { ms: 0 }
  const now = () => new Date(Date.now() + clock.ms)
  let driver: Driver | undefined
  const open: OpenDriver = async (...given) => {
    driver = await openDriver(...given)
    return driver
  }
  const shop = await startOrderService({ settings: quick, now, reconcileEveryMs, openDriver: open })
  const webhook = (orderId: string, data: object = {}): SignedWebhook => {
    const body = JSON.stringify({ id: randomUUID(), type: 'payment.updated', data: { orderId, ...data } })
    const headers = { 'storefleet-signature': signWebhook(secret, body, now()) }
    return { path: '/api/v1/payments/webhooks/sandbox', body, headers }
  }
  return {
    ...{ name: 'sandbox', shop, staff: await staffOf(shop), clock, webhook },
    methods: {
      good: 'pm_card_visa',
      declined: 'pm_card_visa_chargeDeclined',
      atBank: 'pm_card_authenticationRequired',
      confirmed: 'pm_sandbox_confirm',
    },
    loseNext: () => 'pm_sandbox_lostAnswer',
    complete: async ({ nextAction: { url, clientSecret } }) => {
      if (clientSecret)
        return void (await shop.request('POST', '/api/v1/payments/sandbox/confirmations', { body: { clientSecret } }))
      await shop.request('POST', `${new URL(url ?? '').pathname}/approve`, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: '',
      })
    },
    charges: async () => 1,
    expire: async () => {
      clock.ms += 8 * 86_400_000
    },
    booksOf: async (orderId) => {
      const db = createDatabase(driver as Driver)
      const payment = await createSandboxStore(db).find(orderId, now())
      if (!payment) return fail(orderId)
      const takenMinor = payment.capturedMinor ?? 0
      const isHeld = payment.status === 'authorized' || (payment.status === 'captured' && !payment.isReleased)
      return { takenMinor, heldMinor: isHeld ? payment.amountMinor - takenMinor : 0 }
    },
    dispute: async (orderId, status) =>
      webhook(orderId, {
        dispute: {
          ...{ id: `dp_${orderId}`, status, reason: 'fraudulent', evidenceDueBy: null },
          amount: { amountMinor: 12_600, currency: 'USD' },
        },
      }),
  }
}

export async function stripeHarness(): Promise<ProviderHarness> {
  const clock = { ms: 0 }
  const now = () => new Date(Date.now() + clock.ms)
  const stripe = await startFakeStripe(now)
  after(stripe.close)
  const settings = {
    ...quick,
    ...{ PAYMENT_PROVIDERS: 'stripe', STRIPE_SECRET_KEY: 'sk_test_fake', STRIPE_PUBLISHABLE_KEY: 'pk_test_fake' },
    STRIPE_WEBHOOK_SECRET: `whsec_the-next-one,${secret}`,
  }
  const shop = await startOrderService({ settings, stripeUrl: stripe.url, now, reconcileEveryMs })
  const intentOf = (orderId: string) => stripe.books.intentsOf(orderId)[0] ?? fail(orderId)
  const signed = (type: string, object: object): SignedWebhook => {
    const body = JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, data: { object } })
    const seconds = Math.floor(now().getTime() / 1000)
    const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
    return { path: '/api/v1/payments/webhooks/stripe', body, headers: { 'stripe-signature': `t=${seconds},v1=${mac}` } }
  }
  return {
    ...{ name: 'stripe', shop, staff: await staffOf(shop), clock },
    methods: {
      good: 'pm_card_visa',
      declined: 'pm_card_visa_chargeDeclined',
      atBank: 'pm_card_authenticationRequired',
      confirmed: 'stripe',
      unconfirmed: 'pm_unheard_of',
    },
    loseNext: (when, request) => {
      stripe.loseNext(request === 'first' ? /^POST .*payment_intents$/ : /^POST .*confirm$/, when, lostResponses)
      return 'pm_card_visa'
    },
    complete: async ({ id }) => {
      const { id: intent, ...facts } = stripe.books.complete(intentOf(id).id, true)
      const { path, body, headers } = signed('payment_intent.amount_capturable_updated', { id: intent, ...facts })
      await shop.request('POST', path, { headers: { 'content-type': 'application/json', ...headers }, body })
    },
    charges: async (orderId) => stripe.books.intentsOf(orderId).length,
    expire: async (orderId) => void stripe.books.expire(intentOf(orderId).id),
    booksOf: async (orderId) => {
      const { amount_received: takenMinor, amount_capturable: heldMinor } = intentOf(orderId)
      return { takenMinor, heldMinor }
    },
    webhook: (orderId) =>
      signed('payment_intent.amount_capturable_updated', {
        ...{ id: 'pi_named_by_the_event', object: 'payment_intent', metadata: { orderId } },
      }),
    failRefund: (orderId) => signed('refund.failed', stripe.books.failRefund(intentOf(orderId).id)),
    dispute: async (orderId, status) =>
      signed('charge.dispute.updated', stripe.books.dispute(intentOf(orderId).id, status as 'won')),
  }
}

/** Against Stripe itself, where `STRIPE_TEST_KEY` is a test key. What only a server of ours can bring about is left out. */
export async function liveStripeHarness(secretKey: string): Promise<ProviderHarness> {
  const settings = {
    ...{ ...quick, PAYMENT_TIMEOUT_MS: '30000', PAYMENT_PROVIDERS: 'stripe', STRIPE_SECRET_KEY: secretKey },
    STRIPE_PUBLISHABLE_KEY: process.env.STRIPE_TEST_PUBLISHABLE_KEY || 'pk_test_unused',
    STRIPE_WEBHOOK_SECRET: secret,
  }
  const shop = await startOrderService({ settings })
  return {
    ...{ name: 'stripe', shop, staff: await staffOf(shop), clock: { ms: 0 }, charges: async () => 1 },
    isLive: true,
    methods: { good: 'pm_card_visa', declined: 'pm_card_visa_chargeDeclined', unconfirmed: 'pm_unheard_of' },
  }
}

export async function manualHarness(): Promise<ProviderHarness> {
  const clock = { ms: 0 }
  const now = () => new Date(Date.now() + clock.ms)
  const shop = await startOrderService({ settings: { ...quick, PAYMENT_PROVIDERS: 'manual' }, now, reconcileEveryMs })
  const staff = await staffOf(shop)
  const method = (id: string, cancelAfterDays: number | null) => ({
    ...{ id, name: id, instructions: 'Name the number of your order', countries: ['GB'], cancelAfterDays },
  })
  await shop.request('PUT', '/api/v1/store/checkout', {
    token: staff,
    headers: { 'if-match': '*' },
    body: {
      termsVersion: null,
      bankAccount: { holder: 'Shop Ltd', account: 'GB33BUKB20201555555555', bic: null, bankName: null },
      manualMethods: [method('bank-transfer', 7), method('invoice', null)],
    },
  })
  return { name: 'manual', shop, staff, clock, methods: { good: 'bank-transfer' }, charges: async () => 1 }
}

function fail(orderId: string): never {
  throw new Error(`The provider has no payment of order ${orderId}`)
}
