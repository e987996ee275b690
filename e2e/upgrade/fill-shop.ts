import { randomUUID } from 'node:crypto'
import { waitFor } from '@storefleet/test-kit'
import type { Client } from '../support/client.ts'
import type * as steps from '../support/steps.ts'

/** A shop of some version, with the steps that this version's own tests take. */
export type FillableShop = {
  readonly client: Client
  readonly steps: typeof steps
  /** Runs SQL in the database of a service, and returns its rows. */
  query(service: string, text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  /** Takes the event bus away, so that what is told waits in the outboxes. */
  cutBus(): void
  restoreBus(): void
}

type OldOrder = { id: string; number: string; email: string; accessToken: string }
type Account = { email: string; password: string; sessionToken: string; id: string }

/** What a test needs to know of a dump in order to go on with it. */
export type DumpFacts = {
  /** When the shop was ended: a restored dump is moved so far in time that this is now. */
  endedAt: string
  accounts: { ada: Account; bob: Account }
  /** An account whose email with the link to verify it was not sent yet. */
  unverified: { email: string; password: string }
  carts: { ofAda: string; ofGuest: string; ofCancelledOrder: string }
  /** What all of them bought. */
  variantId: string
  /** The key and the body of the order that is `confirmed`. */
  repeatable: { key: string; body: Record<string, unknown> }
  orders: Record<OrderState, OldOrder>
}

export type OrderState =
  | 'confirmed'
  | 'shipped'
  | 'partlyRefunded'
  | 'refunded'
  | 'cancelled'
  | 'declined'
  /** product-service has its event among its dead letters. */
  | 'parked'
  /** Confirmed; its event waits in the outbox. */
  | 'waiting'
  | 'waitingShipped'
  | 'waitingCancelled'
  /** Placed; the provider has not answered. */
  | 'pending'

const services = ['user-service', 'product-service', 'order-service', 'notification-service']

/**
 * Brings a shop into every state that an upgrade has to carry over: orders of every kind, carts, accounts, events that wait in the
 * outboxes and one that could not be handled. The shop must be ended at once afterwards, as `kill -9` does.
 */
export async function fillShop(shop: FillableShop): Promise<DumpFacts> {
  const { steps } = shop
  const admin = await steps.signInAdmin(shop.client)
  const { variantId } = await steps.createProduct(shop.client, admin.token, { stock: 100 })
  const buyer = createBuyer(shop, admin.token, variantId)

  const ada = await steps.registerCustomer(shop.client, 'ada@example.com')
  const bob = await steps.registerCustomer(shop.client, 'bob@example.com')
  const ofCancelledOrder = await buyer.fillCart(bob.token)
  const key = randomUUID()
  const body = steps.orderOf(variantId)
  const orders = {
    confirmed: await buyer.order(body, { key }),
    shipped: await buyer.shippedOrder(),
    partlyRefunded: await buyer.shippedOrder(),
    refunded: await buyer.shippedOrder(),
    cancelled: await buyer.orderCart(ofCancelledOrder, bob),
    declined: await buyer.declinedOrder(),
    waitingShipped: await buyer.order(),
    waitingCancelled: await buyer.order(),
  }
  await buyer.act(orders.partlyRefunded, 'refunds', { amount: buyer.money(1_000), reason: 'scratched' })
  await buyer.act(orders.refunded, 'refunds', { reason: 'lost on its way' })
  await buyer.act(orders.cancelled, 'cancel', { reason: 'changed my mind' })
  const ofAda = await buyer.fillCart(ada.token)
  const ofGuest = await buyer.fillCart()
  await waitUntilQuiet(shop)

  const parked = await parkOrder(shop, () => buyer.order())
  shop.cutBus()
  const unverified = { email: 'carol@example.com', password: `${randomUUID()}-Aa1` }
  const signUp = { ...unverified, name: 'Carol' }
  steps.expectStatus(await shop.client.post('/api/v1/auth/sign-up/email', signUp), 200)
  const waiting = await buyer.order()
  await buyer.act(orders.waitingShipped, 'shipments', { carrier: 'DHL', trackingNumber: 'JD0147' })
  await buyer.act(orders.waitingCancelled, 'cancel', { reason: 'changed my mind' })
  const pending = await buyer.pendingOrder()
  return {
    endedAt: new Date().toISOString(),
    accounts: { ada: accountOf(ada), bob: accountOf(bob) },
    unverified,
    carts: { ofAda, ofGuest, ofCancelledOrder },
    variantId,
    repeatable: { key, body },
    orders: { ...orders, parked, waiting, pending },
  }
}

const accountOf = ({ email, password, sessionToken, id }: steps.Person): Account => ({
  email,
  password,
  sessionToken,
  id,
})

type OrderBody = ReturnType<typeof steps.orderOf>

function createBuyer({ client, steps }: FillableShop, adminToken: string, variantId: string) {
  const asAdmin = { token: adminToken }
  const rest = (body: { id: string; number: string; accessToken: string }, email: string): OldOrder => ({
    id: body.id,
    number: body.number,
    accessToken: body.accessToken,
    email,
  })
  const order = async (body: OrderBody = steps.orderOf(variantId), options = {}): Promise<OldOrder> =>
    rest(steps.expectStatus(await client.pay('/api/v1/orders', body, options), 201).body, body.email)
  const act = async (of: OldOrder, what: string, body: unknown) => {
    const response = await client.pay(`/api/v1/orders/${of.id}/${what}`, body, asAdmin)
    if (response.status >= 300) throw new Error(`${what}: ${response.status} ${JSON.stringify(response.body)}`)
  }
  const findByEmail = async (email: string) =>
    (await client.get(`/api/v1/orders?email=${encodeURIComponent(email)}`, asAdmin)).body.items[0]

  return {
    order,
    act,
    money: (amountMinor: number) => ({ amountMinor, currency: 'USD' }),
    async shippedOrder() {
      const shipped = await order()
      const ship = () => act(shipped, 'shipments', { carrier: 'DHL', trackingNumber: 'JD0146' })
      // It is shipped once its stock is known to be taken.
      await waitFor(() => ship().then(() => true))
      return shipped
    },
    async fillCart(token?: string): Promise<string> {
      const options = token === undefined ? {} : { token }
      const cart = steps.expectStatus(await client.post('/api/v1/carts', {}, options), 201).body
      const items = `/api/v1/carts/${cart.id}/items`
      steps.expectStatus(await client.post(items, { variantId, quantity: 2 }, options), 201)
      return cart.id
    },
    async orderCart(cartId: string, { token, email }: steps.Person) {
      const { shippingAddress, shippingMethod, payment } = steps.orderOf(variantId)
      const body = { cartId, shippingAddress, shippingMethod, payment }
      return rest(steps.expectStatus(await client.pay('/api/v1/orders', body, { token }), 201).body, email)
    },
    async declinedOrder() {
      const body = steps.orderOf(variantId, { payment: { paymentMethod: 'pm_card_visa_chargeDeclined' } })
      const refusal = steps.expectStatus(await client.pay('/api/v1/orders', body), 402).body
      return rest({ ...refusal, id: refusal.orderId, number: (await findByEmail(body.email)).number }, body.email)
    },
    /** The provider is silent: the order is there, and the request for it still runs. */
    async pendingOrder() {
      const body = steps.orderOf(variantId, { payment: { paymentMethod: 'pm_sandbox_timeout' } })
      client.pay('/api/v1/orders', body).catch(() => {})
      const found = await waitFor(() => findByEmail(body.email))
      return rest({ ...found, accessToken: '' }, body.email)
    },
  }
}

async function waitUntilQuiet({ query }: FillableShop): Promise<void> {
  for (const service of services) {
    await waitFor(
      async () => {
        const [row] = await query(
          service,
          `select (select count(*) from outbox where published_at is null)
             + (select count(*) from inbox where status = 'retrying') as waiting`,
        )
        return Number(row?.waiting) === 0
      },
      { timeoutMs: 30_000 },
    )
  }
  await waitFor(async () => {
    const unsent = await query(
      'notification-service',
      `select 1 from deliveries where status not in ('sent', 'suppressed')`,
    )
    return unsent.length === 0
  })
}

/**
 * Has product-service fail on the event of an order until it gives up. The eight minutes in which it tries ten times are
 * cut short.
 */
async function parkOrder(shop: FillableShop, placeOrder: () => Promise<OldOrder>): Promise<OldOrder> {
  const { query } = shop
  shop.cutBus()
  const order = await placeOrder()
  await query('product-service', 'alter table reservations rename to reservations_away')
  shop.restoreBus()
  const isEvent = `type = 'order.confirmed' and subject = $1`
  await waitFor(
    async () => {
      const failing = await query('product-service', `select 1 from inbox where ${isEvent}`, [order.id])
      return failing.length === 1
    },
    { timeoutMs: 60_000 },
  )
  const lastTry = `update inbox set attempts = 9, next_attempt_at = now() where ${isEvent} and status = 'retrying'`
  await query('product-service', lastTry, [order.id])
  await waitFor(async () => {
    const parked = await query('product-service', `select 1 from inbox where ${isEvent} and status = 'parked'`, [
      order.id,
    ])
    return parked.length === 1
  })
  await query('product-service', 'alter table reservations_away rename to reservations')
  await waitUntilQuiet(shop)
  return order
}
