import type { Tx } from '@storefleet/database'
import { createKept } from '@storefleet/process'
import type { ServiceBase } from '@storefleet/service'
import { applyOrderTransition } from './carts/apply-order-transition.ts'
import { createCartStore } from './carts/cart-store.ts'
import type { CartContext } from './carts/context.ts'
import { linesToOrder } from './carts/lines-to-order.ts'
import { loadSettings } from './commercial-settings/load-settings.ts'
import type { SettingsContext } from './commercial-settings/settings-context.ts'
import { createSettingsStore } from './commercial-settings/settings-store.ts'
import type { OrderConfig } from './config.ts'
import { createDiscountStore, type DiscountStore } from './discounts/discount-store.ts'
import type { DiscountContext } from './discounts/edit-discount.ts'
import { createDocumentStore } from './documents/document-store.ts'
import { issueDocuments } from './documents/issue-documents.ts'
import { createOrderMetrics } from './metrics.ts'
import { createClientKeys } from './orders/client-key.ts'
import type { OrderContext } from './orders/context.ts'
import { createAccessTokens } from './orders/domain/access-token.ts'
import { isUnpaid } from './orders/domain/cancellation.ts'
import { discountUsesOf } from './orders/domain/discount-codes.ts'
import type { Order } from './orders/domain/order.ts'
import { createOrderSearchStore } from './orders/store/order-search-store.ts'
import { createOrderStore, type OrderStore, type OrderStoreOptions } from './orders/store/order-store.ts'
import { createUnpaidOrderStore } from './orders/store/unpaid-order-store.ts'
import { authorizePayment } from './payments/authorize-payment.ts'
import type { PaymentContext } from './payments/context.ts'
import { createPaymentProviders, type ProviderOverrides } from './payments/create-payment-providers.ts'
import { createProviderBackoff } from './payments/provider-backoff.ts'
import { reconcilePayment } from './payments/reconcile-payment.ts'
import { resumePayment } from './payments/resume-payment.ts'
import { createPricing } from './pricing/pricing.ts'
import { createGrpcStock } from './stock/grpc-stock.ts'
import type { StockLine, StockPort } from './stock/stock.ts'
import { createVatIdCheck } from './tax/check-vat-ids.ts'
import { createHttpTaxProvider } from './tax/http-tax-provider.ts'
import { ownTaxProvider } from './tax/tax-provider.ts'
import { createViesClient } from './tax/vies-client.ts'

/** What the features are built on. */
export type Dependencies = Pick<ServiceBase, 'db' | 'outbox' | 'logger' | 'metrics' | 'now' | 'newId'>

/** Replaces what is outside the process, in tests. */
export type Overrides = ProviderOverrides & { stock?: StockPort; reconcileEveryMs?: number | undefined }

/** Builds what each feature works with. */
export function createContexts(dependencies: Dependencies, config: OrderConfig, overrides: Overrides) {
  const { db, outbox, now, newId } = dependencies
  const { recoveryAfterMs: recoverAfterMs, publicUrl, declinedHoldMs, limits } = config
  const metrics = createOrderMetrics(dependencies.metrics)
  const { paymentMarginMs, capturesEachShipment, returnUrlOrigins, orderPage } = config
  const { settings, discounts, pricing } = createCommerce(dependencies, config, metrics)
  const { stock, closeStock } = stockOf(config, overrides, dependencies.metrics)
  const access = createAccessTokens(config.orderAccessSecret, config.orderLinkDays)
  const paymentDependencies = { ...dependencies, settings: pricing.settings, timeCall: metrics.timeProviderCall }
  const { providers, sandbox, stripe } = createPaymentProviders(paymentDependencies, config, overrides)

  const carts: CartContext = {
    carts: createCartStore(db),
    linesHeldBy: (orderId) => heldByUnpaid(payments.orders, orderId, now()),
    maxQuantity: limits.lineQuantity,
    ...{ stock, pricing, now, newId },
  }
  const updateCart = updateCartOnTransition(carts)
  const issuing = { documents: createDocumentStore(db), settings: settings.settings, now, newId }
  const payments = {
    orders: createOrderStore({
      db,
      outbox,
      tokenFor: access.tokenFor,
      recoverAfterMs,
      onTransition: async (tx, before, after) => {
        await updateCart(tx, before, after)
        if (after.status === 'cancelled') await releaseDiscounts(discounts.discounts, tx, after)
      },
      onChange: (tx, before, after) => issueDocuments(issuing, tx, before, after),
      onProgress: metrics.countProgress,
    }),
    webhookSecret: config.sandboxWebhookSecret,
    leaseMs: config.recoveryLeaseMs,
    providerBackoff: createProviderBackoff(now),
    settings: pricing.settings,
    logger: dependencies.logger,
    ...{ providers, access, sandbox, stripe, declinedHoldMs, publicUrl, returnUrlOrigins, orderPage, now, newId },
  }
  const orders: OrderContext = {
    orders: payments.orders,
    search: createOrderSearchStore(db, access.tokenFor),
    carts: cartPortOf(carts),
    payments: paymentPortOf(payments),
    unpaid: createUnpaidOrderStore(db),
    ...{ stock, access, limits, pricing, declinedHoldMs, now, newId },
    discounts: { claim: (tx, order) => claimDiscounts(discounts.discounts, tx, order) },
    clientOf: createClientKeys(config.orderAccessSecret),
    ...{ paymentMarginMs, capturesEachShipment, returnUrlOrigins, orderPage },
  }
  return { carts, payments, orders, documents: issuing, pricing, settings, discounts, closeStock }
}

