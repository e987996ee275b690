import type { Logger } from '@storefleet/observability'
import type { CommercialSettings } from '../commercial-settings/commercial-settings.ts'
import type { AccessTokens } from '../orders/domain/access-token.ts'
import type { OrderStore } from '../orders/store/order-store.ts'
import type { TimedProviders } from './timed-providers.ts'

export type PaymentContext = Readonly<{
  orders: OrderStore
  access: AccessTokens
  providers: TimedProviders
  settings: () => Promise<CommercialSettings>
  /** Where a customer's browser may return to. */
  returnUrlOrigins: readonly string[]
  /** The page of an order, with `{id}`; undefined where the shop has no pages. */
  orderPage: string | undefined
  /** Where customers reach the gateway. */
  publicUrl: string
  /** How long stock is held after a decline, for another try. */
  declinedHoldMs: number
  logger: Logger
  now: () => Date
  newId: () => string
}>
