import { conflict } from '@storefleet/contracts'
import type { OrderContext } from './context.ts'
import { canBecome, type Order, type Shipment } from './domain/order.ts'
import { startShipment } from './domain/shipment.ts'
import { doerOf, type Visitor } from './order-access.ts'
import type { InTransaction } from './store/order-store.ts'

export type ShipOrder = Pick<Shipment, 'carrier' | 'trackingNumber' | 'trackingUrl'> & {
  orderId: string
  shipmentId: string
}

/**
 * Captures the payment and then calls the order shipped. Re-entrant by `shipmentId`: the order comes back still confirmed
 * when the provider could not say whether it captured, and the recovery job finishes it.
 * Nothing is captured before the stock is known to be taken. Throws 409 `stock-lost`, `stock-not-confirmed` and what `startShipment`
 * throws, 503 `stock-unavailable`.
 */
export async function shipOrder(
  ctx: OrderContext & Visitor,
  { orderId, shipmentId, ...parcel }: ShipOrder,
  confirmInTransaction?: InTransaction,
): Promise<Order> {
  const by = doerOf(ctx.actor)
  await refuseUnlessStockTaken(ctx, orderId, shipmentId)
  const decide = (order: Order) => startShipment(order, { ...parcel, id: shipmentId, by }, ctx.now())
  await ctx.orders.update(orderId, decide, confirmInTransaction)
  return ctx.payments.settle(orderId)
}

/** Asked of product-service: its answer to the confirmation may still be on its way here. */
async function refuseUnlessStockTaken(ctx: OrderContext, orderId: string, shipmentId: string): Promise<void> {
  const order = await ctx.orders.findById(orderId)
  const isNews = order && canBecome(order, 'shipped') && !order.shipments.some(({ id }) => id === shipmentId)
  if (!isNews) return
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