/** To VIES, and to a tax service, at once. */
const maxRequests = 8

/** What prices are made of: the settings of the store and its discounts, kept between requests. */
function createCommerce(
  { db, outbox, logger, now, newId }: Dependencies,
  config: OrderConfig,
  { countVatCheck: countCheck, countTaxRequest: countRequest, startRevenue }: ReturnType<typeof createOrderMetrics>,
) {
  const settingsStore = createSettingsStore(db)
  const current = createKept(() => loadSettings({ db, settings: settingsStore }, config, now()), now)
  const discountStore = createDiscountStore(db)
  const automaticDiscounts = createKept(discountStore.automatic, now)
  const settings: SettingsContext = {
    ...{ db, outbox, settings: settingsStore, current, now },
    onCurrency: (currency) => {
      automaticDiscounts.forget()
      startRevenue(currency)
    },
  }
  const discounts: DiscountContext = { discounts: discountStore, onChanged: automaticDiscounts.forget, now, newId }
  const checkVatId = createVatIdCheck({
    ask: createViesClient({ ...config.vies, maxConcurrent: maxRequests }),
    ...{ logger, now, countCheck },
  })
  const taxes = config.taxService
    ? createHttpTaxProvider({ ...config.taxService, maxConcurrent: maxRequests, logger, now, countRequest })
    : ownTaxProvider
  const pricing = createPricing({ current, automaticDiscounts, discounts: discountStore, taxes, checkVatId, now })
  return { settings, discounts, pricing }
}

function claimDiscounts(discounts: DiscountStore, tx: Tx, order: Order): Promise<void> {
  const uses = discountUsesOf(order)
  if (uses.length === 0) return Promise.resolve()
  const { id: orderId, customerId, email, createdAt: now } = order
  return discounts.claim(tx, { orderId, customerId, email, uses, now })
}

async function releaseDiscounts(discounts: DiscountStore, tx: Tx, order: Order): Promise<void> {
  if (discountUsesOf(order).length > 0) await discounts.release(tx, order.id, order.updatedAt)
}

function stockOf(config: OrderConfig, { stock }: Overrides, metrics: ServiceBase['metrics']) {
  if (stock) return { stock, closeStock: async () => {} }
  const remote = createGrpcStock({
    address: config.productGrpcAddress,
    deadlineMs: config.productGrpcDeadlineMs,
    secret: config.tokenSecret,
    reservationTtlSeconds: config.reservationTtlSeconds,
    metrics,
  })
  return { stock: remote, closeStock: async () => remote.close() }
}

const cartPortOf = (ctx: CartContext): OrderContext['carts'] => ({
  linesToOrder: (ask) => linesToOrder(ctx, ask),
  markOrdered: ctx.carts.markOrdered,
})

async function heldByUnpaid(orders: OrderStore, orderId: string, now: Date): Promise<readonly StockLine[]> {
  const order = await orders.findById(orderId)
  return order && isUnpaid(order) && order.reservationExpiresAt > now ? order.lines : []
}

/** An order that is paid at the first attempt has closed its cart already. */
const updateCartOnTransition =
  (ctx: CartContext): NonNullable<OrderStoreOptions['onTransition']> =>
  async (tx, before, { id: orderId, status, lines, payments, shipments }) => {
    const transition = { orderId, lines, wasPaid: before.status === 'confirmed' }
    if (status === 'payment_failed') await applyOrderTransition(ctx, tx, { ...transition, to: 'declined' })
    if (status === 'cancelled') await applyOrderTransition(ctx, tx, { ...transition, to: 'cancelled' })
    if (status === 'confirmed' && payments.length > 1 && shipments.length === 0)
      await applyOrderTransition(ctx, tx, { ...transition, to: 'paid' })
  }

const paymentPortOf = (ctx: PaymentContext): OrderContext['payments'] => ({
  providerOf: ctx.providers.providerOf,
  nameOf: ctx.providers.nameOf,
  capturesInParts: ctx.providers.capturesInParts,
  instructionsFor: ctx.providers.instructionsFor,
  authorize: (order, inTransaction) => authorizePayment(ctx, order, inTransaction),
  reconcile: (orderId) => reconcilePayment(ctx, orderId),
  resume: (orderId) => resumePayment(ctx, orderId),
})
