import { rateLimited, type ServiceError, unprocessable } from '@storefleet/contracts'
import type { StockLine } from '../../stock/stock.ts'

/** What one order, and one client, may hold. 0 is no limit for what is unpaid. */
export type OrderLimits = Readonly<{
  /** Units of one variant in an order. */
  lineQuantity: number
  /** Units of an order, all lines together. */
  orderQuantity: number
  /** Orders of one client whose payment was declined or waits for the customer. */
  unpaidOrders: number
  /** Units of those orders, and of the one being placed. */
  unpaidUnits: number
}>

/** `lines` has each variant once. Throws 422 `quantity-too-large` and `order-too-large`. */
export function refuseTooMany(lines: readonly StockLine[], { lineQuantity, orderQuantity }: OrderLimits): void {
  const tooLong = lines.filter(({ quantity }) => quantity > lineQuantity)
  if (tooLong.length > 0) {
    throw unprocessable('quantity-too-large', `An order has at most ${lineQuantity} units of one variant`, {
      fields: [
        { field: 'items', message: `must have at most ${lineQuantity} units of one variant, all lines together` },
      ],
      extra: {
        lines: tooLong.map(({ variantId, quantity }) => ({ variantId, requested: quantity, limit: lineQuantity })),
      },
    })
  }
  const units = unitsOf(lines)
  if (units <= orderQuantity) return
  throw unprocessable('order-too-large', `An order has at most ${orderQuantity} units`, {
    fields: [{ field: 'items', message: `must have at most ${orderQuantity} units, all lines together` }],
    extra: { requested: units, limit: orderQuantity },
  })
}

export const unitsOf = (lines: readonly StockLine[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** Returns 429 `too-many-unpaid-orders`: a client may hold only so much stock unpaid. */
export const tooManyUnpaid = (retryAfterSeconds: number): ServiceError =>
  rateLimited(
    'too-many-unpaid-orders',
    'Too many of your orders wait for their payment: pay or cancel them, then order again',
    { headers: { 'retry-after': String(retryAfterSeconds) } },
  )
