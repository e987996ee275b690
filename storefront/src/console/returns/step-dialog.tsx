import { callApi } from '../../api/client.ts'
import type { Return } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { InspectionFields } from './inspection.tsx'
import { readInspection } from './read-inspection.ts'
import type { ReturnStep } from './return-status.ts'

type StepDialogProps = Readonly<{
  step: ReturnStep
  /** The return. */
  asked: Return
  onDone: () => Promise<void>
  onClose: () => void
}>

/** Takes a step of a return. */
export function StepDialog({ step, asked, onDone, onClose }: StepDialogProps) {
  const { returns, order } = useConsoleWords()

  async function take(form: FormData, key: string) {
    const text = String(form.get('text') ?? '').trim()
    const note = text === '' ? {} : { note: text }
    const body = {
      approve: () => note,
      refuse: () => ({ reason: text }),
      receive: () => undefined,
      inspect: () => ({ lines: readInspection(asked.lines, form), ...note }),
      refund: () => ({}),
    }[step]()
    const headers: Record<string, string> = step === 'refund' ? { 'idempotency-key': key } : {}
    await callApi('POST', `returns/${asked.id}/${step}`, { ...(body && { body }), headers })
    await onDone()
  }

  return (
    <ActionDialog
      title={returns.steps[step]}
      text={returns.stepTexts[step]}
      submit={returns.steps[step]}
      onSubmit={take}
      onClose={onClose}
    >
      {(errors) => (
        <>
          {step === 'inspect' && <InspectionFields lines={asked.lines} errors={errors} />}
          {step !== 'receive' && step !== 'refund' && (
            <Field
              name="text"
              label={step === 'refuse' ? order.reason : returns.note}
              required={step === 'refuse'}
              maxLength={500}
              error={errors.reason ?? errors.note}
            />
          )}
        </>
      )}
    </ActionDialog>
  )
}
