import { conflict } from '@storefleet/contracts'
import type { Decision, HistoryActor, Order } from '../orders/domain/order.ts'
import type { OrderStore } from '../orders/store/order-store.ts'
import type { OrderDocument } from './document.ts'
import { type IssueContext, issueMissingDocuments } from './issue-documents.ts'

type Context = IssueContext & Readonly<{ orders: Pick<OrderStore, 'update'> }>

/**
 * Issues the documents of an order whose parcels left before the shop issued any, and returns all of its documents. An order that has them
 * is not changed. Throws 404 `order-not-found` and 409 `nothing-to-invoice`.
 */
export async function invoiceOrder(
  ctx: Context,
  { orderId, by }: { orderId: string; by: HistoryActor },
): Promise<OrderDocument[]> {
  const known = await ctx.documents.ofOrder(orderId)
  if (known.some(({ kind }) => kind === 'invoice')) return known
  await ctx.orders.update(
    orderId,
    (order) => noteInvoicing(order, by, ctx.now()),
    (tx, order) => issueMissingDocuments(ctx, tx, order),
  )
  return ctx.documents.ofOrder(orderId)
}

function noteInvoicing(order: Order, by: HistoryActor, now: Date): Decision {
  if (!order.shipments.some(({ status }) => status === 'shipped')) {
    throw conflict('nothing-to-invoice', 'No parcel of the order has left: its invoice is issued with the first', {
      extra: { orderId: order.id, orderStatus: order.status },
    })
  }
  return {
    order: { ...order, updatedAt: now },
    events: [],
    history: [{ status: order.status, what: 'invoiced-later', detail: null, by, at: now }],
  }
}
