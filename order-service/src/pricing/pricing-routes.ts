import { Money } from '@storefleet/contracts'
import { type HttpApp, PageOf } from '@storefleet/service-kit'
import { Type } from 'typebox'
import { money } from './money.ts'
import { shippingMethods } from './shipping-methods.ts'

const ShippingMethodView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  price: Money,
  minDays: Type.Integer(),
  maxDays: Type.Integer(),
})

export function pricingRoutes(http: HttpApp, { currency }: { currency: string }): void {
  const items = shippingMethods.map(({ priceMinor, ...method }) => ({ ...method, price: money(priceMinor, currency) }))

  http.get(
    '/api/v1/shipping-methods',
    {
      config: { access: 'public' },
      schema: {
        tags: ['shipping methods'],
        summary: 'How an order can be sent',
        response: { 200: PageOf(ShippingMethodView) },
      },
    },
    async () => ({ items, nextCursor: null }),
  )
}
