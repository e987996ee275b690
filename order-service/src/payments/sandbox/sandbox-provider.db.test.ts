import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { forEachDatabase } from '@storefleet/test-kit'
import { money } from '../../pricing/money.ts'
import { ProviderResponseLost } from '../payment-provider.ts'
import { createTimedProvider, type TimedProvider } from '../timed-provider.ts'
import { createSandboxProvider } from './sandbox-provider.ts'
import { createSandboxStore, type SandboxStore } from './sandbox-store.ts'

const migrations = new URL('../../../migrations/', import.meta.url)
const request = (paymentMethod: string, key: string = randomUUID()) => ({
  key,
  orderId: randomUUID(),
  amount: money(12_600, 'USD'),
  paymentMethod,
  returnUrl: 'http://shop.test/order',
})

forEachDatabase((openTestDatabase) => {
  let store: SandboxStore
  let provider: TimedProvider
  before(async () => {
    store = createSandboxStore(await openTestDatabase({ migrations }))
    const sandbox = createSandboxProvider({ store, newId: () => randomUUID(), publicUrl: 'http://shop.test' })
    provider = createTimedProvider(sandbox, { timeoutMs: 3_000 })
  })

  const captured = async () => {
    const key = randomUUID()
    await provider.authorize(request('pm_card_visa', key))
    await provider.capture(key)
    return key
  }

  test('when a key is used many times at once, then there is one payment', async () => {
    const again = request('pm_card_visa')
    const responses = await Promise.all(Array.from({ length: 10 }, () => provider.authorize(again)))

    assert.ok(responses.every(({ status }) => status === 'authorized'))
    await assert.rejects(provider.authorize({ ...again, amount: money(1, 'USD') }), /another payment/)
  })

  test('when the provider is silent, then the time limit ends the call, and the second request for the status returns it', async () => {
    const { key, ...rest } = request('pm_sandbox_timeout')
    await assert.rejects(provider.authorize({ key, ...rest }), ProviderResponseLost)

    assert.equal((await provider.find(key))?.status, 'processing')
    assert.equal((await provider.find(key))?.status, 'authorized')
  })

  test('when the response is lost, then the charge is there', async () => {
    const { key, ...rest } = request('pm_sandbox_lostAnswer')
    await assert.rejects(provider.authorize({ key, ...rest }), ProviderResponseLost)

    assert.equal((await provider.find(key))?.status, 'authorized')
    assert.equal((await provider.authorize({ key, ...rest })).status, 'authorized')
  })

  test('when a key was never used, then it is unknown, and once voided it is never charged', async () => {
    const late = request('pm_card_visa')
    assert.equal(await provider.find(late.key), undefined)
    await provider.void(late.key)

    assert.equal((await provider.authorize(late)).status, 'voided')
  })

  test('when a payment is captured, then it is so once, and cannot be voided', async () => {
    const key = await captured()
    assert.equal((await provider.capture(key)).status, 'captured')
    assert.equal((await provider.void(key)).status, 'captured')
  })

  test('when a payment was declined or voided, then it cannot be captured', async () => {
    const declined = request('pm_card_visa_chargeDeclined')
    await provider.authorize(declined)
    assert.equal((await provider.capture(declined.key)).status, 'declined')
  })

  test('when refunds are more than was captured, then the last one fails, also at once', async () => {
    const key = await captured()
    const amount = money(5_000, 'USD')
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => provider.refund({ key, refundKey: randomUUID(), amount })),
    )
    assert.deepEqual(outcomes.sort(), ['failed', 'failed', 'refunded', 'refunded'])
  })

  test('when one refund is asked for many times, then the money goes back once', async () => {
    const key = await captured()
    const refund = { key, refundKey: randomUUID(), amount: money(12_600, 'USD') }
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => provider.refund(refund)))

    assert.deepEqual(new Set(outcomes), new Set(['refunded']))
    assert.equal(await provider.refund({ ...refund, refundKey: randomUUID() }), 'failed')
  })

  test('when the customer has authenticated, then a later authentication changes nothing', async () => {
    const waiting = request('pm_card_authenticationRequired')
    const { nextAction } = await provider.authorize(waiting)
    const id = nextAction?.url.split('/').at(-1) ?? ''

    await store.completeAuthentication(id, 'declined')
    await store.completeAuthentication(id, 'authorized')

    const state = await provider.find(waiting.key)
    assert.deepEqual([state?.status, state?.declineCode], ['declined', 'authentication_failed'])
  })
})
