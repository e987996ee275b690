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
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class={isWide ? 'field' : 'field narrow'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy || undefined}
        type={type as 'text'}
        {...input}
      />
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}
