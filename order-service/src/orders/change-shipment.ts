import type { OrderContext } from './context.ts'
import type { Decision, HistoryActor, Order } from './domain/order.ts'
import { cancelShipment, changeShipment, deliverShipment } from './domain/shipment-change.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'

/** Returns a use case that changes a parcel of an order. Each is safe to repeat. */
const useCase =
  <Input extends object>(decide: (order: Order, input: Input & { by: HistoryActor }, now: Date) => Decision) =>
  (ctx: OrderContext & ActorContext, orderId: string, input: Input): Promise<Order> =>
    ctx.orders.update(orderId, (order) => decide(order, { ...input, by: historyActorOf(ctx.actor) }, ctx.now()))

type OfShipment = { shipmentId: string }

export const changeShipmentOf = useCase<
  OfShipment & { carrier?: string | null; trackingNumber?: string | null; trackingUrl?: string | null }
>(changeShipment)
export const cancelShipmentOf = useCase<OfShipment & { reason: string }>(cancelShipment)
export const deliverShipmentOf = useCase<OfShipment & { deliveredAt?: Date | undefined }>(deliverShipment)
