import { type Database, sql, type Tx } from '@storefleet/database'

/**
 * Runs `fill` where there is no product yet, in one transaction, and returns whether it ran. Replicas that start together take turns,
 * and a process that is killed leaves nothing behind.
 */
export const fillEmptyCatalog = (db: Database, fill: (tx: Tx) => Promise<void>): Promise<boolean> =>
  db.transaction(async (tx) => {
    // The wait for another replica may be longer than that of any request.
    await tx.execute(sql`set local lock_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sample-data'))`)
    const isEmpty = (await tx.first(sql`select from products limit 1`)) === undefined
    if (isEmpty) await fill(tx)
    return isEmpty
  })
