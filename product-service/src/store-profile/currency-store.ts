import { inOtherDigits, unavailable } from '@storefleet/contracts'
import { type Database, type Queryable, sql, type Tx } from '@storefleet/database'
import { ConfigError } from '@storefleet/process'
import { productLimits } from '../product-limits.ts'

/** The currency of all prices, kept in the table `kept_settings`. */
const settingName = 'STORE_CURRENCY'
const kept = sql`select value from kept_settings where name = ${settingName}`

/** Returns the currency of all prices. */
export async function findCurrency(on: Queryable): Promise<string> {
  const row = await on.first<{ value: string }>(kept)
  if (!row) throw new Error('The currency of the prices is not known before the service has started')
  return row.value
}

/**
 * Keeps a currency of another transaction from changing until this one ends. Throws 503 `prices-changing` where prices are in another
 * currency than what is to be saved.
 */
export async function holdCurrency(tx: Tx, currency: string): Promise<void> {
  const row = await tx.first<{ value: string }>(sql`${kept} for share`)
  if (row && row.value !== currency) throw pricesChanging()
}

export const pricesChanging = () =>
  unavailable('prices-changing', 'The prices of the shop are being changed to another currency: try again', {
    headers: { 'retry-after': '2' },
  })

/**
 * Fills a new database with the currency that prices begin in. What is there stays: it follows the profile of the store. Throws a
 * `ConfigError` where STORE_CURRENCY is set to another one before that profile has come.
 */
export async function keepFirstCurrency(db: Database, given: string | undefined): Promise<void> {
  const first = given ?? 'USD'
  await db.execute(
    sql`insert into kept_settings (name, value) values (${settingName}, ${first}) on conflict (name) do nothing`,
  )
  const currency = await findCurrency(db)
  if (given === undefined || given === currency) return
  const isFollowing = (await db.first(sql`select 1 from store_profile`)) !== undefined
  if (isFollowing) return
  if (await db.first(sql`select 1 from products limit 1`)) {
    throw new ConfigError(
      `${settingName} is ${given}, but this database holds prices in ${currency}: unset ${settingName}, which only fills a new database, or set ${settingName}=${currency}.`,
    )
  }
  await db.execute(sql`update kept_settings set value = ${given} where name = ${settingName}`)
}

/** Notes the version of the profile; false where this or a later one was noted before. */
export async function noteProfile(tx: Tx, version: number, now: Date): Promise<boolean> {
  const noted = await tx.execute(sql`
    insert into store_profile (version, received_at) values (${version}, ${now})
    on conflict (id) do update set version = excluded.version, received_at = excluded.received_at
    where store_profile.version < excluded.version`)
  return noted > 0
}

/** Puts all prices into another currency: the number that people read stays, so 18.00 USD becomes 18.00 EUR or 18 JPY. */
export async function changeCurrency(tx: Tx, currency: string, now: Date): Promise<void> {
  const before = await tx.first<{ value: string }>(sql`${kept} for update`)
  if (!before || before.value === currency) return
  await tx.execute(sql`update kept_settings set value = ${currency} where name = ${settingName}`)
  const inDigits = inOtherDigitsOf(before.value, currency)
  await tx.execute(sql`
    update variants set price_minor = ${inDigits(sql`price_minor`)}, compare_at_minor = ${inDigits(sql`compare_at_minor`)},
      prior_price_minor = ${inDigits(sql`prior_price_minor`)}`)
  await tx.execute(sql`
    update variant_prices set currency = ${currency}, price_minor = ${inDigits(sql`price_minor`)}`)
  await tx.execute(sql`
    update products set currency = ${currency}, min_price_minor = ${inDigits(sql`min_price_minor`)},
      max_price_minor = ${inDigits(sql`max_price_minor`)}, version = version + 1, indexed_version = indexed_version + 1, updated_at = ${now}`)
}

/** As `inOtherDigits`, for each row, and at most what a price may be. */
const inOtherDigitsOf = (from: string, to: string) => {
  const [up, down] = [inOtherDigits(1, from, to) || 1, inOtherDigits(1, to, from) || 1]
  return (amount: ReturnType<typeof sql>) =>
    sql`case when ${amount} is not null
      then least(round(${amount}::numeric * ${up}::integer / ${down}::integer), ${productLimits.priceMinor}::bigint)::bigint end`
}
