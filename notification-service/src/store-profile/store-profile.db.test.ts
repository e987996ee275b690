import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { orderConfirmed, type StoreFacts, storeProfileChanged } from '@storefleet/contracts'
import { findStoreProfile, keepStoreProfile } from '@storefleet/service'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { sampleOrder } from '@storefleet/test-kit/sample-order'
import { startNotificationService } from '../testing/start-notification-service.ts'
import { createKnownShop } from './known-shop.ts'

const facts: StoreFacts = {
  version: 2,
  name: 'Haberdashery',
  legalName: 'Haberdashery Ltd',
  logoUrl: null,
  address: {
    name: 'Haberdashery',
    line1: '12 St James’s Square',
    city: 'London',
    postalCode: 'SW1Y 4JH',
    country: 'GB',
  },
  email: 'hello@haberdashery.example',
  phone: null,
  vatId: null,
  locale: 'en-GB',
  timeZone: 'Europe/London',
  currency: 'GBP',
}

test('when the profile was published, then emails have its name and say who the merchant is', async () => {
  const service = await startNotificationService()
  const sentTo = async (email: string) => {
    await service.host.deliver(orderConfirmed('o', sampleOrder({ email })))
    const found = await waitFor(
      async () => (await service.request('GET', `/mailbox/messages?to=${encodeURIComponent(email)}`)).body.items[0],
    )
    return found.text
  }
  assert.match(await sentTo(`${randomUUID()}@example.com`), /-- \nStorefleet\n/)
  const event = await service.host.deliver(storeProfileChanged('store', facts))
  await service.host.deliver(event)
  const text = await sentTo(`${randomUUID()}@example.com`)
  assert.match(text, /-- \nHaberdashery\nhttp.*\nHaberdashery Ltd\n12 St James’s Square, SW1Y 4JH London, GB\nhello@/)
  assert.match(text, /US\$126\.00/)
})

forEachDatabase((openTestDatabase) => {
  test('when an older version of the profile comes late, then the newer one stays', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    const keep = (version: number, name: string) =>
      db.transaction((tx) => keepStoreProfile(tx, { ...facts, version, name }, new Date()))
    assert.equal(await findStoreProfile(db), undefined)
    await keep(3, 'Third')
    await keep(2, 'Second')
    assert.equal((await findStoreProfile(db))?.name, 'Third')
    await keep(4, 'Fourth')
    assert.equal((await findStoreProfile(db))?.name, 'Fourth')
  })

  test('when the profile changes in another process, then it is read anew within seconds', async () => {
    const db = await openTestDatabase({ migrations: new URL('../../migrations/', import.meta.url) })
    let now = 0
    const settings = { name: 'Storefleet', publicUrl: 'https://shop.example.com', orderPageUrl: undefined }
    const shop = createKnownShop(settings, () => new Date(now))
    assert.equal((await shop.read(db)).name, 'Storefleet')
    await db.transaction((tx) => keepStoreProfile(tx, facts, new Date()))
    now = 5_000
    assert.equal((await shop.read(db)).name, 'Haberdashery')
  })
})
