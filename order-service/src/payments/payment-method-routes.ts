import { type HttpApp, NamedObject, PageOf } from '@storefleet/http'
import { Type } from 'typebox'
import type { PaymentContext } from './context.ts'
import { paymentMethodKinds } from './payment-provider.ts'

const PaymentMethodView = NamedObject('PaymentMethod', {
  id: Type.String({ description: 'Sent as `payment.paymentMethod`' }),
  provider: Type.String(),
  name: Type.String(),
  description: Type.String(),
  kind: Type.Enum([...paymentMethodKinds], { title: 'PaymentMethodKind' }),
  publicDetails: Type.Record(Type.String(), Type.String(), {
    description: 'What a page needs of the provider, such as `publishableKey`. None of it is secret.',
  }),
})

const Query = Type.Object({
  country: Type.Optional(
    Type.String({
      pattern: '^[A-Z]{2}$',
      description: 'Where the order goes: some methods are not offered everywhere',
    }),
  ),
})

export function paymentMethodRoutes(http: HttpApp, ctx: Pick<PaymentContext, 'providers' | 'settings'>): void {
  http.get(
    '/api/v1/payment-methods',
    {
      config: { access: 'public' },
      schema: {
        tags: ['payments'],
        operationId: 'listPaymentMethods',
        summary: 'How an order can be paid',
        querystring: Query,
        response: { 200: PageOf(PaymentMethodView) },
      },
    },
    async ({ query: { country } }) => {
      const { checkout } = await ctx.settings()
      const items = ctx.providers.methods({ checkout, country })
      return {
        items: items.map(({ instructions: _, ...method }) => ({
          ...method,
          publicDetails: { ...method.publicDetails },
        })),
        nextCursor: null,
      }
    },
  )
}
