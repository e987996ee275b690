import { describedBy, FieldFrame } from './field-frame.tsx'

type FieldProps = Readonly<{
  name: string
  /** Where another form of the page has a field of this name. */
  id?: string
  label: string
  error?: string | undefined
  hint?: string | undefined
  isWide?: boolean
  type?: 'text' | 'email' | 'password' | 'date' | 'datetime-local'
  defaultValue?: string | undefined
  autocomplete?: string
  inputMode?: 'numeric'
  minLength?: number
  maxLength?: number
  required?: boolean
}>

/** A labelled input, with what is wrong with it beside it. */
export function Field({ name, id = name, label, error, hint, isWide = true, type = 'text', ...input }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint} isWide={isWide}>
      <input id={id} name={name} type={type as 'text'} {...describedBy({ id, error, hint })} {...input} />
    </FieldFrame>
  )
}
