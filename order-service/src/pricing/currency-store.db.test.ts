import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Database, migrate, sql } from '@storefleet/database'
import { forEachDatabase } from '@storefleet/test-kit'
import { keepCurrency } from './currency-store.ts'

const migrations = new URL('../../migrations/', import.meta.url)

forEachDatabase((openTestDatabase) => {
  const addCartItem = async (db: Database, currency: string) => {
    const cartId = randomUUID()
    await db.execute(sql`insert into carts (id, created_at, updated_at) values (${cartId}, now(), now())`)
    await db.execute(sql`
      insert into cart_items (id, cart_id, variant_id, quantity, title, variant_title, unit_price_minor, currency)
      values (${randomUUID()}, ${cartId}, ${randomUUID()}, 1, 'Shirt', '', 100, ${currency})`)
  }

  test('when the shop starts in another currency than its carts and orders, then it says what to do', async () => {
    const db = await openTestDatabase({ migrations })
    await keepCurrency(db, 'JPY')
    await keepCurrency(db, 'JPY')
    await addCartItem(db, 'JPY')

    await assert.rejects(keepCurrency(db, 'EUR'), {
      name: 'ConfigError',
      message:
        'STORE_CURRENCY is EUR, but this database holds orders and carts in JPY: set STORE_CURRENCY=JPY, or start with an empty database.',
    })
    await keepCurrency(db, 'JPY')
  })

  test('when nothing was put into a cart yet, then the currency may change', async () => {
    const db = await openTestDatabase({ migrations })
    await keepCurrency(db, 'JPY')
    await keepCurrency(db, 'EUR')
    await addCartItem(db, 'EUR')
    await assert.rejects(keepCurrency(db, 'JPY'), /database holds orders and carts in EUR/)
  })

  test('when the data is older than the table, then its currency is found in it', async () => {
    const db = await openTestDatabase({ migrations })
    await addCartItem(db, 'CHF')
    await db.execute(sql`drop table kept_settings`)
    await db.execute(sql`delete from schema_migrations where id = 'service/0009_keep_the_currency.sql'`)
    await migrate(db, migrations)
    await assert.rejects(keepCurrency(db, 'EUR'), /database holds orders and carts in CHF/)
  })
})
