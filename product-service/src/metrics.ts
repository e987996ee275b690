import { createCounter, createScrapedGauge, Gauge, type Registry } from '@storefleet/observability'
import { type ReservationOutcome, reservationOutcomes } from './stock/reservation.ts'
import type { ReservationStore } from './stock/reservation-store.ts'

/** Metrics of stock and its reservations. */
export function createProductMetrics(registry: Registry) {
  const count = createCounter(registry, {
    name: 'reservations_total',
    help: 'Reservations, by what became of them',
    labels: { outcome: reservationOutcomes },
  })
  const violations = new Gauge({
    name: 'stock_invariant_violations',
    help: 'Variants whose stock is not what its ledger and live reservations add up to, at the last check; at most 100',
    registers: [registry],
  })
  return {
    countReservation: (outcome: ReservationOutcome, times?: number) => count({ outcome }, times),
    setViolations: (found: number) => violations.set(found),
  }
}

/** Live reservations, read from the database at each scrape. */
export function addLiveReservations(registry: Registry, { countLive }: Pick<ReservationStore, 'countLive'>): void {
  createScrapedGauge(registry, {
    name: 'reservations_live',
    help: 'Reservations that hold stock now',
    read: countLive,
  })
}
