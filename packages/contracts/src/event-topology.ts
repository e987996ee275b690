import type { EventDefinition } from './define-event.ts'
import {
  orderCancelled,
  orderConfirmed,
  orderLinkRequested,
  orderPaymentFailed,
  orderRefunded,
  orderShipped,
} from './order-events.ts'
import { reservationExpired, reservationLost } from './product-events.ts'
import {
  userPasswordChanged,
  userPasswordResetRequested,
  userSignUpRepeated,
  userVerificationRequested,
} from './user-events.ts'

/** Which events each service listens to, by the service's name. */
export type EventTopology = Readonly<Record<string, Listening>>

export type Listening = Readonly<{
  types: readonly string[]
  /** What it listened to in an earlier release: a broker that still brings it stops. */
  formerTypes?: readonly string[]
}>

const typesOf = (...definitions: readonly EventDefinition[]) => definitions.map(({ type }) => type)

/**
 * The fleet's. The first service that reaches the broker makes the queues of all services, so an event published before its consumer
 * has ever run waits there. A service whose `subscriptions.ts` says something else does not start.
 */
export const eventTopology: EventTopology = {
  'product-service': { types: typesOf(orderConfirmed, orderShipped, orderCancelled, orderRefunded) },
  'order-service': { types: typesOf(reservationExpired, reservationLost) },
  'notification-service': {
    types: typesOf(
      userVerificationRequested,
      userSignUpRepeated,
      userPasswordResetRequested,
      userPasswordChanged,
      orderConfirmed,
      orderPaymentFailed,
      orderShipped,
      orderCancelled,
      orderRefunded,
      orderLinkRequested,
    ),
  },
}
