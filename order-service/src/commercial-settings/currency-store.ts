import { json, type Queryable, sql, type Tx } from '@storefleet/database'

type DiscountAmounts = { value: { type: string; amountMinor?: number }; minimumSubtotalMinor: number | null }

/** Where the statement that inserts an order finds the currency of the store. */
const settingName = 'STORE_CURRENCY'

/** True where the store is in that currency; also before its currency is kept. */
export const isStoreCurrency = (currency: string) =>
  sql`coalesce((select value = ${currency} from kept_settings where name = ${settingName}), true)`

/** Returns the currency of the store; undefined in a new database. */
export async function findStoreCurrency(on: Queryable): Promise<string | undefined> {
  const row = await on.first<{ value: string }>(sql`select value from kept_settings where name = ${settingName}`)
  return row?.value
}

export async function keepStoreCurrency(tx: Tx, currency: string): Promise<void> {
  await tx.execute(sql`
    insert into kept_settings (name, value) values (${settingName}, ${currency})
    on conflict (name) do update set value = excluded.value where kept_settings.value <> excluded.value`)
}

/**
 * Waits for the orders that are being placed, lets no other be placed until the transaction ends, and returns whether there is one.
 * A statement that inserts an order and waits here reads the currency afterwards: it takes its snapshot once it has its locks.
 */
export async function lockOutOrders(tx: Tx): Promise<boolean> {
  await tx.execute(sql`lock table orders in share row exclusive mode`)
  return (await tx.first(sql`select 1 from orders limit 1`)) !== undefined
}

/** Replaces the amounts of every discount. */
export async function convertDiscounts(tx: Tx, convert: (amountMinor: number) => number, now: Date): Promise<void> {
  const rows = await tx.query<{ id: string; rule: DiscountAmounts }>(sql`select id, rule from discounts for update`)
  const converted = rows.map(({ id, rule }) => ({
    id,
    rule: {
      ...rule,
      value: rule.value.amountMinor === undefined ? rule.value : withAmount(rule.value, convert),
      minimumSubtotalMinor: rule.minimumSubtotalMinor === null ? null : convert(rule.minimumSubtotalMinor),
    },
  }))
  await tx.execute(sql`
    update discounts set rule = changed.rule, version = version + 1, updated_at = ${now}
    from jsonb_to_recordset(${json(converted)}::jsonb) as changed (id uuid, rule jsonb) where changed.id = discounts.id`)
}

/** A discount of nothing is refused by its schema. */
const withAmount = (value: DiscountAmounts['value'], convert: (amountMinor: number) => number) => ({
  ...value,
  amountMinor: Math.max(1, convert(value.amountMinor ?? 0)),
})
