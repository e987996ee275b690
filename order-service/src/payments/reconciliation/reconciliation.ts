import type { Money } from '@storefleet/contracts'
import { money } from '../../pricing/money.ts'
import { addDays, startOfStoreDay } from '../../pricing/store-day.ts'
import type { movementKinds } from '../payment-provider.ts'

/** A day of a payment provider's books that is read, and compared with the ledger. */
export type Reconciliation = Readonly<{
  id: string
  provider: string
  /** `YYYY-MM-DD` */
  day: string
  startsAt: Date
  endsAt: Date
  status: 'reading' | 'compared'
  cursor: string | null
  comparedAt: Date | null
  differenceCount: number
}>

/** `missing-here`: only the provider's books have it. `missing-there`: only the ledger has it. */
export const differenceKinds = ['missing-here', 'missing-there', 'amount-differs'] as const

/** What has no counterpart, of one payment and one kind of movement. */
export type Unmatched = Readonly<{
  kind: (typeof movementKinds)[number]
  paymentReference: string | null
  paymentId: string | null
  orderId: string | null
  oursMinor: number
  theirsMinor: number
  currency: string
}>

export type Difference = Readonly<{
  id: string
  kind: Unmatched['kind']
  difference: (typeof differenceKinds)[number]
  paymentReference: string | null
  paymentId: string | null
  orderId: string | null
  /** By the ledger. */
  ours: Money
  /** By the provider's books. */
  theirs: Money
  foundAt: Date
  resolvedAt: Date | null
}>

/** Clocks differ, and an entry is made a moment after the money moved. So much of the next day is read as well. */
export const marginMs = 3_600_000

/** Whether a day, and the margin after it, is over. */
export const isDue = ({ endsAt }: Pick<Reconciliation, 'endsAt'>, now: Date): boolean =>
  now.getTime() >= endsAt.getTime() + marginMs

/** Returns the day after `last`, which begins where that ends; without it, today. */
export function nextDay(
  last: Pick<Reconciliation, 'day' | 'endsAt'> | undefined,
  { today, timeZone }: { today: string; timeZone: string },
): Pick<Reconciliation, 'day' | 'startsAt' | 'endsAt'> {
  const day = last ? addDays(last.day, 1) : today
  return {
    day,
    startsAt: last?.endsAt ?? startOfStoreDay(day, timeZone),
    endsAt: startOfStoreDay(addDays(day, 1), timeZone),
  }
}

/** Names a difference; undefined where there is none. */
export function differenceOf({ oursMinor, theirsMinor, currency, ...facts }: Unmatched) {
  if (oursMinor === theirsMinor) return undefined
  return { ...facts, difference: nameOf(oursMinor, theirsMinor), ...amounts(oursMinor, theirsMinor, currency) }
}

function nameOf(oursMinor: number, theirsMinor: number): Difference['difference'] {
  if (oursMinor === 0) return 'missing-here'
  return theirsMinor === 0 ? 'missing-there' : 'amount-differs'
}

const amounts = (oursMinor: number, theirsMinor: number, currency: string) => ({
  ours: money(oursMinor, currency),
  theirs: money(theirsMinor, currency),
})
