import type { Order } from '../../api/schema.ts'
import { unitsLeft } from './item-units.ts'

export type Action = 'ship' | 'recordMoney' | 'refund' | 'cancelPart' | 'cancelAll'

/** What can be done with an order as it is, by staff who may give money back or may not; the API checks it again. */
export function actionsOf({ status, items, payment, shipments }: Order, mayRefund: boolean): readonly Action[] {
  const isLeft = items.some((item) => unitsLeft(item) > 0)
  const isOpen = ['confirmed', 'partially_shipped'].includes(status) && isLeft
  const isUntouched = shipments.every((each) => each.status === 'abandoned')
  const owesMoney = payment.provider === 'manual' && payment.open !== null && payment.open.amountMinor > 0
  const isCaptured = payment.captured.amountMinor > 0
  // A cancellation of what is captured gives the money back.
  const mayCancel = mayRefund || !isCaptured
  const can: Record<Action, boolean> = {
    ship: isOpen,
    recordMoney: owesMoney && status !== 'cancelled',
    refund: mayRefund && isCaptured && status !== 'cancelled',
    cancelPart: isOpen && mayCancel,
    cancelAll: mayCancel && ['pending', 'payment_failed', 'confirmed'].includes(status) && isUntouched,
  }
  return (Object.keys(can) as Action[]).filter((action) => can[action])
}
