import { findCountry } from '@storefleet/contracts/countries'
import { readEventSecrets } from '@storefleet/events'
import { readCallerSecrets } from '@storefleet/identity'
import { ConfigError, type ConfigReader, readSettings } from '@storefleet/process'
import { readServiceConfig, type ServiceConfig } from '@storefleet/service'
import { maxItems, maxQuantity } from './carts/cart.ts'
import type { OrderLimits } from './orders/domain/order-limits.ts'

export type OrderConfig = ServiceConfig &
  Readonly<{
    /** `host:port` of product-service's gRPC. */
    productGrpcAddress: string
    productGrpcDeadlineMs: number
    /** Signs the requests to product-service. */
    tokenSecret: string
    /** The name that a new store begins with. */
    storeName: string
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
    /** How long the payment provider may take to respond. */
    paymentTimeoutMs: number
    recoveryEveryMs: number
    /** How long an interrupted step waits for the recovery job. */
    recoveryAfterMs: number
    /** How long the recovery job has for an order: two lost responses while it is reconciled and two while it is paid. */
    recoveryLeaseMs: number
    /** The payment providers. The sandbox moves no money. */
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

/** All settings of the service, as `docs/settings.md` lists them. */
export const readAll = (read: ConfigReader): OrderConfig => ({
  ...readServiceConfig(read, { service: 'order-service', port: 3003 }),
  ...readProductGrpc(read),
  storeName: read.text('STORE_NAME', 'Storefleet', "The shop's name, on pages and in emails."),
  storeCurrency: read.oneOf(
    'STORE_CURRENCY',
    Intl.supportedValuesOf('currency'),
    'USD',
    'Currency of all prices and orders; kept in the database: another one stops the start once there is data.',
  ),
  deliveryCountries: read.attempt(() => readDeliveryCountries(read)),
  ...readHolds(read),
  limits: readLimits(read),
  ...readPayments(read),
  ...readOrderLinks(read),
  eventSecret: readEventSecrets(read, 'order-service')[0],
})

const readProductGrpc = (read: ConfigReader) => ({
  productGrpcAddress: read.text('PRODUCT_GRPC_ADDRESS', '127.0.0.1:4002', 'Where the gRPC of product-service listens.'),
  productGrpcDeadlineMs: read.integer(
    'PRODUCT_GRPC_DEADLINE_MS',
    { fallback: 2_000, min: 50, max: 30_000 },
    'How long one gRPC call may take.',
  ),
  tokenSecret: readCallerSecrets(read, 'order-service')[0],
})

function readHolds(read: ConfigReader) {
  const max = read.integer(
    'MAX_RESERVATION_TTL_SECONDS',
    { fallback: 4 * 3600, min: 1, max: 24 * 3600 },
    'The longest that stock may be held; order-service and product-service need the same.',
  )
  const reservationTtlSeconds = read.integer(
    'RESERVATION_TTL_SECONDS',
    { fallback: Math.min(900, max), min: 1, max },
    'How long stock is held for an unpaid order.',
  )
  const declinedHoldSeconds = read.integer(
    'DECLINED_HOLD_SECONDS',
    { fallback: Math.min(300, max), min: 1, max },
    'How long stock is held after a decline, for another try.',
  )
  return {
    reservationTtlSeconds,
    declinedHoldMs: declinedHoldSeconds * 1000,
    paymentMarginMs: Math.min(60_000, reservationTtlSeconds * 250, declinedHoldSeconds * 250),
  }
}

const readLimits = (read: ConfigReader): OrderLimits => ({
  lineQuantity: read.integer(
    'MAX_LINE_QUANTITY',
    { fallback: 100, min: 1, max: maxQuantity },
    'Units of one variant in a cart or an order.',
  ),
  orderQuantity: read.integer(
    'MAX_ORDER_QUANTITY',
    { fallback: 500, min: 1, max: maxItems * maxQuantity },
    'Units of an order.',
  ),
  unpaidOrders: read.integer(
    'MAX_UNPAID_ORDERS',
    { fallback: 20, max: 1_000_000 },
    'Orders of one client that were declined or wait for the bank; 0 is no limit.',
  ),
  unpaidUnits: read.integer(
    'MAX_UNPAID_UNITS',
    { fallback: 500, max: 100_000_000 },
    'Units of those, with the order being placed; 0 is no limit.',
  ),
})

function readPayments(read: ConfigReader) {
  const paymentTimeoutMs = read.integer(
    'PAYMENT_TIMEOUT_MS',
    { fallback: 5_000, min: 50, max: 60_000 },
    'How long the payment provider may take to respond.',
  )
  const recoveryAfterMs = read.integer(
    'RECOVERY_AFTER_MS',
    { fallback: 10_000, min: 100, max: 600_000 },
    'How long an interrupted step waits for the recovery job; keep it above `PAYMENT_TIMEOUT_MS`.',
  )
  return {
    paymentTimeoutMs,
    recoveryEveryMs: read.integer(
      'RECOVERY_EVERY_MS',
      { fallback: 2_000, min: 50, max: 600_000 },
      'How often the recovery job runs.',
    ),
    recoveryAfterMs,
    recoveryLeaseMs: recoveryAfterMs + 4 * paymentTimeoutMs,
    paymentProviders: read.attempt(() => readPaymentProviders(read)),
    sandboxWebhookSecret: read.secret(
      'SANDBOX_WEBHOOK_SECRET',
      { developmentDefault: 'development-only-sandbox-webhook-secret' },
      "Signs the sandbox's webhooks.",
    ),
  }
}

const readOrderLinks = (read: ConfigReader) => ({
  orderAccessSecret: read.secret(
    'ORDER_ACCESS_SECRET',
    { developmentDefault: 'development-only-order-access-secret' },
    'Signs the links by which guests see their orders; a new one ends all links that were sent.',
  ),
  orderLinkDays: read.integer(
    'ORDER_LINK_DAYS',
    { fallback: 90, min: 1, max: 3_650 },
    'Days that the link of an order is good after the order last changed.',
  ),
})

const paymentProviderNames = ['sandbox'] as const
type PaymentProviderName = (typeof paymentProviderNames)[number]

/** In development the sandbox takes payments unless something else is set; production must name who does. */
function readPaymentProviders(read: ConfigReader): PaymentProviderName[] {
  const meaning = 'Who takes payments: `sandbox` confirms orders and moves no money; it is the default in development.'
  const given = read.optionalText('PAYMENT_PROVIDERS', meaning) ?? (read.isProduction ? undefined : 'sandbox')
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
    .optionalText('DELIVERY_COUNTRIES', 'Where orders go, as codes of ISO 3166-1 such as `DE,AT,GB`; all without it.')
    ?.split(',')
    .map((code) => code.trim())
  const unknown = codes?.find((code) => !findCountry(code))
  if (unknown === undefined) return codes
  throw new ConfigError(`DELIVERY_COUNTRIES names "${unknown}": set country codes of ISO 3166-1, such as DE,AT,GB.`)
}
