import { type Queryable, sql } from '@storefleet/database'
import { currentContext } from '@storefleet/observability'

/**
 * Gives the account events of a transaction the correlation id and the trace of the request. Triggers write these events
 * (migrations/0002), so the values are passed as settings of the transaction.
 */
export async function nameCause(tx: Queryable): Promise<void> {
  const { correlationId = '', traceparent = '' } = currentContext() ?? {}
  await tx.execute(sql`
    select set_config('storefleet.correlation_id', ${correlationId}, true),
           set_config('storefleet.traceparent', ${traceparent}, true)`)
}
