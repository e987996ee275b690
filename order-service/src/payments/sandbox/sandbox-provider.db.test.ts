import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { money } from '../../pricing/money.ts'
import { ProviderResponseLost } from '../payment-provider.ts'
import { createTimedProviders, type TimedProviders } from '../timed-providers.ts'
import { createSandboxProvider } from './sandbox-provider.ts'
import { createSandboxStore, type SandboxStore } from './sandbox-store.ts'

const migrations = new URL('../../../migrations/', import.meta.url)
const request = (paymentMethod: string, key: string = randomUUID()) => ({
  ...{ provider: 'sandbox', key, reference: null },
  orderId: randomUUID(),
  amount: money(12_600, 'USD'),
  paymentMethod,
  returnUrl: 'http://shop.test/order',
})

forEachDatabase((openTestDatabase) => {
  let store: SandboxStore
  let provider: TimedProviders
  let clockMs = 0
  before(async () => {
    store = createSandboxStore(await openTestDatabase({ migrations }))
    const sandbox = createSandboxProvider({
      store,
      publicUrl: 'http://shop.test',
      now: () => new Date(Date.now() + clockMs),
      newId: () => randomUUID(),
    })
    provider = createTimedProviders([sandbox], { timeoutMs: 3_000 })
  })

  const captured = async () => {
    const payment = request('pm_card_visa')
    await provider.authorize(payment)
    await provider.capture(payment)
    return payment
  }

  test('when a key is used many times at once, then there is one payment', async () => {
    const again = request('pm_card_visa')
    const responses = await Promise.all(Array.from({ length: 10 }, () => provider.authorize(again)))

    assert.ok(responses.every(({ status }) => status === 'authorized'))
    await assert.rejects(provider.authorize({ ...again, amount: money(1, 'USD') }), /another payment/)
  })

  test('when the provider is silent, then the time limit ends the call, and the second request for the status returns it', async () => {
    const payment = request('pm_sandbox_timeout')
    await assert.rejects(provider.authorize(payment), ProviderResponseLost)

    assert.equal((await provider.find(payment))?.status, 'processing')
    assert.equal((await provider.find(payment))?.status, 'authorized')
  })

  test('when the response is lost, then the charge is there', async () => {
    const payment = request('pm_sandbox_lostAnswer')
    await assert.rejects(provider.authorize(payment), ProviderResponseLost)

    assert.equal((await provider.find(payment))?.status, 'authorized')
    assert.equal((await provider.authorize(payment)).status, 'authorized')
  })

  test('when a key was never used, then it is unknown, and once voided it is never charged', async () => {
    const late = request('pm_card_visa')
    assert.equal(await provider.find(late), undefined)
    await provider.void(late)

    assert.equal((await provider.authorize(late)).status, 'voided')
  })

  test('when a payment is captured, then it is so once, and cannot be voided', async () => {
    const payment = await captured()
    assert.equal((await provider.capture(payment)).status, 'captured')
    assert.equal((await provider.void(payment)).status, 'captured')
  })

  test('when a payment was declined or voided, then it cannot be captured', async () => {
    const declined = request('pm_card_visa_chargeDeclined')
    await provider.authorize(declined)
    assert.equal((await provider.capture(declined)).status, 'declined')
  })

  test('when parts are captured, then each counts once, and no more than was authorised', async () => {
    const payment = request('pm_card_visa')
    await provider.authorize(payment)
    const part = (captureKey: string, amountMinor: number) =>
      provider.capture({ ...payment, captureKey, captureAmount: money(amountMinor, 'USD'), isFinal: false })
    assert.deepEqual((await part('first', 10_000)).captured, money(10_000, 'USD'))
    assert.deepEqual((await part('first', 10_000)).captured, money(10_000, 'USD'))
    assert.deepEqual((await part('too-much', 2_601)).captured, money(10_000, 'USD'))
    assert.deepEqual((await part('second', 2_600)).captured, money(12_600, 'USD'))
  })

  for (const [how, end] of [
    ['its last part was captured', 'capture'],
    ['its rest was voided', 'void'],
  ] as const) {
    test(`when ${how}, then what was captured stays, and nothing more is captured`, async () => {
      const payment = request('pm_card_visa')
      await provider.authorize(payment)
      const part = (captureKey: string, isFinal: boolean) =>
        provider.capture({
          ...payment,
          captureKey: payment.key + captureKey,
          captureAmount: money(5_000, 'USD'),
          isFinal,
        })
      await part('first', end === 'capture')
      if (end === 'void') assert.equal((await provider.void(payment)).status, 'captured')
      assert.deepEqual((await part('late', true)).captured, money(5_000, 'USD'))
      assert.equal((await provider.void(payment)).status, 'captured')
    })
  }

  test('when less was captured than authorised, then no more than that is refunded', async () => {
    const payment = request('pm_card_visa')
    await provider.authorize(payment)
    await provider.capture({ ...payment, captureAmount: money(5_000, 'USD') })
    const refund = (amountMinor: number) =>
      provider.refund({ ...payment, refundKey: randomUUID(), refundAmount: money(amountMinor, 'USD') })
    assert.equal(await refund(5_001), 'failed')
    assert.equal(await refund(5_000), 'refunded')
  })

  test('when an authorisation has ended, then it is not captured', async () => {
    const payment = request('pm_card_visa')
    const { expiresAt } = await provider.authorize(payment)
    assert.ok(expiresAt)
    clockMs = expiresAt.getTime() - Date.now()
    assert.equal((await provider.capture(payment)).status, 'voided')
    clockMs = 0
  })

  test('when refunds are more than was captured, then the last one fails, also at once', async () => {
    const payment = await captured()
    const amount = money(5_000, 'USD')
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => provider.refund({ ...payment, refundKey: randomUUID(), refundAmount: amount })),
    )
    assert.deepEqual(outcomes.sort(), ['failed', 'failed', 'refunded', 'refunded'])
  })

  test('when one refund is asked for many times, then the money goes back once', async () => {
    const payment = await captured()
    const refund = { ...payment, refundKey: randomUUID(), refundAmount: money(12_600, 'USD') }
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => provider.refund(refund)))

    assert.deepEqual(new Set(outcomes), new Set(['refunded']))
    assert.equal(await provider.refund({ ...refund, refundKey: randomUUID() }), 'failed')
  })

  test('when the customer has authenticated, then a later authentication changes nothing', async () => {
    const waiting = request('pm_card_authenticationRequired')
    const { nextAction } = await provider.authorize(waiting)
    const id = nextAction?.type === 'redirect' ? (nextAction.url.split('/').at(-1) ?? '') : ''

    await store.completeAuthentication(id, 'declined')
    await store.completeAuthentication(id, 'authorized')

    const state = await provider.find(waiting)
    assert.deepEqual([state?.status, state?.declineCode], ['declined', 'authentication_failed'])
  })
})
