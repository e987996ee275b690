import type { Logger } from '@storefleet/observability'
import type { AccessTokens } from '../orders/domain/access-token.ts'
import type { OrderStore } from '../orders/store/order-store.ts'
import type { TimedProvider } from './timed-provider.ts'

export type PaymentContext = Readonly<{
  orders: OrderStore
  access: AccessTokens
  provider: TimedProvider
  /** Where customers reach the gateway. */
  publicUrl: string
  /** How long stock is held after a decline, for another try. */
  declinedHoldMs: number
  logger: Logger
  now: () => Date
  newId: () => string
}>
