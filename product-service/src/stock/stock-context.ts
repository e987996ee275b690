import type { Database } from '@storefleet/database'
import type { ReservationStore } from './reservation-store.ts'
import type { StockStore } from './stock-store.ts'

export type StockContext = {
  db: Pick<Database, 'transaction'>
  stock: StockStore
  reservations: ReservationStore
  /** How long stock is held where the caller does not say. */
  reservationTtlSeconds: number
  /** The longest a caller may ask for. */
  maxReservationTtlSeconds: number
  /** Available units at which stock counts as low, unless a variant says otherwise. */
  lowStockThreshold: number
  now: () => Date
}
