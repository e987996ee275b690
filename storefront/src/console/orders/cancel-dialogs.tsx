import { callApi } from '../../api/client.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { readUnits, unitsLeft } from './item-units.ts'
import type { OrderActionProps } from './order-action-props.ts'
import { UnitFields } from './unit-fields.tsx'

/** Cancels units that have not left. */
export function CancelPartDialog({ order, onDone, onClose }: OrderActionProps) {
  const { order: words } = useConsoleWords()

  async function cancel(form: FormData, key: string) {
    const body = { lines: readUnits(order.items, form), ...reasonIn(form) }
    await callApi('POST', `orders/${order.id}/cancellations`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  return (
    <ActionDialog
      title={words.cancelPart}
      text={words.cancelPartText}
      submit={words.cancelPart}
      onSubmit={cancel}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <UnitFields items={order.items} most={unitsLeft} first={() => 0} />
          <Field name="reason" label={words.reason} maxLength={500} error={errors.reason} />
        </>
      )}
    </ActionDialog>
  )
}

/** Cancels an order of which nothing has left. */
export function CancelOrderDialog({ order, onDone, onClose }: OrderActionProps) {
  const { order: words } = useConsoleWords()

  async function cancel(form: FormData, key: string) {
    const body = reasonIn(form)
    await callApi('POST', `orders/${order.id}/cancel`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  return (
    <ActionDialog
      title={words.cancelAll}
      text={words.cancelAllText}
      submit={words.cancelAll}
      onSubmit={cancel}
      onClose={onClose}
    >
      {(errors) => <Field name="reason" label={words.reason} maxLength={500} error={errors.reason} />}
    </ActionDialog>
  )
}

/** The reason, where one is given. */
export function reasonIn(form: FormData): { reason?: string } {
  const reason = String(form.get('reason') ?? '').trim()
  return reason === '' ? {} : { reason }
}
