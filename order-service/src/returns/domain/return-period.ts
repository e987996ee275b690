import { leftToShip } from '../../orders/domain/item-progress.ts'
import type { Order } from '../../orders/domain/order.ts'
import { addDays, storeDay } from '../../pricing/store-day.ts'
import { isInEu } from '../../tax/vat-id.ts'

/** What the store has set. */
export type ReturnRules = Readonly<{
  /** Null: no right of withdrawal. */
  withdrawalDays: number | null
  /** After so many days a parcel counts as delivered whose delivery is not known. */
  deliveryDays: number
  /** Null: without end. */
  returnDays: number | null
  timeZone: string
}>

/** `lastDay` is `YYYY-MM-DD` in the time zone of the store; null while units are still to be delivered, and where there is no end. */
type Period = Readonly<{ isOffered: boolean; lastDay: string | null }>

/**
 * Returns until when a consumer may withdraw: it is offered to those who have an order sent to the EU, unless they bought as a business. Of
 * several parcels the last one counts (Directive 2011/83/EU, article 9), and a period does not end on a Saturday or Sunday (Regulation
 * 1182/71, article 3).
 */
export function withdrawalPeriod(order: Order, rules: ReturnRules): Period {
  const { withdrawalDays } = rules
  const isConsumer = !order.appliedPricing?.vatId
  if (withdrawalDays === null || !isConsumer || !isInEu(order.shippingAddress.country)) {
    return { isOffered: false, lastDay: null }
  }
  const delivered = deliveredDay(order, rules)
  return { isOffered: true, lastDay: delivered && nextWorkingDay(addDays(delivered, withdrawalDays)) }
}

/** Returns until when a customer may ask for a return. */
export function returnPeriod(order: Order, rules: ReturnRules): Period {
  const delivered = deliveredDay(order, rules)
  const { returnDays } = rules
  return { isOffered: true, lastDay: delivered && returnDays ? addDays(delivered, returnDays) : null }
}

export const isOver = ({ lastDay }: Period, now: Date, { timeZone }: Pick<ReturnRules, 'timeZone'>): boolean =>
  lastDay !== null && storeDay(now, timeZone) > lastDay

/** The day on which the last parcel was delivered; null while some of the order is not shipped. */
function deliveredDay(order: Order, { deliveryDays, timeZone }: ReturnRules): string | null {
  const parcels = order.shipments.filter(({ status }) => status === 'shipped')
  if (parcels.length === 0 || leftToShip(order).length > 0) return null
  const days = parcels.map(({ deliveredAt, shippedAt, createdAt }) =>
    deliveredAt ? storeDay(deliveredAt, timeZone) : addDays(storeDay(shippedAt ?? createdAt, timeZone), deliveryDays),
  )
  return days.toSorted().at(-1) ?? null
}

function nextWorkingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const toMonday: Record<number, number> = { 6: 2, 0: 1 }
  return addDays(day, toMonday[weekday] ?? 0)
}
