import { findCountry } from '@storefleet/contracts/countries'
import {
  ConfigError,
  type ConfigReader,
  readCallerSecrets,
  readEventSecrets,
  readServiceConfig,
  readSettings,
  type ServiceConfig,
} from '@storefleet/service-kit'
import { maxItems, maxQuantity } from './carts/cart.ts'
import type { OrderLimits } from './orders/order-limits.ts'

export type OrderConfig = ServiceConfig &
  Readonly<{
    /** `host:port` of product-service's gRPC. */
    productGrpcAddress: string
    productGrpcDeadlineMs: number
    /** Signs what it asks of product-service. */
    tokenSecret: string
    /** ISO 4217; prices, shipping and orders are in it. */
    storeCurrency: string
    /** ISO 3166-1 codes; undefined: all countries. */
    deliveryCountries: readonly string[] | undefined
    /** How long stock is held for an order that is not paid yet. */
    reservationTtlSeconds: number
    /** How long stock is held after a decline, for another try. */
    declinedHoldMs: number
    limits: OrderLimits
    /** How much of that a payment needs to be started: a minute, or a quarter of either where less is held. */
    paymentMarginMs: number
    /** How long the payment provider may take to answer. */
    paymentTimeoutMs: number
    recoveryEveryMs: number
    /** How long an interrupted step waits for the recovery job. */
    recoveryAfterMs: number
    /** How long the recovery job has for an order, which may lose two answers while it is settled and two while it is paid. */
    recoveryLeaseMs: number
    /** Who takes payments. The sandbox moves no money. */
    paymentProviders: readonly PaymentProviderName[]
    orderAccessSecret: string
    /** How long the link of an order is good after the order last changed. */
    orderLinkDays: number
    /** Seals the access tokens in its events. */
    eventSecret: string
    sandboxWebhookSecret: string
  }>

/** Throws `ConfigError`. */
export function readOrderConfig(env: NodeJS.ProcessEnv): OrderConfig {
  return Object.freeze(readSettings(env, readAll))
}

function readAll(read: ConfigReader): OrderConfig {
  // What product-service allows.
  const max = read.integer('MAX_RESERVATION_TTL_SECONDS', { fallback: 4 * 3600, min: 1, max: 24 * 3600 })
  const reservationTtlSeconds = read.integer('RESERVATION_TTL_SECONDS', { fallback: Math.min(900, max), min: 1, max })
  const declinedHoldSeconds = read.integer('DECLINED_HOLD_SECONDS', { fallback: Math.min(300, max), min: 1, max })
  const paymentTimeoutMs = read.integer('PAYMENT_TIMEOUT_MS', { fallback: 5_000, min: 50, max: 60_000 })
  const recoveryAfterMs = read.integer('RECOVERY_AFTER_MS', { fallback: 10_000, min: 100, max: 600_000 })
  return {
    ...readServiceConfig(read, { service: 'order-service', port: 3003 }),
    productGrpcAddress: read.text('PRODUCT_GRPC_ADDRESS', '127.0.0.1:4002'),
    productGrpcDeadlineMs: read.integer('PRODUCT_GRPC_DEADLINE_MS', { fallback: 2_000, min: 50, max: 30_000 }),
    tokenSecret: readCallerSecrets(read, 'order-service')[0],
    storeCurrency: read.oneOf('STORE_CURRENCY', Intl.supportedValuesOf('currency'), 'USD'),
    deliveryCountries: read.attempt(() => readDeliveryCountries(read)),
    reservationTtlSeconds,
    declinedHoldMs: declinedHoldSeconds * 1000,
    paymentMarginMs: Math.min(60_000, reservationTtlSeconds * 250, declinedHoldSeconds * 250),
    limits: {
      lineQuantity: read.integer('MAX_LINE_QUANTITY', { fallback: 100, min: 1, max: maxQuantity }),
      orderQuantity: read.integer('MAX_ORDER_QUANTITY', { fallback: 500, min: 1, max: maxItems * maxQuantity }),
      unpaidOrders: read.integer('MAX_UNPAID_ORDERS', { fallback: 20, max: 1_000_000 }),
      unpaidUnits: read.integer('MAX_UNPAID_UNITS', { fallback: 500, max: 100_000_000 }),
    },
    paymentTimeoutMs,
    recoveryEveryMs: read.integer('RECOVERY_EVERY_MS', { fallback: 2_000, min: 50, max: 600_000 }),
    recoveryAfterMs,
    recoveryLeaseMs: recoveryAfterMs + 4 * paymentTimeoutMs,
    paymentProviders: read.attempt(() => readPaymentProviders(read)),
    orderAccessSecret: read.secret('ORDER_ACCESS_SECRET', {
      developmentDefault: 'development-only-order-access-secret',
    }),
    orderLinkDays: read.integer('ORDER_LINK_DAYS', { fallback: 90, min: 1, max: 3_650 }),
    eventSecret: readEventSecrets(read, 'order-service')[0],
    sandboxWebhookSecret: read.secret('SANDBOX_WEBHOOK_SECRET', {
      developmentDefault: 'development-only-sandbox-webhook-secret',
    }),
  }
}

const paymentProviderNames = ['sandbox'] as const
export type PaymentProviderName = (typeof paymentProviderNames)[number]

/** In development the sandbox takes payments unless something else is set; production must name who does. */
function readPaymentProviders(read: ConfigReader): PaymentProviderName[] {
  const given = read.optionalText('PAYMENT_PROVIDERS') ?? (read.isProduction ? undefined : 'sandbox')
  if (given === undefined) {
    throw new ConfigError(
      'PAYMENT_PROVIDERS is not set: set it to sandbox to run this shop with the sandbox, which confirms orders and moves no money.',
    )
  }
  const named = given.split(',').map((name) => name.trim())
  const known = paymentProviderNames.filter((name) => named.includes(name))
  if (known.length > 0 && named.every((name) => known.some((each) => each === name))) return known
  throw new ConfigError(`PAYMENT_PROVIDERS is "${given}": set ${paymentProviderNames.join(', ')}.`)
}

function readDeliveryCountries(read: ConfigReader): string[] | undefined {
  const codes = read
    .optionalText('DELIVERY_COUNTRIES')
    ?.split(',')
    .map((code) => code.trim())
  const unknown = codes?.find((code) => !findCountry(code))
  if (unknown === undefined) return codes
  throw new ConfigError(`DELIVERY_COUNTRIES names "${unknown}": set country codes of ISO 3166-1, such as DE,AT,GB.`)
}
