import { conflict } from '@storefleet/contracts'
import type { OrderContext } from './context.ts'
import type { ItemQuantity, Order, Shipment } from './domain/order.ts'
import { currentPayment } from './domain/payment.ts'
import { canShip, startShipment } from './domain/shipment.ts'
import { type ActorContext, historyActorOf } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type ShipOrder = Pick<Shipment, 'carrier' | 'trackingNumber' | 'trackingUrl'> & {
  orderId: string
  shipmentId: string
  /** Without them, everything that is left. */
  lines?: readonly ItemQuantity[] | undefined
}

/**
 * Captures the payment and then marks the parcel shipped. Re-entrant by `shipmentId`: returns the order with the shipment still
 * `preparing` when it is unknown whether the provider captured, and the recovery job finishes it.
 * Nothing is captured before the stock is known to be committed. Throws 409 `stock-lost`, `stock-not-confirmed` and what `startShipment`
 * throws, 503 `stock-unavailable`.
 */
export async function shipOrder(
  ctx: OrderContext & ActorContext,
  { orderId, shipmentId, ...parcel }: ShipOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = historyActorOf(ctx.actor)
  await refuseUnlessStockCommitted(ctx, orderId, shipmentId)
  const decide = (order: Order) => {
    const isCapturedInParts = ctx.capturesEachShipment && ctx.payments.capturesInParts(currentPayment(order).provider)
    return startShipment(order, { ...parcel, id: shipmentId, isCapturedInParts, by }, ctx.now())
  }
  await ctx.orders.update(orderId, decide, confirmInTransaction)
  return ctx.payments.reconcile(orderId)
}

/** Asks product-service: its event about the order's stock may not have arrived yet. */
async function refuseUnlessStockCommitted(ctx: OrderContext, orderId: string, shipmentId: string): Promise<void> {
  const order = await ctx.orders.findById(orderId)
  const isNew = order && canShip(order) && !order.shipments.some(({ id }) => id === shipmentId)
  if (!isNew) return
  const stock = await ctx.stock.commit(orderId)
  if (stock === 'taken') return
  const extra = { orderId, stockStatus: stock }
  if (stock === 'lost') {
    throw conflict('stock-lost', 'The stock of this order went to others before it was paid: it cannot be shipped', {
      extra,
    })
  }
  throw conflict('stock-not-confirmed', 'It is not known yet whether the stock of this order is taken: try again', {
    extra,
  })
}
