import { type Queryable, sql } from '@storefleet/database'
import { currentContext } from '@storefleet/observability'

/**
 * Account events are written by triggers (migrations/0002). This lets those of the transaction carry the correlation id
 * and the trace of the request that causes them.
 */
export async function nameCause(tx: Queryable): Promise<void> {
  const { correlationId = '', traceparent = '' } = currentContext() ?? {}
  await tx.execute(sql`
    select set_config('storefleet.correlation_id', ${correlationId}, true),
           set_config('storefleet.traceparent', ${traceparent}, true)`)
}
