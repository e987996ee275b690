import { Money } from '@storefleet/contracts'
import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject, Nullable, Uuid } from '@storefleet/http'
import { Type } from 'typebox'
import { changeOrderOnce } from '../orders/change-order-once.ts'
import { OrderView } from '../orders/order-schemas.ts'
import { toOrderView } from '../orders/order-view.ts'
import { completeView } from '../orders/recorded-view.ts'
import type { PaymentContext } from './context.ts'
import { recordPayment } from './record-payment.ts'

const ReceivedMoney = NamedObject(
  'ReceivedMoney',
  {
    amount: { ...Money, description: 'The whole open amount, or with `isPart` a part of it' },
    isPart: Type.Optional(
      Type.Boolean({ description: 'true: the money may be less than what is open, and the rest stays open' }),
    ),
    reference: Type.Optional(
      Nullable(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'As the bank shows it' })),
    ),
    receivedOn: Type.String({
      format: 'date',
      description: 'The day on which the money came, in the store’s time zone',
    }),
  },
  { additionalProperties: false },
)

export function recordPaymentRoutes(http: HttpApp, ctx: PaymentContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/payments/:paymentId/record',
    {
      config: {
        access: 'staff',
        permission: 'orders',
        headers: { 'idempotency-key': 'required' },
        problems: {
          404: ['order-not-found', 'payment-not-found'],
          409: ['payment-not-manual', 'payment-not-open', 'too-many-receipts'],
          422: ['amount-differs'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'recordPayment',
        summary: 'Record the money of a payment that the shop takes itself, such as a bank transfer',
        params: Type.Object({ id: Uuid, paymentId: Uuid }),
        body: ReceivedMoney,
        response: { 200: OrderView },
      },
    },
    async (request, reply) => {
      const { id: orderId, paymentId } = request.params
      const { amount, isPart, reference = null, receivedOn } = request.body
      const { status, body } = await changeOrderOnce(ctx, request, {
        action: `payments/${paymentId}/record`,
        run: async (requestContext, { confirmInTransaction }) => {
          const received = { orderId, paymentId, amount, isPart, reference, receivedOn }
          return { status: 200, body: toOrderView(await recordPayment(requestContext, received, confirmInTransaction)) }
        },
      })
      return reply.code(status as 200).send(completeView(body))
    },
  )
}
