import type { Money } from '@storefleet/contracts'
import { money } from '../pricing/money.ts'
import type { Pricing } from '../pricing/pricing.ts'
import { type PeriodRequest, readPeriod } from './figures-period.ts'
import type { BestSeller, FiguresStep, FiguresStore } from './figures-store.ts'

export type FiguresContext = Readonly<{ figures: FiguresStore; pricing: Pick<Pricing, 'settings'>; now: () => Date }>

type Sums = Readonly<{ orders: number; revenue: Money; units: number; declined: number; refunded: Money }>
export type Figures = Sums &
  Readonly<{
    from: Date
    to: Date
    by: PeriodRequest['by']
    timeZone: string
    /** Revenue by order, rounded to the minor unit; null without orders. */
    average: Money | null
    steps: readonly (Sums & Readonly<{ startsAt: Date }>)[]
    bestSellers: readonly (Omit<BestSeller, 'revenueMinor'> & Readonly<{ revenue: Money }>)[]
  }>

/** Returns what was sold in a period, in the time zone and the currency of the store. Throws what `readPeriod` throws. */
export async function readFigures({ figures, pricing, now }: FiguresContext, request: PeriodRequest): Promise<Figures> {
  const { currency, timeZone } = (await pricing.settings()).profile
  const period = readPeriod(request, timeZone, now())
  const question = { ...period, currency }
  const [steps, bestSellers] = await Promise.all([figures.steps(question), figures.bestSellers(question)])
  const all = steps.reduce(add, { orders: 0, revenueMinor: 0, units: 0, declined: 0, refundedMinor: 0 })
  return {
    ...period,
    ...inCurrency(all, currency),
    average: all.orders === 0 ? null : money(Math.round(all.revenueMinor / all.orders), currency),
    steps: steps.map(({ startsAt, ...step }) => ({ startsAt, ...inCurrency(step, currency) })),
    bestSellers: bestSellers.map(({ revenueMinor, ...seller }) => ({
      ...seller,
      revenue: money(revenueMinor, currency),
    })),
  }
}

type Counts = Omit<FiguresStep, 'startsAt'>

const add = (sum: Counts, step: Counts): Counts => ({
  orders: sum.orders + step.orders,
  revenueMinor: sum.revenueMinor + step.revenueMinor,
  units: sum.units + step.units,
  declined: sum.declined + step.declined,
  refundedMinor: sum.refundedMinor + step.refundedMinor,
})

const inCurrency = ({ revenueMinor, refundedMinor, ...counts }: Counts, currency: string): Sums => ({
  ...counts,
  revenue: money(revenueMinor, currency),
  refunded: money(refundedMinor, currency),
})
