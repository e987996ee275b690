import type { Order, Payment } from '../orders/domain/order.ts'
import type { PaymentContext } from './context.ts'
import type { ProviderPayment } from './payment-provider.ts'

/** Returns the payment of an order as its provider is asked about it. */
export const providerPaymentOf = (
  { publicUrl }: Pick<PaymentContext, 'publicUrl'>,
  order: Pick<Order, 'id'>,
  { provider, providerKey, reference, amount, method, returnUrl }: Payment,
): ProviderPayment => ({
  ...{ provider, key: providerKey, reference, amount, paymentMethod: method },
  orderId: order.id,
  returnUrl: returnUrl ?? `${publicUrl}/api/v1/orders/${order.id}`,
})
