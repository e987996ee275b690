import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { reservationExpired, reservationLost } from '@storefleet/contracts'
import { waitFor } from '@storefleet/test-kit'
import { payWith } from '../testing/order-request.ts'
import { type OrderServiceUnderTest, startOrderService } from '../testing/order-service-under-test.ts'
import { signWebhook } from './webhook-signature.ts'

const webhookSecret = 'a-secret-of-this-test-that-is-long-enough'
let clockMs = 0
let shop: OrderServiceUnderTest
before(async () => {
  shop = await startOrderService({
    settings: {
      PAYMENT_TIMEOUT_MS: '3000',
      SANDBOX_WEBHOOK_SECRET: webhookSecret,
      RECOVERY_EVERY_MS: '50',
      RECOVERY_AFTER_MS: '100',
    },
    now: () => new Date(Date.now() + clockMs),
  })
})

type Placed = { id: string; accessToken: string; nextAction: { url: string } }
const read = async ({ id, accessToken }: Pick<Placed, 'id' | 'accessToken'>) =>
  (await shop.request('GET', `/api/v1/orders/${id}?accessToken=${accessToken}`)).body

describe('paying again after a decline', () => {
  const declined = async () => {
    const { body } = await shop.placeOrder(payWith('pm_card_visa_chargeDeclined'))
    return { id: body.orderId as string, accessToken: body.accessToken as string }
  }
  const pay = ({ id, accessToken }: { id: string; accessToken: string }, paymentMethod: string, key?: string) =>
    shop.post(`/api/v1/orders/${id}/payments?accessToken=${accessToken}`, payWith(paymentMethod), { key })

  test('when the next card is good, then the order is confirmed', async () => {
    const { status, body } = await pay(await declined(), 'pm_card_visa')
    assert.deepEqual([status, body.status, body.payment.attempt], [201, 'confirmed', 2])
  })

  test('when the next card is declined too, then it is 402, and a third may succeed', async () => {
    const order = await declined()
    const second = await pay(order, 'pm_card_visa_chargeDeclinedInsufficientFunds')
    const third = await pay(order, 'pm_card_visa')

    assert.deepEqual([second.status, second.body.declineCode, third.status], [402, 'insufficient_funds', 201])
  })

  test('when it is sent many times at once, then it is paid once', async () => {
    const order = await declined()
    const key = randomUUID()
    const same = await Promise.all(Array.from({ length: 5 }, () => pay(order, 'pm_card_visa', key)))
    const other = await pay(order, 'pm_card_visa')

    assert.deepEqual(
      same.map(({ status }) => status),
      [201, 201, 201, 201, 201],
    )
    assert.deepEqual([other.status, other.body.code], [409, 'order-not-payable'])
  })

  test('when different payments are sent at once, then one is made', async () => {
    const order = await declined()
    const responses = await Promise.all(Array.from({ length: 5 }, () => pay(order, 'pm_card_visa')))

    assert.deepEqual(responses.map(({ status }) => status).sort(), [201, 409, 409, 409, 409])
  })

  test('when the card number is sent or the method unknown, then it is refused', async () => {
    const order = await declined()
    assert.equal((await pay(order, '4242424242424242')).body.code, 'card-number-refused')
    assert.equal((await pay(order, 'pm_unheard_of')).body.code, 'unknown-payment-method')
  })
})

