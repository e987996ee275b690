import { describedBy, FieldFrame } from '../../ui/field-frame.tsx'

type DraftInputProps = Readonly<{
  id: string
  label: string
  value: string
  onValue: (value: string) => void
  error?: string | undefined
  hint?: string | undefined
  /** Where the heading of a column says what it is. */
  isLabelHidden?: boolean
  inputMode?: 'decimal'
  type?: 'date' | 'email' | undefined
}>

/** An input whose text is kept by the form. */
export function DraftInput({
  id,
  label,
  value,
  onValue,
  error,
  hint,
  isLabelHidden,
  inputMode,
  type,
}: DraftInputProps) {
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
      <input
        id={id}
        value={value}
        inputMode={inputMode}
        type={(type ?? 'text') as 'text'}
        {...describedBy({ id, error, hint })}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}
