import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { sql } from '@storefleet/database'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { createTestShop, Killed, type TestShop } from '../testing/test-shop.ts'
import { ProviderResponseLost } from './payment-provider.ts'
import { createProviderBackoff } from './provider-backoff.ts'
import { type RecoveryContext, recoverPayments } from './recover-payments.ts'

const migrations = new URL('../../migrations/', import.meta.url)

forEachDatabase((openTestDatabase) => {
  let shop: TestShop
  let isAway = true
  let calls = { now: 0, most: 0, answered: 0, lost: 0, orders: new Set<string>() }
  let gate = Promise.resolve()

  /** A call to the provider, which says nothing while it is away. */
  const asked = async <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    calls.now += 1
    calls.most = Math.max(calls.most, calls.now)
    calls.orders.add(key)
    // One too many does not wait, so that the test ends when it fails.
    if (calls.now <= 20) await gate
    calls.now -= 1
    if (isAway) calls.lost += 1
    else calls.answered += 1
    if (isAway) throw new ProviderResponseLost('The provider is away')
    return ask()
  }
  const newReplica = (): RecoveryContext => {
    const { providers } = shop.payments
    return {
      ...shop.payments,
      providerBackoff: createProviderBackoff(shop.payments.now),
      providers: {
        ...providers,
        calls: () => ({ answered: calls.answered, lost: calls.lost }),
        find: (payment) => asked(payment.key, () => providers.find(payment)),
        authorize: (payment) => asked(payment.key, () => providers.authorize(payment)),
      },
    }
  }
  const forget = () => {
    calls = { now: 0, most: 0, answered: 0, lost: 0, orders: new Set() }
  }

  before(async () => {
    const db = await openTestDatabase({ migrations })
    shop = createTestShop(db)
    for (let count = 0; count < 20; count++) {
      shop.killAt('authorize', 'after')
      await assert.rejects(shop.place(), Killed)
    }
    await db.execute(sql`update orders set recovery_due_at = ${shop.payments.now()}`)
  })

  test('when many orders are due, then some are asked about at once, no more, and no other replica takes them meanwhile', async () => {
    const { promise, resolve: open } = Promise.withResolvers<void>()
    gate = promise
    const round = recoverPayments(newReplica())
    await waitFor(() => calls.now === 5)

    const others = [newReplica(), newReplica(), newReplica()].map((replica) => recoverPayments(replica))
    await waitFor(() => calls.now === 20)
    assert.equal(calls.orders.size, 20)
    // What an order may take with a provider that is away: four calls.
    shop.wait(4 * 100)
    await recoverPayments(newReplica())
    assert.equal(calls.most, 20)
    open()
    await Promise.all([round, ...others])
  })

  test('when the provider stays away, then a replica rests, longer after each round', async () => {
    const replica = newReplica()
    const roundAfter = async (ms: number) => {
      forget()
      shop.wait(ms)
      await recoverPayments(replica)
      return calls.orders.size
    }
    assert.equal(await roundAfter(20_000), 5)
    assert.equal(await roundAfter(999), 0)
    assert.equal(await roundAfter(1), 5)
    assert.equal(await roundAfter(1_999), 0)
    assert.equal(await roundAfter(1), 5)
  })

  test('when the provider is back, then one round finishes every order', async () => {
    forget()
    isAway = false
    shop.wait(60_000)
    await recoverPayments(newReplica())
    assert.equal(calls.orders.size, 20)
    assert.equal((await shop.counts())['orders_total{status="confirmed"}'], 20)
  })
})

describe('the rest that a provider gets', () => {
  let nowMs = 0
  const backoff = createProviderBackoff(() => new Date(nowMs))

  test('when calls are lost round after round, then the delay doubles up to a minute, and ends with a response', () => {
    const rests: number[] = []
    for (let round = 0; round < 9; round++) {
      backoff.recordRound({ answered: 0, lost: 5 })
      const since = nowMs
      while (backoff.isBackingOff()) nowMs += 500
      rests.push(nowMs - since)
    }
    assert.deepEqual(rests, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000])
    backoff.recordRound({ answered: 1, lost: 4 })
    assert.equal(backoff.isBackingOff(), false)
    backoff.recordRound({ answered: 0, lost: 1 })
    nowMs += 1_000
    assert.equal(backoff.isBackingOff(), false)
  })

  test('when a round asked nothing, then nothing changes', () => {
    const fresh = createProviderBackoff(() => new Date(nowMs))
    fresh.recordRound({ answered: 0, lost: 0 })
    assert.equal(fresh.isBackingOff(), false)
  })
})