describe('the sandbox bank', () => {
  const waiting = async () => (await shop.placeOrder(payWith('pm_card_authenticationRequired'))).body as Placed
  const pathOf = ({ nextAction }: Placed) => new URL(nextAction.url).pathname
  const submitAtBank = (order: Placed, verb: string) =>
    shop.request('POST', `${pathOf(order)}/${verb}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    })

  test('when the customer opens it, then it asks for the amount', async () => {
    const page = await shop.request('GET', pathOf(await waiting()))
    assert.match(page.headers.get('content-type') ?? '', /text\/html/)
    assert.match(page.body, /\$126\.00/)
  })

  test('when the customer approves, then they are sent back to a confirmed order', async () => {
    const order = await waiting()
    const { status, headers } = await submitAtBank(order, 'approve')

    assert.equal(status, 303)
    assert.ok(headers.get('location')?.endsWith(`/api/v1/orders/${order.id}`))
    assert.equal((await read(order)).status, 'confirmed')
  })

  test('when the customer declines, then the order waits for another payment', async () => {
    const order = await waiting()
    await submitAtBank(order, 'decline')
    await submitAtBank(order, 'approve')

    const { status, payment } = await read(order)
    assert.deepEqual([status, payment.declineCode], ['payment_failed', 'authentication_failed'])
  })

  test('when the customer pays with another card instead, then the first payment is given up', async () => {
    const order = await waiting()
    const { status } = await shop.post(
      `/api/v1/orders/${order.id}/payments?accessToken=${order.accessToken}`,
      payWith('pm_card_visa'),
    )
    await submitAtBank(order, 'approve')

    assert.equal(status, 201)
    assert.match((await shop.request('GET', pathOf(order))).body, /does not wait/)
  })

  test('when there is no such payment, then it is 404', async () => {
    assert.equal((await shop.request('GET', `/api/v1/payments/sandbox/${randomUUID()}`)).status, 404)
    assert.equal((await shop.request('POST', `/api/v1/payments/sandbox/${randomUUID()}/approve`)).status, 404)
  })
})

describe('the provider’s webhook', () => {
  const send = (body: string, signature?: string) =>
    shop.request('POST', '/api/v1/payments/webhooks/sandbox', {
      headers: {
        'content-type': 'application/json',
        ...(signature !== undefined && { 'storefleet-signature': signature }),
      },
      body,
    })
  const eventOf = (orderId: string, id: string = randomUUID()) =>
    JSON.stringify({ id, type: 'payment.updated', data: { orderId } })

  test('when it is signed, then it takes effect, also when it comes twice', async () => {
    const { body: order } = await shop.placeOrder(payWith('pm_sandbox_timeout'))
    const body = eventOf(order.id)
    const signature = signWebhook(webhookSecret, body, new Date(Date.now() + clockMs))
    const first = await send(body, signature)
    const second = await send(body, signature)

    assert.deepEqual([first.status, second.status], [200, 200])
    assert.equal((await read(order)).status, 'confirmed')
  })

  test('when it is not signed, signed by another, for another body or long ago, then it is 401', async () => {
    const body = eventOf(randomUUID())
    const now = new Date(Date.now() + clockMs)
    for (const signature of [
      undefined,
      '',
      't=1,v1=00',
      signWebhook('another secret', body, now),
      signWebhook(webhookSecret, `${body} `, now),
      signWebhook(webhookSecret, body, new Date(now.getTime() - 301_000)),
    ]) {
      assert.equal((await send(body, signature)).status, 401)
    }
  })

  test('when it names no order of ours, then it is taken, and when it is no event, refused', async () => {
    const signed = (body: string) => send(body, signWebhook(webhookSecret, body, new Date(Date.now() + clockMs)))
    assert.equal((await signed(eventOf(randomUUID()))).status, 200)
    for (const body of ['', 'null', '{}', '{"id":1}', '[', '{"id":"a","type":"b","data":{"orderId":"\' or 1=1"}}']) {
      assert.equal((await signed(body)).status, 400, body)
    }
  })
})

describe('what the catalogue says of a reservation', () => {
  const place = async (method = 'pm_card_visa') => {
    const { body } = await shop.placeOrder(payWith(method))
    return { id: (body.id ?? body.orderId) as string, accessToken: body.accessToken as string }
  }

  test('when it is lost, twice, then the confirmed order is cancelled and its payment voided, once', async () => {
    const order = await place()
    const event = await shop.host.deliver(reservationLost(order.id, { reservationId: order.id }))
    await shop.host.deliver(event)
    await shop.host.deliver(reservationLost(order.id, { reservationId: order.id }))

    const { status, cancellationReason } = await waitFor(async () => {
      const current = await read(order)
      return current.payment.status === 'voided' && current
    })
    assert.deepEqual([status, cancellationReason], ['cancelled', 'out-of-stock'])
    const published = shop.host.capturedEvents.filter(
      ({ subject, type }) => subject === order.id && type === 'order.cancelled',
    )
    assert.equal(published.length, 1)
  })

  test('when it has expired, then an unpaid order is cancelled, and a confirmed one is not', async () => {
    const unpaid = await place('pm_card_visa_chargeDeclined')
    const paid = await place()
    await shop.host.deliver(reservationExpired(unpaid.id, { reservationId: unpaid.id }))
    await shop.host.deliver(reservationExpired(paid.id, { reservationId: paid.id }))
    assert.equal((await read(unpaid)).status, 'payment_failed')

    clockMs += 15 * 60_000
    await shop.host.deliver(reservationExpired(unpaid.id, { reservationId: unpaid.id }))

    await waitFor(async () => (await read(unpaid)).status === 'cancelled')
    assert.equal((await read(paid)).status, 'confirmed')
  })

  test('when the order is unknown, then nothing happens', async () => {
    await shop.host.deliver(reservationLost(randomUUID(), { reservationId: randomUUID() }))
  })
})

describe('the recovery job', () => {
  test('when the provider was silent, then the order is confirmed by itself', async () => {
    const { body } = await shop.placeOrder(payWith('pm_sandbox_timeout'))
    await waitFor(async () => (await read(body)).status === 'confirmed')
  })
})
