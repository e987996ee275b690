import type { ComponentProps } from 'preact'
import { Field } from './field.tsx'
import { useLocale } from './locale-context.tsx'

type EmailFieldProps = Omit<ComponentProps<typeof Field>, 'name' | 'type' | 'label' | 'required' | 'maxLength'>

/** An email address, as long as the API takes it. */
export function EmailField({ autocomplete = 'email', ...props }: EmailFieldProps) {
  const { words } = useLocale()
  return (
    <Field
      {...props}
      name="email"
      type="email"
      label={words.email}
      autocomplete={autocomplete}
      required
      maxLength={254}
    />
  )
}
