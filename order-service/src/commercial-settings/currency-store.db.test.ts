import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, migrate, sql } from '@storefleet/database'
import { createOutbox } from '@storefleet/events'
import { createKept } from '@storefleet/process'
import { forEachDatabase, waitFor } from '@storefleet/test-kit'
import { createTestShop } from '../testing/test-shop.ts'
import { changeCurrency } from './change-currency.ts'
import { changeSettings } from './change-settings.ts'
import type { CommercialSettings } from './commercial-settings.ts'
import { loadSettings } from './load-settings.ts'
import { prepareSettings } from './prepare-settings.ts'
import type { SettingsContext } from './settings-context.ts'
import { createSettingsStore } from './settings-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)
const by = { role: 'staff', id: 'staff-1' }
const given = { storeName: undefined, storeCurrency: undefined, deliveryCountries: undefined }

forEachDatabase((openTestDatabase) => {
  const contextOf = (db: Database, first: Partial<Record<keyof typeof given, string>> = {}): SettingsContext => {
    const settings = createSettingsStore(db)
    const now = () => new Date()
    const outbox = createOutbox({ newId: randomUUID, wakeRelay: () => {} })
    const load = () => loadSettings({ db, settings }, { ...given, ...first, deliveryCountries: undefined }, now())
    const current = createKept<CommercialSettings>(load, now)
    return { db, outbox, settings, current, onCurrency: () => {}, now }
  }
  const start = async (db: Database, first: Partial<Record<keyof typeof given, string>> = {}) => {
    const ctx = contextOf(db, first)
    await prepareSettings(ctx, { ...given, ...first, deliveryCountries: undefined })
    return ctx
  }
  const published = async (db: Database) => {
    const rows = await db.query<{ version: number; currency: string }>(sql`
      select (data ->> 'version')::integer as version, data ->> 'currency' as currency from outbox
      where type = 'store.profile_changed' order by sequence`)
    return rows.map(({ version, currency }) => `${version} ${currency}`)
  }
  const putCurrency = async (ctx: SettingsContext, currency: string) => {
    const { profile } = await ctx.settings.current()
    return changeSettings(ctx, { kind: 'profile', body: { ...profile, currency }, expected: 'any', by })
  }
  const addCartItem = async (db: Database, currency: string) => {
    const cartId = randomUUID()
    await db.execute(sql`insert into carts (id, created_at, updated_at) values (${cartId}, now(), now())`)
    await db.execute(sql`
      insert into cart_items (id, cart_id, variant_id, quantity, title, variant_title, unit_price_minor, currency)
      values (${randomUUID()}, ${cartId}, ${randomUUID()}, 1, 'Shirt', '', 100, ${currency})`)
  }

  test('when a store begins, then the environment fills its profile, which is published once', async () => {
    const db = await openTestDatabase({ migrations })
    const { settings } = await start(db, { storeName: 'Haberdashery', storeCurrency: 'GBP' })
    const { profile } = await settings.current()
    assert.deepEqual([profile.name, profile.currency], ['Haberdashery', 'GBP'])
    await start(db)
    assert.deepEqual(await published(db), ['1 GBP'])
  })

  test('when the profile of an earlier version was never published, then the first start publishes it', async () => {
    const db = await openTestDatabase({ migrations })
    await start(db)
    await db.execute(sql`update commercial_settings set is_published = false`)
    await db.execute(sql`delete from outbox`)
    await start(db)
    assert.deepEqual(await published(db), ['1 USD'])
  })

  test('when a variable says something else than the store, then the start is refused with what to do', async () => {
    const db = await openTestDatabase({ migrations })
    await start(db, { storeCurrency: 'JPY' })
    await assert.rejects(start(db, { storeCurrency: 'EUR' }), {
      name: 'ConfigError',
      message:
        'STORE_CURRENCY is EUR, but the store of this database has JPY: unset STORE_CURRENCY, which only fills a new database, or set STORE_CURRENCY=JPY; PUT /api/v1/store/profile changes the currency.',
    })
    await assert.rejects(start(db, { storeName: 'Other' }), /^ConfigError: STORE_NAME is Other, but .* has Storefleet/)
    await start(db, { storeName: 'Storefleet', storeCurrency: 'JPY' })
  })

  test('when the data is older than the settings, then its currency is found in it', async () => {
    const db = await openTestDatabase({ migrations })
    await addCartItem(db, 'CHF')
    await db.execute(sql`drop table kept_settings`)
    await db.execute(sql`delete from schema_migrations where id = 'service/0009_keep_the_currency.sql'`)
    await migrate(db, migrations)
    const { settings } = await start(db)
    assert.equal((await settings.current()).profile.currency, 'CHF')
  })

  test('when the currency is changed, then amounts of discounts and shipping keep their number', async () => {
    const db = await openTestDatabase({ migrations })
    const ctx = await start(db)
    const addDiscount = (rule: object) =>
      db.execute(sql`insert into discounts (id, title, rule, is_active, version, created_at, updated_at)
        values (${randomUUID()}, 'Off', ${JSON.stringify(rule)}::jsonb, true, 1, now(), now())`)
    await addDiscount({ value: { type: 'amount', amountMinor: 550 }, minimumSubtotalMinor: 2_000 })
    await addDiscount({ value: { type: 'percent', percent: '10' }, minimumSubtotalMinor: null })
    await putCurrency(ctx, 'EUR')
    assert.equal((await ctx.settings.current()).versions.shipping, 1)
    await putCurrency(ctx, 'JPY')
    const rules = await db.query<{ rule: object }>(sql`select rule from discounts order by rule -> 'value' ->> 'type'`)
    assert.deepEqual(
      rules.map(({ rule }) => rule),
      [
        { value: { type: 'amount', amountMinor: 6 }, minimumSubtotalMinor: 20 },
        { value: { type: 'percent', percent: '10' }, minimumSubtotalMinor: null },
      ],
    )
    const { shipping, versions } = await ctx.settings.current()
    assert.deepEqual([versions.profile, versions.shipping], [3, 2])
    assert.deepEqual(
      shipping.zones[0]?.methods.map(({ rates }) => rates[0]?.priceMinor),
      [5, 15],
    )
    assert.deepEqual(await published(db), ['1 USD', '2 EUR', '3 JPY'])
  })

  test('when there is an order, then the currency is fixed', async () => {
    const db = await openTestDatabase({ migrations })
    const ctx = await start(db)
    await createTestShop(db).place()
    await assert.rejects(putCurrency(ctx, 'EUR'), { slug: 'currency-fixed' })
    assert.equal((await ctx.settings.current()).profile.currency, 'USD')
  })

  test('when an order is placed while the currency changes, then it is refused and its stock released', async () => {
    const db = await openTestDatabase({ migrations })
    const ctx = await start(db)
    const shop = createTestShop(db)
    await shop.orders.pricing.settings()
    const changed = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const change = db.transaction(async (tx) => {
      await changeCurrency(ctx, tx, { from: 'USD', to: 'EUR' })
      locked.resolve()
      await changed.promise
    })
    await locked.promise
    const placing = assert.rejects(shop.place(), { slug: 'prices-changing' })
    if (db.dialect === 'postgres') {
      const waiting = sql`select 1 from pg_locks where relation = 'orders'::regclass and not granted`
      await waitFor(async () => (await db.first(waiting)) !== undefined)
    }
    changed.resolve()
    await change
    await placing
    assert.equal(shop.stock.reservations.size, 0)
    assert.equal(await db.first(sql`select 1 from orders`), undefined)
  })
})
