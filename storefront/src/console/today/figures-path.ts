import type { OrderFigures } from '../../api/schema.ts'

/** Periods that end now, by the word in the address. */
export const periods = {
  today: { days: 1, by: 'hour' },
  week: { days: 7, by: 'day' },
  month: { days: 30, by: 'day' },
  quarter: { days: 84, by: 'week' },
} as const satisfies Record<string, { days: number; by: OrderFigures['by'] }>
export type Period = keyof typeof periods

export const readPeriod = (text: string | undefined): Period =>
  Object.keys(periods).includes(text ?? '') ? (text as Period) : 'today'

const dayMs = 86_400_000

/** The request for the figures of a period. */
export const figuresPath = (period: Period): string => `orders/figures?${search(period)}`

/** That of the period before, which ends as long ago as the period has days, so that both are equally long. */
export function pathOfPeriodBefore(period: Period, { to }: Pick<OrderFigures, 'to'>): string {
  const end = new Date(Date.parse(to) - periods[period].days * dayMs)
  return `orders/figures?${search(period)}&to=${end.toISOString()}`
}

const search = (period: Period) => `days=${periods[period].days}&by=${periods[period].by}`

/** The change as a share of what was before; undefined where there was nothing. */
export const changeFrom = (before: number, now: number): number | undefined =>
  before === 0 ? undefined : (now - before) / before
