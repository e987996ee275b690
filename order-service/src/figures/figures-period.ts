import { invalid } from '@storefleet/contracts'
import { addDays, startOfStoreDay, storeDay } from '../pricing/store-day.ts'

export const figureUnits = ['hour', 'day', 'week'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** From `from` until before `to`, in steps of `by`, which begin where hours, days and weeks begin in the time zone. */
export type FiguresPeriod = Readonly<{ from: Date; to: Date; by: FigureUnit; timeZone: string }>

export type PeriodRequest = Readonly<{
  from?: string | undefined
  /** Instead of `from`: so many days of the store until `to`, the last of which may be part of a day. */
  days?: number | undefined
  to?: string | undefined
  by: FigureUnit
}>

/** The longest period of each unit, in days: some hundred steps. */
export const maxDays: Record<FigureUnit, number> = { hour: 31, day: 400, week: 1_830 }
const dayMs = 86_400_000

/** Returns the period that is asked for; by default today until now. Throws 400 `invalid-period`, which names the field. */
export function readPeriod({ from, days, to, by }: PeriodRequest, timeZone: string, now: Date): FiguresPeriod {
  if (from !== undefined && days !== undefined) throw invalidPeriod('days', 'is instead of from')
  const end = to === undefined ? now : new Date(to)
  const start = from === undefined ? firstOfDays(days ?? 1, end, timeZone) : new Date(from)
  if (end <= start) throw invalidPeriod('to', 'must be after from')
  if (end.getTime() - start.getTime() > maxDays[by] * dayMs) {
    throw invalidPeriod('to', `must be at most ${maxDays[by]} days after the start, where figures are by ${by}`)
  }
  return { from: start, to: end, by, timeZone }
}

/** A period that ends at midnight has no part of the day that begins then. */
const firstOfDays = (days: number, end: Date, timeZone: string): Date =>
  startOfStoreDay(addDays(storeDay(new Date(end.getTime() - 1), timeZone), 1 - days), timeZone)

const invalidPeriod = (field: string, message: string) =>
  invalid('invalid-period', `There are no figures of this period: ${field} ${message}`, {
    fields: [{ field, message }],
  })
