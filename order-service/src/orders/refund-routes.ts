import { invalid, unprocessable } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, Uuid, withExample } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { ItemQuantity, OrderParams, OrderView, Reason } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'
import { refundOrder } from './refund-order.ts'

const strict = { additionalProperties: false }

const Amount = NamedObject(
  'RefundAmount',
  {
    amountMinor: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  },
  {
    ...strict,
    description:
      'The whole remaining amount when left out, and neither lines nor shipping are given. Where each parcel is captured, it is of what has left, and of shipping',
  },
)

const RefundBody = NamedObject(
  'NewRefund',
  {
    amount: Type.Optional(Amount),
    lines: Type.Optional(
      Type.Array(ItemQuantity, {
        minItems: 1,
        maxItems: 100,
        description: 'Units of items, refunded at what they cost after discounts, with their tax. Instead of an amount',
      }),
    ),
    shipping: Type.Optional({ ...Amount, description: 'What of shipping is refunded besides the lines' }),
    reason: Reason,
    restock: Type.Optional(
      Type.Array(
        NamedObject('RestockInput', { variantId: Uuid, quantity: Type.Integer({ minimum: 1, maximum: 999 }) }, strict),
        {
          maxItems: 100,
          description:
            'Units that came back and are for sale again. Only shipped units come back: the refund keeps those of them that had left',
        },
      ),
    ),
  },
  strict,
)

export function refundRoutes(http: HttpApp, ctx: OrderContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/refunds',
    {
      config: {
        access: 'staff',
        permission: 'refunds',
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found'],
          409: ['nothing-to-refund'],
          400: ['refund-lines-or-amount'],
          422: ['currency-mismatch', 'refund-too-large', 'restock-too-large', 'unknown-item', 'units-not-refundable'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'refundOrder',
        summary: 'Give money back, whole or in part',
        description: '202 while the payment provider has not said that it refunded; it is finished in the background.',
        params: OrderParams,
        body: withExample(RefundBody, { amount: { amountMinor: 2500, currency: 'USD' }, reason: 'Damaged in transit' }),
        response: { 201: OrderView, 202: OrderView },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const { amount, lines, shipping, reason, restock = [] } = request.body
      refuseAmountBesideLines(request.body)
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: 'refunds',
        refuse: ({ total }) => {
          if (amount) refuseOtherCurrency('amount', amount.currency, total.currency)
          if (shipping) refuseOtherCurrency('shipping', shipping.currency, total.currency)
        },
        run: async (requestContext, { resourceId: refundId, confirmInTransaction }) => {
          const refund = {
            ...{ orderId, refundId, reason, restock, lines },
            ...{ amountMinor: amount?.amountMinor, shippingMinor: shipping?.amountMinor },
          }
          const order = await refundOrder(requestContext, refund, confirmInTransaction)
          const isOpen = order.refunds.some((refund) => refund.id === refundId && refund.status === 'refunding')
          return { status: isOpen ? 202 : 201, body: toOrderView(order) }
        },
      })
      return reply.code(status as 201 | 202).send(completeView(body))
    },
  )
}

function refuseAmountBesideLines({ amount, lines, shipping }: Static<typeof RefundBody>) {
  if (!amount || !(lines || shipping)) return
  throw invalid('refund-lines-or-amount', 'A refund is either of an amount or of lines and shipping', {
    fields: [{ field: 'amount', message: 'must be left out where lines or shipping are given' }],
  })
}

function refuseOtherCurrency(field: string, currency: string, expected: string) {
  if (currency === expected) return
  throw unprocessable('currency-mismatch', `The order was paid in ${expected}`, {
    fields: [{ field: `${field}.currency`, message: `must be ${expected}` }],
  })
}
