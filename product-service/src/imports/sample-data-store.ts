import { type Database, sql, type Tx } from '@storefleet/database'

/**
 * Does `fill` where there is no product yet, all in one transaction, and answers whether it did.
 * Replicas that start together take turns, and a process that is killed leaves nothing half filled.
 */
export const fillEmptyCatalog = (db: Database, fill: (tx: Tx) => Promise<void>): Promise<boolean> =>
  db.transaction(async (tx) => {
    // Waiting for one's turn here may take longer than a request ever may.
    await tx.execute(sql`set local lock_timeout = 0`)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sample-data'))`)
    const isEmpty = (await tx.first(sql`select from products limit 1`)) === undefined
    if (isEmpty) await fill(tx)
    return isEmpty
  })
