import { randomUUID } from 'node:crypto'
import { type Database, json, sql } from '@storefleet/database'

/** Adds a discount of ten per cent with this code, whose uses are counted in all and for each customer. */
export async function seedDiscount(db: Database, code: string): Promise<void> {
  const rule = {
    ...{ value: { type: 'percent', percent: '10' }, productIds: [], categoryIds: [], minimumSubtotalMinor: null },
    ...{ isFirstOrderOnly: false, isCombinable: false, startsAt: null, endsAt: null },
  }
  const most = 1_000_000
  await db.execute(sql`
    insert into discounts (id, title, code, rule, usage_limit, usage_limit_per_customer, is_active, version, created_at, updated_at)
    values (${randomUUID()}, ${code}, ${code}, ${json(rule)}, ${most}, ${most}, true, 1, now(), now())`)
}
