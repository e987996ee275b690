import { expire } from './reservation.ts'
import type { StockContext } from './stock-context.ts'

const batchSize = 100

/** Puts stock back on sale whose orders were not paid in time. Replicas share the work. */
export async function expireReservations({ reservations }: Pick<StockContext, 'reservations'>): Promise<void> {
  while ((await reservations.expireDue(batchSize, expire)) === batchSize);
}
