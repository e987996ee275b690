import { conflict, type FieldError, invalid } from '@storefleet/contracts'
import { isUuid } from '../uuid.ts'
import type { HeldLine, Shortage } from './hold-stock.ts'
import { type StockLine, sumByVariant } from './reservation.ts'
import type { Reserved } from './reservation-store.ts'
import type { StockContext } from './stock-context.ts'

export type PriceAndReserve = { reservationId: string; lines: readonly StockLine[]; ttlSeconds: number }
type Priced = { reservationId: string; expiresAt: Date; lines: HeldLine[] }
export type PriceAndReserveOutcome = { priced: Priced } | { shortages: Shortage[] }

const maxLines = 250
const maxQuantity = 100_000

/**
 * Prices the lines and holds their stock, all or nothing. Lines of one variant are taken together.
 * `ttlSeconds` 0 is the shop's setting, and none is longer than `MAX_RESERVATION_TTL_SECONDS`. Throws `invalid-reservation`,
 * and `reservation-ended` for an id whose reservation has expired or ended with its order; one that was released is made anew.
 */
export async function priceAndReserve(ctx: StockContext, input: PriceAndReserve): Promise<PriceAndReserveOutcome> {
  check(input, ctx.maxReservationTtlSeconds)
  const lines = [...sumByVariant(input.lines)].map(([variantId, quantity]) => ({ variantId, quantity }))
  const ttlSeconds = input.ttlSeconds || ctx.reservationTtlSeconds
  const expiresAt = new Date(ctx.now().getTime() + ttlSeconds * 1000)
  const outcome = await ctx.reservations.reserve({ reservationId: input.reservationId, lines, expiresAt })
  if ('shortages' in outcome) return outcome
  if ('ended' in outcome) {
    throw conflict('reservation-ended', `The reservation is ${outcome.ended.status}: reserve under another id`)
  }
  return { priced: pricedOf(outcome) }
}

/** Lines have the prices of the time at which they were reserved. */
function pricedOf({ reservation, stock }: Reserved): Priced {
  const known = new Map(stock.map((variant) => [variant.variantId, variant]))
  const lines = reservation.lines.flatMap(({ variantId, quantity, unitPriceMinor, currency }) => {
    const variant = known.get(variantId)
    return variant ? [{ variant: { ...variant, priceMinor: unitPriceMinor, currency }, quantity }] : []
  })
  return { reservationId: reservation.id, expiresAt: reservation.expiresAt, lines }
}

function check({ reservationId, lines, ttlSeconds }: PriceAndReserve, maxTtlSeconds: number): void {
  const fields: FieldError[] = []
  if (!isUuid(reservationId)) fields.push({ field: 'reservationId', message: 'must be a UUID' })
  if (lines.length < 1 || lines.length > maxLines) fields.push({ field: 'lines', message: `must be 1 to ${maxLines}` })
  if (ttlSeconds < 0 || ttlSeconds > maxTtlSeconds) {
    fields.push({ field: 'ttlSeconds', message: `must be 0 to ${maxTtlSeconds}` })
  }
  for (const [index, { variantId, quantity }] of lines.entries()) {
    if (!isUuid(variantId)) fields.push({ field: `lines[${index}].variantId`, message: 'must be a UUID' })
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > maxQuantity) {
      fields.push({ field: `lines[${index}].quantity`, message: `must be 1 to ${maxQuantity}` })
    }
  }
  if (fields.length > 0) throw invalid('invalid-reservation', 'The reservation cannot be read', { fields })
}
