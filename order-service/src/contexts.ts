import type { Tx } from '@storefleet/database'
import type { ServiceBase } from '@storefleet/service'
import { applyOrderTransition } from './carts/apply-order-transition.ts'
import { createCartStore } from './carts/cart-store.ts'
import type { CartContext } from './carts/context.ts'
import { linesToOrder } from './carts/lines-to-order.ts'
import type { SettingsContext } from './commercial-settings/change-settings.ts'
import { createKept } from './commercial-settings/kept.ts'
import { loadSettings } from './commercial-settings/load-settings.ts'
import { createSettingsStore } from './commercial-settings/settings-store.ts'
import type { OrderConfig } from './config.ts'
import { createDiscountStore, type DiscountStore } from './discounts/discount-store.ts'
import type { DiscountContext } from './discounts/edit-discount.ts'
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
import type { PaymentProvider } from './payments/payment-provider.ts'
import { createProviderBackoff } from './payments/provider-backoff.ts'
import { reconcilePayment } from './payments/reconcile-payment.ts'
import { resumePayment } from './payments/resume-payment.ts'
import { createSandboxProvider } from './payments/sandbox/sandbox-provider.ts'
import { createSandboxStore } from './payments/sandbox/sandbox-store.ts'
import { createTimedProvider } from './payments/timed-provider.ts'
import { createPricing } from './pricing/pricing.ts'
import { createGrpcStock } from './stock/grpc-stock.ts'
import type { StockLine, StockPort } from './stock/stock.ts'

/** What the features are built on. */
export type Dependencies = Pick<ServiceBase, 'db' | 'outbox' | 'logger' | 'metrics' | 'now' | 'newId'>

/** Replaces what is outside the process, in tests. */
export type Overrides = { stock?: StockPort; provider?: PaymentProvider }

/** Builds what each feature works with. */
export function createContexts(dependencies: Dependencies, config: OrderConfig, overrides: Overrides) {
  const { db, outbox, now, newId } = dependencies
  const { storeCurrency: currency, recoveryAfterMs: recoverAfterMs, publicUrl, declinedHoldMs, limits } = config
  const { settings, discounts, pricing } = createCommerce(dependencies, config)
  const { stock, closeStock } = stockOf(config, overrides, dependencies.metrics)
  const access = createAccessTokens(config.orderAccessSecret, config.orderLinkDays)
  const sandbox = createSandboxStore(db)
  const metrics = createOrderMetrics(dependencies.metrics, { currency })
  const provider = overrides.provider ?? createSandboxProvider({ store: sandbox, newId, publicUrl })

  const carts: CartContext = {
    carts: createCartStore(db),
    stock,
    linesHeldBy: (orderId) => heldByUnpaid(payments.orders, orderId, now()),
    pricing,
    maxQuantity: limits.lineQuantity,
    now,
    newId,
  }
  const updateCart = updateCartOnTransition(carts)
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
      onProgress: metrics.countProgress,
    }),
    provider: createTimedProvider(provider, { timeoutMs: config.paymentTimeoutMs, timeCall: metrics.timeProviderCall }),
    access,
    sandbox,
    webhookSecret: config.sandboxWebhookSecret,
    leaseMs: config.recoveryLeaseMs,
    providerBackoff: createProviderBackoff(now),
    declinedHoldMs,
    publicUrl,
    logger: dependencies.logger,
    now,
    newId,
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
    paymentMarginMs: config.paymentMarginMs,
  }
  return { carts, payments, orders, pricing, settings, discounts, closeStock }
}

/** What prices are made of: the settings of the store and its discounts, kept between requests. */
function createCommerce({ db, outbox, now, newId }: Dependencies, config: OrderConfig) {
  const settingsStore = createSettingsStore(db)
  const current = createKept(() => loadSettings(settingsStore, config, now()), now)
  const discountStore = createDiscountStore(db)
  const automaticDiscounts = createKept(discountStore.automatic, now)
  const settings: SettingsContext = { db, outbox, settings: settingsStore, current, now }
  const discounts: DiscountContext = { discounts: discountStore, onChanged: automaticDiscounts.forget, now, newId }
  return { settings, discounts, pricing: createPricing({ current, automaticDiscounts, discounts: discountStore, now }) }
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
  async (tx, before, { id: orderId, status, lines, payments }) => {
    const transition = { orderId, lines, wasPaid: before.status === 'confirmed' }
    if (status === 'payment_failed') await applyOrderTransition(ctx, tx, { ...transition, to: 'declined' })
    if (status === 'cancelled') await applyOrderTransition(ctx, tx, { ...transition, to: 'cancelled' })
    if (status === 'confirmed' && payments.length > 1)
      await applyOrderTransition(ctx, tx, { ...transition, to: 'paid' })
  }

const paymentPortOf = (ctx: PaymentContext): OrderContext['payments'] => ({
  recognizes: ctx.provider.recognizes,
  authorize: (order, inTransaction) => authorizePayment(ctx, order, inTransaction),
  reconcile: (orderId) => reconcilePayment(ctx, orderId),
  resume: (orderId) => resumePayment(ctx, orderId),
})
