import { callApi } from '../../api/client.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { fieldProblem } from '../parts/field-problem.ts'
import { readMoney, writeMoney } from '../parts/read-money.ts'
import type { OrderActionProps } from './order-action-props.ts'

/** Records money that the shop was paid itself, such as by bank transfer. */
export function RecordMoneyDialog({ order, onDone, onClose }: OrderActionProps) {
  const { order: words } = useConsoleWords()
  const { id, open, amount: whole } = order.payment
  const due = open ?? whole

  async function record(form: FormData, key: string) {
    const amount = readMoney(String(form.get('amount')), due.currency)
    if (amount === undefined) throw fieldProblem('amount', words.notAnAmount)
    const reference = String(form.get('reference') ?? '').trim()
    const body = {
      amount,
      receivedOn: String(form.get('receivedOn')),
      isPart: form.get('isPart') === 'on',
      ...(reference && { reference }),
    }
    await callApi('POST', `orders/${order.id}/payments/${id}/record`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  return (
    <ActionDialog title={words.recordMoney} submit={words.recordMoney} onSubmit={record} onClose={onClose}>
      {(errors) => (
        <>
          <Field
            name="amount"
            label={words.amount}
            required
            defaultValue={writeMoney(due)}
            error={amountError(errors)}
          />
          <Field name="receivedOn" type="date" label={words.receivedOn} required error={errors.receivedOn} />
          <Field name="reference" label={words.reference} maxLength={200} error={errors.reference} />
          <label class="check">
            <input type="checkbox" name="isPart" />
            {words.isPart}
          </label>
        </>
      )}
    </ActionDialog>
  )
}

const amountError = (errors: Readonly<Record<string, string>>) => errors.amount ?? errors['amount.amountMinor']
