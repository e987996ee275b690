import { type Database, keepSetting, sql } from '@storefleet/database'

/** Throws a `ConfigError` where orders or carts are in another currency: amounts of two cannot be added. */
export const keepCurrency = (db: Database, currency: string): Promise<void> =>
  keepSetting(db, {
    name: 'STORE_CURRENCY',
    value: currency,
    of: 'orders and carts',
    isInUse: async () =>
      (await db.first(sql`select 1 where exists (select from orders) or exists (select from cart_items)`)) !==
      undefined,
  })
