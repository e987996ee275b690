import type { Idempotency } from '@storefleet/events'
import { type HttpApp, NamedObject } from '@storefleet/http'
import { Type } from 'typebox'
import { changeOrderOnce } from '../orders/change-order-once.ts'
import { refuseCardNumber } from '../orders/domain/payment-method.ts'
import { PaymentInput, ReturnUrl } from '../orders/new-order-schemas.ts'
import { OrderParams, OrderTokenQuery, PaidOrderView } from '../orders/order-schemas.ts'
import { toPaidResponse } from '../orders/order-view.ts'
import { withAccessToken } from '../orders/paid-access.ts'
import type { PaymentContext } from './context.ts'
import { payOrder } from './pay-order.ts'

export function paymentRoutes(http: HttpApp, ctx: PaymentContext & { idempotency: Idempotency }): void {
  http.post(
    '/api/v1/orders/:id/payments',
    {
      config: {
        access: 'owner',
        permission: 'orders',
        credential: 'order',
        headers: { 'idempotency-key': 'required' },
        problems: {
          400: ['card-number-refused'],
          402: ['payment-declined'],
          404: ['order-not-found'],
          409: [
            'order-not-payable',
            'payment-in-progress',
            'reservation-expired',
            'too-many-attempts',
            'order-cancelled',
          ],
          422: ['unknown-payment-method', 'invalid-return-url'],
        },
      },
      schema: {
        tags: ['orders'],
        operationId: 'payOrder',
        summary: 'Pay an order whose payment was declined or left',
        params: OrderParams,
        querystring: OrderTokenQuery,
        body: NamedObject(
          'NewPayment',
          { payment: PaymentInput, returnUrl: Type.Optional(ReturnUrl) },
          { additionalProperties: false },
        ),
        response: { 201: PaidOrderView, 202: PaidOrderView },
      },
    },
    async (request, reply) => {
      const orderId = request.params.id
      const { payment, returnUrl } = request.body
      const { paymentMethod } = payment
      const { status, body } = await withAccessToken(ctx.access, () =>
        changeOrderOnce(ctx, request, {
          action: 'payments',
          refuse: () => refuseCardNumber(paymentMethod),
          run: async (requestContext, { resourceId: paymentId, confirmInTransaction }) => {
            const attempt = { orderId, paymentId, paymentMethod, returnUrl }
            return toPaidResponse(await payOrder(requestContext, attempt, confirmInTransaction))
          },
        }),
      )
      return reply.code(status as 201).send(body)
    },
  )
}
