import { signWebhook } from '@storefleet/order-service/webhook-signature'
import type { Request, Response } from './network.ts'
import { reservationMs, type Shop, staffToken, webhookSecret } from './shop.ts'
import { virtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

/** What a customer wanted, what the shop told them, and what was then done with the order. */
export type Purchase = {
  email: string
  lines: { variantId: string; quantity: number }[]
  hasCode: boolean
  response?: Response
  /** To the same request with the same key, sent at the same time. */
  second?: Response
  deeds: { deed: Deed; status: number }[]
}
export type Deed =
  | 'pay'
  | 'record money'
  | 'cancel'
  | 'cancel a part'
  | 'ship'
  | 'ship a part'
  | 'refund'
  | 'refund a line'
  | 'send back'
  | 'take a parcel back'

export const discountCode = 'welcome'
/** Some customers come once what others had reserved is free again, */
const lateComersMs = 50_000
/** and some are back from their bank shortly before their reservation ends, or after it. */
const aroundExpiryMs = 20_000

const methods = [
  ...Array.from({ length: 4 }, () => 'pm_card_visa'),
  'pm_card_visa_chargeDeclined',
  'pm_card_visa_chargeDeclined',
  'pm_card_authenticationRequired',
  'pm_card_authenticationRequired',
  'pm_sandbox_timeout',
  'pm_sandbox_lostAnswer',
  'bank-transfer',
  'bank-transfer',
]
const shippingAddress = {
  name: 'Ada Lovelace',
  line1: '12 St James’s Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
}
const staffHeaders = { authorization: `Bearer ${staffToken}` }

/** Of the last one there is a single unit. */
type Offered = { variantIds: readonly string[]; lastUnitId: string }
type Wanted = { lines: Purchase['lines']; paymentMethod: string }
type Ordered = { orderId: string; accessToken: string }

/** A customer who orders, pays again, cancels, and whose order staff ship and refund; all of it by chance. */
export function createCustomers(world: World, { network, provider }: Shop, { variantIds, lastUnitId }: Offered) {
  const { chance, below, pick, newId, scheduler } = world
  const purchases: Purchase[] = []
  const send = (request: Request) => network.send('order-service', request)
  const post = (path: string, body: object, headers: Record<string, string> = {}) => {
    const keyed = { 'idempotency-key': newId(), ...headers }
    return send({ method: 'POST', path, body, headers: keyed })
  }

  const anything = (): Wanted => {
    const lines = variantIds
      .filter((_, index) => index === 0 || chance(0.4))
      .map((variantId) => ({ variantId, quantity: 1 + below(2) }))
    return { lines, paymentMethod: pick(methods) }
  }

  async function order(email: string, { lines, paymentMethod } = anything()): Promise<Purchase> {
    const purchase: Purchase = { email, lines, hasCode: chance(0.4), deeds: [] }
    purchases.push(purchase)
    const body = {
      ...{ items: lines, email, shippingAddress, shippingMethod: 'standard' },
      payment: { paymentMethod },
      ...(purchase.hasCode && { discountCodes: [discountCode] }),
    }
    const headers = { 'idempotency-key': newId() }
    const place = () => send({ method: 'POST', path: '/api/v1/orders', body, headers })
    const isImpatient = chance(0.2)
    const [response, second] = await Promise.all([place(), isImpatient ? place() : undefined])
    purchase.response = response
    if (second) purchase.second = second
    if (second) world.mark('impatient customer has one response')
    if (response?.body.code === 'out-of-stock') world.mark('sold out')
    if (response?.body.code === 'discount-not-applicable') world.mark('discount used up')
    world.note(
      `${email} is told ${response?.status} ${response?.body.code ?? response?.body.status} (order ${response?.body.id ?? response?.body.orderId ?? 'none'})`,
    )
    return purchase
  }

  async function authenticate({ body }: Response, orderId: string): Promise<void> {
    await scheduler.sleep(chance(0.4) ? aroundExpiryMs + below(15_000) : below(40_000))
    const paymentId = body.nextAction.url.split('/').at(-1)
    await provider.completeAuthentication(paymentId, chance(0.8) ? 'authorized' : 'declined')
    world.note(`the customer of ${orderId} was at the bank`)
    await Promise.all([...(chance(0.8) ? [tell(orderId)] : []), ...(chance(0.3) ? [tell(orderId)] : [])])
  }

  /** The webhook of the provider, which may come late and twice. */
  async function tell(orderId: string, longestMs = 5_000): Promise<void> {
    await scheduler.sleep(below(longestMs))
    const body = JSON.stringify({ id: newId(), type: 'payment.updated', data: { orderId } })
    const signature = signWebhook(webhookSecret, body, new Date(virtualTime.nowMs()))
    const headers = { 'content-type': 'application/json', 'storefleet-signature': signature }
    await send({ method: 'POST', path: '/api/v1/payments/webhooks/sandbox', body, headers })
  }

  async function live(email: string): Promise<void> {
    await scheduler.sleep(chance(0.6) ? below(5_000) : below(lateComersMs))
    const purchase = await order(email)
    const { status, body } = purchase.response ?? missing()
    const orderId: string | undefined = body.id ?? body.orderId
    if (orderId === undefined) return
    const its = { orderId, accessToken: body.accessToken }
    if (status === 202 && body.nextAction?.url) await authenticate({ status, body }, orderId)
    const act = async (deed: Deed) => {
      const { status, body } = await deeds[deed](its, purchase)
      purchase.deeds.push({ deed, status })
      world.note(`${email}: ${deed} is answered ${status} ${body?.code ?? body?.status} (order ${orderId})`)
    }
    if (status === 402 && chance(0.9)) await act('pay')
    const later = (probability: number, deed: Deed) =>
      chance(probability) ? [scheduler.sleep(below(20_000)).then(() => act(deed))] : []
    await Promise.all([
      ...later(0.2, 'cancel'),
      ...later(0.2, 'cancel a part'),
      ...later(0.3, 'ship a part'),
      ...later(0.4, 'ship'),
    ])
    await Promise.all([...later(0.6, 'record money'), ...later(0.3, 'refund'), ...later(0.3, 'refund a line')])
    await Promise.all([...later(0.5, 'send back'), ...later(0.4, 'take a parcel back')])
  }

  const oneUnit = [{ itemId: '1', quantity: 1 }]
  const deeds: Record<Deed, (its: Ordered, purchase: Purchase) => Promise<Response>> = {
    pay: ({ orderId, accessToken }) =>
      post(
        `/api/v1/orders/${orderId}/payments`,
        { payment: { paymentMethod: pick(methods) } },
        { 'x-order-access-token': accessToken },
      ),
    cancel: ({ orderId, accessToken }) =>
      post(`/api/v1/orders/${orderId}/cancel`, {}, { 'x-order-access-token': accessToken }),
    'cancel a part': ({ orderId, accessToken }) =>
      post(`/api/v1/orders/${orderId}/cancellations`, { lines: oneUnit }, { 'x-order-access-token': accessToken }),
    'record money': async ({ orderId }) => {
      const { body } = await send({ method: 'GET', path: `/api/v1/orders/${orderId}`, headers: staffHeaders })
      const { id, amount, provider } = body.payment
      if (provider !== 'manual') return { status: 409, body: {} }
      const received = { amount, receivedOn: '2027-01-01' }
      const response = await post(`/api/v1/orders/${orderId}/payments/${id}/record`, received, staffHeaders)
      if (response.status === 200) world.mark('manual payment recorded')
      return response
    },
    'send back': async ({ orderId, accessToken }) => {
      const lines = [{ itemId: '1', quantity: 1, reason: 'damaged' }]
      const headers = { 'x-order-access-token': accessToken }
      const asked = await post(`/api/v1/orders/${orderId}/returns`, { lines }, headers)
      if (asked.status !== 201) return asked
      const path = `/api/v1/returns/${asked.body.id}`
      const staff = { method: 'POST', headers: staffHeaders } as const
      await send({ ...staff, path: `${path}/approve`, body: {} })
      await scheduler.sleep(below(10_000))
      await send({ ...staff, path: `${path}/receive` })
      const found = [{ itemId: '1', accepted: 1, condition: 'damaged', restock: below(2) }]
      await send({ ...staff, path: `${path}/inspect`, body: { lines: found } })
      return post(`${path}/refund`, {}, staffHeaders)
    },
    'take a parcel back': async ({ orderId, accessToken }) => {
      const { body } = await send({ method: 'GET', path: `/api/v1/orders/${orderId}`, headers: staffHeaders })
      const parcel = body.shipments.at(-1)
      if (!parcel) return { status: 409, body: {} }
      const path = `/api/v1/orders/${orderId}/shipments/${parcel.id}/cancel`
      const response = await send({ method: 'POST', path, body: {}, headers: staffHeaders })
      if (response.status !== 200 || chance(0.5)) return response
      return post(`/api/v1/orders/${orderId}/cancel`, {}, { 'x-order-access-token': accessToken })
    },
    ship: async ({ orderId }) => {
      if (chance(0.15)) await provider.endAuthorizations(orderId)
      return post(`/api/v1/orders/${orderId}/shipments`, { carrier: 'DHL' }, staffHeaders)
    },
    'ship a part': ({ orderId }) => post(`/api/v1/orders/${orderId}/shipments`, { lines: oneUnit }, staffHeaders),
    refund: ({ orderId }) =>
      post(
        `/api/v1/orders/${orderId}/refunds`,
        { amount: { amountMinor: 100 + below(400), currency: 'USD' }, reason: 'damaged' },
        staffHeaders,
      ),
    'refund a line': ({ orderId }, { lines: [first] }) =>
      post(
        `/api/v1/orders/${orderId}/refunds`,
        {
          ...{ lines: oneUnit, reason: 'came back' },
          restock: [{ variantId: first?.variantId, quantity: 1 }],
        },
        staffHeaders,
      ),
  }

  /** The last unit of a variant is paid for shortly before its reservation ends, and others wait for it to be free. */
  async function raceForLastUnit(): Promise<void> {
    const lines = [{ variantId: lastUnitId, quantity: 1 }]
    const payAtTheLastMoment = async () => {
      const { response } = await order('late-payer@example.com', {
        lines,
        paymentMethod: 'pm_card_authenticationRequired',
      })
      if (!response?.body.nextAction?.url) return
      // What must be paid by then is still held for a quarter of the time.
      const lastMomentMs = Date.parse(response.body.payableUntil) + below(reservationMs / 4)
      await scheduler.sleep(Math.max(1, lastMomentMs - virtualTime.nowMs()))
      await provider.completeAuthentication(response.body.nextAction.url.split('/').at(-1), 'authorized')
      await tell(response.body.id, 500)
    }
    const waitForIt = async () => {
      await scheduler.sleep(reservationMs)
      for (let attempt = 1; attempt <= 20; attempt++) {
        const { response } = await order(`waiting-${attempt}@example.com`, { lines, paymentMethod: 'pm_card_visa' })
        if (response?.status !== 409) return
        await scheduler.sleep(1_000)
      }
    }
    await Promise.all([payAtTheLastMoment(), waitForIt()])
  }

  return { live, raceForLastUnit, purchases }
}

function missing(): never {
  throw new Error('There is no response')
}
