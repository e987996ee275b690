import type { Order } from '../../api/schema.ts'
import { unitsLeft } from './item-units.ts'

export type Action = 'ship' | 'recordMoney' | 'refund' | 'cancelPart' | 'cancelAll'

/** What can be done with an order as it is; the API checks it again. */
export function actionsOf({ status, items, payment, shipments }: Order): readonly Action[] {
  const isLeft = items.some((item) => unitsLeft(item) > 0)
  const isOpen = ['confirmed', 'partially_shipped'].includes(status) && isLeft
  const isUntouched = shipments.every((each) => each.status === 'abandoned')
  const owesMoney = payment.provider === 'manual' && payment.open !== null && payment.open.amountMinor > 0
  const can: Record<Action, boolean> = {
    ship: isOpen,
    recordMoney: owesMoney && status !== 'cancelled',
    refund: payment.captured.amountMinor > 0 && status !== 'cancelled',
    cancelPart: isOpen,
    cancelAll: ['pending', 'payment_failed', 'confirmed'].includes(status) && isUntouched,
  }
  return (Object.keys(can) as Action[]).filter((action) => can[action])
}
