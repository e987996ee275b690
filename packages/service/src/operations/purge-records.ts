import type { Database } from '@storefleet/database'
import type { Logger } from '@storefleet/observability'
import { createJob, type Job } from '@storefleet/process'
import { createRecordStore } from './record-store.ts'

/** Deletes at most `limit` records that are not needed any more, and returns how many. Safe to run in many replicas at once. */
export type Purge = Readonly<{ of: string; deleteBatch: (limit: number) => Promise<number> }>

export type PurgeOptions = {
  db: Database
  logger: Logger
  /** How long events are kept once they are dealt with; 0 is for ever. */
  retentionDays: number
  /** Records of the service's own that are purged as well. */
  others?: readonly Purge[] | undefined
}

const hourMs = 3_600_000
const batchSize = 1_000
/** Longer than any client repeats a request. */
const keyDays = 7

/** Deletes what has done its work, in batches small enough to hold up no other statement. */
export function createPurgeJob({ db, logger, retentionDays, others = [] }: PurgeOptions): Job {
  const records = createRecordStore(db)
  // A day more than the inbox trusts itself to know an event: clocks differ.
  const days = retentionDays + 1
  const events: Purge[] = [
    { of: 'outbox', deleteBatch: (limit) => records.deletePublished(days, limit) },
    { of: 'inbox', deleteBatch: (limit) => records.deleteHandled(days, limit) },
  ]
  const secrets: Purge = { of: 'secrets of published events', deleteBatch: records.blankPublished }
  const keys: Purge = { of: 'idempotency_keys', deleteBatch: (limit) => records.deleteKeys(keyDays, limit) }
  const purges = [...(retentionDays === 0 ? [] : events), secrets, keys, ...others]

  return createJob({
    name: 'purge-records',
    everyMs: hourMs,
    logger,
    run: async () => {
      for (const purge of purges) await purgeAll(purge, logger)
    },
  })
}

async function purgeAll({ of, deleteBatch }: Purge, logger: Logger): Promise<void> {
  let total = 0
  for (let deleted = batchSize; deleted === batchSize; total += deleted) deleted = await deleteBatch(batchSize)
  if (total > 0) logger.info({ records: of, count: total }, 'old records were deleted')
}
