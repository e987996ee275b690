import type { ServiceBase } from '@storefleet/service'
import { createCartStore } from './carts/cart-store.ts'
import type { CartContext } from './carts/context.ts'
import { followOrder } from './carts/follow-order.ts'
import { linesToOrder } from './carts/lines-to-order.ts'
import type { OrderConfig } from './config.ts'
import { createOrderMetrics } from './metrics.ts'
import { createClientKeys } from './orders/client-key.ts'
import type { OrderContext } from './orders/context.ts'
import { createAccessTokens } from './orders/domain/access-token.ts'
import { isUnpaid } from './orders/domain/cancellation.ts'
import { createOrderSearchStore } from './orders/store/order-search-store.ts'
import { createOrderStore, type OrderStore, type OrderStoreOptions } from './orders/store/order-store.ts'
import { createUnpaidOrderStore } from './orders/store/unpaid-order-store.ts'
import { authorizePayment } from './payments/authorize-payment.ts'
import type { PaymentContext } from './payments/context.ts'
import type { PaymentProvider } from './payments/payment-provider.ts'
import { createProviderEventStore } from './payments/provider-event-store.ts'
import { createProviderRest } from './payments/provider-rest.ts'
import { resumePayment } from './payments/resume-payment.ts'
import { createSandboxProvider } from './payments/sandbox/sandbox-provider.ts'
import { createSandboxStore } from './payments/sandbox/sandbox-store.ts'
import { settlePayment } from './payments/settle-payment.ts'
import { createTimedProvider } from './payments/timed-provider.ts'
import { createGrpcStock } from './stock/grpc-stock.ts'
import type { StockLine, StockPort } from './stock/stock.ts'

/** What the features are built on. */
export type Ground = Pick<ServiceBase, 'db' | 'outbox' | 'logger' | 'metrics' | 'now' | 'newId'>

/** What stands outside the process, for tests to replace. */
export type Outside = { stock?: StockPort; provider?: PaymentProvider }

export type Contexts = ReturnType<typeof createContexts>

/** Builds what each feature works with. */
export function createContexts(ground: Ground, config: OrderConfig, outside: Outside) {
  const { db, outbox, now, newId } = ground
  const { storeCurrency: currency, recoveryAfterMs: recoverAfterMs, publicUrl, declinedHoldMs, limits } = config
  const deliversTo = (country: string) => config.deliveryCountries?.includes(country) ?? true
  const { stock, closeStock } = stockOf(config, outside, ground.metrics)
  const access = createAccessTokens(config.orderAccessSecret, config.orderLinkDays)
  const sandbox = createSandboxStore(db)
  const metrics = createOrderMetrics(ground.metrics, { currency })
  const provider = outside.provider ?? createSandboxProvider({ store: sandbox, newId, publicUrl })

  const carts: CartContext = {
    carts: createCartStore(db),
    stock,
    heldBy: (orderId) => heldByUnpaid(payments.orders, orderId, now()),
    deliversTo,
    currency,
    maxQuantity: limits.lineQuantity,
    now,
    newId,
  }
  const follow = followWithCart(carts)
  const payments = {
    orders: createOrderStore({
      db,
      outbox,
      tokenFor: access.tokenFor,
      recoverAfterMs,
      follow,
      onProgress: metrics.countProgress,
    }),
    provider: createTimedProvider(provider, { timeoutMs: config.paymentTimeoutMs, timeCall: metrics.timeProviderCall }),
    access,
    providerEvents: createProviderEventStore(db),
    sandbox,
    webhookSecret: config.sandboxWebhookSecret,
    leaseMs: config.recoveryLeaseMs,
    providerRest: createProviderRest(now),
    declinedHoldMs,
    publicUrl,
    logger: ground.logger,
    now,
    newId,
  }
  const orders: OrderContext = {
    orders: payments.orders,
    search: createOrderSearchStore(db, access.tokenFor),
    carts: cartPortOf(carts),
    payments: paymentPortOf(payments),
    unpaid: createUnpaidOrderStore(db),
    ...{ stock, access, limits, deliversTo, currency, declinedHoldMs, now, newId },
    clientOf: createClientKeys(config.orderAccessSecret),
    paymentMarginMs: config.paymentMarginMs,
  }
  return { carts, payments, orders, closeStock }
}

function stockOf(config: OrderConfig, { stock }: Outside, metrics: ServiceBase['metrics']) {
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
const followWithCart =
  (ctx: CartContext): NonNullable<OrderStoreOptions['follow']> =>
  async (tx, before, { id: orderId, status, lines, payments }) => {
    const move = { orderId, lines, wasPaid: before.status === 'confirmed' }
    if (status === 'payment_failed') await followOrder(ctx, tx, { ...move, to: 'declined' })
    if (status === 'cancelled') await followOrder(ctx, tx, { ...move, to: 'cancelled' })
    if (status === 'confirmed' && payments.length > 1) await followOrder(ctx, tx, { ...move, to: 'paid' })
  }

const paymentPortOf = (ctx: PaymentContext): OrderContext['payments'] => ({
  recognizes: ctx.provider.recognizes,
  authorize: (order, inTransaction) => authorizePayment(ctx, order, inTransaction),
  settle: (orderId) => settlePayment(ctx, orderId),
  resume: (orderId) => resumePayment(ctx, orderId),
})
