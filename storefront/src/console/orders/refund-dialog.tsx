import { callApi } from '../../api/client.ts'
import { Field } from '../../ui/field.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { fieldProblem } from '../parts/field-problem.ts'
import { readMoney } from '../parts/read-money.ts'
import { readUnits, unitsToRefund } from './item-units.ts'
import type { OrderActionProps } from './order-action-props.ts'
import { UnitFields } from './unit-fields.tsx'

/** Refunds units of items, and of shipping. */
export function RefundDialog({ order, onDone, onClose }: OrderActionProps) {
  const { order: words } = useConsoleWords()
  const { money } = useLocale()

  async function refund(form: FormData, key: string) {
    const lines = readUnits(order.items, form)
    const text = String(form.get('shipping') ?? '').trim()
    const shipping = readMoney(text, order.total.currency)
    if (text !== '' && shipping === undefined) throw fieldProblem('shipping', words.notAnAmount)
    if (lines.length === 0 && shipping === undefined) throw fieldProblem('shipping', words.nothingChosen)
    const isBack = form.get('restock') === 'on' && lines.length > 0
    const body = {
      reason: String(form.get('reason')),
      ...(lines.length > 0 && { lines }),
      ...(shipping && { shipping }),
      ...(isBack && { restock: lines.map(asRestock) }),
    }
    await callApi('POST', `orders/${order.id}/refunds`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  const asRestock = ({ itemId, quantity }: { itemId: string; quantity: number }) => ({
    variantId: order.items.find(({ id }) => id === itemId)?.variantId,
    quantity,
  })

  return (
    <ActionDialog
      title={words.refundTitle}
      text={words.refundText}
      submit={words.refund}
      onSubmit={refund}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <UnitFields items={order.items} most={(item) => unitsToRefund(order, item)} first={() => 0} />
          <Field name="shipping" label={words.refundShipping(money(order.shipping))} error={errors.shipping} />
          <Field name="reason" label={words.reason} required maxLength={500} error={errors.reason} />
          <label class="check">
            <input type="checkbox" name="restock" />
            {words.restock}
          </label>
        </>
      )}
    </ActionDialog>
  )
}
