import type { StoreFacts } from '@storefleet/contracts'
import { json, type Queryable, sql, type Tx } from '@storefleet/database'

/**
 * Keeps a version of the store's profile in the service's table `store_profile`; one that is not later than the kept one changes
 * nothing.
 */
export async function keepStoreProfile(tx: Tx, facts: StoreFacts, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into store_profile (version, facts, received_at) values (${facts.version}, ${json(facts)}, ${now})
    on conflict (id) do update set version = excluded.version, facts = excluded.facts, received_at = excluded.received_at
    where store_profile.version < excluded.version`)
}

/** Returns the profile; undefined before order-service has published one. */
export async function findStoreProfile(on: Queryable): Promise<StoreFacts | undefined> {
  const row = await on.first<{ facts: StoreFacts }>(sql`select facts from store_profile`)
  return row?.facts
}
