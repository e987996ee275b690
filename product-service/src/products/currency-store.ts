import { type Database, keepSetting, sql } from '@storefleet/database'

/** Throws a `ConfigError` where products are priced in another currency: their prices would be read as this one's. */
export const keepCurrency = (db: Database, currency: string): Promise<void> =>
  keepSetting(db, {
    name: 'STORE_CURRENCY',
    value: currency,
    of: 'prices',
    isInUse: async () => (await db.first(sql`select 1 from products limit 1`)) !== undefined,
  })
