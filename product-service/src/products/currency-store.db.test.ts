import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, migrate, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { keepCurrency } from './currency-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)

const addProduct = (db: Database, currency: string) =>
  db.execute(sql`
    insert into products (id, slug, title, description, vendor, tags, status, options, images, currency, version,
      created_at, updated_at, min_price_minor, max_price_minor, search)
    values (${randomUUID()}, 'shirt', 'Shirt', '', '', '{}', 'active', '[]', '[]', ${currency}, 1, now(), now(), 100, 100, '')`)

forEachDatabase((openTestDatabase) => {
  test('when the shop starts in another currency than its prices, then it says what to do', async () => {
    const db = await openTestDatabase({ migrations })
    await keepCurrency(db, 'USD')
    await keepCurrency(db, 'JPY')
    await addProduct(db, 'JPY')

    await assert.rejects(keepCurrency(db, 'EUR'), {
      name: 'ConfigError',
      message:
        'STORE_CURRENCY is EUR, but this database holds prices in JPY: set STORE_CURRENCY=JPY, or start with an empty database.',
    })
    await keepCurrency(db, 'JPY')
  })

  test('when the products are older than the table, then their currency is found in them', async () => {
    const db = await openTestDatabase({ migrations })
    await addProduct(db, 'CHF')
    await db.execute(sql`drop table kept_settings`)
    await db.execute(sql`delete from schema_migrations where id = 'service/0016_keep_the_currency.sql'`)
    await migrate(db, migrations)
    await assert.rejects(keepCurrency(db, 'EUR'), /database holds prices in CHF/)
  })
})
