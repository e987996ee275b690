import type { Idempotency } from '@storefleet/events'
import { type HttpApp, withExample } from '@storefleet/http'
import { runOnce } from './change-order-once.ts'
import type { OrderContext } from './context.ts'
import { refuseCardNumber } from './domain/payment-method.ts'
import { PlaceOrderBody } from './new-order-schemas.ts'
import { actorContextOf } from './order-access.ts'
import { newOrderExample, placedOrderExample } from './order-examples.ts'
import { keyScopeOf } from './order-key-scope.ts'
import { PaidOrderView } from './order-schemas.ts'
import { toPaidResponse } from './order-view.ts'
import { returnCookie, withAccessToken } from './paid-access.ts'
import { placeOrder } from './place-order.ts'
import type { InTransaction } from './store/order-store.ts'

const placeOrderProblems = {
  400: [
    'idempotency-key-guessable',
    'email-required',
    'items-or-cart',
    'card-number-refused',
    'invalid-address',
    'unknown-country',
  ],
  402: ['payment-declined'],
  404: ['cart-not-found'],
  409: [
    'out-of-stock',
    'price-changed',
    'cart-changed',
    'cart-already-ordered',
    'cart-merged',
    'payment-in-progress',
    'reservation-expired',
    'order-cancelled',
    'discount-used-up',
  ],
  422: [
    'discount-not-applicable',
    'tax-rate-missing',
    'invalid-vat-id',
    'cart-empty',
    'unknown-variant',
    'unknown-payment-method',
    'unknown-shipping-method',
    'country-not-delivered',
    'currency-mismatch',
    'quantity-too-large',
    'order-too-large',
    'amount-too-large',
    'terms-not-accepted',
    'invalid-consents',
    'invalid-return-url',
  ],
  429: ['too-many-unpaid-orders'],
  503: ['stock-unavailable', 'prices-changing', 'taxes-unavailable'],
}

export function checkoutRoutes(
  http: HttpApp,
  ctx: OrderContext & { idempotency: Idempotency; publicUrl: string },
): void {
  http.post(
    '/api/v1/orders',
    {
      config: { access: 'public', headers: { 'idempotency-key': 'required' }, problems: placeOrderProblems },
      schema: {
        tags: ['orders'],
        operationId: 'placeOrder',
        summary: 'Order and pay',
        body: withExample(PlaceOrderBody, newOrderExample),
        response: { 201: withExample(PaidOrderView, placedOrderExample), 202: PaidOrderView },
      },
    },
    async (request, reply) => {
      const { actor, body: input } = request
      refuseCardNumber(input.payment.paymentMethod)
      const scope = keyScopeOf(actor, { key: request.headers['idempotency-key'], cartId: input.cartId })
      const requestContext = { ...ctx, ...actorContextOf(request) }
      const { status, body } = await withAccessToken(ctx.access, () =>
        runOnce(ctx, request, scope, async (attempt) => {
          const { resourceId: orderId, isFirst: isFirstTry, confirmInTransaction, recordResponse } = attempt
          const inTransaction: InTransaction = (tx, paid) => recordResponse(tx, () => toPaidResponse(paid))
          const options = { isFirstTry, confirmInTransaction, inTransaction }
          return toPaidResponse(await placeOrder(requestContext, orderId, input, options))
        }),
      )
      return reply
        .code(status as 201)
        .headers(returnCookie(ctx, actor, body))
        .send(body)
    },
  )
}
