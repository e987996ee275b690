import { type Database, sql } from '@storefleet/database'
import { pageOfMovements } from '../page-of-movements-store.ts'
import type { MovementPage, MovementQuery } from '../payment-provider.ts'

/** What staff recorded: the payments, by the time of recording, and the refunds. A bank's reference may repeat; the key does not. */
const recorded = sql`
  select 'capture:' || p.id || ':' || receipt.place as id, 'capture' as kind, null::text as payment_reference,
    p.provider_key as payment_key, (receipt.value ->> 'amountMinor')::bigint as amount_minor, o.currency,
    (receipt.value ->> 'recordedAt')::timestamptz as at
  from payments p join orders o on o.id = p.order_id,
    jsonb_array_elements(p.receipts) with ordinality as receipt (value, place)
  where p.provider = 'manual'
  union all
  -- Of earlier versions, which took all at once.
  select 'capture:' || p.id, 'capture', null, p.provider_key, p.captured_minor, o.currency, h.at
  from order_history h join payments p on p.order_id = h.order_id join orders o on o.id = h.order_id
  where h.what = 'payment-recorded' and p.provider = 'manual' and p.captured_minor > 0 and p.receipts = '[]'
  union all
  select 'refund:' || r.id, 'refund', null, p.provider_key, r.amount_minor, o.currency, r.created_at
  from refunds r join payments p on p.id = r.payment_id join orders o on o.id = r.order_id
  where p.provider = 'manual' and r.status = 'refunded'`

export type ManualBooks = ReturnType<typeof createManualBooks>

/** The books of payments that staff take: their own records. */
export function createManualBooks(db: Database) {
  return { movements: (query: MovementQuery): Promise<MovementPage> => pageOfMovements(db, recorded, query) }
}
