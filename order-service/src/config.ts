import {
  createConfigReader,
  readCallerSecrets,
  readEventSecrets,
  readServiceConfig,
  type ServiceConfig,
} from '@storefleet/service-kit'

export type OrderConfig = ServiceConfig &
  Readonly<{
    /** `host:port` of product-service's gRPC. */
    productGrpcAddress: string
    productGrpcDeadlineMs: number
    /** Signs what it asks of product-service. */
    tokenSecret: string
    /** ISO 4217; prices, shipping and orders are in it. */
    storeCurrency: string
    /** How long stock is held for an order that is not paid yet. */
    reservationTtlSeconds: number
    /** How much of that a payment needs to be started: a minute, or a quarter where less is held. */
    paymentMarginMs: number
    /** How long the payment provider may take to answer. */
    paymentTimeoutMs: number
    recoveryEveryMs: number
    /** How long an interrupted step waits for the recovery job. */
    recoveryAfterMs: number
    orderAccessSecret: string
    /** How long the link of an order is good after the order last changed. */
    orderLinkDays: number
    /** Seals the access tokens in its events. */
    eventSecret: string
    sandboxWebhookSecret: string
  }>

/** Throws `ConfigError`. */
export function readOrderConfig(env: NodeJS.ProcessEnv): OrderConfig {
  const read = createConfigReader(env)
  // What product-service allows.
  const max = read.integer('MAX_RESERVATION_TTL_SECONDS', { fallback: 4 * 3600, min: 1, max: 24 * 3600 })
  const reservationTtlSeconds = read.integer('RESERVATION_TTL_SECONDS', { fallback: Math.min(900, max), min: 1, max })
  return Object.freeze({
    ...readServiceConfig(read, { service: 'order-service', port: 3003 }),
    productGrpcAddress: read.text('PRODUCT_GRPC_ADDRESS', '127.0.0.1:4002'),
    productGrpcDeadlineMs: read.integer('PRODUCT_GRPC_DEADLINE_MS', { fallback: 2_000, min: 50, max: 30_000 }),
    tokenSecret: readCallerSecrets(read, 'order-service')[0],
    storeCurrency: read.oneOf('STORE_CURRENCY', Intl.supportedValuesOf('currency'), 'USD'),
    reservationTtlSeconds,
    paymentMarginMs: Math.min(60_000, reservationTtlSeconds * 250),
    paymentTimeoutMs: read.integer('PAYMENT_TIMEOUT_MS', { fallback: 5_000, min: 50, max: 60_000 }),
    recoveryEveryMs: read.integer('RECOVERY_EVERY_MS', { fallback: 2_000, min: 50, max: 600_000 }),
    recoveryAfterMs: read.integer('RECOVERY_AFTER_MS', { fallback: 10_000, min: 100, max: 600_000 }),
    orderAccessSecret: read.secret('ORDER_ACCESS_SECRET', {
      developmentDefault: 'development-only-order-access-secret',
    }),
    orderLinkDays: read.integer('ORDER_LINK_DAYS', { fallback: 90, min: 1, max: 3_650 }),
    eventSecret: readEventSecrets(read, 'order-service')[0],
    sandboxWebhookSecret: read.secret('SANDBOX_WEBHOOK_SECRET', {
      developmentDefault: 'development-only-sandbox-webhook-secret',
    }),
  })
}
