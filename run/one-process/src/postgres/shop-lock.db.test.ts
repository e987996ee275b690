import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { createInProcessBus } from '@storefleet/events'
import { waitFor } from '@storefleet/test-kit'
import { startFaultyNetwork } from '@storefleet/test-kit/faulty-network'
import { createPrivateRole, hasPostgres, type PrivateRole } from '../testing/private-role.ts'
import { type ShopLockOptions, takeShopLock } from './shop-lock.ts'

describe('the lock of a shop in one process', { skip: !hasPostgres && 'needs PostgreSQL' }, () => {
  let role: PrivateRole
  let wire: Awaited<ReturnType<typeof startFaultyNetwork>>
  beforeEach(async () => {
    role = await createPrivateRole()
    wire = await startFaultyNetwork(role.url)
  })
  afterEach(async () => {
    await wire.close()
    await role.remove()
  })
  const take = (changes: Partial<ShopLockOptions> = {}) =>
    takeShopLock({
      url: wire.url,
      database: 'shop',
      onTaken: assert.fail,
      logger: { warn: () => {} },
      waitMs: 0,
      everyMs: 10,
      ...changes,
    })

  test('when PostgreSQL is away, then the bus carries nothing, and goes on once the lock is held again', async () => {
    const lock = await take()
    const bus = lock.guard(createInProcessBus())
    await bus.check()
    await bus.publish([])
    wire.goDown()
    await waitFor(() =>
      bus.check().then(
        () => false,
        () => true,
      ),
    )
    await assert.rejects(bus.publish([]), /lock on the data is lost/)
    wire.comeBack()
    await waitFor(() =>
      bus.check().then(
        () => true,
        () => false,
      ),
    )
    await bus.publish([])
    await lock.release()
  })

  test('when another process has it, then its process and machine are told', async () => {
    const lock = await take()
    await assert.rejects(take(), {
      name: 'ShopRefusal',
      message: new RegExp(`^The data in shop is in use by another Storefleet \\(process ${process.pid} on \\S+\\): `),
    })
    await lock.release()
    await (await take()).release()
  })
})
