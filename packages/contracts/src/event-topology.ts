import type { EventDefinition } from './define-event.ts'
import {
  orderCancelled,
  orderConfirmed,
  orderDelivered,
  orderItemsCancelled,
  orderLinkRequested,
  orderPaymentFailed,
  orderPaymentReminded,
  orderRefunded,
  orderShipmentCancelled,
  orderShipmentChanged,
  orderShipped,
} from './order-events.ts'
import { paymentDisputed, paymentExpiring, paymentRefundFailed } from './payment-events.ts'
import {
  inventoryLow,
  productArchived,
  productChanged,
  productCreated,
  reservationExpired,
  reservationLost,
} from './product-events.ts'
import {
  returnApproved,
  returnCancelled,
  returnInspected,
  returnReceived,
  returnRefunded,
  returnRefused,
  returnRequested,
} from './return-events.ts'
import { storeProfileChanged } from './store-events.ts'
import {
  userBanned,
  userDeleted,
  userEmailChanged,
  userEmailChangeRequested,
  userPasswordChanged,
  userPasswordResetRequested,
  userRegistered,
  userRoleChanged,
  userSecondFactorChanged,
  userSignUpRepeated,
  userUnbanned,
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
  'user-service': { types: typesOf(storeProfileChanged) },
  'product-service': {
    types: typesOf(
      orderConfirmed,
      orderShipped,
      orderShipmentCancelled,
      orderItemsCancelled,
      orderCancelled,
      orderRefunded,
      storeProfileChanged,
    ),
  },
  'order-service': { types: typesOf(reservationExpired, reservationLost, userDeleted, userEmailChanged) },
  'notification-service': {
    types: typesOf(
      userDeleted,
      userVerificationRequested,
      userSignUpRepeated,
      userPasswordResetRequested,
      userEmailChangeRequested,
      userEmailChanged,
      userSecondFactorChanged,
      userPasswordChanged,
      orderConfirmed,
      orderPaymentFailed,
      orderPaymentReminded,
      orderShipped,
      orderShipmentChanged,
      orderShipmentCancelled,
      orderDelivered,
      orderItemsCancelled,
      orderCancelled,
      orderRefunded,
      orderLinkRequested,
      paymentDisputed,
      paymentExpiring,
      paymentRefundFailed,
      storeProfileChanged,
      returnRequested,
      returnApproved,
      returnRefused,
      returnCancelled,
      returnReceived,
      returnInspected,
      returnRefunded,
      inventoryLow,
      productArchived,
      productChanged,
      productCreated,
      userBanned,
      userRegistered,
      userRoleChanged,
      userUnbanned,
    ),
  },
}
