import { Money } from '@storefleet/contracts'
import { type HttpApp, NamedObject, PageOf, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { money } from '../pricing/money.ts'
import type { CartContext } from './context.ts'
import { listShippingMethods } from './list-shipping-methods.ts'

const ShippingMethodView = NamedObject('ShippingMethod', {
  id: Type.String(),
  name: Type.String(),
  kind: Type.Enum(['delivery', 'pickup']),
  price: { ...Money, description: 'Before discounts; tax is part of it where the prices of the country include tax' },
  minDays: Type.Integer(),
  maxDays: Type.Integer(),
})

const Query = Type.Object({
  country: Type.Optional(
    Type.String({ pattern: '^[A-Z]{2}$', description: 'Where the order goes; without it, where most orders may go' }),
  ),
  region: Type.Optional(Type.String({ minLength: 1, maxLength: 100, description: 'Its state or province' })),
  cartId: Type.Optional({ ...Uuid, description: 'What is sent: prices may depend on its subtotal or weight' }),
})

export function shippingMethodRoutes(http: HttpApp, ctx: CartContext): void {
  http.get(
    '/api/v1/shipping-methods',
    {
      config: {
        access: 'public',
        problems: {
          400: ['unknown-country'],
          404: ['cart-not-found'],
          422: ['country-not-delivered', 'tax-rate-missing', 'amount-too-large'],
          503: ['stock-unavailable', 'prices-changing', 'taxes-unavailable'],
        },
      },
      schema: {
        tags: ['shipping methods'],
        operationId: 'listShippingMethods',
        summary: 'How an order can be sent, and what that costs',
        querystring: Query,
        response: { 200: PageOf(ShippingMethodView) },
      },
    },
    async ({ query, actor }) => {
      const { offers, currency } = await listShippingMethods({ ...ctx, actor }, query)
      const items = offers.map(({ priceMinor, taxClass: _, ...offer }) => ({
        ...offer,
        price: money(priceMinor, currency),
      }))
      return { items, nextCursor: null }
    },
  )
}
