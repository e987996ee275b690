import { type ConfigReader, readServiceConfig, readSettings, type ServiceConfig } from '@storefleet/service-kit'

export type OrderConfig = ServiceConfig &
  Readonly<{
    /** `host:port` of product-service's gRPC. */
    productGrpcAddress: string
    productGrpcDeadlineMs: number
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
    sandboxWebhookSecret: string
  }>

/** Throws `ConfigError`. */
export function readOrderConfig(env: NodeJS.ProcessEnv): OrderConfig {
  return Object.freeze(readSettings(env, readAll))
}

function readAll(read: ConfigReader): OrderConfig {
  const reservationTtlSeconds = read.integer('RESERVATION_TTL_SECONDS', { fallback: 900, min: 1, max: 604_800 })
  return {
    ...readServiceConfig(read, { service: 'order-service', port: 3003 }),
    productGrpcAddress: read.text('PRODUCT_GRPC_ADDRESS', '127.0.0.1:4002'),
    productGrpcDeadlineMs: read.integer('PRODUCT_GRPC_DEADLINE_MS', { fallback: 2_000, min: 50, max: 30_000 }),
    storeCurrency: read.oneOf('STORE_CURRENCY', Intl.supportedValuesOf('currency'), 'USD'),
    reservationTtlSeconds,
    paymentMarginMs: Math.min(60_000, reservationTtlSeconds * 250),
    paymentTimeoutMs: read.integer('PAYMENT_TIMEOUT_MS', { fallback: 5_000, min: 50, max: 60_000 }),
    recoveryEveryMs: read.integer('RECOVERY_EVERY_MS', { fallback: 2_000, min: 50, max: 600_000 }),
    recoveryAfterMs: read.integer('RECOVERY_AFTER_MS', { fallback: 10_000, min: 100, max: 600_000 }),
    orderAccessSecret: read.secret('ORDER_ACCESS_SECRET', {
      developmentDefault: 'development-only-order-access-secret',
    }),
    sandboxWebhookSecret: read.secret('SANDBOX_WEBHOOK_SECRET', {
      developmentDefault: 'development-only-sandbox-webhook-secret',
    }),
  }
}
