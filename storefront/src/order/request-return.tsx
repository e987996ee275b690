import type { Return, ReturnReason } from '../api/schema.ts'
import { FailureText } from '../ui/outcome.tsx'
import type { ReturnProps } from './order-props.ts'
import { readReturnLines, reasonField, unitsOfLines, valuesOf } from './order-units.ts'
import { UnitFields } from './unit-fields.tsx'
import { useKeyedCall } from './use-keyed-call.ts'
import { useOrderFailure } from './use-order-failure.ts'
import { useOrderWords } from './use-order-words.ts'

/** Those of a customer who asks the shop: a withdrawal has a form of its own. */
const reasons = [
  'damaged',
  'defective',
  'wrong-item',
  'not-as-described',
  'wrong-size',
  'arrived-late',
  'no-longer-wanted',
  'other',
] as const satisfies readonly ReturnReason[]

/** Asks the shop to take units back. */
export function RequestReturn({ order, token, refresh, withdrawal }: ReturnProps) {
  const orderWords = useOrderWords()
  const failure = useOrderFailure()
  const post = useKeyedCall(token)
  const units = unitsOfLines(order.items, withdrawal.lines)
  if (units.length === 0) return null

  async function ask(event: SubmitEvent) {
    event.preventDefault()
    if (failure.isBusy) return
    const form = event.currentTarget as HTMLFormElement
    const values = valuesOf(form)
    const { comment } = values
    const body = { lines: readReturnLines(values), ...(comment && { comment }) }
    if (body.lines.length === 0) return failure.show(orderWords.chooseUnits)
    if (await failure.during(async () => void (await post<Return>(`orders/${order.id}/returns`, body)))) form.reset()
    refresh()
  }

  return (
    <details class="more">
      <summary>{orderWords.requestReturn}</summary>
      <form class="stacked-form" onSubmit={ask}>
        <p class="hint">{orderWords.requestReturnText}</p>
        <UnitFields form="return" legend={orderWords.returnWhat} units={units} first="none">
          {(itemId, name) => (
            <div class="field">
              <label for={`return-reason-${itemId}`}>
                {orderWords.reason} <span class="visually-hidden">{name}</span>
              </label>
              <select id={`return-reason-${itemId}`} name={reasonField(itemId)}>
                {reasons.map((reason) => (
                  <option key={reason} value={reason}>
                    {orderWords.reasons[reason]}
                  </option>
                ))}
              </select>
            </div>
          )}
        </UnitFields>
        <div class="field">
          <label for="return-comment">{orderWords.comment}</label>
          <textarea id="return-comment" name="comment" rows={3} maxLength={1000} />
        </div>
        <button type="submit" class="button quiet" disabled={failure.isBusy}>
          {orderWords.sendReturnRequest}
        </button>
        <FailureText failure={failure} />
      </form>
    </details>
  )
}
