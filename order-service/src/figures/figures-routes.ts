import { Money } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { Type } from 'typebox'
import { figureUnits, maxDays } from './figures-period.ts'
import { type FiguresContext, readFigures } from './read-figures.ts'

const Unit = Type.Enum([...figureUnits], { title: 'FigureUnit' })

const sums = {
  orders: Type.Integer({ description: 'Placed in the time and paid, or with a payment that is held; not cancelled' }),
  revenue: {
    ...Money,
    description: 'What these orders cost with shipping and tax, without what was cancelled in part',
  },
  units: Type.Integer(),
  declined: Type.Integer({ description: 'Payments that were declined' }),
  refunded: { ...Money, description: 'Refunds that were given in the time, of whichever orders' },
}

const FiguresView = NamedObject('OrderFigures', {
  from: Timestamp,
  to: Timestamp,
  by: Unit,
  timeZone: Type.String({ description: 'Of the store: its hours, days and weeks, which begin on Monday' }),
  ...sums,
  average: Nullable({ ...Money, description: 'Revenue of an order' }),
  steps: Type.Array(NamedObject('OrderFiguresStep', { startsAt: Timestamp, ...sums }), {
    description: 'Oldest first, those without orders too; the first may begin before `from`, and counts from there',
  }),
  bestSellers: Type.Array(
    NamedObject('BestSeller', {
      variantId: Type.String(),
      productId: Type.String(),
      sku: Type.String(),
      title: Type.String(),
      variantTitle: Type.String(),
      imageUrl: Nullable(Type.String()),
      units: Type.Integer(),
      revenue: { ...Money, description: 'After discounts, tax included' },
    }),
    { description: 'The ten variants of which most units were sold' },
  ),
})

const FiguresQuery = Type.Object({
  from: Type.Optional({ ...Timestamp, description: 'The start of the last day where it is left out' }),
  days: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: maxDays.week,
      description: 'Instead of `from`: so many days of the store, of which the last may be part of a day',
    }),
  ),
  to: Type.Optional({ ...Timestamp, description: 'Not included; now where it is left out' }),
  by: Type.Optional({
    ...Unit,
    description: 'Days where it is left out. At most 31 days by hour, 400 by day, 1830 by week',
  }),
})

export function figuresRoutes(http: HttpApp, ctx: FiguresContext): void {
  http.get(
    '/api/v1/orders/figures',
    {
      config: { access: 'staff', permission: 'orders', problems: { 400: ['invalid-period'] } },
      schema: {
        tags: ['orders'],
        operationId: 'getOrderFigures',
        summary: 'What was sold in a period',
        querystring: FiguresQuery,
        response: { 200: FiguresView },
      },
    },
    async ({ query: { by = 'day', ...period } }) => {
      const { from, to, steps, bestSellers, ...figures } = await readFigures(ctx, { ...period, by })
      return {
        ...figures,
        from: from.toISOString(),
        to: to.toISOString(),
        steps: steps.map(({ startsAt, ...step }) => ({ startsAt: startsAt.toISOString(), ...step })),
        bestSellers: [...bestSellers],
      }
    },
  )
}
