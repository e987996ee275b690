import { FailureText } from '../ui/outcome.tsx'
import type { OrderProps } from './order-props.ts'
import { readUnits, unitsToCancel, valuesOf } from './order-units.ts'
import { UnitFields } from './unit-fields.tsx'
import { useKeyedCall } from './use-keyed-call.ts'
import { useOrderFailure } from './use-order-failure.ts'
import { useOrderWords } from './use-order-words.ts'

/** Cancels the order while nothing is paid; afterwards all or a part of what has not left. */
export function CancelOrder({ order, token, refresh }: OrderProps) {
  const orderWords = useOrderWords()
  const failure = useOrderFailure()
  const post = useKeyedCall(token)
  const isUnpaid = order.status === 'pending' || order.status === 'payment_failed'
  const isPaid = order.status === 'confirmed' || order.status === 'partially_shipped'
  const units = unitsToCancel(order.items)
  if (!isUnpaid && !(isPaid && units.length > 0)) return null
  // A single unit is no part.
  const hasParts = isPaid && units.reduce((sum, { left }) => sum + left, 0) > 1

  async function cancel(event: SubmitEvent) {
    event.preventDefault()
    if (failure.isBusy) return
    const lines = hasParts ? readUnits(valuesOf(event.currentTarget as HTMLFormElement)) : undefined
    const sent = isUnpaid
      ? () => post(`orders/${order.id}/cancel`, {})
      : () => post(`orders/${order.id}/cancellations`, lines ? { lines } : {})
    await failure.during(async () => void (await sent()))
    refresh()
  }

  return (
    <details class="more" id="cancel">
      <summary>{orderWords.cancelTitle}</summary>
      <form class="stacked-form" onSubmit={cancel}>
        <p class="hint">{isUnpaid ? orderWords.cancelUnpaidText : orderWords.cancelText}</p>
        {hasParts && <UnitFields form="cancel" legend={orderWords.cancelWhat} units={units} first="all" />}
        <button type="submit" class="button quiet" disabled={failure.isBusy}>
          {hasParts ? orderWords.cancelChosen : orderWords.cancelAll}
        </button>
        <FailureText failure={failure} />
      </form>
    </details>
  )
}
