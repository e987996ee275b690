import { callApi } from '../../api/client.ts'
import type { InventoryItem } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { fieldProblem } from '../parts/field-problem.ts'
import { adjustmentOf } from './adjustment-of.ts'

type CountDialogProps = Readonly<{ item: InventoryItem; onDone: () => Promise<void>; onClose: () => void }>

/** Books what a count of the shelf found, or units that were received. */
export function CountDialog({ item, onDone, onClose }: CountDialogProps) {
  const { stock } = useConsoleWords()

  async function book(form: FormData, key: string) {
    const kind = form.get('kind') === 'received' ? 'received' : 'adjusted'
    const adjustment = adjustmentOf(kind, String(form.get('units')), item.onHand)
    if (adjustment === undefined) throw fieldProblem('units', stock.notUnits)
    const reason = String(form.get('reason') ?? '').trim() || stock.reasons[kind]
    const body = { ...adjustment, reason }
    await callApi('POST', `inventory/${item.variantId}/adjustments`, { body, headers: { 'idempotency-key': key } })
    await onDone()
  }

  return (
    <ActionDialog
      title={[item.title, ...item.optionValues].join(' · ')}
      text={stock.countText(item.onHand, item.reserved + item.committed)}
      submit={stock.book}
      onSubmit={book}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <fieldset class="choices">
            <legend class="visually-hidden">{stock.change}</legend>
            {(['adjusted', 'received'] as const).map((kind) => (
              <label key={kind} class="check">
                <input type="radio" name="kind" value={kind} defaultChecked={kind === 'adjusted'} />
                {stock.kinds[kind]}
              </label>
            ))}
          </fieldset>
          <Field name="units" label={stock.units} inputMode="numeric" required error={errors.units ?? errors.delta} />
          <Field name="reason" label={stock.reason} maxLength={500} error={errors.reason} />
        </>
      )}
    </ActionDialog>
  )
}
