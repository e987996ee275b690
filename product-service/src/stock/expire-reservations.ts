import { expire } from './reservation-decisions.ts'
import type { StockContext } from './stock-context.ts'

const batchSize = 100

/** Ends reservations whose orders were not paid in time, which puts their units back on sale. Replicas share the work. */
export async function expireReservations({ reservations }: Pick<StockContext, 'reservations'>): Promise<void> {
  while ((await reservations.expireDue(batchSize, expire)) === batchSize);
}
