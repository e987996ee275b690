import type { ComponentChildren } from 'preact'

type Texts = Readonly<{ id: string; error?: string | undefined; hint?: string | undefined }>

/** What an input says of itself: that it is wrong, and which texts beside it describe it. */
export const describedBy = ({ id, error, hint }: Texts) => ({
  'aria-invalid': error ? ('true' as const) : undefined,
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
})

type FieldFrameProps = Texts &
  Readonly<{
    label: string
    /** Where the heading of a column says what it is. */
    isLabelHidden?: boolean | undefined
    isWide?: boolean
    /** The input. */
    children: ComponentChildren
  }>

/** The label of an input, and below it a hint and what is wrong with it. */
export function FieldFrame({ id, label, error, hint, isLabelHidden, isWide = true, children }: FieldFrameProps) {
  return (
    <div class={isWide ? 'field' : 'field narrow'}>
      <label for={id} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
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
