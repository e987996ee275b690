import { createJob, type Service } from '@storefleet/process'
import { createServiceBase, type ServiceHost } from '@storefleet/service'
import { cartRoutes } from './carts/cart-routes.ts'
import { purgeAbandonedCarts } from './carts/purge-abandoned-carts.ts'
import { shippingMethodRoutes } from './carts/shipping-method-routes.ts'
import { adoptCurrency } from './commercial-settings/adopt-currency.ts'
import { settingsRoutes } from './commercial-settings/settings-routes.ts'
import { type OrderConfig, readOrderConfig } from './config.ts'
import { createContexts, type Overrides } from './contexts.ts'
import { discountRoutes } from './discounts/discount-routes.ts'
import { accessRoutes } from './orders/access-routes.ts'
import { checkoutRoutes } from './orders/checkout-routes.ts'
import { orderRoutes } from './orders/order-routes.ts'
import { refundRoutes } from './orders/refund-routes.ts'
import { shipmentRoutes } from './orders/shipment-routes.ts'
import { createOrderTimeline } from './orders/store/order-timeline-store.ts'
import { paymentRoutes } from './payments/payment-routes.ts'
import { recoverPayments } from './payments/recover-payments.ts'
import { sandboxRoutes } from './payments/sandbox/sandbox-routes.ts'
import { webhookRoutes } from './payments/webhook-routes.ts'
import { countryRoutes } from './pricing/country-routes.ts'
import { countryV2Routes } from './pricing/country-v2-routes.ts'
import { keepCurrency } from './pricing/currency-store.ts'
import { subscriptions } from './subscriptions.ts'

export { type OrderConfig, readOrderConfig }

export async function createOrderService(
  config: OrderConfig,
  host: ServiceHost,
  overrides: Overrides = {},
): Promise<Service> {
  const base = await createServiceBase(config, host, {
    migrations: new URL('../migrations/', import.meta.url),
    eventSecret: config.eventSecret,
  })
  await keepCurrency(base.db, config.storeCurrency)
  const { http, idempotency, logger } = base
  const { carts, orders, payments, pricing, settings, discounts, closeStock } = createContexts(base, config, overrides)
  await adoptCurrency(settings, config.storeCurrency)

  if (config.isProduction && config.paymentProviders.includes('sandbox')) {
    logger.warn('PAYMENT_PROVIDERS names the sandbox: orders are confirmed and no money is moved')
  }
  countryRoutes(http, pricing)
  countryV2Routes(http, pricing)
  settingsRoutes(http, settings)
  discountRoutes(http, discounts)
  shippingMethodRoutes(http, carts)
  cartRoutes(http, carts)
  const { publicUrl } = config
  checkoutRoutes(http, { ...orders, idempotency, publicUrl })
  orderRoutes(http, { ...orders, idempotency })
  accessRoutes(http, { ...orders, publicUrl })
  paymentRoutes(http, { ...payments, idempotency })
  shipmentRoutes(http, { ...orders, idempotency })
  refundRoutes(http, { ...orders, idempotency })
  sandboxRoutes(http, payments)
  webhookRoutes(http, payments)

  const recovery = createJob({
    name: 'recover-payments',
    everyMs: config.recoveryEveryMs,
    run: (isStopped) => recoverPayments(payments, isStopped),
    logger,
  })
  return base.assemble({
    subscriptions: subscriptions(orders, recovery),
    jobs: [recovery],
    timeline: createOrderTimeline(base.db),
    purges: [purgeAbandonedCarts(carts)],
    onStop: closeStock,
  })
}
