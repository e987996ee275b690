import { unprocessable } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, Uuid, withExample } from '@storefleet/http'
import { Type } from 'typebox'
import { changeOrderOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { OrderParams, OrderView, Reason } from './order-schemas.ts'
import { toOrderView } from './order-view.ts'
import { completeView } from './recorded-view.ts'
import { refundOrder } from './refund-order.ts'

const strict = { additionalProperties: false }

const RefundBody = NamedObject(
  'NewRefund',
  {
    amount: Type.Optional(
      NamedObject(
        'RefundAmount',
        {
          amountMinor: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
          currency: Type.String({ pattern: '^[A-Z]{3}$' }),
        },
        { ...strict, description: 'The whole remaining amount when left out' },
      ),
    ),
    reason: Reason,
    restock: Type.Optional(
      Type.Array(
        NamedObject('RestockInput', { variantId: Uuid, quantity: Type.Integer({ minimum: 1, maximum: 999 }) }, strict),
        {
          maxItems: 100,
          description: 'Units that came back and are for sale again',
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
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found'],
          409: ['nothing-to-refund'],
          422: ['currency-mismatch', 'refund-too-large', 'restock-too-large'],
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
      const { amount, reason, restock = [] } = request.body
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: 'refunds',
        refuse: ({ total }) => amount && refuseOtherCurrency(amount.currency, total.currency),
        run: async (requestContext, { resourceId: refundId, confirmInTransaction }) => {
          const refund = { orderId, refundId, amountMinor: amount?.amountMinor, reason, restock }
          const order = await refundOrder(requestContext, refund, confirmInTransaction)
          const isOpen = order.refunds.some((refund) => refund.id === refundId && refund.status === 'refunding')
          return { status: isOpen ? 202 : 201, body: toOrderView(order) }
        },
      })
      return reply.code(status as 201 | 202).send(completeView(body))
    },
  )
}

function refuseOtherCurrency(currency: string, expected: string) {
  if (currency === expected) return
  throw unprocessable('currency-mismatch', `The order was paid in ${expected}`, {
    fields: [{ field: 'amount.currency', message: `must be ${expected}` }],
  })
}
