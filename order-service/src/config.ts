import { findCountry } from '@storefleet/contracts/countries'
import { readEventSecrets } from '@storefleet/events'
import { readCallerSecrets } from '@storefleet/identity'
import { ConfigError, type ConfigReader, readSettings } from '@storefleet/process'
import {
  readFirstCurrency,
  readFirstStoreName,
  readServiceConfig,
  readStorefrontPages,
  type ServiceConfig,
} from '@storefleet/service'
import { maxItems, maxQuantity } from './carts/cart.ts'
import type { OrderLimits } from './orders/domain/order-limits.ts'
import { type PaymentProviderConfig, readPaymentProviders } from './payment-provider-config.ts'

export type OrderConfig = ServiceConfig &
  PaymentProviderConfig &
  Readonly<{
    /** `host:port` of product-service's gRPC. */
    productGrpcAddress: string
    productGrpcDeadlineMs: number
    /** Signs the requests to product-service. */
    tokenSecret: string
    /** What a new store begins with: its name and its currency of ISO 4217. */
    storeName: string | undefined
    storeCurrency: string | undefined
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
    /** Whether a payment is captured parcel by parcel where its provider can; else whole with the first. */
    capturesEachShipment: boolean
    /** How long before an authorisation ends staff are told. */
    tellExpiringMs: number
    recoveryEveryMs: number
    /** How long an interrupted step waits for the recovery job. */
    recoveryAfterMs: number
    /** How long the recovery job has for an order: two lost responses while it is reconciled and two while it is paid. */
    recoveryLeaseMs: number
    /** Where a customer's browser may return to from a payment provider. */
    returnUrlOrigins: readonly string[]
    /** The page of an order, with `{id}`; undefined where the shop has no pages. */
    orderPage: string | undefined
    orderAccessSecret: string
    /** How long the link of an order is good after the order last changed. */
    orderLinkDays: number
    /** Seals the access tokens in its events. */
    eventSecret: string
    vies: Readonly<{ url: string; timeoutMs: number }>
    /** Undefined: the tables of the store say which taxes apply. */
    taxService: Readonly<{ url: string; token: string | undefined; timeoutMs: number }> | undefined
  }>

/** Throws `ConfigError`. */
export function readOrderConfig(env: NodeJS.ProcessEnv): OrderConfig {
  return Object.freeze(readSettings(env, readAll))
}

/** All settings of the service, as `docs/settings.md` lists them. */
export function readAll(read: ConfigReader): OrderConfig {
  const service = readServiceConfig(read, { service: 'order-service', port: 3003 })
  return {
    ...service,
    ...readProductGrpc(read),
    storeName: readFirstStoreName(read),
    storeCurrency: readFirstCurrency(read),
    deliveryCountries: read.attempt(() => readDeliveryCountries(read)),
    ...readHolds(read),
    limits: readLimits(read),
    ...readPayments(read),
    returnUrlOrigins: read.attempt(() => readReturnUrlOrigins(read, service.publicUrl)),
    orderPage: readStorefrontPages(read, service.publicUrl)?.orderPage,
    ...readOrderLinks(read),
    vies: readVies(read),
    taxService: readTaxService(read),
    eventSecret: readEventSecrets(read, 'order-service')[0],
  }
}

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
  const capture = read.oneOf(
    'CAPTURE_PAYMENTS',
    ['first-shipment', 'each-shipment'],
    'first-shipment',
    'When money is taken: all of it with the first parcel, or for each parcel where the payment provider can.',
  )
  return {
    paymentTimeoutMs,
    capturesEachShipment: capture === 'each-shipment',
    tellExpiringMs: readTellExpiringHours(read) * 3_600_000,
    recoveryEveryMs: read.integer(
      'RECOVERY_EVERY_MS',
      { fallback: 2_000, min: 50, max: 600_000 },
      'How often the recovery job runs.',
    ),
    recoveryAfterMs,
    recoveryLeaseMs: recoveryAfterMs + 4 * paymentTimeoutMs,
    ...readPaymentProviders(read),
  }
}

const readVies = (read: ConfigReader) => ({
  url: read.url(
    'VIES_URL',
    'https://ec.europa.eu/taxation_customs/vies/rest-api',
    'REST API that checks VAT ids, where the tax settings of the store say so.',
  ),
  timeoutMs: read.integer(
    'VIES_TIMEOUT_MS',
    { fallback: 3_000, min: 50, max: 30_000 },
    'How long VIES may take to respond.',
  ),
})

function readTaxService(read: ConfigReader): OrderConfig['taxService'] {
  const url = read.url('TAX_SERVICE_URL', '', 'Service that says which taxes apply; without it, the tax settings do.')
  const token = read.optionalText('TAX_SERVICE_TOKEN', 'Sent to it as a bearer token.')
  const timeoutMs = read.integer(
    'TAX_SERVICE_TIMEOUT_MS',
    { fallback: 2_000, min: 50, max: 30_000 },
    'How long it may take to respond; after that no order is priced.',
  )
  return url === '' ? undefined : { url, token, timeoutMs }
}

const readTellExpiringHours = (read: ConfigReader) =>
  read.integer(
    'PAYMENT_EXPIRY_NOTICE_HOURS',
    { fallback: 48, min: 1, max: 720 },
    'How long before the authorisation of an unshipped order ends the store is mailed.',
  )

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

/** The shop's own origin unless others are named, such as that of a storefront elsewhere. */
function readReturnUrlOrigins(read: ConfigReader, publicUrl: string): string[] {
  const shop = URL.parse(publicUrl)?.origin
  const given = read
    .optionalText(
      'RETURN_URL_ORIGINS',
      'Where browsers may return to from a payment provider, such as `https://shop.example`, separated by commas; the origin of `PUBLIC_URL` without it.',
    )
    ?.split(',')
    .map((origin) => origin.trim())
  const wrong = given?.find((origin) => URL.parse(origin)?.origin !== origin)
  if (wrong === undefined) return given ?? (shop === undefined ? [] : [shop])
  throw new ConfigError(
    `RETURN_URL_ORIGINS names "${wrong}": set origins such as https://shop.example, without a path.`,
  )
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
