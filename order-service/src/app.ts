import { createJob, type Service } from '@storefleet/process'
import { createServiceBase, personalDataRoute, type ServiceBase, type ServiceHost } from '@storefleet/service'
import { orderChecks } from './audit/order-checks.ts'
import { cartRoutes } from './carts/cart-routes.ts'
import { purgeAbandonedCarts } from './carts/purge-abandoned-carts.ts'
import { shippingMethodRoutes } from './carts/shipping-method-routes.ts'
import { prepareSettings } from './commercial-settings/prepare-settings.ts'
import { settingsRoutes } from './commercial-settings/settings-routes.ts'
import { type OrderConfig, readOrderConfig } from './config.ts'
import { createContexts, type Overrides } from './contexts.ts'
import { customerRoutes } from './customers/customer-routes.ts'
import { createCustomerStore } from './customers/customer-store.ts'
import { discountRoutes } from './discounts/discount-routes.ts'
import { documentRoutes } from './documents/document-routes.ts'
import { invoiceOrder } from './documents/invoice-order.ts'
import { createPdfRenderer } from './documents/pdf/pdf-renderer.ts'
import { figuresRoutes } from './figures/figures-routes.ts'
import { createFiguresStore } from './figures/figures-store.ts'
import { createLedgerCheck } from './ledger/check-ledgers.ts'
import { ledgerRoutes } from './ledger/ledger-routes.ts'
import { createLedgerStore } from './ledger/ledger-store.ts'
import { addLedgerDiscrepancies, addReconciliationGauges } from './metrics.ts'
import { accessRoutes } from './orders/access-routes.ts'
import { cancellationRoutes } from './orders/cancellation-routes.ts'
import { checkoutRoutes } from './orders/checkout-routes.ts'
import type { OrderContext } from './orders/context.ts'
import { maxExportedOrders } from './orders/export-orders.ts'
import { exportRoutes } from './orders/export-routes.ts'
import { getOrder } from './orders/get-order.ts'
import { describeOrder, orderEventsRoutes } from './orders/order-events-routes.ts'
import { orderRoutes } from './orders/order-routes.ts'
import { refundRoutes } from './orders/refund-routes.ts'
import { remindOfPayments } from './orders/remind-of-payments.ts'
import { shipmentChangeRoutes } from './orders/shipment-change-routes.ts'
import { shipmentRoutes } from './orders/shipment-routes.ts'
import { createExpiringPaymentStore } from './orders/store/expiring-payment-store.ts'
import { createOrderTimeline } from './orders/store/order-timeline-store.ts'
import { createOrderWatchStore } from './orders/store/order-watch-store.ts'
import { createPaymentReminderStore } from './orders/store/payment-reminder-store.ts'
import { tellExpiringPayments } from './orders/tell-expiring-payments.ts'
import { createOrderWatch } from './orders/watch-orders.ts'
import { paymentMethodRoutes } from './payments/payment-method-routes.ts'
import { paymentRoutes } from './payments/payment-routes.ts'
import { reconcilePayments } from './payments/reconciliation/reconcile-payments.ts'
import { reconciliationRoutes } from './payments/reconciliation/reconciliation-routes.ts'
import { createReconciliationStore } from './payments/reconciliation/reconciliation-store.ts'
import { recordPaymentRoutes } from './payments/record-payment-routes.ts'
import { recoverPayments } from './payments/recover-payments.ts'
import { sandboxRoutes } from './payments/sandbox/sandbox-routes.ts'
import { stripeWebhookRoutes } from './payments/stripe/stripe-webhook-routes.ts'
import { webhookRoutes } from './payments/webhook-routes.ts'
import { countryRoutes } from './pricing/country-routes.ts'
import { countryV2Routes } from './pricing/country-v2-routes.ts'
import { purgesOfErasedCustomers } from './privacy/erasure-store.ts'
import { createPersonalDataReader } from './privacy/personal-data-store.ts'
import { orderReturnRoutes } from './returns/order-return-routes.ts'
import { returnRoutes } from './returns/return-routes.ts'
import { createReturnStore } from './returns/store/return-store.ts'
import { staffNoteRoutes } from './staff-notes/staff-note-routes.ts'
import { createStaffNoteStore } from './staff-notes/staff-note-store.ts'
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
  const { http, idempotency, logger } = base
  const contexts = createContexts(base, config, overrides)
  const { carts, orders, payments, documents, pricing, settings, discounts, closeStock } = contexts
  await prepareSettings(settings, config)

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
  exportRoutes(http, { ...orders, maxExported: maxExportedOrders })
  figuresRoutes(http, { ...orders, figures: createFiguresStore(base.db) })
  customerRoutes(http, { customers: createCustomerStore(base.db) })
  staffNoteRoutes(http, { ...orders, notes: createStaffNoteStore(base.db) })
  const watching = watchOrders(base, orders)
  orderEventsRoutes(http, { ...orders, ...watching })
  paymentMethodRoutes(http, payments)
  const pdf = createPdfRenderer()
  documentRoutes(http, {
    documents: documents.documents,
    pdf,
    invoice: (order) => invoiceOrder({ ...documents, orders: orders.orders }, order),
    authorizeReading: (actor, orderId) => getOrder({ ...orders, ...actor }, orderId),
  })
  paymentRoutes(http, { ...payments, idempotency })
  cancellationRoutes(http, { ...orders, idempotency })
  recordPaymentRoutes(http, { ...payments, idempotency })
  shipmentRoutes(http, { ...orders, idempotency })
  shipmentChangeRoutes(http, orders)
  refundRoutes(http, { ...orders, idempotency })
  const returns = { ...orders, returns: createReturnStore(base.db, orders.orders), idempotency }
  orderReturnRoutes(http, returns)
  returnRoutes(http, returns)
  sandboxRoutes(http, payments)
  webhookRoutes(http, payments)
  stripeWebhookRoutes(http, payments)
  personalDataRoute(http, config.service, createPersonalDataReader(base.db))

  const expiring = createExpiringPaymentStore(base.db)
  const ledgers = createLedgerStore(base.db, base.now)
  ledgerRoutes(http, { ...orders, ledgers })
  const ledgerCheck = createJob({
    name: 'check-ledgers',
    everyMs: 60_000,
    run: createLedgerCheck({ ledgers, logger, setDiscrepancies: addLedgerDiscrepancies(base.metrics) }),
    logger,
  })
  const reconciliations = createReconciliationStore(base)
  reconciliationRoutes(http, { reconciliations })
  const setReconciled = addReconciliationGauges(base.metrics)
  const reconciliation = createJob({
    name: 'reconcile-payments',
    everyMs: overrides.reconcileEveryMs ?? 600_000,
    run: (isStopped) => reconcilePayments({ ...payments, reconciliations, setReconciled }, isStopped),
    logger,
  })
  const recovery = createJob({
    name: 'recover-payments',
    everyMs: config.recoveryEveryMs,
    run: (isStopped) => recoverPayments(payments, isStopped),
    logger,
  })
  const expiry = createJob({
    name: 'tell-expiring-payments',
    everyMs: 600_000,
    run: (isStopped) => tellExpiringPayments({ ...orders, expiring, tellExpiringMs: config.tellExpiringMs }, isStopped),
    logger,
  })
  const reminders = createPaymentReminderStore(base.db)
  const reminding = createJob({
    name: 'remind-of-payments',
    everyMs: 600_000,
    run: (isStopped) => remindOfPayments({ ...orders, reminders }, isStopped),
    logger,
  })
  return base.assemble({
    subscriptions: subscriptions(orders, recovery),
    jobs: [recovery, expiry, reminding, watching.job, ledgerCheck, reconciliation],
    timeline: createOrderTimeline(base.db),
    bookChecks: orderChecks(base.db),
    purges: [purgeAbandonedCarts(carts), ...purgesOfErasedCustomers(base.db)],
    onStop: async () => {
      await closeStock()
      await pdf.close()
    },
  })
}

/** How soon a client hears of a change. */
const watchEveryMs = 1_000

function watchOrders({ db, logger, now }: ServiceBase, { access }: OrderContext) {
  const store = createOrderWatchStore(db, access.tokenFor)
  const watch = createOrderWatch({ store, describe: describeOrder, now })
  const job = createJob({ name: 'watch-orders', everyMs: watchEveryMs, run: watch.round, logger })
  return { watch, job, wakeWatch: job.wake }
}
