import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Database, migrate, openDatabase } from '@storefleet/database'
import { waitFor } from '@storefleet/test-kit'
import { checkoutDetails } from '@storefleet/test-kit/order-body'
import { type StoringService, storingServices } from '@storefleet/test-kit/shop-data'
import { type Client, createClient } from '../support/client.ts'
import {
  expectStatus,
  findMail,
  linkIn,
  localPath,
  orderOf,
  readMails,
  readStock,
  signIn,
  signInAdmin,
} from '../support/steps.ts'
import { readTimeline } from '../support/timeline.ts'
import { openTopology, type Topology } from '../support/topology.ts'
import type { OrderState } from './fill-shop.ts'
import { dumpedVersions, hasStoreProfile, readFacts, readMigrations, readSchema, restoreDump } from './restore-dump.ts'

/** What was on hand before anything was sold. */
const received = 100
/** The provider that never answered is asked again at once. */
const settings = { PAYMENT_TIMEOUT_MS: '500' }

const inBerlin = {
  ...{ name: 'Ada Lovelace', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' },
}

for (const version of dumpedVersions()) {
  describe(`a shop upgraded from ${version}`, () => {
    const facts = readFacts(version)
    const { orders, carts, accounts } = facts
    const hadProfile = hasStoreProfile(version)
    const storeName = hadProfile ? 'Storefleet' : 'An old shop'
    let topology: Topology
    let shop: Client
    let asAdmin: { token: string }

    before(async () => {
      topology = await openTopology({ ...settings, STORE_NAME: storeName }, (db, service) =>
        restoreDump(db, version, service),
      )
      shop = createClient(topology.url)
      asAdmin = { token: (await signInAdmin(shop)).token }
    })
    after(() => topology?.remove())

    const readOrder = async (state: OrderState) =>
      expectStatus(await shop.get(`/api/v1/orders/${orders[state].id}`, asAdmin), 200).body
    const change = (state: OrderState, what: string, body: unknown) =>
      shop.pay(`/api/v1/orders/${orders[state].id}/${what}`, body, asAdmin)
    const ship = (state: OrderState) => change(state, 'shipments', { carrier: 'DHL', trackingNumber: 'JD0148' })
    const countMails = async (state: OrderState, subject: RegExp) =>
      (await readMails(shop, orders[state].email)).filter((mail) => subject.test(mail.subject)).length
    const countCommitted = async (state: OrderState) =>
      (await readTimeline(shop, asAdmin.token, orders[state].id)).filter(({ what }) => what === 'committed').length

    test('when the events that waited are sent, then each takes effect once', async () => {
      await waitUntilTold()
      const found = [
        ['waiting', /confirmed/i],
        ['waitingShipped', /on its way/i],
        ['waitingCancelled', /cancel/i],
        ['confirmed', /confirmed/i],
      ] as const
      for (const [state, subject] of found) assert.equal(await countMails(state, subject), 1, `mails of ${state}`)
      assert.equal(await countCommitted('waiting'), 1)
    })

    test('when an old account signs in, then its password, its session and its orders are there', async () => {
      const ada = await signIn(shop, accounts.ada.email, accounts.ada.password)
      assert.equal(ada.id, accounts.ada.id)
      const { token } = expectStatus(
        await shop.get('/api/v1/auth/token', { token: accounts.bob.sessionToken }),
        200,
      ).body
      const mine = expectStatus(await shop.get('/api/v1/orders', { token }), 200).body
      assert.deepEqual(
        mine.items.map(({ id }: { id: string }) => id),
        [orders.cancelled.id],
      )
    })

    test('when an account was registered and its email waited, then the link in it verifies the address', async () => {
      const { email, password } = facts.unverified
      const mail = await findMail(shop, email, ({ subject }) => /confirm your email|verify/i.test(subject))
      expectStatus(await shop.post(localPath(linkIn(mail.text)), { password }), 200)
      await signIn(shop, email, password)
    })

    test('when carts were filled before the upgrade, then they are ordered', async () => {
      const ada = await signIn(shop, accounts.ada.email, accounts.ada.password)
      const ofAda = await shop.pay('/api/v1/orders', checkoutDetails({ cartId: carts.ofAda }), { token: ada.token })
      assert.deepEqual([expectStatus(ofAda, 201).body.status, ofAda.body.items[0].quantity], ['confirmed', 2])
      const ofGuest = checkoutDetails({ cartId: carts.ofGuest, email: 'guest@example.com' })
      expectStatus(await shop.pay('/api/v1/orders', ofGuest), 201)
    })

    test('when an order was cancelled before the upgrade, then its cart can be used again', async () => {
      const bob = await signIn(shop, accounts.bob.email, accounts.bob.password)
      const { body } = expectStatus(
        await shop.get(`/api/v1/carts/${carts.ofCancelledOrder}`, { token: bob.token }),
        200,
      )
      assert.deepEqual([body.status, body.items.length], ['active', 1])
    })

    test('when a request is repeated with its old key, then it is given its old order', async () => {
      const { key, body } = facts.repeatable
      const repeated = expectStatus(await shop.pay('/api/v1/orders', body, { key }), 201)
      assert.equal(repeated.body.id, orders.confirmed.id)
    })

    test('when old orders are shipped and refunded, then they go on where they were', async () => {
      expectStatus(await ship('confirmed'), 201)
      expectStatus(await ship('waiting'), 201)
      expectStatus(await change('shipped', 'refunds', { reason: 'broken' }), 201)
      expectStatus(await change('partlyRefunded', 'refunds', { reason: 'the rest' }), 201)
      for (const state of ['shipped', 'partlyRefunded', 'refunded'] as const) {
        const { status, refunded, total } = await readOrder(state)
        assert.deepEqual([status, refunded], ['refunded', total], state)
      }
      assert.deepEqual((await readOrder('confirmed')).status, 'shipped')
    })

    test('when an order was placed before its taxes were explained, then it shows one sum of them', async () => {
      const { tax, total, taxLines, locale } = await readOrder('cancelled')
      assert.equal(locale, null)
      if (hadProfile) return
      const taxable = { ...total, amountMinor: total.amountMinor - tax.amountMinor }
      assert.deepEqual(taxLines, [{ name: 'Tax', percent: '', reason: 'unspecified', taxable, amount: tax }])
    })

    test('when the store is opened anew, then its profile is that of the dump or of the environment, and staff add a market', async () => {
      const profilePath = '/api/v1/store/profile'
      const { body: profile } = expectStatus(await shop.get(profilePath, asAdmin), 200)
      assert.deepEqual([profile.name, profile.currency], [storeName, 'USD'])
      const germany = {
        ...profile.markets[0],
        id: 'germany',
        name: 'Germany',
        countries: ['DE'],
        pricesIncludeTax: true,
      }
      const headers = { 'if-match': '*' }
      const changed = { ...profile, markets: [germany, ...profile.markets] }
      expectStatus(await shop.request('PUT', profilePath, { ...asAdmin, headers, body: changed }), 200)
      const discount = { title: 'Ten off', code: 'TEN', value: { type: 'percent', percent: '10' }, usageLimit: 1 }
      expectStatus(await shop.post('/api/v1/discounts', discount, asAdmin), 201)

      const body = { ...orderOf(facts.variantId), shippingAddress: inBerlin, discountCodes: ['TEN'], locale: 'de' }
      const ordered = expectStatus(await shop.pay('/api/v1/orders', body), 201).body
      const [item] = ordered.items
      assert.equal(ordered.pricesIncludeTax, true)
      assert.equal(item.discounts[0].amount.amountMinor, Math.round(item.lineTotal.amountMinor / 10))
      assert.deepEqual(
        ordered.taxLines.map(({ reason, percent }: { reason: string; percent: string }) => [reason, percent]),
        [['rate', '19']],
      )
      assert.equal((await shop.pay('/api/v1/orders', body)).status, 422)
      const cancelled = await shop.pay(`/api/v1/orders/${ordered.id}/cancel`, { reason: 'a test' }, asAdmin)
      expectStatus(cancelled, 200)
    })

    test('when an order was shipped before the upgrade, then it has its documents on request, and its ledger adds up', async () => {
      const { id } = orders.refunded
      const path = `/api/v1/orders/${id}/documents`
      const { items } = expectStatus(await shop.post(path, undefined, asAdmin), 200).body
      type Document = { kind: string; total: { amountMinor: number } }
      const sumOf = (kind: string) =>
        items.reduce((sum: number, each: Document) => (each.kind === kind ? sum + each.total.amountMinor : sum), 0)
      const { total } = await readOrder('refunded')
      assert.deepEqual([sumOf('invoice'), sumOf('credit-note')], [total.amountMinor, total.amountMinor])
      const again = expectStatus(await shop.post(path, undefined, asAdmin), 200).body
      assert.equal(again.items.length, items.length)
      const { balances } = await waitFor(
        async () => {
          const { body } = await shop.get(`/api/v1/orders/${id}/ledger`, asAdmin)
          return body.items.length > 0 && body
        },
        { timeoutMs: 90_000 },
      )
      type Balance = { account: string; balanceMinor: number }
      const balanceOf = (name: string) => balances.find(({ account }: Balance) => account === name)?.balanceMinor ?? 0
      assert.equal(
        balances.reduce((sum: number, { balanceMinor }: Balance) => sum + balanceMinor, 0),
        0,
      )
      assert.deepEqual(
        [balanceOf('provider'), balanceOf('receivable'), balanceOf('refunds')],
        [0, 0, total.amountMinor],
      )
    })

    test('when a payment was declined, then it is tried again with the old token', async () => {
      const { id, accessToken } = orders.declined
      const headers = { 'x-order-access-token': accessToken }
      const payment = { payment: { paymentMethod: 'pm_card_visa' } }
      const paid = await shop.pay(`/api/v1/orders/${id}/payments`, payment, { headers })
      assert.equal(paid.body.status, 'confirmed', JSON.stringify(paid.body))
    })

    test('when the shop was killed while an order was being paid, then the order is finished', async () => {
      await waitFor(async () => (await readOrder('pending')).status === 'confirmed')
    })

    test('when the dead letter is replayed, then its order can be shipped', async () => {
      const letters = '/api/v1/operations/product-service/dead-letters'
      const [letter, ...others] = expectStatus(await shop.get(letters, asAdmin), 200).body.items
      assert.deepEqual([letter.subject, others], [orders.parked.id, []])
      expectStatus(await shop.post(`${letters}/${letter.eventId}/replay`, {}, asAdmin), 202)
      await waitFor(async () => (await countCommitted('parked')) === 1)
      expectStatus(await ship('parked'), 201)
    })

    test('when a new order is placed, then it is confirmed, and the stock is that of every order', async () => {
      expectStatus(await shop.pay('/api/v1/orders', orderOf(facts.variantId)), 201)
      await waitUntilTold()
      // Shipped: shipped, partlyRefunded, refunded, waitingShipped before; confirmed, waiting, parked since. None came back.
      // Committed: two carts of two units, declined, pending and the new one.
      await waitFor(async () => (await readStock(shop, asAdmin.token, facts.variantId)).committed === 7)
      assert.deepEqual(await readStock(shop, asAdmin.token, facts.variantId), {
        onHand: received - 7,
        reserved: 0,
        committed: 7,
        available: received - 14,
      })
    })

    test('when the databases are compared with new ones, then they have the same migrations and the same schema', async () => {
      await topology.stop()
      for (const service of storingServices) {
        const upgraded = await look(await topology.openDatabase(service))
        const fresh = await look(await openFresh(service))
        assert.deepEqual(upgraded.migrations, fresh.migrations, service)
        // Servers of other versions describe the same things in other words.
        if (upgraded.dialect === fresh.dialect) assert.deepEqual(upgraded.schema, fresh.schema, service)
      }
    })

    async function waitUntilTold(): Promise<void> {
      for (const service of storingServices) {
        await waitFor(
          async () => {
            const { body } = await shop.get(`/api/v1/operations/${service}/outbox`, asAdmin)
            return body.outbox.pending === 0 && body.inbox.retrying === 0
          },
          { timeoutMs: 30_000, everyMs: 50 },
        )
      }
    }
  })
}

async function openFresh(service: StoringService): Promise<Database> {
  const db = await openDatabase('pglite://memory')
  await migrate(db, new URL(`../../${service}/migrations/`, import.meta.url))
  return db
}

async function look(db: Database) {
  try {
    return { dialect: db.dialect, migrations: await readMigrations(db), schema: await readSchema(db) }
  } finally {
    await db.close()
  }
}
