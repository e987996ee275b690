import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type CloudEvent, type StoreFacts, storeProfileChanged } from '@storefleet/contracts'
import { type Database, migrate, sql } from '@storefleet/database'
import { guest } from '@storefleet/identity'
import { forEachDatabase } from '@storefleet/test-kit'
import { addProduct } from '../products/add-product.ts'
import { readProduct } from '../products/read-product.ts'
import { migrations } from '../testing/product-service.ts'
import { shopOn } from '../testing/shop-on-database.ts'
import { findCurrency, keepFirstCurrency } from './currency-store.ts'
import { onProfileChanged } from './on-profile-changed.ts'

const facts = {
  ...{ version: 1, name: 'Shop', legalName: null, logoUrl: null, address: null, email: null, phone: null, vatId: null },
  ...{ locale: 'en-US', timeZone: 'UTC', currency: 'USD' },
}

const insertProduct = (db: Database, currency: string) =>
  db.execute(sql`
    insert into products (id, slug, title, description, vendor, tags, status, options, images, currency, version,
      created_at, updated_at, min_price_minor, max_price_minor, search)
    values (${randomUUID()}, 'shirt', 'Shirt', '', '', '{}', 'active', '[]', '[]', ${currency}, 1, now(), now(), 100, 100, '')`)

forEachDatabase((openTestDatabase) => {
  const publish = (db: Database, changes: Partial<StoreFacts>) => {
    const { data } = storeProfileChanged('store', { ...facts, ...changes })
    return db.transaction((tx) => onProfileChanged(() => new Date(), tx, { data } as CloudEvent<StoreFacts>))
  }

  test('when the shop starts in another currency than its prices, then it says what to do', async () => {
    const db = await openTestDatabase({ migrations })
    await keepFirstCurrency(db, undefined)
    assert.equal(await findCurrency(db), 'USD')
    await keepFirstCurrency(db, 'JPY')
    await insertProduct(db, 'JPY')

    await assert.rejects(keepFirstCurrency(db, 'EUR'), {
      name: 'ConfigError',
      message:
        'STORE_CURRENCY is EUR, but this database holds prices in JPY: unset STORE_CURRENCY, which only fills a new database, or set STORE_CURRENCY=JPY.',
    })
    await keepFirstCurrency(db, 'JPY')
    await keepFirstCurrency(db, undefined)
  })

  test('when the products are older than the table, then their currency is found in them', async () => {
    const db = await openTestDatabase({ migrations })
    await insertProduct(db, 'CHF')
    await db.execute(sql`drop table kept_settings`)
    await db.execute(sql`delete from schema_migrations where id = 'service/0016_keep_the_currency.sql'`)
    await migrate(db, migrations)
    await assert.rejects(keepFirstCurrency(db, 'EUR'), /database holds prices in CHF/)
  })

  test('when the store changes its currency, then all prices keep their number in it', async () => {
    const db = await openTestDatabase({ migrations })
    await keepFirstCurrency(db, 'USD')
    const { catalog, add } = shopOn(db)
    const price = (amountMinor: number) => ({ amountMinor, currency: 'USD' })
    const mug = await add({ title: 'Mug', variants: [{ price: price(1_850), compareAtPrice: price(2_000) }] })
    const hat = await add({ title: 'Hat', variants: [{ price: price(1_000) }] })
    const prices = async (id: string) => {
      const { version, minPrice, variants } = await readProduct(catalog, id, guest)
      return [
        version,
        minPrice.amountMinor,
        minPrice.currency,
        variants[0]?.price.amountMinor,
        variants[0]?.compareAtPrice,
      ]
    }

    await publish(db, { version: 2, currency: 'EUR' })
    assert.deepEqual(await prices(mug.id), [2, 1_850, 'EUR', 1_850, { amountMinor: 2_000, currency: 'EUR' }])
    await publish(db, { version: 3, currency: 'JPY' })
    assert.deepEqual(await prices(mug.id), [3, 19, 'JPY', 19, { amountMinor: 20, currency: 'JPY' }])
    assert.deepEqual(await prices(hat.id), [3, 10, 'JPY', 10, null])
    await publish(db, { version: 3, currency: 'JPY' })
    await publish(db, { version: 2, currency: 'EUR' })
    assert.deepEqual([await findCurrency(db), ...(await prices(hat.id))], ['JPY', 3, 10, 'JPY', 10, null])
    // The data counts once it follows the store, and not the environment.
    await keepFirstCurrency(db, 'USD')
    assert.equal(await findCurrency(db), 'JPY')
  })

  test('when a product was priced before the currency changed, then it is not saved', async () => {
    const db = await openTestDatabase({ migrations })
    await keepFirstCurrency(db, 'USD')
    const { catalog } = shopOn(db)
    await publish(db, { version: 2, currency: 'EUR' })
    const variants = [{ price: { amountMinor: 1_000, currency: 'USD' } }]
    const add = addProduct({ ...catalog, currency: async () => 'USD' }, { title: 'Mug', variants }, guest)
    await assert.rejects(add, { slug: 'prices-changing' })
  })
})
